import { placeOf } from '@zhiqiao/analysis'
import {
  division,
  indicators,
  organisation,
  publishedFigure,
  school,
  workSummary,
  type workSummaryRound,
} from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { publishFigure } from '../figure/publish-figure.ts'
import { notify } from '../notice/notify.ts'
import { overviewOf, type Summarised, summaryFigures } from './summary-figures.ts'

type Round = RecordOf<ValuesOf<typeof workSummaryRound>>
type Summary = RecordOf<ValuesOf<typeof workSummary>>

/** Schools that are open in a division, and the education bureaux of the counties directly beneath it. */
async function summarisedIn(session: Session, path: string, id: string): Promise<Summarised[]> {
  const counties = await session.all(division, { filter: { parent: id } })
  const within = new Set(
    (await session.visible('division').select(['id', 'path']).execute())
      .filter((row: { path: string }) => row.path.startsWith(path))
      .map((row: { id: string }) => row.id),
  )
  const profiles = await session.all(school, {})
  const open = new Set(
    profiles.filter(({ values }) => values.closedOn === null).map(({ values }) => values.organisation),
  )
  const bodies = await session.all(organisation, { filter: { 'kind.in': ['school', 'bureau'] } })
  const offices = bodies.filter(
    ({ values }) => values.line === 'education' && counties.some((county) => county.id === values.division),
  )
  return [
    ...offices.map(({ id: body, values }) => ({ organisation: body, county: values.division })),
    ...bodies
      .filter(({ id: body, values }) => open.has(body) && within.has(values.division))
      .map(({ id: body }) => ({ organisation: body, county: null })),
  ]
}

/** The body a summary is of, as figures are asked for it. */
async function summarisedBy(session: Session, body: string): Promise<Summarised> {
  const { values } = await session.read(organisation, body)
  return { organisation: body, county: values.kind === 'school' ? null : values.division }
}

/** 年度工作总结: asked of every school and county at once, with the figures filled in. */
export const summaryActs: ActHandlers = {
  'workSummaryRound.open': async (session, record) => {
    const round = record as Round
    const { year, division: where } = round.values
    const place = await placeOf(session, where)
    const bodies = await session.asSystem('年度总结布置', (system) => summarisedIn(system, place.path, place.id))
    if (bodies.length === 0)
      throw new Problem(
        409,
        'summary.no-body',
        '本区划内没有登记的学校和县区教育部门，无法布置。',
        'No school or county bureau is recorded in this division.',
      )
    const asOf = dayOf(year, session.today())
    const figures = await summaryFigures(session, place, bodies, asOf)
    const titles = await session.titles(
      'organisation',
      bodies.map(({ organisation: body }) => body),
    )
    await session.asSystem('年度总结布置', async (system) => {
      for (const { organisation: body } of bodies) {
        const own = figures.get(body)!
        await system.create(
          workSummary,
          { round: round.id, overview: overviewOf(titles[body] ?? '', asOf, own) },
          { set: { organisation: body, year, asOf, figures: [...own] } },
        )
      }
    })
    await notify(
      session,
      bodies.map(({ organisation: body }) => body),
      {
        title: `请报送${year}年度工作总结`,
        body: `数据已填好，请补写做法、问题和打算，${round.values.dueOn}前报送。`,
        register: 'workSummaryRound',
        record: round.id,
      },
    )
  },

  /** Figures become those of today; the words are the writer's and stay, unless nothing was written. */
  'workSummary.refresh': async (session, record) => {
    const { values } = record as Summary
    const body = await summarisedBy(session, values.organisation)
    const { values: own } = await session.read(organisation, values.organisation)
    const asOf = dayOf(values.year, session.today())
    const figures = await summaryFigures(session, await placeOf(session, own.division), [body], asOf)
    const taken = figures.get(values.organisation)!
    return {
      set: {
        asOf,
        figures: [...taken],
        ...(values.overview === null ? { overview: overviewOf(own.name, asOf, taken) } : {}),
      },
    }
  },

  /** 报送: what stands there is what was signed, and each figure is kept with the rows it was counted from. */
  'workSummary.submit': async (session, record) => {
    const { values } = record as Summary
    const missing = (['practices', 'problems', 'nextStep'] as const).filter((field) => !values[field]?.trim())
    if (missing.length > 0)
      throw new Problem(
        422,
        'summary.unwritten',
        '主要做法、存在问题、下一年打算都写好后才能报送。',
        'Write what was done, the problems and the plans for next year before handing in.',
        { problems: missing.map((field) => ({ field, code: 'required', zh: '请填写', en: 'Fill this in' })) },
      )
    await keepFigures(session, record as Summary)
    return { set: { submittedOn: session.today() } }
  },
}

/**
 * Keeps the figures of a summary with their rows.
 * @throws Problem 409 where one is no longer what the registers say: its rows would not be those it was counted from
 */
async function keepFigures(session: Session, { id, values }: Summary): Promise<void> {
  const { values: own } = await session.read(organisation, values.organisation)
  const body = await summarisedBy(session, values.organisation)
  const place = await placeOf(session, own.division)
  const now = (await summaryFigures(session, place, [body], values.asOf!)).get(values.organisation)!
  const taken = new Map((values.figures ?? []).map(({ name, value }) => [name, value]))
  const moved = now.find(({ name, value, open }) => open.startsWith(figurePage) && taken.get(name) !== value)
  if (moved)
    throw new Problem(
      409,
      'summary.figures-moved',
      `数据在取数之后有变化：${moved.name}由${taken.get(moved.name) ?? '没有'}变为${moved.value}。请先“重新取数”，核对文字后再报送。`,
      `The registers have changed since the figures were taken (${moved.name}: ${moved.value}). Take the figures anew, check the words, then hand in.`,
    )
  await session.asSystem('年度总结留存数据', async (system) => {
    for (const before of await system.all(publishedFigure, { filter: { workSummary: id, state: 'kept' } }))
      await system.change(publishedFigure, before.id, before.version, {}, { state: 'superseded', reason: '重新报送' })
  })
  for (const { open } of now) {
    if (!open.startsWith(figurePage)) continue
    const [name, query] = open.slice(figurePage.length).split('?') as [string, string]
    const asked = new URLSearchParams(query)
    await publishFigure(
      session,
      indicators[name]!,
      { division: asked.get('division'), on: asked.get('on')! },
      {
        ...{ occasion: 'summary', state: 'kept', workSummary: id },
        ...(asked.has('subject') ? { organisation: asked.get('subject')! } : {}),
      },
    )
  }
}

const figurePage = '/app/figure/'

/** Figures of a year that is over are those of its last day; of the running year those of today. */
const dayOf = (year: number, today: string) => (Number(today.slice(0, 4)) > year ? `${year}-12-31` : today)
