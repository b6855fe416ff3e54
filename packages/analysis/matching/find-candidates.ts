import { matchCriteria, nearness, newForDays } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { hardConditions } from './candidate-condition.ts'
import { column, type Ground, uuids } from './candidate-ground.ts'
import { neutralExpression, scoreExpression } from './candidate-score.ts'
import { listingShapes } from './listing-shape.ts'
import { beneath, nearEntries } from './near-entries.ts'
import { matchesOf, type Pairing, type Party } from './party.ts'

export interface Candidate {
  readonly register: string
  readonly id: string
  readonly score: number
}

export interface CandidateQuestion {
  /** Only by place and date, after the conditions that hold for everybody. */
  readonly neutral: boolean
  /** How many of each register. */
  readonly most: number
  /** Listings not to be shown. */
  readonly without: readonly string[]
}

/** From so many rows on a register is asked in steps, each along an index, instead of row by row. */
const manyRows = 20_000

/**
 * The listings that score best for a party, under the viewer's walls: the hard conditions are conditions of the query,
 * the formula is its order. Up to 20,000 rows of a kind every one is scored.
 */
export async function findCandidates(session: Session, own: Party, question: CandidateQuestion): Promise<Candidate[]> {
  const near = {
    programme: await nearEntries(session, 'programme', own.programmes),
    occupation: await nearEntries(session, 'occupation', own.occupations),
    industry: await nearEntries(session, 'industry', own.industries),
    place: await nearEntries(session, 'division', own.wantedPlaces.length > 0 ? own.wantedPlaces : own.places),
  }
  const wantedBeneath = await beneath(session, 'division', own.wantedPlaces)
  const found: Candidate[] = []
  for (const [register, pairing] of Object.entries(matchesOf(own.register) ?? {})) {
    const ground = {
      shape: listingShapes[register]!,
      pairing,
      own,
      today: session.today(),
      near,
      wantedBeneath,
      isDemand: isDemandIn(own, pairing),
    }
    for (const { id, score } of await ofRegister(session, register, ground, question))
      found.push({ register, id, score })
  }
  return found
}

const isDemandIn = (own: Party, pairing: Pairing) =>
  pairing === 'work' ? own.register === 'postListing' : own.direction === 'wanted'

interface Scored {
  readonly id: string
  readonly score: number
}

async function ofRegister(
  session: Session,
  register: string,
  ground: Ground,
  question: CandidateQuestion,
): Promise<Scored[]> {
  const where = hardConditions(ground, question.neutral)
  if (question.without.length > 0) where.push(sql`${column(ground.shape, 'id')} <> all(${uuids(question.without)})`)
  if (question.neutral || !(await isMany(session, ground.shape.table)))
    return best(session, register, ground, where, question)
  const found = new Map<string, Scored>()
  for (const { narrow, rest } of stepsOf(ground)) {
    for (const row of await best(session, register, ground, [...where, ...narrow], question)) found.set(row.id, row)
    const reached = [...found.values()].sort((a, b) => b.score - a.score)[question.most - 1]?.score ?? -1
    if (reached >= rest) break
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, question.most)
}

async function isMany(session: Session, table: string): Promise<boolean> {
  const { rows } = await sql<{ rows: number }>`
    select reltuples::float8 as rows from pg_class where oid = to_regclass(${table})`.execute(session.query)
  return (rows[0]?.rows ?? 0) > manyRows
}

async function best(
  session: Session,
  register: string,
  ground: Ground,
  where: readonly RawBuilder<boolean>[],
  { neutral, most }: CandidateQuestion,
): Promise<Scored[]> {
  const { shape } = ground
  const score = neutral ? neutralExpression(ground) : scoreExpression(ground)
  const id = column(shape, 'id')
  return (await session
    .visible(register)
    .where(sql<boolean>`${sql.join([...where], sql` and `)}`)
    .select([sql<string>`${id}`.as('id'), sql<number>`${score}::float8`.as('score')])
    .orderBy(sql`score desc, ${column(shape, 'valid_from')} desc, ${id}`)
    .limit(most)
    .execute()) as Scored[]
}

interface Step {
  readonly narrow: readonly RawBuilder<boolean>[]
  /** What a listing outside this step and those before it can score at the most. */
  readonly rest: number
}

/**
 * Where the best are looked for among very many, the most promising first. The last step leaves out what is neither of
 * a programme, an occupation or a skill asked for nor in the same place: `bench recommend` measures what that loses.
 */
function stepsOf({ shape, own, near, pairing, today }: Ground): Step[] {
  const points: Readonly<Record<string, { readonly points: number }>> = matchCriteria[pairing]
  const place = column(shape, 'division')
  const [here = [], beside = []] = near.place
  const steps: Step[] = []
  let rest = 100
  if (shape.programmes !== undefined && own.programmes.length > 0) {
    const same = sql<boolean>`${column(shape, shape.programmes)} && ${uuids(near.programme[0] ?? [])}`
    const lost = partLost(points.programme!.points)
    if (here.length > 0)
      steps.push({
        narrow: [same, sql`${place} = any(${uuids([...here, ...beside])})`],
        rest: 100 - Math.min(lost, points.place!.points - Math.round(points.place!.points * nearness[2]!)),
      })
    rest -= lost
    steps.push({ narrow: [same], rest })
  }
  if (shape.occupation !== undefined && own.occupations.length > 0) {
    const ids = [...(near.occupation[0] ?? []), ...(near.occupation[1] ?? [])]
    rest -= partLost(points.occupation!.points)
    steps.push({ narrow: [sql`${column(shape, shape.occupation)} = any(${uuids(ids)})`], rest })
  }
  if (shape.skills.length === 1 && own.skills.length > 0) {
    rest -= points.skill!.points
    steps.push({ narrow: [sql`${column(shape, shape.skills[0]!)} && ${own.skills}::text[]`], rest })
  }
  const recent = sql<boolean>`${column(shape, 'valid_from')} > ${today}::date - ${sql.lit(newForDays)}`
  steps.push({ narrow: here.length > 0 ? [sql`${place} = any(${uuids(here)})`, recent] : [recent], rest: 0 })
  return steps
}

/** What is lost by being near instead of the same. */
const partLost = (points: number) => points - Math.round(points * nearness[1]!)
