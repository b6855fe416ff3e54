import { matchCriteria, nearness, newForDays } from '@zhiqiao/definitions'
import { type RawBuilder, sql } from 'kysely'
import { column, type Ground, uuids } from './candidate-ground.ts'

type Condition = RawBuilder<boolean>

/** A part of very many listings that an index finds, to be asked for its best. */
interface Step {
  readonly narrow: readonly Condition[]
  /** Within it the newer scores higher, so that the newest are the best. */
  readonly byDate?: boolean
  /** Found by these programmes in these places, or in any. */
  readonly among?: Among
  /** What a listing outside this step and those before it can score at the most. */
  readonly rest: number
}

/** Programmes and places by which the newest vacancies are kept in order. */
export interface Among {
  readonly programmes: readonly string[]
  readonly places: readonly string[] | null
}

/** A level of nearness: which listings are of it and what it is worth. */
interface Level {
  readonly narrow: readonly Condition[]
  readonly points: number
  /** What it names; null where it is all there are. */
  readonly ids: readonly string[] | null
}

/**
 * Where the best are looked for among very many, the most promising first. Of work, programme and place make levels and
 * the date orders each, as long as nothing else can tell two listings apart; what agrees in occupation or skill is looked
 * at by itself. What is of neither, and has skills in its text alone, is lost: `bench recommend` measures how much.
 */
export function stepsOf(ground: Ground): Step[] {
  const own = byOwnWords(ground)
  const levels = isOrderedByDate(ground) ? dated(ground, programmeLevels(ground)) : inFull(ground)
  const first = levels[0]?.most ?? 0
  return [
    ...own.map((narrow) => ({ narrow: [narrow], rest: Math.max(first, own.length > 1 ? 100 : 0) })),
    ...levels.map((level, at) => ({ ...level, rest: levels[at + 1]?.most ?? 0 })),
  ]
}

/** By place and date alone: 2 points in the same place, 1 beside it, as `neutralExpression` counts. */
export function neutralSteps({ shape, near: { place } }: Ground): Step[] {
  const division = column(shape, shape.division)
  const [here = [], beside = []] = place
  return [
    ...(here.length > 0 ? [{ narrow: [among(division, here)], byDate: true, rest: 1 }] : []),
    ...(beside.length > 0 ? [{ narrow: [among(division, beside)], byDate: true, rest: 0 }] : []),
    { narrow: [], byDate: true, rest: 0 },
  ]
}

const among = (value: RawBuilder<unknown>, ids: readonly string[]): Condition => sql`${value} = any(${uuids(ids)})`

/** Listings of an occupation or a skill of one's own: what they score besides is not known before. */
function byOwnWords({ shape, own, near }: Ground): Condition[] {
  const occupations = [...(near.occupation[0] ?? []), ...(near.occupation[1] ?? [])]
  return [
    ...(shape.occupation !== undefined && occupations.length > 0
      ? [among(column(shape, shape.occupation), occupations)]
      : []),
    ...(shape.skills.length === 1 && own.skills.length > 0
      ? [sql<boolean>`${column(shape, shape.skills[0]!)} && ${own.skills}::text[]`]
      : []),
  ]
}

/** Nothing but programme, place and date tells two listings apart that are of no occupation and skill of one's own. */
const isOrderedByDate = ({ pairing, own, shape, isDemand }: Ground) =>
  pairing === 'work' && !isDemand && own.pay.least === null && shape.wantedPlaces === undefined

function programmeLevels({ shape, own, near, pairing }: Ground): Level[] {
  const none: Level = { narrow: [], points: 0, ids: null }
  if (shape.programmes === undefined || own.programmes.length === 0) return [none]
  const points = pointsOf(pairing, 'programme')
  const taught = column(shape, shape.programmes)
  return [
    ...near.programme.flatMap((ids, steps): Level[] =>
      ids.length === 0
        ? []
        : [{ narrow: [sql<boolean>`${taught} && ${uuids(ids)}`], points: Math.round(points * nearness[steps]!), ids }],
    ),
    none,
  ]
}

function placeLevels({ shape, own, near, pairing }: Ground): Level[] {
  const points = pointsOf(pairing, 'place')
  // Within the places wanted, which is a condition, every one is as near as can be.
  if (own.wantedPlaces.length > 0) return [{ narrow: [], points, ids: null }]
  const division = column(shape, shape.division)
  const [here = [], beside = []] = near.place
  return [
    ...(here.length > 0 ? [{ narrow: [among(division, here)], points, ids: here }] : []),
    ...(beside.length > 0
      ? [{ narrow: [among(division, beside)], points: Math.round(points * nearness[1]!), ids: beside }]
      : []),
    { narrow: [], points: near.place.length > 0 ? Math.round(points * nearness[2]!) : 0, ids: null },
  ]
}

interface Ranked {
  readonly narrow: readonly Condition[]
  readonly byDate?: boolean
  readonly among?: Among
  /** What a listing of it can score at the most. */
  readonly most: number
}

function dated(ground: Ground, programmes: readonly Level[]): Ranked[] {
  const places = placeLevels(ground)
  // Within places that are a condition the newest of all may be none of them.
  const isKept = ground.own.wantedPlaces.length === 0
  const date = pointsOf(ground.pairing, 'date')
  return programmes
    .flatMap((programme) =>
      places.map((place) => ({
        narrow: [...programme.narrow, ...place.narrow],
        byDate: true,
        ...(isKept && programme.ids !== null && { among: { programmes: programme.ids, places: place.ids } }),
        most: programme.points + place.points + date,
      })),
    )
    .sort((a, b) => b.most - a.most)
}

/** Scored row by row: those of the programme, then the new ones of the place. */
function inFull(ground: Ground): Ranked[] {
  const { shape, today, near } = ground
  const [same] = programmeLevels(ground)
  const recent = sql<boolean>`${column(shape, shape.from)} > ${today}::date - ${sql.lit(newForDays)}`
  const here = near.place[0] ?? []
  return [
    ...(same && same.points > 0 ? [{ narrow: same.narrow, most: 100 }] : []),
    {
      narrow: here.length > 0 ? [among(column(shape, shape.division), here), recent] : [recent],
      most: 100 - (same ? same.points - Math.round(same.points * nearness[1]!) : 0),
    },
  ]
}

const pointsOf = (pairing: Ground['pairing'], name: string): number =>
  (matchCriteria[pairing] as Readonly<Record<string, { readonly points: number }>>)[name]?.points ?? 0
