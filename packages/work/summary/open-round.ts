import { placeOf } from '@zhiqiao/analysis'
import {
  division,
  organisation,
  type ReportKind,
  school,
  workSummary,
  type workSummaryRound,
} from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'
import { asked, dayOf, kindOf } from './report-kind.ts'
import { overviewOf, type Summarised, summaryFigures } from './summary-figures.ts'

type Round = RecordOf<ValuesOf<typeof workSummaryRound>>

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

/** Who writes the report a round asks for. */
export async function writersOf(
  session: Session,
  { kind, division: where, office }: Pick<Round['values'], 'kind' | 'division' | 'office'>,
): Promise<Summarised[]> {
  const { path, id } = await placeOf(session, where)
  return session.asSystem('年度报告布置', (system) => summarisedIn(system, kindOf({ kind }), { path, id, office }))
}

/** Asks for a report: a draft with its figures for every body that writes it, and word to each of them. @throws Problem 409 */
export async function openRound(session: Session, round: Round): Promise<void> {
  const { year, kind, division: where } = round.values
  const place = await placeOf(session, where)
  const bodies = await writersOf(session, round.values)
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
}
