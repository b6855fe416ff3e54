import type { Label } from '../label.ts'
import type { Basis } from '../query.ts'

/** Graduates of one programme the region has to offer, counts only. */
export interface Offer {
  readonly programme: string
  readonly schools: readonly string[]
  readonly available: number
  readonly interns: number
  /** The first day they can come. */
  readonly from: string
  /** Of a programme confirmed to belong to the body's own chain. */
  readonly related: boolean
  /** Where it is read: the listing of the school with most; null where the school has published none. */
  readonly listing: string | null
}

/** What a body that looks for people sees before it is asked anything. */
export interface EmployerDesk {
  readonly body: {
    readonly id: string
    readonly title: string
    readonly division: string | null
    readonly divisionTitle: string
  }
  readonly offers: readonly Offer[]
  readonly entitlements: readonly {
    readonly name: string
    readonly title: Label
    readonly help: Label
    readonly basis: readonly Basis[]
  }[]
  readonly contacts: readonly { readonly body: string; readonly section: string | null; readonly phone: string }[]
  /** Two posts for a hundred staff, as an offer; null where the staff is not known. */
  readonly suggestedPosts: number | null
  /** Whom to ask in the body itself, as it last published or keeps in its record. */
  readonly reach: { readonly contact: string; readonly contactPhone: string } | null
  /** What it has published before, the newest first. */
  readonly earlier: readonly {
    readonly id: string
    readonly name: string
    readonly validFrom: string
    readonly state: string | null
  }[]
}

/** How many posts for interns an enterprise offers beside what is suggested to it; for bureaux. */
export interface PostGap {
  readonly enterprise: string
  readonly title: string
  readonly staff: number
  readonly suggested: number
  readonly offered: number
}

/** Enterprises that offer fewer posts for interns than is suggested to them. */
export interface PostGaps {
  readonly enterprises: number
  /** Posts missing in all of them. */
  readonly posts: number
  readonly largest: readonly PostGap[]
}

/** A vacancy to start from: everyday wording, to be changed by whoever publishes it. */
export interface PostTemplate {
  readonly name: string
  readonly duties: string
  readonly requirements: string
  readonly schooling?: string
  readonly skills: readonly string[]
}
