import type { Page, Register } from '@zhiqiao/model'
import { findRegister } from '../records/find-register.ts'
import { type ListQuery, pagesOfRecords } from '../records/list.ts'
import type { Scope } from '../scope.ts'
import type { Session } from '../session.ts'
import type { BulkOptions, BulkOutcome, BulkRow, RowProblem } from './bulk-row.ts'
import { type MatchedRecord, matchRecords } from './match-rows.ts'
import { type Candidate, resolveWords } from './resolve-words.ts'
import { type PastChange, undoBulk } from './undo-bulk.ts'
import { type BulkChecker, bulkChecker, type ManyRows, writeBulk } from './write-bulk.ts'

// biome-ignore lint/suspicious/noExplicitAny: registers of every kind of fields
type Which = Register<any> | string

/** Many records at once, through the same eyes and in the same transaction as single ones. */
export interface Bulk {
  /** The transaction, as the history rows of what it writes name it: what `undo` is given later. */
  readonly change: PastChange
  /** Writes rows as they come; some thousands at a time are held. @throws Problem naming the first rows refused */
  write(register: Which, rows: ManyRows, options?: BulkOptions): Promise<BulkOutcome>
  /** Everything that would refuse these rows, some thousands at most; nothing is written. */
  check(register: Which, rows: readonly BulkRow[], options?: BulkOptions): Promise<RowProblem[]>
  /** The same for lot after lot. @throws Problem 403 where nothing may be written */
  checker(register: Which, options?: BulkOptions): BulkChecker
  /** Live, visible records whose fields (or `id`) hold exactly these values. */
  match(register: Which, fields: readonly string[], tuples: readonly (readonly unknown[])[]): Promise<MatchedRecord[]>
  /** Live, visible records bearing these names: by key, unique field, title or alias. */
  resolve(register: Which, words: readonly string[]): Promise<Map<string, Candidate[]>>
  /** Takes back what one transaction wrote into a register. @throws Problem 409 when something was built on it */
  undo(
    register: Which,
    change: PastChange,
    reason: string,
    progress?: (rows: number) => void | Promise<void>,
  ): Promise<BulkOutcome & { readonly withdrawn: number }>
  /** All the records of a list, some at a time, however many, as they stood when the first were read. */
  pages(register: Which, query?: ListQuery): AsyncGenerator<Page>
}

/** Many records at once over a session's scope. */
export function bulkOf(scope: Scope, session: () => Session): Bulk {
  const { transaction } = scope
  const find = (register: Which) => findRegister(transaction.domain, register)
  return {
    change: { id: transaction.id, at: transaction.at.toISOString() },
    write: (register, rows, options = {}) => {
      const which = find(register)
      const followed = ['create', 'change'].some((what) => `${which.name}.${what}` in transaction.acts)
      return followed ? writeSingly(session(), which, rows, options) : writeBulk(scope, which, rows, options)
    },
    check: async (register, rows, options) => bulkChecker(scope, find(register), options)(rows),
    checker: (register, options) => bulkChecker(scope, find(register), options),
    match: async (register, fields, tuples) => matchRecords(scope, find(register), fields, tuples),
    resolve: async (register, words) => resolveWords(scope, find(register), words),
    undo: async (register, change, reason, progress) => undoBulk(scope, find(register), change, reason, progress),
    pages: (register, query = {}) => pagesOfRecords(scope, find(register), query),
  }
}

/** Where something follows each single write (a page told, a state set), rows are written one by one. */
async function writeSingly(
  session: Session,
  register: Register,
  rows: ManyRows,
  { reason, state, source, readOnly, progress }: BulkOptions,
): Promise<BulkOutcome> {
  if (source) throw new Error(`${register.name}: 来源系统的名单只能成批写入`)
  const done = { created: 0, changed: 0, unchanged: 0 }
  let read = 0
  for await (const { id, version, values } of rows) {
    if (version === undefined) {
      const [written, set] = readOnly ? apart(register, values) : [values, {}]
      await session.create(register, written, { id, reason, state, set })
      done.created += 1
    } else {
      const after = await session.change(register, id!, version, values, { reason })
      done[after.version === version ? 'unchanged' : 'changed'] += 1
    }
    read += 1
    if (read % 100 === 0) await progress?.(read)
  }
  return done
}

/** What is handed in, and what only the platform writes. */
function apart(register: Register, values: Readonly<Record<string, unknown>>) {
  const isSet = ([field]: [string, unknown]) => register.fields[field]?.readOnly === true
  const entries = Object.entries(values)
  return [
    Object.fromEntries(entries.filter((entry) => !isSet(entry))),
    Object.fromEntries(entries.filter(isSet)),
  ] as const
}
