import type { matchCriteria } from '@zhiqiao/definitions'

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
  student: { postListing: 'work' },
  teacher: trade,
  programmeOffering: { postListing: 'work', cooperationListing: 'cooperation' },
  graduateListing: { postListing: 'work' },
  talentListing: { postListing: 'work' },
  postListing: { graduateListing: 'work', talentListing: 'work' },
  cooperationListing: { cooperationListing: 'cooperation' },
  researchListing: trade,
  technicalServiceListing: trade,
}

/** The registers whose records something can be matched with, and how records of which registers stand to it. */
export const matchesOf = (register: string) => matches[register]

/** Registers of which each record is a person's: matched for that person alone. */
export const isOfPerson = (register: string) => register === 'student' || register === 'teacher'

/** Puts the two sides into their roles. */
export function pairOf(own: Party, found: Party): Pair {
  const pairing = matchesOf(own.register)?.[found.register] ?? 'work'
  const isDemand =
    pairing === 'work'
      ? own.register === 'postListing'
      : own.direction === 'wanted' || (own.direction === null && found.direction === 'offered')
  return { pairing, supply: isDemand ? found : own, demand: isDemand ? own : found, found }
}
