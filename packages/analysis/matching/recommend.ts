import { matchConditions, mostMatches } from '@zhiqiao/definitions'
import { forbidden, type Label, notFound, type RecordOf } from '@zhiqiao/model'
import type { SearchQuery, Session } from '@zhiqiao/registry'
import type { ConditionName } from './condition.ts'
import { isYounger } from './condition.ts'
import { matchesOf, type Party } from './party.ts'
import { type Matched, readParties } from './read-party.ts'
import { bestMatches, type Match } from './score.ts'

export interface RecommendedRow extends Omit<Match, 'party'> {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly place: string
  readonly validTo: string | null
}

export interface Recommendation {
  readonly rows: readonly RecommendedRow[]
  /** How many candidates the index handed out for scoring. */
  readonly considered: number
  /** The hard conditions that were asked, in words. */
  readonly conditions: readonly Label[]
}

/**
 * The counterparts that suit a record of the viewer's own best, each with why and what is unmet. Only what the viewer
 * may find is considered; nothing about what anybody did before enters.
 * @throws Problem 404 where there is no such record or nothing can be matched with its kind, 403 where it is not theirs
 */
export async function recommend(session: Session, register: string, id: string): Promise<Recommendation> {
  const { own, with: registers } = await ownParty(session, register, id)
  const candidates = await candidatesOf(session, own, registers)
  const matches = bestMatches(own, await readParties(session, [...candidates.values()]), session.today(), mostMatches)
  const records = matches.map(({ party }) => candidates.get(party.id)!.record)
  const idsOf = (field: string) => records.map(({ values }) => String(values[field]))
  const titles = {
    ...(await session.titles('organisation', idsOf('publisher'))),
    ...(await session.titles('division', idsOf('division'))),
  }
  return {
    rows: matches.map(({ party, ...match }, at) => ({
      ...match,
      register: party.register,
      id: party.id,
      title: party.title,
      publisher: titles[idsOf('publisher')[at]!] ?? '',
      place: titles[idsOf('division')[at]!] ?? '',
      validTo: party.until,
    })),
    considered: candidates.size,
    conditions: askedOf(own, session.today()).map((name) => matchConditions[name].title),
  }
}

/** The record as a party, if it is the viewer's to have matched: about themselves, or kept by them. */
async function ownParty(session: Session, register: string, id: string) {
  const kind = matchesOf(register)
  if (!kind) throw notFound()
  const record = await session.read(register, id)
  if (!(await isOwn(session, register, record))) throw forbidden()
  const [own] = await readParties(session, [{ register, record }])
  return { own: own!, with: kind.with }
}

async function isOwn({ viewer, permitted }: Session, register: string, record: RecordOf): Promise<boolean> {
  const { person, guardianAccount } = record.values
  if (viewer.person && [person, guardianAccount].includes(viewer.person.id)) return true
  const { change, acts } = await permitted(register, record.id)
  return change || acts.includes('takeDown')
}

/** Which conditions are asked of the matches of this party. */
function askedOf(own: Party, today: string): ConditionName[] {
  if (own.direction !== null) return ['open', 'direction']
  const age: ConditionName[] =
    own.isLearner && (own.bornOn === null || isYounger(own.bornOn, 18, today)) ? ['age', 'minor'] : []
  const place: ConditionName[] = own.wantedPlaces.length > 0 || own.register === 'postListing' ? ['place'] : []
  return ['open', ...age, ...place, 'schooling', 'skillLevel']
}

/** How many of each question are taken: the index answers the nearest, the newest or the most telling first. */
const taken = { same: 200, beside: 150, near: 150, newest: 100, skill: 50 } as const
const pageSize = 50
const mostSkills = 6

/**
 * What may score well, by questions to the search index, each along one criterion that counts much. Every question
 * holds the hard conditions the index knows: kind, direction, open and unexpired, the places wanted.
 */
async function candidatesOf(
  session: Session,
  own: Party,
  registers: readonly string[],
): Promise<ReadonlyMap<string, Matched>> {
  const filters = {
    kind: registers,
    ...(own.direction !== null && { direction: [own.direction === 'wanted' ? 'offered' : 'wanted'] }),
    ...(own.wantedPlaces.length > 0 && { place: own.wantedPlaces.map(({ id }) => id) }),
  }
  const near = {
    sort: 'near',
    ...(own.places[0] && { from: own.places[0].id }),
  } as const satisfies Partial<SearchQuery>
  const ids = (entries: Party['programmes']) => entries.map(({ id }) => id)
  const above = (entries: Party['programmes']) => [...new Set(entries.flatMap(({ path }) => path.slice(-2, -1)))]
  const along = (filter: string, values: readonly string[], most: number): [SearchQuery, number][] =>
    values.length === 0 ? [] : [[{ ...near, filters: { ...filters, [filter]: values } }, most]]
  const questions: [SearchQuery, number][] = [
    ...along('programme', ids(own.programmes), taken.same),
    ...along('programme', above(own.programmes), taken.beside),
    ...along('occupation', ids(own.occupations), taken.same),
    ...along('occupation', above(own.occupations), taken.beside),
    ...along('chain', ids(own.chains), taken.same),
    ...own.skills.slice(0, mostSkills).map((skill): [SearchQuery, number] => [{ text: skill, filters }, taken.skill]),
    [{ ...near, filters }, taken.near],
    [{ sort: 'date', filters }, taken.newest],
  ]
  const found = new Map<string, Matched>()
  for (const [question, most] of questions)
    for (const row of await take(session, question, most)) if (row.record.id !== own.id) found.set(row.record.id, row)
  return found
}

/** The first so many answers to a question. */
async function take(session: Session, question: SearchQuery, most: number): Promise<Matched[]> {
  const rows: Matched[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Session['search']>> = await session.search({ ...question, after, limit: pageSize })
    rows.push(...page.rows, ...page.also)
    after = page.next
  } while (after !== null && rows.length < most)
  return rows
}
