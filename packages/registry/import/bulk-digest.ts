import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { beyondWalls, type Database, type Scope } from '../scope.ts'
import { historyColumns, tableOf } from '../store/table-of.ts'

const lot = 10_000

/** The columns of a register's history that its digests cover. */
export function digestColumns(register: Register): string[] {
  return [...tableOf(register).columns, ...historyColumns].map(({ name }) => name)
}

/**
 * SHA-256 over each 10,000 versions that a transaction wrote into a register's history, by id and version: what an
 * audit link holds instead of the rows. Recomputed later, it tells whether any of them was altered, added or removed.
 * @param at the moment of the transaction, as ISO string
 */
export async function historyDigests(
  db: Database,
  register: Register,
  columns: readonly string[],
  { id, at }: { id: string; at: string },
): Promise<string[]> {
  const row = sql.join(columns.map((name) => sql.ref(`h.${name}`)))
  const { rows } = await sql<{ digest: string }>`
    select encode(sha256(string_agg(digest, ''::bytea order by number)), 'hex') as digest
    from (
      select row_number() over (order by h.id, h.version) - 1 as number, sha256(convert_to(row(${row})::text, 'UTF8')) as digest
      from ${sql.table(tableOf(register).history)} as h
      where h.recorded_from = ${at}::timestamptz and h.change_id = ${id}::uuid
    ) as versions
    group by number / ${sql.lit(lot)} order by number / ${sql.lit(lot)}`.execute(db)
  return rows.map(({ digest }) => digest)
}

/** Notes the bulk for the audit; the digests are taken when nothing more will be written in the transaction. */
export function noteBulk(
  scope: Scope,
  register: Register,
  done: { what: 'write' | 'undo'; created: number; changed: number; withdrawn: number; reason: string | null },
): void {
  const { transaction } = scope
  transaction.closing.push(async () => {
    const columns = digestColumns(register)
    const change = { id: transaction.id, at: transaction.at.toISOString() }
    const digests = await historyDigests(beyondWalls(scope).db, register, columns, change)
    transaction.entries.push({ kind: 'bulk', register: register.name, ...done, columns, digests })
  })
}
