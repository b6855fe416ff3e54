import {
  leastPayShare,
  type MatchCriterion,
  matchConditions,
  matchCriteria,
  nearness,
  newForDays,
  unstated,
} from '@zhiqiao/definitions'
import type { Label } from '@zhiqiao/model'
import { conditionsOf } from './condition.ts'
import { type Entry, type Pair, type Party, pairOf, topicsOf } from './party.ts'

type Criteria = typeof matchCriteria
export type CriterionName = { [P in keyof Criteria]: keyof Criteria[P] }[keyof Criteria]

/** One line of why something is shown. */
export interface Reason {
  readonly criterion: CriterionName
  readonly title: Label
  /** What it counts, and what it could count at the most. */
  readonly points: number
  readonly of: number
  readonly words: Label
}

export interface Match {
  readonly party: Party
  /** 0 to 100: the sum of the points of its reasons. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** What speaks against it. */
  readonly unmet: readonly Label[]
  /** What one side does not say; it neither added nor excluded. */
  readonly unknown: readonly Label[]
}

/** What was compared, by the marks in the words of a criterion. */
type Compared = Readonly<Record<string, string>>

/** How far a criterion is met, with what was compared; null where a side does not say. */
interface Met {
  readonly share: number
  readonly said: Compared
  /** What of it is lacking, where the rest is met. */
  readonly lacking?: Compared
}

/**
 * Scores a pair by the formula in `definitions/listing/match-formula.ts`: whole points a criterion, the same for the
 * same two sides on the same day, whoever asks.
 */
export function scoreOf(pair: Pair, today: string): Match {
  const criteria: Readonly<Partial<Record<CriterionName, MatchCriterion>>> = matchCriteria[pair.pairing]
  const reasons: Reason[] = []
  const unmet: Label[] = []
  const silent: Record<keyof typeof unstated, Label[]> = { yours: [], theirs: [], both: [] }
  for (const [name, criterion] of Object.entries(criteria) as [CriterionName, MatchCriterion][]) {
    const met = measures[name](pair, today)
    if (met === null) {
      silent[silentSide(name, pair)].push(criterion.named ?? criterion.title)
      continue
    }
    const points = Math.round(criterion.points * met.share)
    if (points > 0) {
      const { title, points: of, near = criterion.met } = criterion
      const words = filled(met.share < 1 ? near : criterion.met, met.said)
      reasons.push({ criterion: name, title, points, of, words })
      if (met.lacking) unmet.push(filled(criterion.unmet, met.lacking))
    } else unmet.push(filled(criterion.unmet, met.lacking ?? met.said))
  }
  const unknown = (Object.keys(silent) as (keyof typeof silent)[])
    .filter((side) => silent[side].length > 0)
    .map((side) => filled(unstated[side], { what: listed(silent[side]) }))
  for (const name of conditionsOf(pair, today).unknown) {
    const condition = matchConditions[name]
    if ('unknown' in condition) unknown.push(condition.unknown)
  }
  reasons.sort((a, b) => b.points - a.points)
  return { party: pair.found, score: reasons.reduce((sum, { points }) => sum + points, 0), reasons, unmet, unknown }
}

/**
 * Those of the candidates that break no hard condition, the best first: by score, then the newer, then by id.
 * @param most how many at the most
 */
export function bestMatches(own: Party, candidates: readonly Party[], today: string, most: number): Match[] {
  return candidates
    .map((found) => pairOf(own, found))
    .filter((pair) => pair.found.id !== own.id && conditionsOf(pair, today).broken.length === 0)
    .map((pair) => scoreOf(pair, today))
    .sort((a, b) => b.score - a.score || compared(b.party.date, a.party.date) || compared(a.party.id, b.party.id))
    .slice(0, most)
}

const compared = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0)

/** The words of a criterion with what was compared in place of their marks. */
function filled(words: Label, compared: Readonly<Record<string, string | Label>>): Label {
  const marks = Object.entries(compared).map(([mark, said]) => [`{${mark}}`, saidWords(said)] as const)
  const inWords = (language: keyof Label) =>
    marks.reduce((text, [mark, said]) => text.replace(mark, () => said[language]), words[language])
  return { zh: inWords('zh'), en: inWords('en') }
}

const listed = (titles: readonly Label[]): Label => ({
  zh: titles.map(({ zh }) => zh).join('、'),
  en: titles.map(({ en }) => en.toLowerCase()).join(', '),
})

