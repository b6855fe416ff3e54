/** One change or sensitive read, as the audit's link of its transaction holds it. Personal values only sealed. */
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
    }
  | {
      readonly kind: 'read'
      readonly register: string
      /** null: more records than are named one by one; `count` says how many. */
      readonly id: string | null
      readonly count: number
      readonly fields: readonly string[]
      /** What the viewer named as the purpose, where one was asked for. */
      readonly purpose?: string
    }
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
