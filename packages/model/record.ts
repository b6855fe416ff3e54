/** A record as the registry hands it out and the server sends it. */
export interface RecordOf<V = Record<string, unknown>> {
  readonly id: string
  readonly version: number
  readonly state: string | null
  readonly createdAt: string
  readonly createdBy: string | null
  readonly changedAt: string
  readonly changedBy: string | null
  readonly withdrawnAt: string | null
  readonly withdrawnReason: string | null
  /** The named system the record was imported from and as of which day; null where it was entered by hand. */
  readonly source?: { readonly system: string; readonly on: string | null } | null
  readonly values: V
}

/** One step of a record's history as a sentence's parts: who, when, what, from, to, why. */
export interface HistoryEntry {
  readonly version: number
  readonly at: string
  readonly by: { readonly id: string | null; readonly name: string; readonly organisation: string | null }
  /** `create`, `change`, `withdraw` or the name of an act. */
  readonly what: string
  readonly state: { readonly from: string | null; readonly to: string | null }
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[]
  readonly reason: string | null
  /** The personal values of this step were deleted for good together with the person's key. */
  readonly forgotten?: true
}

/** One look at what a record keeps of a person. */
export interface AccessEntry {
  readonly at: string
  readonly by: { readonly id: string | null; readonly name: string | null; readonly organisation: string | null }
  /** Its page, a list, an export, its history. */
  readonly look: 'page' | 'list' | 'export' | 'history'
  /** The personal fields shown as they are; none where they were masked. */
  readonly fields: readonly string[]
  readonly purpose: string | null
}

/** Stands behind the title of a record that was withdrawn; pages in English say it in their own words. */
export const withdrawnMark = '（已撤销）'

/** One page of a list. `references` gives the titles of all records referred to, by id. */
export interface Page<V = Record<string, unknown>> {
  readonly rows: readonly RecordOf<V>[]
  readonly next: string | null
  /** Exact up to 10,000, null above. */
  readonly total: number | null
  readonly references: Readonly<Record<string, string>>
}
