/** Kinds of listing the public sees, as they stand in addresses. What is about a single person is not among them. */
export const publicKinds = ['post', 'graduate', 'cooperation', 'research', 'service', 'course'] as const

export type PublicKind = (typeof publicKinds)[number]

/** A field in words, in the reader's language. */
export interface Fact {
  readonly label: string
  readonly words: string
}

/** A listing as a line of a list: never a contact. */
export interface ListingLine {
  readonly kind: PublicKind
  readonly kindTitle: string
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly place: string
  readonly since: string
  readonly until: string
  /** The two or three things one wants to know first, the foremost first. */
  readonly key: readonly Fact[]
  readonly line: string
}

/** A listing with all that is public about it. */
export interface WholeListing extends ListingLine {
  readonly facts: readonly Fact[]
  readonly sections: readonly Fact[]
  /** schema.org description, where there is one for its kind. */
  readonly structured: object | null
}

/** How many of a kind are open now. */
export interface OpenKind {
  readonly kind: PublicKind
  readonly title: string
  readonly count: number
  /** “共招 431 人” */
  readonly sum: string | null
}

/** What a list of listings was asked for: everything stands in the address. */
export interface ListingQuestion {
  readonly kind: PublicKind | null
  readonly text: string
  readonly place: string
  readonly occupation: string
  readonly schooling: string
  readonly payFrom: string
  readonly order: 'date' | 'relevance' | 'pay'
}

/** The address of a list, of its feed, or of its next page. */
export function listingAddress(
  { kind, text, place, occupation, schooling, payFrom, order }: Partial<ListingQuestion>,
  { after, path = '/listing' }: { after?: string; path?: string } = {},
): string {
  const query = new URLSearchParams()
  const given = { kind, text, place, occupation, schooling, payFrom, order: order === 'date' ? '' : order, after }
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value)
  const words = query.toString()
  return words === '' ? path : `${path}?${words}`
}

/** A class, course package or event one can go to. */
export interface ShownCourse {
  readonly id: string
  readonly title: string
  readonly by: string
  readonly from: string | null
  readonly to: string | null
  readonly facts: readonly Fact[]
  readonly subsidised: boolean
  readonly href: string | null
}

/** A line of a list of what has been published: a report, a notice. */
export interface ShownItem {
  readonly href: string
  readonly title: string
  readonly day: string
  readonly by: string
}
