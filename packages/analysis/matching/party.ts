import { type matchCriteria, titleFillers } from '@zhiqiao/definitions'

/** An entry of a tree: a programme, an occupation, an industry, a division. */
export interface Entry {
  readonly id: string
  readonly title: string
  /** Ids from the root down to the entry itself. */
  readonly path: readonly string[]
}

/** One side of a match, as far as it says. An empty list and null mean “not stated”, never “none”. */
export interface Party {
  readonly register: string
  readonly id: string
  readonly title: string
  /** `YYYY-MM-DD` it was published from; null for a learner. */
  readonly date: string | null
  /** Last day it holds. */
  readonly until: string | null
  readonly programmes: readonly Entry[]
  readonly occupations: readonly Entry[]
  readonly industries: readonly Entry[]
  readonly chains: readonly Entry[]
  readonly places: readonly Entry[]
  /** Of a person: where their body lies, which says nothing of themselves. */
  readonly bodyPlaces: readonly Entry[]
  /** Outside these nothing is wanted. */
  readonly wantedPlaces: readonly Entry[]
  /** Asked for by a post or a need, held by a person or on offer. */
  readonly skills: readonly string[]
  /** What it says in running text, in which a skill may be named too. */
  readonly text: string
  /** CNY: a month for work, altogether for research. `least` of a person is what is wished. */
  readonly pay: { readonly least: number | null; readonly most: number | null }
  /** Code of `schooling`: asked for, or held. */
  readonly schooling: string | null
  /** Code of `skillLevel`: asked for, or held. */
  readonly skillLevel: string | null
  /** A single learner, whose age counts. */
  readonly isLearner: boolean
  readonly bornOn: string | null
  readonly isAtNight: boolean
  /** Labour dispatch, or published by an agency for others. */
  readonly isOfAgency: boolean
  /** Posts for interns: against the rules for internships, a first look at work only, labour of the heaviest grade. */
  readonly isAgainstRules: boolean
  readonly isFirstLook: boolean
  readonly isHeaviest: boolean
  /** How many of these graduates can come as interns; null of anybody else. */
  readonly interns: number | null
  /** Of a course: it is paid for. */
  readonly isPaid: boolean
  /** Code of `traineeGroup` a course is meant for. */
  readonly traineeGroup: string | null
  /** Groups a person counts among; null where that is not known. */
  readonly traineeOf: readonly string[] | null
  /** Code of `listingDirection`; null of what both offers and wants. */
  readonly direction: string | null
  /** Code of `agreementKind`. */
  readonly kind: string | null
  readonly publisher: string | null
  /** Names of certificates on record; null where nobody keeps them. */
  readonly certificates: readonly string[] | null
}

/** A party that says nothing: what tests and readers fill in. */
export const silentParty: Party = {
  register: '',
  id: '',
  title: '',
  date: null,
  until: null,
  programmes: [],
  occupations: [],
  industries: [],
  chains: [],
  places: [],
  bodyPlaces: [],
  wantedPlaces: [],
  skills: [],
  text: '',
  pay: { least: null, most: null },
  schooling: null,
  skillLevel: null,
  isLearner: false,
  bornOn: null,
  isAtNight: false,
  isOfAgency: false,
  isAgainstRules: false,
  isFirstLook: false,
  isHeaviest: false,
  interns: null,
  isPaid: false,
  traineeGroup: null,
  traineeOf: null,
  direction: null,
  kind: null,
  publisher: null,
  certificates: null,
}

/** What two sides are to each other: who works and a post, what is wanted and offered, partners of a project. */
export type Pairing = keyof typeof matchCriteria

/** The two sides in their roles, whichever of them asks. */
export interface Pair {
  readonly pairing: Pairing
  /** The person or graduates; what is offered. */
  readonly supply: Party
  /** The post; what is wanted. */
  readonly demand: Party
  /** That of the two which would be shown. */
  readonly found: Party
}

type Found = Readonly<Record<string, Pairing>>

const trade: Found = { researchListing: 'research', technicalServiceListing: 'research' }

const matches: Readonly<Record<string, Found>> = {
  student: { internshipPost: 'internship', postListing: 'work', courseListing: 'learning' },
  teacher: { ...trade, courseListing: 'learning' },
  programmeOffering: { postListing: 'work', internshipPost: 'internship', cooperationListing: 'cooperation' },
  graduateListing: { postListing: 'work', internshipPost: 'internship' },
  talentListing: { postListing: 'work', courseListing: 'learning' },
  postListing: { graduateListing: 'work', talentListing: 'work' },
  internshipPost: { graduateListing: 'internship' },
  cooperationListing: { cooperationListing: 'cooperation' },
  researchListing: trade,
  technicalServiceListing: trade,
}

/** The registers whose records something can be matched with, and how records of which registers stand to it. */
export const matchesOf = (register: string) => matches[register]

/** The pairings a record of a register has, in the order in which they are listed. */
export const pairingsOf = (register: string): Pairing[] => [...new Set(Object.values(matches[register] ?? {}))]

/** Registers of which each record is a person's: matched for that person alone. */
export const isOfPerson = (register: string) => register === 'student' || register === 'teacher'

/** What each pairing has in the role of demand. A learner asks for what a course has to give. */
const demanding: Readonly<Partial<Record<Pairing, string>>> = { work: 'postListing', internship: 'internshipPost' }

/** Whether the own side is the one that asks; null where the direction of what is found decides. */
export function isAsking(own: Party, pairing: Pairing): boolean | null {
  if (pairing === 'learning') return true
  const demand = demanding[pairing]
  if (demand !== undefined) return own.register === demand
  return own.direction === null ? null : own.direction === 'wanted'
}

/** Words of what somebody learns or can, as a course may name them: programmes without what tells nothing. */
export function topicsOf({ programmes, occupations, skills }: Party): string[] {
  const words = programmes.flatMap(({ title }) => title.split(new RegExp(titleFillers, 'g')))
  const all = [...words, ...occupations.map(({ title }) => title), ...skills].map((word) => word.trim())
  return [...new Set(all)].filter((word) => word.length > 1)
}

/** Puts the two sides into their roles. */
export function pairOf(own: Party, found: Party): Pair {
  const pairing = matchesOf(own.register)?.[found.register] ?? 'work'
  const isDemand = isAsking(own, pairing) ?? found.direction === 'offered'
  return { pairing, supply: isDemand ? found : own, demand: isDemand ? own : found, found }
}
