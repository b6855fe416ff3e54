import { matchConditions, mostByFeedback, mostMatches } from '@zhiqiao/definitions'
import { forbidden, notFound, type Recommendation, type RecommendedRow, type RecordOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type AdjustedMatch, adjusted } from './adjust.ts'
import { type ConditionName, conditionsOf, isYounger } from './condition.ts'
import { type Exposure, exposureOf, lossOf } from './exposure.ts'
import { answeredParties, answersOf } from './feedback.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import { isOfPerson, matchesOf, type Party, pairOf } from './party.ts'
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
  const shown = exposure
    ? await exposureOf(
        session,
        all.map((each) => each.id),
      )
    : null
  const found = leastExposed(all, shown)
  const records = await recordsOf(session, found)
  const matches = bestMatches(own, await readParties(session, records), session.today(), considered)
  const best = adjusted(matches, await answeredParties(session, answers), shown).slice(0, mostMatches)
  return {
    rows: await rowsOf(session, best, records),
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
  const found = await findCandidates(session, own, { neutral: true, most: mostMatches, without: [] })
  const records = await recordsOf(session, found)
  const parties = new Map((await readParties(session, records)).map((each) => [each.id, each]))
  const today = session.today()
  const lawful = (each: Party) =>
    !conditionsOf(pairOf(own, each), today).broken.some(
      (name) => !['place', 'schooling', 'skillLevel', 'certificate'].includes(name),
    )
  const matches = found
    .toSorted((a, b) => b.score - a.score || (dateOf(parties.get(b.id)) < dateOf(parties.get(a.id)) ? -1 : 1))
    .flatMap(({ id }) => parties.get(id) ?? [])
    .filter(lawful)
    .slice(0, mostMatches)
    .map((each) => ({ ...nothingSaid, party: each }))
  return {
    rows: await rowsOf(session, matches, records),
    order: 'neutral',
    mostByFeedback: 0,
    tags: [],
    conditions: (own.direction !== null
      ? (['open', 'direction', 'own'] as const)
      : (['open', ...ageAsked(own, today)] as const)
    ).map((name) => matchConditions[name].title),
  }
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
  matches: readonly AdjustedMatch[],
  records: readonly Matched[],
): Promise<RecommendedRow[]> {
  const valuesOf = new Map(records.map(({ record }) => [record.id, record.values as Record<string, unknown>]))
  const idsOf = (field: string) => matches.map(({ party }) => String(valuesOf.get(party.id)?.[field] ?? ''))
  const titles = {
    ...(await session.titles('organisation', idsOf('publisher'))),
    ...(await session.titles('division', idsOf('division'))),
  }
  return matches.map(({ party, ...match }) => ({
    ...match,
    register: party.register,
    id: party.id,
    title: party.title,
    publisher: titles[String(valuesOf.get(party.id)?.publisher)] ?? '',
    place: titles[String(valuesOf.get(party.id)?.division)] ?? '',
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

async function isKept(session: Session, register: string, record: RecordOf): Promise<boolean> {
  const { change, acts } = await session.permitted(register, record.id)
  if (register === 'programmeOffering') return session.viewer.hat?.organisation === record.values.school
  return change || acts.includes('takeDown')
}

/** Which conditions are asked of the matches of this party. */
function askedOf(own: Party, today: string): ConditionName[] {
  if (own.direction !== null) return ['open', 'direction', 'own']
  const place: ConditionName[] = own.wantedPlaces.length > 0 || own.register === 'postListing' ? ['place'] : []
  return ['open', ...ageAsked(own, today), ...place, 'schooling', 'skillLevel', 'certificate']
}

function ageAsked(own: Party, today: string): ConditionName[] {
  return own.isLearner && (own.bornOn === null || isYounger(own.bornOn, 18, today)) ? ['age', 'minor'] : []
}

/** Scores every open listing of the kinds in question, whatever the index says: what `bench recommend` compares with. */
export async function scoreEvery(session: Session, register: string, id: string, most: number): Promise<Match[]> {
  const { own } = await ownParty(session, register, id)
  const records: Matched[] = []
  for (const kind of Object.keys(matchesOf(register) ?? {}))
    for (const record of await session.all(kind, { filter: { state: 'open' }, whole: true }))
      records.push({ register: kind, record })
  return bestMatches(own, await readParties(session, records), session.today(), most)
}
