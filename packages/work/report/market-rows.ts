import type { Place } from '@zhiqiao/analysis'
import { hardToFill } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

/** Demand and supply of one occupation, programme, place or month. */
export interface MarketRow {
  readonly id: string
  readonly name: string
  /** Listings behind it. */
  readonly posts: number
  /** Persons asked for. */
  readonly wanted: number
  /** Graduates at hand. */
  readonly available: number
  /** Mean monthly pay offered, 元; null where no post says. */
  readonly pay: number | null
  /** Of the posts, those that were open long without interest. */
  readonly hard: number
}

/** Demand in an occupation or a group of them; a group counts everything beneath it. */
export interface OccupationRow extends MarketRow {
  readonly code: string
  readonly tier: string
}

export interface SkillRow {
  readonly word: string
  /** Posts that ask for it, in the year and in the year before; null where nothing was published then. */
  readonly now: number
  readonly before: number | null
}

export interface KindRow {
  readonly register: string
  readonly listings: number
}

/** What the market of a place was in a year. */
export interface Market {
  readonly year: number
  readonly on: string
  readonly kinds: readonly KindRow[]
  readonly interests: {
    readonly sent: number
    readonly accepted: number
    readonly matched: number
    readonly placed: number
  }
  /** Of every tier: a post stands in its occupation and in all groups above it. */
  readonly occupations: readonly OccupationRow[]
  readonly programmes: readonly MarketRow[]
  readonly places: readonly MarketRow[]
  readonly months: readonly MarketRow[]
  readonly skills: readonly SkillRow[]
}

const kinds = [
  'postListing',
  'graduateListing',
  'talentListing',
  'cooperationListing',
  'researchListing',
  'technicalServiceListing',
  'courseListing',
] as const

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
/** What has been public: what was never published, or was taken down, is not of the market. */
const counted = sql`('open', 'matched', 'expired')`

/**
 * Supply and demand of a place in a calendar year, up to a day, over every listing that was published in it.
 * Read as the platform: what is returned are sums, and small ones are the caller's to hide.
 */
export async function marketOf(session: Session, place: Place, year: number, on: string): Promise<Market> {
  return session.asSystem('人才供需汇总', async (system) => {
    const range = { from: `${year}-01-01`, on }
    return {
      year,
      on,
      kinds: await kindRows(system, place, range),
      interests: await interestsOf(system, place, range),
      occupations: await inTree(system, await byDimension(system, place, range, 'occupation')),
      programmes: await byDimension(system, place, range, 'programme'),
      places: await byDimension(system, place, range, 'place'),
      months: await byDimension(system, place, range, 'month'),
      skills: await skillRows(system, place, year, on),
    }
  })
}

export interface Range {
  readonly from: string
  readonly on: string
}

export const within = (alias: string, place: Place) => sql<boolean>`
  exists (select 1 from division d where d.id = ${sql.ref(`${alias}.division`)} and starts_with(d.path, ${place.path}))`

export const published = (alias: string, { from, on }: Range) => sql<boolean>`
  ${sql.ref(`${alias}.withdrawn_at`)} is null and ${sql.ref(`${alias}.state`)} in ${counted}
  and ${sql.ref(`${alias}.valid_from`)} between ${from}::date and ${on}::date`

async function kindRows(session: Session, place: Place, range: Range): Promise<KindRow[]> {
  const parts = kinds.map(
    (register) => sql`
      select ${register}::text as register, count(*)::int as listings
      from ${sql.table(snake(register))} as l where ${published('l', range)} and ${within('l', place)}`,
  )
  const { rows } = await sql<KindRow>`${sql.join(parts, sql` union all `)}`.execute(session.query)
  return rows
}

/** Talked over before they were entered, interests are of the day of the talk. */
const interestDay = sql`least((i.created_at at time zone 'Asia/Shanghai')::date, i.talked_on, i.settled_on)`

async function interestsOf(session: Session, place: Place, { from, on }: Range): Promise<Market['interests']> {
  const done = sql`i.state = 'settled' and i.result is not null and i.result <> 'none'`
  const { rows } = await sql<Market['interests']>`
    select count(*)::int as sent,
      count(*) filter (where i.state in ('accepted', 'settled'))::int as accepted,
      count(*) filter (where ${done})::int as matched,
      coalesce(sum(i.taken) filter (where ${done}), 0)::int as placed
    from expression_of_interest as i
    join organisation as o on o.id = i."to"
    where i.withdrawn_at is null and i.state not in ('draft', 'withdrawn')
      and ${interestDay} between ${from}::date and ${on}::date
      and exists (select 1 from division d where d.id = o.division and starts_with(d.path, ${place.path}))`.execute(
    session.query,
  )
  return rows[0]!
}

type Dimension = 'occupation' | 'programme' | 'place' | 'month'

