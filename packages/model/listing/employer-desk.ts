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

/** A listing that can be begun from a record of the publisher's own: what stands there is not asked again. */
export interface BegunListing {
  readonly title: string
  readonly values: Readonly<Record<string, unknown>>
  /** Titles of the records its references name. */
  readonly titles: Readonly<Record<string, string>>
}

/** What is known of whoever publishes a listing of a kind before it is asked anything. */
export interface PublisherDesk {
  readonly body: {
    readonly id: string
    readonly title: string
    readonly division: string | null
    readonly divisionTitle: string
  }
  /** Whom to ask in the body itself, as it last published or keeps in its record. */
  readonly reach: { readonly contact: string; readonly contactPhone: string } | null
  /** What its next listing of the kind most likely says: which way it goes, which class leaves. */
  readonly usual: Readonly<Record<string, unknown>>
  /** Its own records a listing of the kind can be begun from and that none names yet. */
  readonly begun: readonly BegunListing[]
  /** What it has published of the kind before, the newest first. */
  readonly earlier: readonly {
    readonly id: string
    readonly name: string
    readonly validFrom: string
    readonly state: string | null
  }[]
}

/** What a body that looks for people sees before it is asked anything. */
export interface EmployerDesk extends PublisherDesk {
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
