/** What a school's office sees before anything else: who asks for its graduates, what it has not said, where they went. */
export interface SchoolDesk {
  /** Open vacancies that name a programme the school teaches, each counted once. */
  readonly posts: number
  readonly persons: number
  /** The same by programme, the most wanted first. */
  readonly programmes: readonly {
    readonly id: string
    readonly title: string
    readonly posts: number
    readonly persons: number
  }[]
  /** Posts for interns open to the school, of its programmes or of any. */
  readonly internships: { readonly posts: number; readonly places: number }
  /** Wishes to cooperate that enterprises have published and that name its programmes or none. */
  readonly cooperations: number
  /** Offerings a class leaves next summer, and those of them no graduates are published of. */
  readonly leaving: number
  readonly unpublished: readonly { readonly offering: string; readonly title: string }[]
  /** The last class counted; null where nothing is on record. */
  readonly outcome: {
    readonly graduates: number
    readonly settled: number
    readonly employed: number
    readonly matched: number | null
  } | null
}
