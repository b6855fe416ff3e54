import { matchConditions, mostByFeedback, mostMatches } from '@zhiqiao/definitions'
import { forbidden, notFound, type Recommendation, type RecommendedRow, type RecordOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type AdjustedMatch, adjusted } from './adjust.ts'
import { type ConditionName, conditionsOf, isYounger } from './condition.ts'
import { type Exposure, exposureOf, lossOf } from './exposure.ts'
import { answeredParties, answersOf } from './feedback.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import { listingShapes } from './listing-shape.ts'
import { isOfPerson, matchesOf, type Pairing, type Party, pairingsOf, pairOf } from './party.ts'
import { preferenceOf, withTags } from './preference.ts'
import { type Matched, readParties } from './read-party.ts'
import { bestMatches, type Match } from './score.ts'

export interface RecommendOptions {
  /** Whether what was shown often stands back; true when absent. */
  readonly exposure?: boolean
}

/** So many are scored in full for a list of twenty: what feedback moves stays far within. */
const considered = 60
/** Of so many it is known how often they were shown: those shown least among the nearly equal are considered. */
const compared = 300

/**
 * The counterparts that suit a record of the viewer's own best, each with why and what is unmet. Only what the viewer
 * may read is considered.
 * @throws Problem 404 where there is no such record or nothing can be matched with its kind, 403 where it is not theirs
 */
export async function recommend(
  session: Session,
  register: string,
  id: string,
  { exposure = true }: RecommendOptions = {},
): Promise<Recommendation> {
  const { own: plain, isPersonal } = await ownParty(session, register, id)
  const preference = await preferenceOf(session)
  if (!preference.personalised) return neutral(session, plain)
  const own = isPersonal ? withTags(plain, preference) : plain
  const answers = await answersOf(session)
  const without = answers.filter(({ verb }) => verb === 'dismissed').map((answer) => answer.id)
  const most = exposure ? compared : considered
  const all = await findCandidates(session, own, { neutral: false, most, without })
  const answered = await answeredParties(session, answers)
  const rows: RecommendedRow[] = []
  // Points of different formulas say nothing of one another: each has a list of its own.
  for (const pairing of pairingsOf(own.register)) {
    const these = all.filter((each) => each.pairing === pairing)
    if (these.length === 0) continue
    const ids = these.map((each) => each.id)
    const shown = exposure ? await exposureOf(session, ids) : null
    const records = await recordsOf(session, leastExposed(these, shown))
    const matches = bestMatches(own, await readParties(session, records), session.today(), considered)
    rows.push(...(await rowsOf(session, pairing, adjusted(matches, answered, shown).slice(0, mostMatches), records)))
  }
  return {
    rows,
    order: 'match',
    mostByFeedback,
    tags: isPersonal ? [...own.programmes, ...own.occupations].map(({ title }) => title).concat(own.skills) : [],
    conditions: askedOf(own, session.today()).map((name) => matchConditions[name].title),
  }
}

/** The best by score once exposure counts, at the most `considered`. */
function leastExposed(all: readonly Candidate[], exposed: Exposure | null): readonly Candidate[] {
  if (exposed === null || all.length <= considered) return all
  const left = ({ id, score }: Candidate) => score - lossOf(exposed, id)
  return all.toSorted((a, b) => left(b) - left(a)).slice(0, considered)
}

/** By place, then by date; only what holds for everybody of an age is left out. */
async function neutral(session: Session, party: Party): Promise<Recommendation> {
  // Where somebody is from, or would like to go, is about them; where their school lies is not.
  const places = isOfPerson(party.register) ? party.bodyPlaces : party.places
  const own: Party = { ...party, places, wantedPlaces: [] }
  const all = await findCandidates(session, own, { neutral: true, most: mostMatches, without: [] })
  const rows: RecommendedRow[] = []
  for (const pairing of pairingsOf(own.register))
    rows.push(
      ...(await neutralRows(
        session,
        own,
        pairing,
        all.filter((each) => each.pairing === pairing),
      )),
    )
  return {
    rows,
    order: 'neutral',
    mostByFeedback: 0,
    tags: [],
    conditions: askedOf(own, session.today())
      .filter((name) => !ofThemselves.includes(name))
      .map((name) => matchConditions[name].title),
  }
}

/** Conditions that go by what is known of somebody beside their age. */
const ofThemselves: readonly ConditionName[] = ['place', 'schooling', 'skillLevel', 'certificate']

async function neutralRows(
  session: Session,
  own: Party,
  pairing: Pairing,
  found: readonly Candidate[],
): Promise<RecommendedRow[]> {
  const records = await recordsOf(session, found)
  const parties = new Map((await readParties(session, records)).map((each) => [each.id, each]))
  const today = session.today()
  const lawful = (each: Party) =>
    !conditionsOf(pairOf(own, each), today).broken.some((name) => !ofThemselves.includes(name))
  const matches = found
    .toSorted((a, b) => b.score - a.score || (dateOf(parties.get(b.id)) < dateOf(parties.get(a.id)) ? -1 : 1))
    .flatMap(({ id }) => parties.get(id) ?? [])
    .filter(lawful)
    .slice(0, mostMatches)
    .map((each) => ({ ...nothingSaid, party: each }))
  return rowsOf(session, pairing, matches, records)
}

