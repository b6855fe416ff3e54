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
  /** Code of `listingDirection`. */
  readonly direction: string | null
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
}

/** What two sides are to each other: somebody who works and a post, or what is wanted and what is offered. */
export type Pairing = 'work' | 'research'

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

const matches: Readonly<Record<string, { readonly pairing: Pairing; readonly with: readonly string[] }>> = {
  student: { pairing: 'work', with: ['postListing'] },
  graduateListing: { pairing: 'work', with: ['postListing'] },
  talentListing: { pairing: 'work', with: ['postListing'] },
  postListing: { pairing: 'work', with: ['graduateListing', 'talentListing'] },
  researchListing: { pairing: 'research', with: ['researchListing', 'technicalServiceListing'] },
  technicalServiceListing: { pairing: 'research', with: ['researchListing', 'technicalServiceListing'] },
}

/** The registers whose records something can be matched with, and with records of which registers. */
export const matchesOf = (register: string) => matches[register]

/** Puts the two sides into their roles. */
export function pairOf(own: Party, found: Party): Pair {
  const pairing = matchesOf(own.register)?.pairing ?? 'work'
  const isDemand = pairing === 'work' ? own.register === 'postListing' : own.direction === 'wanted'
  return { pairing, supply: isDemand ? found : own, demand: isDemand ? own : found, found }
}
