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
  | { readonly kind: 'event'; readonly what: string; readonly details: Readonly<Record<string, unknown>> }
