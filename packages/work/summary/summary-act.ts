import { placeOf } from '@zhiqiao/analysis'
import {
  indicators,
  organisation,
  publishedFigure,
  type ReportKind,
  type SectionWords,
  type workSummary,
  workSummaryRound,
} from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { publishFigure } from '../figure/publish-figure.ts'
import { openRound } from './open-round.ts'
import { asked, dayOf, kindOf } from './report-kind.ts'
import { overviewOf, type Summarised, summaryFigures } from './summary-figures.ts'

type Round = RecordOf<ValuesOf<typeof workSummaryRound>>
type Summary = RecordOf<ValuesOf<typeof workSummary>>

/** What was written, with the sections that have come to be asked since it was begun. */
const withAsked = (kind: ReportKind, written: readonly SectionWords[]): SectionWords[] => [
  ...written,
  ...asked(kind).filter(({ title }) => !written.some((section) => section.title === title)),
]

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
  'workSummaryRound.open': async (session, record) => openRound(session, record as Round),

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
        ...(values.sections?.length ? { sections: withAsked(kindOf(values), values.sections) } : {}),
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
