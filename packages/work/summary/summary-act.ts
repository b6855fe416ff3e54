import { placeOf } from '@zhiqiao/analysis'
import {
  division,
  indicators,
  organisation,
  publishedFigure,
  type ReportKind,
  reportKinds,
  type SectionWords,
  school,
  workSummary,
  workSummaryRound,
} from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { publishFigure } from '../figure/publish-figure.ts'
import { notify } from '../notice/notify.ts'
import { overviewOf, type Summarised, summaryFigures } from './summary-figures.ts'

type Round = RecordOf<ValuesOf<typeof workSummaryRound>>
type Summary = RecordOf<ValuesOf<typeof workSummary>>

const kindOf = ({ kind }: { readonly kind: string }): ReportKind => reportKinds[kind as keyof typeof reportKinds]

/** The sections of a report whose words are asked for. */
const asked = ({ sections }: ReportKind): SectionWords[] =>
  sections.flatMap(({ title, ask }) => (ask ? [{ title: title.zh, ask: ask.zh, words: '' }] : []))

/**
 * Who writes a report of this kind for a division: schools that are open in it, the education bureaux of the counties
 * directly beneath it, the office that asks for it.
 */
async function summarisedIn(
  session: Session,
  { writers }: ReportKind,
  { path, id, office }: { readonly path: string; readonly id: string; readonly office: string },
): Promise<Summarised[]> {
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
  const own = offices.filter((body) => body.id !== office)
  return [
    ...(writers.includes('office') ? [{ organisation: office, place: id }] : []),
    ...(writers.includes('county')
      ? own.map(({ id: body, values }) => ({ organisation: body, place: values.division }))
      : []),
    ...(writers.includes('school')
      ? bodies
          .filter(({ id: body, values }) => open.has(body) && within.has(values.division))
          .map(({ id: body }) => ({ organisation: body, place: null }))
      : []),
  ]
}

/** The body a report is of, as figures are asked for it: its own number, and the place it is counted in. */
async function summarisedBy(session: Session, { round, organisation: body }: Summary['values']) {
  const { values } = await session.read(organisation, body)
  const { values: asking } = await session.read(workSummaryRound, round)
  const own: Summarised = {
    organisation: body,
    place: values.kind === 'school' ? null : body === asking.office ? asking.division : values.division,
  }
  return { name: values.name, own, place: await placeOf(session, asking.division) }
}

/** 年度总结与报告: asked of every body that writes it at once, with the figures filled in. */
export const summaryActs: ActHandlers = {
  'workSummaryRound.open': async (session, record) => {
    const round = record as Round
    const { year, kind, division: where, office } = round.values
    const place = await placeOf(session, where)
    const bodies = await session.asSystem('年度报告布置', (system) =>
      summarisedIn(system, kindOf(round.values), { path: place.path, id: place.id, office }),
    )
    if (bodies.length === 0)
      throw new Problem(
        409,
        'summary.no-body',
        '本区划内没有登记的学校和县区教育部门，无法布置。',
        'No school or county bureau is recorded in this division.',
      )
    const asOf = dayOf(year, session.today())
    const figures = await summaryFigures(session, kindOf(round.values), place, bodies, asOf)
    const titles = await session.titles(
      'organisation',
      bodies.map(({ organisation: body }) => body),
    )
    const sections = asked(kindOf(round.values))
    await session.asSystem('年度报告布置', async (system) => {
      for (const { organisation: body } of bodies) {
        const own = figures.get(body)!
        await system.create(
          workSummary,
          sections.length > 0
            ? { round: round.id, sections }
            : { round: round.id, overview: overviewOf(titles[body] ?? '', asOf, own) },
          { set: { organisation: body, kind, year, asOf, figures: [...own] } },
        )
      }
    })
    await notify(
      session,
      bodies.map(({ organisation: body }) => body),
      {
        title: `请报送${year}年${kindOf(round.values).title.zh}`,
        body: `数据已填好，请补写文字，${round.values.dueOn}前报送。`,
        register: 'workSummaryRound',
        record: round.id,
      },
    )
  },

  /** Figures become those of today; the words are the writer's and stay, unless nothing was written. */
  'workSummary.refresh': async (session, record) => {
    const { values } = record as Summary
    const { name, own, place } = await summarisedBy(session, values)
    const asOf = dayOf(values.year, session.today())
    const figures = await summaryFigures(session, kindOf(values), place, [own], asOf)
    const taken = figures.get(values.organisation)!
    return {
      set: {
        asOf,
        figures: [...taken],
        ...(kindOf(values).fields.includes('overview') && values.overview === null
          ? { overview: overviewOf(name, asOf, taken) }
          : {}),
      },
    }
  },

  /** 报送: what stands there is what was signed, and each figure is kept with the rows it was counted from. */
  'workSummary.submit': async (session, record) => {
    const { values } = record as Summary
    const kind = kindOf(values)
    const empty = kind.fields.filter((field) => field !== 'overview' && !values[field]?.trim())
    const written = new Set((values.sections ?? []).flatMap(({ title, words }) => (words.trim() === '' ? [] : [title])))
    const missing = asked(kind).filter(({ title }) => !written.has(title))
    if (empty.length + missing.length > 0)
      throw new Problem(
        422,
        'summary.unwritten',
        kind.fields.length > 0
          ? '主要做法、存在问题、下一年打算都写好后才能报送。'
          : `各部分都写好后才能报送，还缺：${missing.map(({ title }) => title).join('、')}。`,
        kind.fields.length > 0
          ? 'Write what was done, the problems and the plans for next year before handing in.'
          : `Write every section before handing in; missing: ${missing.map(({ title }) => title).join(', ')}.`,
        {
          problems: [...empty, ...(missing.length > 0 ? ['sections'] : [])].map((field) => ({
            ...{ field, code: 'required', en: 'Fill this in' },
            zh: field === 'sections' ? `请写：${missing.map(({ title }) => title).join('、')}` : '请填写',
          })),
        },
      )
    await keepFigures(session, record as Summary)
    return { set: { submittedOn: session.today() } }
  },

  'workSummary.publish': async (session) => ({ set: { publishedOn: session.today() } }),

  'workSummary.takeDown': async () => ({ set: { publishedOn: null } }),
}

/**
 * Keeps the figures of a summary with their rows.
 * @throws Problem 409 where one is no longer what the registers say: its rows would not be those it was counted from
 */
async function keepFigures(session: Session, { id, values }: Summary): Promise<void> {
  const { own, place } = await summarisedBy(session, values)
  const now = (await summaryFigures(session, kindOf(values), place, [own], values.asOf!)).get(values.organisation)!
  const taken = new Map((values.figures ?? []).map(({ open, value }) => [open, value]))
  const moved = now.find(({ value, open }) => open.startsWith(figurePage) && taken.get(open) !== value)
  if (moved)
    throw new Problem(
      409,
      'summary.figures-moved',
      `数据在取数之后有变化：${moved.name}由${taken.get(moved.open) ?? '没有'}变为${moved.value}。请先“重新取数”，核对文字后再报送。`,
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
