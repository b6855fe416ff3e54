import { recommend, weekOf } from '@zhiqiao/analysis'
import { mostMatches } from '@zhiqiao/definitions'
import { newId, type Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { diceOf } from '../demo/generator/dice.ts'
import { pairingByHand, recommendByHand } from './recommend-by-hand.ts'
import { openSearchPlace, type SearchPlace } from './search-place.ts'

/**
 * The twenty best of very many open vacancies for learners of many programmes and places, permissions on. By turns a
 * statement written by hand scores every vacancy by the same formula: `recommend.agreement` is the share of its twenty
 * that are ours too, `recommend.vs_by_hand` our 95th percentile over its. Then lists are asked for again and again,
 * with and without counting what was shown, and what never came up is counted; `never_shown_least` is what would be left
 * if no listing ever came up twice. The folder of `bench search --data` serves it too.
 */
export async function benchRecommend({ root, small, size, data, log }: BenchOptions): Promise<Figures> {
  const vacancies = size === undefined ? (small ? 3_000 : 1_000_000) : Number(size)
  const place = await openSearchPlace({ root, vacancies, folder: data, wordless: true, log })
  try {
    await keepNewest(place, vacancies)
    const learners = await enrol(place, small ? 20 : 60)
    const asked = { ours: [] as number[], byHand: [] as number[] }
    let common = 0
    let best = 0
    for (const learner of learners.slice(0, 5)) await ask(place, learner, false)
    // Scoring a million takes a statement seconds: one list of five is compared there.
    const compared = vacancies > 100_000 ? 5 : 1
    for (const [at, learner] of learners.entries()) {
      const from = performance.now()
      const shown = await ask(place, learner, false)
      asked.ours.push(performance.now() - from)
      if (at % compared > 0) continue
      if (compared > 1)
        log(`list ${at + 1} of ${learners.length}: half within ${percentile(asked.ours, 0.5).toFixed(1)} ms so far`)
      const began = performance.now()
      const every = await recommendByHand(place.owner, learner)
      asked.byHand.push(performance.now() - began)
      common += every.filter((id) => shown.includes(id)).length
      best += every.length
    }
    tell(log, 'ours', asked.ours)
    tell(log, 'every vacancy scored by a statement of its own', asked.byHand)
    const rounds = small ? 3 : 10
    const without = await neverShown(place, learners, rounds, vacancies, false)
    const counted = await neverShown(place, learners, rounds, vacancies, true)
    const lists = learners.length * rounds
    const least = Math.max(0, 1 - (lists * mostMatches) / vacancies)
    log(
      `${lists} lists of twenty: never shown ${percent(without)} as scored, ${percent(counted)} where exposure counts, at least ${percent(least)} were each of another listing`,
    )
    return {
      'recommend.p50_ms': rounded(percentile(asked.ours, 0.5)),
      'recommend.p95_ms': rounded(percentile(asked.ours, 0.95)),
      'recommend.vs_by_hand': rounded(percentile(asked.ours, 0.95) / percentile(asked.byHand, 0.95)),
      'recommend.agreement': Math.round((common / Math.max(best, 1)) * 1000) / 1000,
      'recommend.never_shown': Math.round(counted * 1000) / 1000,
      'recommend.never_shown_uncounted': Math.round(without * 1000) / 1000,
      'recommend.never_shown_least': Math.round(least * 1000) / 1000,
    }
  } finally {
    await place.close()
  }
}

/** What goes straight into the table has not been put in the order of programme and place that the product keeps. */
async function keepNewest({ owner }: SearchPlace, vacancies: number): Promise<void> {
  const { rows } = await owner.query('select count(distinct record)::integer as kept from search_newest')
  const named = await owner.query(`
    select count(*)::integer as named from post_listing where cardinality(programmes) > 0 and state = 'open'`)
  if (rows[0].kept === named.rows[0].named) return
  await owner.query('truncate search_newest')
  await owner.query(`
    insert into search_newest select distinct 'post_listing', u.programme, l.division, l.valid_from, l.id
    from post_listing as l cross join unnest(l.programmes) as u (programme) where l.state = 'open'`)
  if (vacancies > 10_000) await owner.query('vacuum analyze search_newest')
}

/** A learner whose record is asked for, with what the statement by hand is told of them. */
export interface BenchLearner {
  readonly id: string
  readonly school: string
  readonly programme: string
  readonly division: string
  readonly isMinor: boolean
  readonly today: string
}

/** Learners of every programme in every district; the account that asks is theirs all. */
async function enrol({ registry, owner, viewer, divisions }: SearchPlace, count: number): Promise<BenchLearner[]> {
  const { rows: programmes } = await owner.query<{ id: string }>('select id from programme order by programme_code')
  return registry.asSystem('bench', async (session) => {
    const schools = new Map<string, string>()
    const learners: BenchLearner[] = []
    for (let n = 0; n < count; n++) {
      const dice = diceOf(11, 'learner', n)
      const division = divisions[n % divisions.length]!
      const programme = programmes[dice.between(0, programmes.length - 1)]!.id
      const school =
        schools.get(division) ??
        (await create(session, 'organisation', { name: `测量学校${newId()}`, kind: 'school', division }))
      schools.set(division, school)
      const offering = await offeringOf(session, school, programme)
      const isMinor = n % 2 === 0
      const id = await create(session, 'student', {
        ...{ registrationNumber: `bench-${newId()}`, name: `学生${n}`, school, offering, entryYear: 2024 },
        ...{ bornOn: isMinor ? yearsBefore(session, 17) : yearsBefore(session, 19), registrationStatus: 'enrolled' },
        person: viewer.person!.id,
      })
      learners.push({ id, school, programme, division, isMinor, today: session.today() })
    }
    return learners
  })
}

async function create(session: Session, register: string, values: Record<string, unknown>): Promise<string> {
  // A school's own people know what is confirmed alone.
  const options = session.domain.registers[register]?.states ? { state: 'confirmed' } : {}
  return (await session.create(register, values, options)).id
}

async function offeringOf(session: Session, school: string, programme: string): Promise<string> {
  const known = await session.list('programmeOffering', { filter: { school, programme }, limit: 1 })
  const common = { nominalDuration: 'y3', level: 'secondary', pathway: 'employment', studyForm: 'fullTime' }
  return (
    known.rows[0]?.id ?? create(session, 'programmeOffering', { school, programme, ...common, status: 'recruiting' })
  )
}

const yearsBefore = (session: Session, years: number) => `${session.now().getUTCFullYear() - years}-01-01`

async function ask(place: SearchPlace, { id, school }: BenchLearner, exposure: boolean): Promise<string[]> {
  const { registry, viewer } = place
  const hat = { membership: viewer.person!.id, role: 'student' as const, organisation: school, organisationTitle: '' }
  return registry.as({ ...viewer, hat: { ...hat, division: '/', line: 'education' } }, async (session) => {
    const { rows } = await recommend(session, 'student', id, { exposure })
    const ids = rows.filter(({ pairing }) => pairing === pairingByHand).map((row) => row.id)
    if (exposure)
      await sql`select exposure_add(${ids}::uuid[], ${weekOf(session.today())}::date)`.execute(session.query)
    return ids
  })
}

/** The share of vacancies in none of so many lists. */
async function neverShown(
  place: SearchPlace,
  learners: readonly BenchLearner[],
  rounds: number,
  vacancies: number,
  exposure: boolean,
): Promise<number> {
  const shown = new Set<string>()
  for (let round = 0; round < rounds; round++)
    for (const learner of learners) for (const id of await ask(place, learner, exposure)) shown.add(id)
  await place.owner.query('delete from listing_exposure')
  return 1 - shown.size / vacancies
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function tell(log: (line: string) => void, what: string, times: readonly number[]): void {
  const [half, most] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(1))
  log(`${what}: p50 ${half} ms, p95 ${most} ms (${times.length} lists)`)
}

const rounded = (value: number) => Math.round(value * 100) / 100
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
