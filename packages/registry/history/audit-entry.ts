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
      /** Many rows written at once: the history holds each, the link holds digests over them. */
      readonly kind: 'bulk'
      readonly register: string
      readonly what: 'write' | 'undo'
      readonly created: number
      readonly changed: number
      readonly withdrawn: number
      /** Columns of the history table the digests cover, in their order. */
      readonly columns: readonly string[]
      /** SHA-256 over each 10,000 of the transaction's versions of this register, by id and version. */
      readonly digests: readonly string[]
      readonly reason: string | null
    }
  | { readonly kind: 'event'; readonly what: string; readonly details: Readonly<Record<string, unknown>> }
