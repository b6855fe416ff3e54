import type { Expression, Kysely } from 'kysely'
import type { Label } from './label.ts'
import type { Register, ValuesOf } from './register.ts'

/**
 * Kysely's builder without a driver: definitions write queries with it and cannot run them. `analysis` runs them, over
 * registers of its choosing (as they stand, as recorded on a day, the viewer's rows, a sandbox).
 */
export { type Expression, type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: registers of every kind of fields
type AnyRegister = Register<any>

/** The registers a query reads, each under its own name: `{ task, policyDocument }`. */
export type Reads = Readonly<Record<string, AnyRegister>>

/** A live row as queries see it: columns carry the names of the fields. `path` only where the register is a tree. */
export type RowOf<R extends AnyRegister> = {
  readonly id: string
  readonly version: number
  readonly state: string | null
  readonly createdAt: string
  readonly createdBy: string | null
  readonly changedAt: string
  readonly path: string
} & { readonly [K in keyof ValuesOf<R>]: ValuesOf<R>[K] }

/** The query builder over those registers: `db.selectFrom('task').innerJoin('policyDocument', …)`. */
export type Queries<R extends Reads> = Kysely<{ [K in keyof R]: RowOf<R[K]> }>

/** The day and period a query is asked about, and the numbers the region has set. */
export interface At {
  /** The reference date (统计时点), `YYYY-MM-DD`. */
  readonly on: string
  /** First day of the period that ends on `on`. */
  readonly from: string
  /** The division asked about, for what is judged of a place as a whole. */
  readonly place: { readonly id: string; readonly path: string }
  /** A dated, regional parameter in force on that day; null where nobody has set it. */
  parameter(name: string): number | null
}

/** What a number or verdict rests on. What was not read in the primary text is 待核, and says so wherever it is shown. */
export interface Basis extends Label {
  /** Document number or standard. */
  readonly source: string
  readonly article?: string
  readonly confirmed: boolean
}

/** A query that yields rows of this shape. */
export type QueryOf<Row> = Expression<Row>

/** @throws Error when a register stands under another name than its own */
export function checkReads(owner: string, reads: Reads): void {
  for (const [name, register] of Object.entries(reads))
    if (register?.name !== name) throw new Error(`${owner}: reads.${name} 应写作登记册自己的名字`)
}
