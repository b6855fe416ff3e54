import type { Session } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { hardConditions } from './candidate-condition.ts'
import { column, type Ground, uuids } from './candidate-ground.ts'
import { neutralExpression, scoreExpression } from './candidate-score.ts'
import { type Among, neutralSteps, stepsOf } from './candidate-step.ts'
import { listingShapes } from './listing-shape.ts'
import { beneath, nearEntries } from './near-entries.ts'
import { isAsking, matchesOf, type Pairing, type Party } from './party.ts'

export interface Candidate {
  readonly register: string
  readonly pairing: Pairing
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
  /** Asked in steps however few there are. */
  readonly inSteps?: boolean
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
      isDemand: isAsking(own, pairing) ?? false,
    }
    for (const { id, score } of await ofRegister(session, register, ground, question))
      found.push({ register, pairing, id, score })
  }
  return found
}

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
  if (!(await isMany(session, ground.shape.table)) && !question.inSteps)
    return best(session, register, ground, { narrow: [], where }, question)
  const found = new Map<string, Scored>()
  for (const { rest, ...step } of question.neutral ? neutralSteps(ground) : stepsOf(ground)) {
    for (const row of await best(session, register, ground, { ...step, where }, question)) found.set(row.id, row)
    const reached = [...found.values()].sort((a, b) => b.score - a.score)[question.most - 1]?.score ?? -1
    if (reached >= rest) break
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, question.most)
}

/** Whether a table is asked in steps; if so, each is planned for its own values: some programmes are common, most are not. */
async function isMany(session: Session, table: string): Promise<boolean> {
  const { rows } = await sql<{ rows: number }>`
    select reltuples::float8 as rows,
      case when reltuples > ${sql.lit(manyRows)} then set_config('plan_cache_mode', 'force_custom_plan', true) end
    from pg_class where oid = to_regclass(${table})`.execute(session.query)
  return (rows[0]?.rows ?? 0) > manyRows
}

interface Asked {
  readonly narrow: readonly RawBuilder<boolean>[]
  readonly where: readonly RawBuilder<boolean>[]
  readonly byDate?: boolean
  readonly among?: Among
}

/** Of so many times what is asked for, the newest are taken first: most of them keep to the conditions. */
const firstReach = 4

async function best(
  session: Session,
  register: string,
  ground: Ground,
  asked: Asked,
  question: CandidateQuestion,
): Promise<Scored[]> {
  if (asked.among === undefined) return scored(session, register, ground, asked, question)
  const { programmes, places } = asked.among
  const id = column(ground.shape, 'id')
  for (let reach = question.most * firstReach; ; reach *= 16) {
    const { rows } = await sql<{ record: string }>`
      select record from search_newest_find(${ground.shape.table}, ${uuids(programmes)}, ${places === null ? sql`null` : uuids(places)}, ${reach})`.execute(
      session.query,
    )
    const narrow = [sql<boolean>`${id} = any(${uuids(rows.map(({ record }) => record))})`]
    const found = await scored(session, register, ground, { ...asked, narrow }, question)
    if (found.length >= question.most || rows.length < reach) return found
  }
}

async function scored(
  session: Session,
  register: string,
  ground: Ground,
  { narrow, where, byDate = false }: Asked,
  { neutral, most }: CandidateQuestion,
): Promise<Scored[]> {
  const { shape } = ground
  const score = neutral ? neutralExpression(ground) : scoreExpression(ground)
  const id = column(shape, 'id')
  const newest = sql`${column(shape, shape.from)} desc, ${id}`
  return (await session
    .visible(register)
    // What an index answers stands before what every row's text is read for.
    .where(sql<boolean>`${sql.join([...narrow, ...where], sql` and `)}`)
    .select([sql<string>`${id}`.as('id'), sql<number>`${score}::float8`.as('score')])
    .orderBy(byDate ? newest : sql`score desc, ${newest}`)
    .limit(most)
    .execute()) as Scored[]
}
