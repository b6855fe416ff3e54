import { leastPayShare, matchCriteria, nearness, newForDays } from '@zhiqiao/definitions'
import { type RawBuilder, sql } from 'kysely'
import { column, type Ground, said, uuids } from './candidate-ground.ts'
import type { NearEntries } from './near-entries.ts'
import { topicsOf } from './party.ts'
import type { CriterionName } from './score.ts'

type Points = RawBuilder<number>

/** The score of `score.ts` as an expression on the rows of a listing; `recommend.test.ts` holds the two together. */
export function scoreExpression(ground: Ground): Points {
  const criteria = matchCriteria[ground.pairing] as Readonly<
    Partial<Record<CriterionName, { readonly points: number }>>
  >
  const parts = (Object.keys(criteria) as CriterionName[]).flatMap((name) => {
    const points = expressions[name](ground, criteria[name]!.points)
    return points === null ? [] : [points]
  })
  return parts.length === 0 ? sql<number>`0` : sql<number>`(${sql.join(parts, sql` + `)})`
}

/** Without anything about the person: 2 in the same place, 1 next to it. */
export function neutralExpression(ground: Ground): Points {
  const place = column(ground.shape, ground.shape.division)
  const [same = [], beside = []] = ground.near.place
  return sql`case when ${place} = any(${uuids(same)}) then 2 when ${place} = any(${uuids(beside)}) then 1 else 0 end`
}

const expressions: Readonly<Record<CriterionName, (ground: Ground, points: number) => Points | null>> = {
  programme: ({ shape, near, own }, points) => {
    if (own.programmes.length === 0) return null
    if (shape.offering !== undefined)
      return byNearness(
        near.programme,
        points,
        (ids) =>
          sql`exists (select 1 from programme_offering as o where o.id = ${column(shape, shape.offering!)} and o.programme = any(${uuids(ids)}))`,
      )
    return shape.programmes === undefined
      ? null
      : byNearness(near.programme, points, among(column(shape, shape.programmes)))
  },
  occupation: ({ shape, near, own }, points) => {
    if (own.occupations.length === 0) return null
    if (shape.occupation !== undefined)
      return byNearness(near.occupation, points, isOne(column(shape, shape.occupation)))
    if (shape.courses !== undefined)
      return byNearness(
        near.occupation,
        points,
        (ids) =>
          sql`exists (select 1 from training_course as o where o.id = any(${column(shape, shape.courses!)}) and o.occupation = any(${uuids(ids)}) and o.state in ('confirmed', 'archived') and o.withdrawn_at is null)`,
      )
    return shape.occupations === undefined
      ? null
      : byNearness(near.occupation, points, among(column(shape, shape.occupations)))
  },
  industry: ({ shape, near, own }, points) =>
    own.industries.length === 0 || shape.industry === undefined
      ? null
      : byNearness(near.industry, points, isOne(column(shape, shape.industry))),
  chain: ({ shape, own }, points) =>
    own.chains.length === 0 || shape.chain === undefined
      ? null
      : sql`case when ${column(shape, shape.chain)} = any(${uuids(own.chains.map(({ id }) => id))}) then ${sql.lit(points)} else 0 end`,
  kind: ({ shape, own }, points) =>
    own.kind === null || shape.kind === undefined
      ? null
      : sql`case when ${column(shape, shape.kind)} = ${own.kind} then ${sql.lit(points)} else 0 end`,
  place: placePoints,
  topic: ({ shape, own }, points) => {
    const topics = topicsOf(own)
    if (topics.length === 0) return null
    const met = sql`(select count(*) from unnest(${topics}::text[]) as k (w) where strpos(${said(shape)}, k.w) > 0)`
    return share(points, met, sql.lit(topics.length))
  },
  skill: skillPoints,
  pay: payPoints,
  date: ({ shape, today }, points) => {
    const days = sql`(${today}::date - ${column(shape, shape.from)})`
    return sql`floor(${sql.lit(points)} * least(1, greatest(0, 1 - ${days}::float8 / ${sql.lit(newForDays)})) + 0.5)`
  },
}

const among = (list: RawBuilder<unknown>) => (ids: readonly string[]) => sql`${list} && ${uuids(ids)}`
const isOne = (value: RawBuilder<unknown>) => (ids: readonly string[]) => sql`${value} = any(${uuids(ids)})`

