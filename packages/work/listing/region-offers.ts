import type { Offer } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

const most = 8
/** Fewer graduates than this of one programme and school are not counted out from registrations. */
const fewest = 5

interface Offered {
  readonly programme: string
  readonly schools: readonly string[]
  readonly available: number
  readonly interns: number
  readonly from: string
  readonly related: boolean
  readonly listing: string | null
}

/**
 * What the region has for an enterprise by programme, those of its own chain first: graduates published by schools and,
 * where a school of the chain has published none, its third-year students by registration, from July on.
 * Counted in the database: a province has more listings than are read one by one.
 */
export async function offersFor(system: Session, enterprise: string): Promise<Offer[]> {
  const today = system.today()
  const related = await relatedOfferings(system, enterprise, today)
  const leaving = Number(today.slice(0, 4)) + (today.slice(5) >= '07-01' ? 1 : 0)
  const listings = system
    .visible('graduateListing')
    .where(sql<boolean>`graduate_listing.state = 'open' and graduate_listing.valid_to >= ${today}::date`)
    .select(['id', 'offering', 'publisher', 'available', 'interns', 'available_from'])
  const years = system
    .visible('programmeYear')
    .where(sql<boolean>`programme_year.offering = any(${related}::uuid[]) and programme_year.year = ${leaving - 3}`)
    .where('registered', '>=', fewest)
    .where('state', 'in', ['confirmed', 'archived'])
    .select(['offering', 'registered'])
  const { rows } = await sql<Offered>`
    with listing as materialized (${listings}),
    offered as (
      select offering, publisher as school, available, coalesce(interns, 0) as interns, available_from as "from", id
      from listing
      union all
      select y.offering, o.school, y.registered, 0, ${`${leaving}-07-01`}::date, null
      from (${years}) y
      join programme_offering o on o.id = y.offering and o.nominal_duration = 'y3'
      where not exists (select from listing l where l.offering = y.offering)
    )
    select o.programme, array_agg(distinct f.school) as schools, sum(f.available)::integer as available,
      sum(f.interns)::integer as interns, to_char(min(f."from"), 'YYYY-MM-DD') as "from",
      bool_or(f.offering = any(${related}::uuid[])) as related,
      (array_agg(f.id order by f.available desc, f.id) filter (where f.id is not null))[1] as listing
    from offered f join programme_offering o on o.id = f.offering
    where f.available + f.interns > 0
    group by o.programme
    order by related desc, available desc, o.programme limit ${most}`.execute(system.query)
  const programmes = await system.titles(
    'programme',
    rows.map(({ programme }) => programme),
  )
  const schools = await system.titles('organisation', [...new Set(rows.flatMap((row) => row.schools))])
  return rows.map((row) => ({
    ...row,
    programme: (programmes[row.programme] ?? '').replace(/\s+\d+$/, ''),
    schools: row.schools.map((school) => schools[school] ?? ''),
  }))
}

/** Offerings confirmed today to belong to a chain of the enterprise. */
async function relatedOfferings(system: Session, enterprise: string, today: string): Promise<string[]> {
  const linked = async (filter: Record<string, unknown>) =>
    (await system.all('chainLink', { filter: { ...filter, 'state.in': ['confirmed', 'archived'] } })).filter(
      ({ values }) => values.from <= today && (values.to ?? '9999') >= today,
    )
  const chains = (await linked({ enterprise })).map(({ values }) => values.chain as string)
  if (chains.length === 0) return []
  const offerings = await linked({ 'chain.in': [...new Set(chains)], kind: 'offering' })
  return [...new Set(offerings.map(({ values }) => values.offering as string))]
}
