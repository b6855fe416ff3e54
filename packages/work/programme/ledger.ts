import type { Place } from '@zhiqiao/analysis'
import {
  admissionQuota,
  filingResult,
  filingWindow,
  offeringDecision,
  offeringWarning,
  programmeFiling,
  programmeOffering,
} from '@zhiqiao/definitions'
import { type Ledger, type LedgerAction, type LedgerRow, ledgerActions, sql } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/**
 * 专业调整台账 of a place, or of one school in it, for a school year: asked of the registers now, over the rows the viewer
 * may read. Offerings that recruit and have no filing stand in it too.
 */
export async function adjustmentLedger(
  session: Session,
  place: Place,
  { schoolYear, school }: { schoolYear?: number; school?: string },
): Promise<Ledger> {
  const years = [...new Set((await session.all(filingWindow)).map(({ values }) => values.schoolYear))].sort(
    (a, b) => b - a,
  )
  const year = schoolYear ?? years[0] ?? Number(session.today().slice(0, 4)) + 1
  const schools = await schoolsIn(session, place, school)
  const within = { filter: { 'school.in': [...schools.keys()] } }
  const offerings = schools.size === 0 ? [] : await session.all(programmeOffering, within)
  const ofYear = { filter: { schoolYear: String(year) } }
  const filings = byOffering(await session.all(programmeFiling, ofYear))
  const results = await session.all(filingResult, {
    filter: { ...ofYear.filter, state: 'effective' },
    sort: 'decidedOn',
  })
  const quotas = byOffering(await session.all(admissionQuota, ofYear))
  const before = byOffering(await session.all(admissionQuota, { filter: { schoolYear: String(year - 1) } }))
  const warnings = byOffering(await session.all(offeringWarning, { sort: 'createdAt' }))
  const closures = byOffering(
    await session.all(offeringDecision, { filter: { kind: 'close', fromYear: String(year) } }),
  )
  const classes = byOffering(await session.all('offeringAssessment', { sort: 'year' }))
  const programmes = await programmesOf(
    session,
    offerings.map(({ values }) => values.programme),
  )
  const rows = offerings.flatMap(({ id, values }): LedgerRow[] => {
    const filing = filings.get(id)
    const warning = warnings.get(id)
    const closed = values.status === 'closed'
    // What was closed in another year is history.
    const closedNow = warning?.state === 'closed' && isOfYear(warning.values.closedOn, year)
    if (closed && !filing && !closures.has(id) && !closedNow) return []
    if (!filing && values.status !== 'recruiting' && !closed && !warning) return []
    const programme = programmes.get(values.programme)
    return [
      {
        offering: id,
        school: values.school,
        schoolTitle: schools.get(values.school)!,
        programmeCode: programme?.programmeCode ?? '',
        programme: programme?.name ?? '',
        nominalDuration: values.nominalDuration,
        status: values.status,
        action: closed
          ? 'closed'
          : ((filing?.values.kind as LedgerAction | undefined) ??
            (values.status === 'recruiting' ? 'unfiled' : 'stopped')),
        filing: filing?.id ?? null,
        filingState: filing?.state ?? null,
        results: results
          .filter((result) => result.values.filing === filing?.id)
          .map(({ values: { level, outcome, documentNumber } }) => ({ level, outcome, documentNumber })),
        class: (classes.get(id)?.values.class as string | undefined) ?? null,
        quotaBefore: before.get(id)?.values.places ?? null,
        quota: quotas.get(id)?.values.places ?? null,
        warning: warning?.id ?? null,
        warningState: warning?.state ?? null,
        rectifyBy: warning?.values.rectifyBy ?? null,
        grounds: filing?.values.grounds ?? warning?.values.grounds ?? closures.get(id)?.values.grounds ?? null,
      },
    ]
  })
  const order = (row: LedgerRow) => ledgerActions.indexOf(row.action)
  rows.sort(
    (a, b) =>
      order(a) - order(b) ||
      a.schoolTitle.localeCompare(b.schoolTitle, 'zh') ||
      a.programmeCode.localeCompare(b.programmeCode),
  )
  const counts = Object.fromEntries(
    ledgerActions.map((action) => [action, rows.filter((row) => row.action === action).length]),
  ) as Record<LedgerAction, number>
  return { place, schoolYear: year, asOf: session.today(), years, rows, counts }
}

/** The last of each offering. */
function byOffering<R extends { values: { offering: string } }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.values.offering, row]))
}

/** Decided in the twelve months before the school year begins. */
const isOfYear = (on: string | null, year: number) => on !== null && on >= `${year - 1}-09-01` && on < `${year}-09-01`

/**
 * Names of the schools in the place whose filings the viewer is to know: their bureau's of the same line, inspectors', and
 * their own. For others a missing filing would only be one they may not see.
 */
async function schoolsIn(session: Session, place: Place, school?: string): Promise<ReadonlyMap<string, string>> {
  const { hat } = session.viewer
  const own = ['headmaster', 'schoolRegistrar', 'bodyOfficer']
  if (!hat || !['sectionOfficer', 'deputyDirector', 'inspector', ...own].includes(hat.role)) return new Map()
  const line = sql<string>`coalesce(authority.line, organisation.line, 'education')`
  const rows: { id: string; name: string; line: string }[] = await session
    .visible('organisation')
    .innerJoin('division', 'division.id', 'organisation.division')
    .leftJoin('organisation as authority', 'authority.id', 'organisation.competent_authority')
    .select(['organisation.id', 'organisation.name', line.as('line')])
    .where('organisation.kind', '=', 'school')
    .where(sql<boolean>`starts_with(division.path, ${place.path})`)
    .execute()
  const known = rows.filter(({ id, line: of }) =>
    own.includes(hat.role) ? id === hat.organisation : hat.role === 'inspector' || of === hat.line,
  )
  return new Map(known.filter(({ id }) => school === undefined || id === school).map(({ id, name }) => [id, name]))
}

async function programmesOf(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { programmeCode: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const rows: { id: string; programme_code: string; name: string }[] = await session
    .visible('programme')
    .select(['id', 'programme_code', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, programme_code, name }) => [id, { programmeCode: programme_code, name }]))
}
