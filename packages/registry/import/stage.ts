import { pipeline } from 'node:stream/promises'
import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { escapeLiteral } from 'pg'
import { from } from 'pg-copy-streams'
import type { Transaction } from '../scope.ts'
import { columnType } from '../store/schema.ts'
import { tableOf } from '../store/table-of.ts'
import type { StagedRow } from './bulk-row.ts'
import { copyEncoder } from './copy-text.ts'
import type { Bulk } from './prepare-rows.ts'

/**
 * Where a lot of rows waits to be checked and written by single statements: a temporary table with the columns of the
 * register's own. Row-level security does not allow COPY into the register itself.
 */
export const stage = 'bulk_row'

/** The stage of a transaction, by the statement that made it. */
const staged = new WeakMap<Transaction, string>()
const own = [
  { name: 'line', type: 'integer' },
  { name: 'base', type: 'integer' },
  { name: 'sealed', type: 'text' },
  { name: 'wrapped', type: 'text' },
]

/** The columns that checks look at: what a permission, a wall or a unique group may ask about. */
export function checkedColumns(register: Register): ReadonlySet<string> {
  const { columns, columnOf, uniqueFields } = tableOf(register)
  const fields = new Set([...columnOf.values()].map(({ name }) => name))
  const asked = new Set([...uniqueFields.values()].flat())
  for (const [field, { type }] of Object.entries(register.fields))
    if (['reference', 'references', 'code', 'flag'].includes(type.kind)) asked.add(field)
  const names = new Set([...asked].map((field) => columnOf.get(field)!.name))
  return new Set(columns.map(({ name }) => name).filter((name) => !fields.has(name) || names.has(name)))
}

/**
 * Empties the stage and fills it with these rows.
 * @param only the columns filled; all of them when absent
 */
export async function fillStage(
  { scope, table, blank }: Bulk,
  rows: readonly StagedRow[],
  only?: ReadonlySet<string>,
): Promise<void> {
  const { transaction, db } = scope
  // Names from before a migration may be free again: a stage column is told apart by its prefix.
  const columns = [
    ...own.map(({ name, type }) => `"bulk_${name}" ${type}`),
    ...table.columns.map(({ name, type }) => `"${name}" ${columnType(type)}${defaultOf(blank[name])}`),
  ].join(', ')
  if (staged.get(transaction) === columns) await sql`truncate ${sql.table(stage)}`.execute(db)
  else {
    await sql`drop table if exists pg_temp.${sql.table(stage)}`.execute(db)
    await sql`create temporary table ${sql.table(stage)} (${sql.raw(columns)}) on commit drop`.execute(db)
    staged.set(transaction, columns)
  }
  const filled = [
    ...own.map(({ name, type }) => ({ name: `bulk_${name}`, type })),
    ...table.columns.filter(
      ({ name }) => (only?.has(name) ?? true) && rows.some(({ row }) => row[name] !== blank[name]),
    ),
  ]
  const list = filled.map(({ name }) => `"${name}"`).join(', ')
  await transaction.connection.use((client) =>
    pipeline(pieces(filled, rows), client.query(from(`copy ${stage} (${list}) from stdin`))),
  )
}

/** What all new rows have in common is said once: most lots need not spell it out row by row. An id is never blank. */
function defaultOf(value: unknown): string {
  return value === null || value === undefined || value === '' ? '' : ` default ${escapeLiteral(String(value))}`
}

function* pieces(columns: readonly { name: string; type: string }[], rows: readonly StagedRow[]): Generator<string> {
  const fields = columns.slice(own.length).map(({ name, type }) => ({ name, encode: copyEncoder(type) }))
  const text = copyEncoder('text')
  let piece = ''
  for (const { line, base, sealed, wrapped, row } of rows) {
    piece += `${line}\t${base ?? '\\N'}\t${text(sealed)}\t${text(wrapped)}`
    for (const { name, encode } of fields) piece += `\t${encode(row[name])}`
    piece += '\n'
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
