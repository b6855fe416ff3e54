import { createHash } from 'node:crypto'
import type { Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '../scope.ts'
import { historyColumns, tableOf } from '../store/table-of.ts'

/** The columns of a register's history that digests of its versions cover, in their order. */
export function digestColumns(register: Register): string[] {
  return [...tableOf(register).columns, ...historyColumns].map(({ name }) => name)
}

/** SHA-256 over a version as the history holds it, taken by the database; type bytea. */
export function versionDigest(columns: readonly string[], alias: string): RawBuilder<Buffer> {
  const row = sql.join(columns.map((name) => sql.ref(`${alias}.${name}`)))
  return sql<Buffer>`sha256(convert_to(row(${row})::text, 'UTF8'))`
}

/** Names the columns that a digest covers: their own digest, so that nobody can put others in their place. */
export function layoutOf(register: string, columns: readonly string[]): string {
  return createHash('sha256')
    .update([register, ...columns].join('\n'))
    .digest('hex')
    .slice(0, 32)
}

const layouts = new WeakMap<Register, string>()

/**
 * The layout of the register's versions as they are written now, kept in the database as well: registers get further
 * columns in the course of time, and a digest is checked by those it was made of.
 */
export async function presentLayout({ transaction, db }: Scope, register: Register): Promise<string> {
  const columns = digestColumns(register)
  const layout = layouts.get(register) ?? layoutOf(register.name, columns)
  layouts.set(register, layout)
  const { known, made } = transaction.layouts
  if (!known.has(layout) && !made.has(layout)) {
    await sql`
      insert into audit_layout (layout, register, columns) values (${layout}, ${register.name}, ${columns})
      on conflict do nothing`.execute(db)
    made.add(layout)
  }
  return layout
}
