import type { Domain, Permission, Problem, RecordOf, Register } from '@zhiqiao/model'
import type { Kysely } from 'kysely'
import type { AuditEntry } from './history/audit-entry.ts'
import type { Keys } from './history/keys.ts'
import type { Joins } from './permissions/joins.ts'
import { type Clause, whereClause } from './permissions/where-clause.ts'
import type { Session } from './session.ts'
import type { Connection } from './store/connection.ts'
import { kyselyOn } from './store/kysely-on.ts'
import { systemViewer, type Viewer } from './viewer.ts'

/**
 * What an act does beyond moving the state; joined by name, `policyDocument.issue`. `register.create`, `.change` and
 * `.withdraw` follow a plain write in the same way.
 * They may answer with any `state`, an act only with one it names in `or`. What an act hands over is shown once to
 * the person who did it and recorded nowhere.
 */
export type ActHandler = (
  session: Session,
  // biome-ignore lint/suspicious/noExplicitAny: a handler knows the values of its own register
  record: RecordOf<any>,
  // biome-ignore lint/suspicious/noExplicitAny: checked against the act's fields before
  input: Record<string, any>,
  reason: string | null,
  // biome-ignore lint/suspicious/noConfusingVoidType: a handler that sets nothing needs no return
) => Promise<{ set?: Record<string, unknown>; state?: string; handOver?: string } | undefined | void>

export type ActHandlers = Record<`${string}.${string}`, ActHandler>

/** A version just written, as those are told of it who follow its register. */
export interface WrittenRow {
  readonly id: string
  readonly version: number
  /** The state before; null for what is new, and where the register knows none. */
  readonly from: string | null
  /** The state now; null where the record has been withdrawn. */
  readonly to: string | null
}

/** Told of what is written into a register, within the transaction, beyond the walls. What it throws undoes all. */
export type Follower = (
  within: { readonly query: Database; readonly at: Date },
  register: Register,
  rows: readonly WrittenRow[],
) => Promise<void>

/** Everything that belongs to one transaction, shared by all who look at it. */
export interface Transaction {
  readonly id: string
  readonly connection: Connection
  /** One query builder for each manner of asking. */
  readonly databases: Database[]
  readonly domain: Domain
  readonly keys: Keys
  readonly acts: ActHandlers
  /** By the register's name. */
  readonly followers: Readonly<Record<string, Follower>>
  readonly at: Date
  /** What the audit's link will say; reasons of work done as the system come with it. */
  readonly entries: AuditEntry[]
  readonly reasons: string[]
  /** Files stored in this transaction: whoever stored them may attach them. */
  readonly storedFiles: Set<string>
  readonly subjectKeys: Map<string, Buffer | null>
  /** Layouts of versions that the database knows, and those told it in this transaction. */
  readonly layouts: { readonly known: Set<string>; readonly made: Set<string> }
  /** What an act handed over, for the eyes of the person who did it. */
  handedOver: string | null
  /** A refusal after something was written: the transaction cannot be committed any more. */
  failed: Problem | null
}

// biome-ignore lint/suspicious/noExplicitAny: tables are known at run time, from the definitions
export type Database = Kysely<any>

/** A transaction seen through one viewer's eyes. */
export interface Scope {
  readonly transaction: Transaction
  readonly viewer: Viewer
  readonly db: Database
  /** Who is named in history: the viewer, also where the platform works on their behalf. */
  readonly actor: Viewer
  /** What a statement about one record joins instead of asking by subqueries. */
  readonly joins?: Joins
}

export function scopeOf(transaction: Transaction, viewer: Viewer): Scope {
  return {
    transaction,
    viewer,
    actor: viewer,
    // Made when first asked for: reading one record does without.
    get db() {
      return databaseOf(transaction, viewer.via === 'system', false)
    },
  }
}

/** For statements that only read and hold nothing: before anything is written they need no transaction. */
export function reading({ transaction, viewer }: Scope): Database {
  return databaseOf(transaction, viewer.via === 'system', true)
}

function databaseOf(transaction: Transaction, beyondWalls: boolean, reads: boolean, byIndex = false): Database {
  const at = (beyondWalls ? 1 : 0) + (reads ? 2 : 0) + (byIndex ? 4 : 0)
  transaction.databases[at] ??= kyselyOn(transaction.connection, { beyondWalls, reads, byIndex })
  return transaction.databases[at]
}

/** The same transaction beyond the walls; what is written still names the viewer. */
export function beyondWalls(scope: Scope): Scope {
  if (scope.viewer.via === 'system') return scope
  return { ...scope, viewer: systemViewer, db: databaseOf(scope.transaction, true, false) }
}

/** The same scope, its statements planned as though reading a whole table were out of the question. */
export function byIndex(scope: Scope): Scope {
  return { ...scope, db: databaseOf(scope.transaction, scope.viewer.via === 'system', false, true) }
}

/** The viewer's permission on the rows of `alias`. */
export function permitted(scope: Scope, register: Register, permission: Permission, alias = 't'): Clause {
  return whereClause(scope.transaction.domain, register, permission, scope.viewer, alias, scope.joins)
}