/** A post naming several programmes is shared among them; what names none stands in no row of the dimension. */
async function byDimension(session: Session, place: Place, range: Range, by: Dimension): Promise<MarketRow[]> {
  const named = sql`cross join lateral unnest(l.programmes) as named(programme)`
  const dimensions = {
    occupation: {
      post: sql`above.id`,
      join: sql`join occupation as o on o.id = l.occupation
        cross join lateral unnest(string_to_array(trim(both '/' from o.path), '/')) as above(id)`,
      graduate: null,
    },
    programme: { post: sql`named.programme::text`, join: named, graduate: sql`f.programme::text` },
    place: { post: sql`l.division::text`, join: sql``, graduate: sql`l.division::text` },
    month: {
      post: sql`to_char(l.valid_from, 'MM')`,
      join: sql``,
      graduate: sql`to_char(l.available_from, 'MM')`,
    },
  }
  const { post, join, graduate } = dimensions[by]
  const share = by === 'programme' ? sql`/ greatest(cardinality(l.programmes), 1)` : sql``
  const monthly = sql`l.wage_period = 'month' and l.wage_from is not null`
  const supply =
    graduate === null
      ? sql``
      : sql`union all
        select ${graduate}, 0, 0, l.available, null, null, 0
        from graduate_listing as l join programme_offering as f on f.id = l.offering
        where ${published('l', range)} and ${within('l', place)}`
  const { rows } = await sql<Omit<MarketRow, 'name'> & { name: string | null }>`
    with found (id, posts, wanted, available, pay, paid, hard) as (
      select ${post}, 1, l.headcount::float8 ${share}, 0,
        case when ${monthly} then l.headcount * (l.wage_from + coalesce(l.wage_to, l.wage_from)) / 2 end,
        case when ${monthly} then l.headcount end,
        -- What ran out without anybody was as hard to fill as what is still open.
        (l.state in ('open', 'expired') and l.valid_from <= least(l.valid_to, ${range.on}::date) - ${sql.lit(hardToFill.days)} and (
          select count(*) from expression_of_interest as i
          where i.post = l.id and i.withdrawn_at is null and i.state not in ('draft', 'withdrawn')
        ) < ${sql.lit(hardToFill.interests)})::int
      from post_listing as l ${join}
      where ${published('l', range)} and ${within('l', place)}
      ${supply}
    )
    select id, sum(posts)::int as posts, round(sum(wanted))::int as wanted, sum(available)::int as available,
      (sum(pay) / nullif(sum(paid), 0))::float8 as pay, sum(hard)::int as hard
    from found where id is not null group by id order by sum(wanted) desc, sum(available) desc, id`.execute(
    session.query,
  )
  const names = await namesOf(
    session,
    by,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, name: names[row.id] ?? row.id }))
}

async function inTree(session: Session, rows: readonly MarketRow[]): Promise<OccupationRow[]> {
  if (rows.length === 0) return []
  const known = await session.query
    .selectFrom('occupation')
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .select(['id', 'occupation_code as code', 'tier'])
    .execute()
  const entries = new Map(known.map(({ id, ...entry }) => [id as string, entry as { code: string; tier: string }]))
  return rows.map((row) => ({ ...row, ...entries.get(row.id)! }))
}

async function namesOf(session: Session, by: Dimension, ids: readonly string[]): Promise<Record<string, string>> {
  if (by === 'month') return Object.fromEntries(ids.map((id) => [id, `${Number(id)}月`]))
  if (by === 'place') return session.titles('division', ids)
  // The code beside the name is for telling two of a name apart, and is left out where there is one.
  const titles = await session.titles(by, ids)
  const plain = (title: string) => title.replace(/ \d[\d-]*$/, '')
  const once = new Map<string, boolean>()
  for (const title of Object.values(titles)) once.set(plain(title), !once.has(plain(title)))
  return Object.fromEntries(
    Object.entries(titles).map(([id, title]) => [id, once.get(plain(title)) ? plain(title) : title]),
  )
}

/** Of those that rise, and of those that fade. */
const mostSkills = 30

/** Skills posts ask for, by how many posts, against the year before; as the publishers tagged them. */
async function skillRows(session: Session, place: Place, year: number, on: string): Promise<SkillRow[]> {
  const tagged = (range: Range, now: boolean) => sql`
    select trim(word) as word, ${now ? sql`1` : sql`0`} as now, ${now ? sql`0` : sql`1`} as before
    from post_listing as l cross join lateral unnest(l.skills) as tag(word)
    where ${published('l', range)} and ${within('l', place)}`
  const then = { from: `${year - 1}-01-01`, on: `${year - 1}${on.slice(4) === '-02-29' ? '-02-28' : on.slice(4)}` }
  const { rows } = await sql<SkillRow>`
    with told as (
      select exists (select 1 from post_listing as l where ${published('l', then)} and ${within('l', place)}) as then
    ), skill as (
      select word, sum(now)::int as now, sum(before)::int as before
      from (${tagged({ from: `${year}-01-01`, on }, true)} union all ${tagged(then, false)}) as tags
      where word <> '' group by word having sum(now) + sum(before) > 1
    ), ranked as (
      select word, now, before, row_number() over (order by now - before desc, now desc, word) as risen,
        row_number() over (order by now - before, now, word) as fallen
      from skill
    )
    select word, now, case when told.then then before end as before from ranked cross join told
    where risen <= ${sql.lit(mostSkills)} or (fallen <= ${sql.lit(mostSkills)} and ranked.now < ranked.before)
    order by risen`.execute(session.query)
  return rows
}