function byNearness(near: NearEntries, points: number, holds: (ids: readonly string[]) => RawBuilder<unknown>): Points {
  const cases = near.flatMap((ids, steps) =>
    ids.length === 0 ? [] : [sql`when ${holds(ids)} then ${sql.lit(Math.round(points * nearness[steps]!))}`],
  )
  return cases.length === 0 ? sql`0` : sql`case ${sql.join(cases, sql` `)} else 0 end`
}

function placePoints({ shape, own, near, wantedBeneath }: Ground, points: number): Points | null {
  const place = column(shape, shape.division)
  if (shape.wantedPlaces !== undefined) {
    if (own.places.length === 0) return null
    const wanted = column(shape, shape.wantedPlaces)
    const within = sql`${wanted} && ${uuids(own.places.flatMap(({ path }) => path))}`
    // Wanting a place that holds the own one is as near as can be; without a wish its own place counts.
    return sql`case when ${within} then ${sql.lit(points)} when cardinality(${wanted}) > 0 then ${byNearness(near.place, points, among(wanted))} else ${byNearness(near.place, points, isOne(place))} end`
  }
  if (own.wantedPlaces.length > 0)
    return sql`case when ${place} = any(${uuids(wantedBeneath)}) then ${sql.lit(points)} else ${byNearness(near.place, points, isOne(place))} end`
  return own.places.length === 0 ? null : byNearness(near.place, points, isOne(place))
}

/** Which share of the skills asked for is held, named or in running text. */
function skillPoints({ shape, own, isDemand }: Ground, points: number): Points | null {
  if (shape.skills.length === 0) return null
  const theirs = sql`(${sql.join(
    shape.skills.map((name) => sql`coalesce(${column(shape, name)}, '{}')`),
    sql` || `,
  )})`
  if (isDemand) {
    if (own.skills.length === 0) return null
    const held = sql`(select count(*) from unnest(${own.skills}::text[]) as k (w) where strpos(${said(shape)}, k.w) > 0
      or exists (select 1 from unnest(${theirs}) as o (w) where strpos(o.w, k.w) > 0 or strpos(k.w, o.w) > 0))`
    return share(points, held, sql.lit(own.skills.length))
  }
  if (own.skills.length === 0 && own.text === '') return null
  const held = sql`(select count(*) from unnest(${theirs}) as k (w) where strpos(${own.text}, k.w) > 0
    or exists (select 1 from unnest(${own.skills}::text[]) as o (w) where strpos(o.w, k.w) > 0 or strpos(k.w, o.w) > 0))`
  return sql`case when cardinality(${theirs}) = 0 then 0 else ${share(points, held, sql`cardinality(${theirs})`)} end`
}

const share = (points: number, part: RawBuilder<unknown>, whole: RawBuilder<unknown>): Points =>
  sql`floor(${sql.lit(points)} * (${part}::float8 / ${whole}) + 0.5)`

function payPoints({ shape, own, isDemand, pairing }: Ground, points: number): Points | null {
  const { least, most, period } = shape.pay ?? {}
  const amount = (name: string | undefined) => {
    if (name === undefined) return sql`null::float8`
    const value = column(shape, name)
    if (period === undefined) return sql`(${value}::float8 / 100)`
    return sql`(${value}::float8 * case ${column(shape, period)} when 'month' then 1 when 'year' then 1.0 / 12 when 'day' then 21.75 when 'hour' then 174 end)`
  }
  // A price may be stated as either end of it; a wish is its lower one.
  const asked = isDemand
    ? pairing === 'work'
      ? amount(least)
      : sql`coalesce(${amount(least)}, ${amount(most)})`
    : sql`${pairing === 'work' ? own.pay.least : (own.pay.least ?? own.pay.most)}::float8`
  const offered = isDemand
    ? sql`${own.pay.most ?? own.pay.least}::float8`
    : sql`coalesce(${amount(most)}, ${amount(least)})`
  const known = isDemand ? (own.pay.most ?? own.pay.least) : (own.pay.least ?? own.pay.most)
  if (known === null) return null
  const ratio = sql`((${offered} / nullif(${asked}, 0) - ${sql.lit(leastPayShare)}::float8) / ${sql.lit(1 - leastPayShare)}::float8)`
  return sql`coalesce(floor(${sql.lit(points)} * least(1, greatest(0, ${ratio})) + 0.5), 0)`
}