/** A day as each language writes it; anything else as it is. */
function saidWords(what: string | Label): Label {
  if (typeof what !== 'string') return what
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(what) ?? []
  if (year === undefined) return { zh: what, en: what }
  const inEnglish = new Date(`${what}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return { zh: `${year}年${Number(month)}月${Number(day)}日`, en: inEnglish }
}

const measures: Readonly<Record<CriterionName, (pair: Pair, today: string) => Met | null>> = {
  programme: (pair) => nearest(pair, ({ programmes }) => programmes),
  occupation: (pair) => nearest(pair, ({ occupations }) => occupations, occupationNearness),
  industry: (pair) => nearest(pair, ({ industries }) => industries),
  chain: ({ supply, demand }) => {
    if (supply.chains.length === 0 || demand.chains.length === 0) return null
    const common = demand.chains.filter(({ id }) => supply.chains.some((own) => own.id === id))
    const what = titlesOf(common.length > 0 ? common : demand.chains)
    return { share: common.length > 0 ? 1 : 0, said: { what } }
  },
  kind: ({ supply, demand }) =>
    supply.kind === null || demand.kind === null ? null : { share: supply.kind === demand.kind ? 1 : 0, said: {} },
  place: placesMet,
  topic: ({ supply, demand }) => topicsMet(supply, demand),
  skill: ({ supply, demand }) => skillsMet(supply, demand),
  pay: ({ pairing, supply, demand }) => (pairing === 'work' ? payMet(supply, demand) : budgetMet(supply, demand)),
  date: ({ found }, today) => {
    if (found.date === null) return null
    const days = (Date.parse(today) - Date.parse(found.date)) / 86_400_000
    return { share: Math.min(1, Math.max(0, 1 - days / newForDays)), said: { what: found.date } }
  },
}

/** How near the nearest two entries of a tree are. */
function nearest(
  { supply, demand, found }: Pair,
  entriesOf: (party: Party) => readonly Entry[],
  nearnessBetween = nearnessOf,
): Met | null {
  const [own, asked] = [entriesOf(supply), entriesOf(demand)]
  if (own.length === 0 || asked.length === 0) return null
  let best: Met = { share: 0, said: { what: titlesOf(asked) } }
  for (const one of asked)
    for (const other of own) {
      const share = nearnessBetween(one, other)
      if (share <= best.share) continue
      const [theirs, yours] = found === demand ? [one, other] : [other, one]
      best = { share, said: { what: one.title, theirs: theirs.title, yours: yours.title } }
    }
  return best
}

/** 1 for the same entry, less a step for each level at which the two part, 0 where they share nothing. */
export function nearnessOf(one: Entry, other: Entry): number {
  let common = 0
  while (common < one.path.length && one.path[common] === other.path[common]) common += 1
  if (common === 0) return 0
  return nearness[Math.max(one.path.length, other.path.length) - common] ?? 0
}

/** Whoever says only the group says less, nothing else: what lies within it is never further than the last step. */
export function occupationNearness(one: Entry, other: Entry): number {
  const isWithin = other.path.includes(one.id) || one.path.includes(other.id)
  return Math.max(nearnessOf(one, other), isWithin ? (nearness.at(-1) ?? 0) : 0)
}

/** A place within those wanted is as near as can be. */
function placesMet(pair: Pair): Met | null {
  const { supply, demand } = pair
  const within = demand.places.find(({ path }) => supply.wantedPlaces.some(({ id }) => path.includes(id)))
  if (within) return { share: 1, said: { what: within.title } }
  return nearest(pair, (party) => (party === supply ? placesOf(supply) : party.places))
}

const placesOf = ({ wantedPlaces, places }: Party) => (wantedPlaces.length > 0 ? wantedPlaces : places)

function skillsMet(supply: Party, demand: Party): Met | null {
  if (demand.skills.length === 0 || (supply.skills.length === 0 && supply.text === '')) return null
  const has = (skill: string) =>
    supply.text.includes(skill) || supply.skills.some((own) => own.includes(skill) || skill.includes(own))
  const held = demand.skills.filter(has)
  // Somebody of whom no skill is on record does not lack them: it is not known.
  if (held.length === 0 && supply.skills.length === 0) return null
  const lacking = demand.skills.filter((skill) => !held.includes(skill))
  return {
    share: held.length / demand.skills.length,
    said: { what: held.join('、') },
    ...(lacking.length > 0 && { lacking: { what: lacking.join('、') } }),
  }
}

/** Which share of what somebody learns or can a course speaks of. */
function topicsMet(course: Party, learner: Party): Met | null {
  const topics = topicsOf(learner)
  if (topics.length === 0) return null
  const met = topics.filter((topic) => course.text.includes(topic))
  return { share: met.length / topics.length, said: { what: (met.length > 0 ? met : topics).join('、') } }
}

function payMet({ pay: wished }: Party, { pay: offered }: Party): Met | null {
  const [least, most] = [wished.least, offered.most ?? offered.least]
  if (least === null || most === null || least <= 0) return null
  return { share: shareOf(most / least), said: { offered: amount(most), wished: amount(least) } }
}

function budgetMet({ pay: price }: Party, { pay: budget }: Party): Met | null {
  const [most, least] = [budget.most ?? budget.least, price.least ?? price.most]
  if (least === null || most === null || least <= 0) return null
  return { share: shareOf(most / least), said: { price: amount(least), budget: amount(most) } }
}

const amount = (yuan: number) => Math.round(yuan).toLocaleString('en-US')

const shareOf = (ratio: number) => Math.min(1, Math.max(0, (ratio - leastPayShare) / (1 - leastPayShare)))

const titlesOf = (entries: readonly Entry[]) => entries.map(({ title }) => title).join('、')

/** Which side it is that does not say. */
function silentSide(name: CriterionName, pair: Pair): keyof typeof unstated {
  const own = pair.found === pair.supply ? pair.demand : pair.supply
  const [theirs, yours] = [saysSo(name, pair.found, pair), saysSo(name, own, pair)]
  return theirs === yours ? 'both' : theirs ? 'yours' : 'theirs'
}

/** Whether a side names what a criterion compares. */
function saysSo(name: CriterionName, party: Party, { pairing, supply, found }: Pair): boolean {
  const isSupply = party === supply
  const { least, most } = party.pay
  const says: Readonly<Record<CriterionName, () => boolean>> = {
    programme: () => party.programmes.length > 0,
    occupation: () => party.occupations.length > 0,
    industry: () => party.industries.length > 0,
    chain: () => party.chains.length > 0,
    kind: () => party.kind !== null,
    place: () => (isSupply ? placesOf(party) : party.places).length > 0,
    topic: () => isSupply || topicsOf(party).length > 0,
    skill: () => party.skills.length > 0,
    pay: () => (isSupply ? (pairing === 'work' ? least : (least ?? most)) : (most ?? least)) !== null,
    date: () => party !== found || party.date !== null,
  }
  return says[name]()
}
