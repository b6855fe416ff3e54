import type { FieldProblem, SourceSystem } from '@zhiqiao/model'
import type { Row } from '../records/row.ts'

/** One of many rows to be written. */
export interface BulkRow {
  /** Names the row in problems: its number in the file. */
  readonly line: number
  /** The record to change; for a new one, an id chosen beforehand or nothing. */
  readonly id?: string
  /** The version a change starts from; absent for a new record. */
  readonly version?: number
  /** All fields of a new record, or only those that change. */
  readonly values: Readonly<Record<string, unknown>>
}

export interface BulkOptions {
  /** Stands in the history of every row. */
  readonly reason?: string
  /** State of new records other than the initial one; only for work done as the system. */
  readonly state?: string
  /** The named system whose list this is: its fields may be written where they are locked, and are locked afterwards. */
  readonly source?: { readonly system: SourceSystem; readonly on: string | null }
  /** Whether fields that acts and computations set may be written; only for work done as the system. */
  readonly readOnly?: boolean
  /** Called with the rows read so far, after each lot has been written. */
  readonly progress?: (rows: number) => void | Promise<void>
}

export interface RowProblem extends FieldProblem {
  readonly line: number
}

/** What became of the rows. */
export interface BulkOutcome {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
}

/** A row as it will stand, on its way to the database. */
export interface StagedRow {
  readonly line: number
  /** The version it is changed from; null for a new record. */
  readonly base: number | null
  readonly row: Row
  /** Personal values under the key of the person, for the history. */
  sealed: string | null
  /** The key of a record that is about nobody else, to be kept with it. */
  wrapped: string | null
}
