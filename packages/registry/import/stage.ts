import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { from } from 'pg-copy-streams'
import type { Scope, Transaction } from '../scope.ts'
import { columnType } from '../store/schema.ts'
import type { Table } from '../store/table-of.ts'
import type { StagedRow } from './bulk-row.ts'
import { copyEncoder, copyLine } from './copy-text.ts'

/**
 * Where a lot of rows waits to be checked and written by single statements: a temporary table with the columns of the
 * register's own. Row-level security does not allow COPY into the register itself.
 */
export const stage = 'bulk_row'

const staged = new WeakMap<Transaction, Table>()
const own = [
  { name: 'line', type: 'integer' },
  { name: 'base', type: 'integer' },
  { name: 'sealed', type: 'text' },
  { name: 'wrapped', type: 'text' },
]

/** Empties the stage and fills it with these rows. */
export async function fillStage(scope: Scope, table: Table, rows: readonly StagedRow[]): Promise<void> {
  const { transaction, db } = scope
  if (staged.get(transaction) === table) await sql`truncate ${sql.table(stage)}`.execute(db)
  else {
    await sql`drop table if exists pg_temp.${sql.table(stage)}`.execute(db)
    // Names from before a migration may be free again: a stage column is told apart by its prefix.
    const columns = [
      ...own.map(({ name, type }) => `"bulk_${name}" ${type}`),
      ...table.columns.map(({ name, type }) => `"${name}" ${columnType(type)}`),
    ]
    await sql`create temporary table ${sql.table(stage)} (${sql.raw(columns.join(', '))}) on commit drop`.execute(db)
    staged.set(transaction, table)
  }
  await transaction.connection.use((client) =>
    pipeline(pieces(table, rows), client.query(from(`copy ${stage} from stdin`))),
  )
}

function* pieces(table: Table, rows: readonly StagedRow[]): Generator<string> {
  const names = table.columns.map(({ name }) => name)
  const encoders = [...own, ...table.columns].map(({ type }) => copyEncoder(type))
  let piece = ''
  for (const { line, base, sealed, wrapped, row } of rows) {
    piece += copyLine(encoders, [line, base, sealed, wrapped, ...names.map((name) => row[name])])
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
