/** How a record was looked at. */
export type Look = 'page' | 'list' | 'export' | 'history'

/** Who did it, in which post and from where. */
export interface AuditActor {
  readonly person: string | null
  readonly name: string | null
  readonly organisation: string | null
  readonly role: string | null
  readonly via: string
  readonly address: string | null
}

/** Personal values that somebody was shown. */
export interface ReadEntry {
  readonly kind: 'read'
  /** Absent in older links. */
  readonly look?: Look
  readonly register: string
  /** null: several records; `count` says how many. */
  readonly id: string | null
  readonly count: number
  /** The personal fields shown as they are; none where they were masked. */
  readonly fields: readonly string[]
  /** What the viewer named as the purpose, where one was asked for. */
  readonly purpose?: string
  /** The records where they are several; the link holds a digest over them, the index each. */
  readonly records?: readonly string[]
  /** Who and when, where one link holds the reads of several people. */
  readonly by?: AuditActor
  readonly at?: string
}

/** One change or look, as the audit's link of its transaction holds it. Personal values only sealed. */
export type AuditEntry =
  | {
      readonly kind: 'change'
      readonly register: string
      readonly id: string
      readonly version: number
      /** `create`, `change`, `withdraw` or an act's name. */
      readonly what: string
      readonly state: readonly [from: string | null, to: string | null]
      readonly changes: Readonly<Record<string, readonly [from: unknown, to: unknown]>>
      readonly sealed: string | null
      readonly reason: string | null
      /** SHA-256 over the version as the history holds it, by the columns of the layout. Absent in older links. */
      readonly digest?: string
      readonly layout?: string
    }
  | ReadEntry
  | {
      /** Many rows written at once: the history holds each, the link a digest over all of them. */
      readonly kind: 'bulk'
      readonly register: string
      readonly what: 'write' | 'undo'
      readonly created: number
      readonly changed: number
      readonly withdrawn: number
      /** Columns of the history table the digest covers, in their order. */
      readonly columns: readonly string[]
      readonly algorithm: string
      /** The keyed digests of all these versions, joined by exclusive or: their order does not matter. */
      readonly digest: string
      readonly reason: string | null
    }
  | { readonly kind: 'event'; readonly what: string; readonly details: Readonly<Record<string, unknown>> }