const nothingSaid = { score: 0, total: 0, reasons: [], unmet: [], unknown: [], adjustments: [], answer: null }
const dateOf = (party: Party | undefined) => party?.date ?? ''

async function recordsOf(
  session: Session,
  found: readonly { readonly register: string; readonly id: string }[],
): Promise<Matched[]> {
  const rows: Matched[] = []
  for (const register of new Set(found.map((each) => each.register))) {
    const ids = found.filter((each) => each.register === register).map(({ id }) => id)
    for (const record of await session.all(register, { filter: { 'id.in': ids }, whole: true }))
      rows.push({ register, record })
  }
  return rows
}

async function rowsOf(
  session: Session,
  pairing: Pairing,
  matches: readonly AdjustedMatch[],
  records: readonly Matched[],
): Promise<RecommendedRow[]> {
  const valuesOf = new Map(records.map(({ record }) => [record.id, record.values as Record<string, unknown>]))
  const placeOf = ({ id, register }: Party) => {
    const field = listingShapes[register]?.division === 'work_division' ? 'workDivision' : 'division'
    return String(valuesOf.get(id)?.[field] ?? '')
  }
  const titles = {
    ...(await session.titles(
      'organisation',
      matches.map(({ party }) => party.publisher ?? ''),
    )),
    ...(await session.titles(
      'division',
      matches.map(({ party }) => placeOf(party)),
    )),
  }
  return matches.map(({ party, ...match }) => ({
    ...match,
    pairing,
    register: party.register,
    id: party.id,
    title: party.title,
    publisher: titles[party.publisher ?? ''] ?? '',
    place: titles[placeOf(party)] ?? '',
    date: party.date,
    validTo: party.until,
  }))
}

/** The record as a party, if it is the viewer's to have matched: about themselves, or kept by them. */
async function ownParty(session: Session, register: string, id: string): Promise<{ own: Party; isPersonal: boolean }> {
  if (!matchesOf(register)) throw notFound()
  const record = await session.read(register, id)
  const isPersonal = isAboutViewer(session, record)
  if (!isPersonal && (isOfPerson(register) || !(await isKept(session, register, record)))) throw forbidden()
  const [own] = await readParties(session, [{ register, record }])
  return { own: own!, isPersonal }
}

function isAboutViewer({ viewer }: Session, { values }: RecordOf): boolean {
  return viewer.person !== null && [values.person, values.guardianAccount].includes(viewer.person.id)
}

/** What a body keeps after somebody else has confirmed it, and whose it is. */
const bodyOf: Readonly<Record<string, string>> = { programmeOffering: 'school', internshipPost: 'enterprise' }

async function isKept(session: Session, register: string, record: RecordOf): Promise<boolean> {
  const body = bodyOf[register]
  if (body !== undefined) return session.viewer.hat?.organisation === record.values[body]
  const { change, acts } = await session.permitted(register, record.id)
  return change || acts.includes('takeDown')
}

/** Which conditions are asked of the matches of this party. */
function askedOf(own: Party, today: string): ConditionName[] {
  const place: ConditionName[] = own.wantedPlaces.length > 0 || own.register === 'postListing' ? ['place'] : []
  const age = ageAsked(own, today)
  const asked: Readonly<Record<Pairing, readonly ConditionName[]>> = {
    work: ['open', ...age, ...place, 'schooling', 'skillLevel', 'certificate'],
    internship: ['open', 'internshipRules', ...age, ...(own.register === 'internshipPost' ? ['interns' as const] : [])],
    learning: [
      ...(['open', 'direction'] as const),
      ...(own.traineeOf ? ['trainee' as const] : []),
      ...(age.length > 0 ? ['unpaid' as const] : []),
    ],
    research: ['open', 'direction', 'own'],
    cooperation: ['open', 'direction', 'own'],
  }
  return [...new Set(pairingsOf(own.register).flatMap((pairing) => asked[pairing]))]
}

function ageAsked(own: Party, today: string): ConditionName[] {
  return own.isLearner && (own.bornOn === null || isYounger(own.bornOn, 18, today)) ? ['age', 'minor'] : []
}

/** Scores every open listing of one pairing, whatever the index says: what `bench recommend` compares with. */
export async function scoreEvery(
  session: Session,
  register: string,
  id: string,
  most: number,
  pairing: Pairing = pairingsOf(register)[0]!,
): Promise<Match[]> {
  const { own } = await ownParty(session, register, id)
  const records: Matched[] = []
  for (const [kind, of] of Object.entries(matchesOf(register) ?? {})) {
    if (of !== pairing) continue
    const filter = { 'state.in': listingShapes[kind]!.states }
    for (const record of await session.all(kind, { filter, whole: true })) records.push({ register: kind, record })
  }
  return bestMatches(own, await readParties(session, records), session.today(), most)
}
