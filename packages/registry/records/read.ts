import { notFound, type Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { clearFor } from '../permissions/masking.ts'
import { asSql, type Clause } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { type AnyRecord, type Row, recordOf, sensitiveFields } from './row.ts'

/** The record, withdrawn or not. @throws notFound, in the same words, when it is not there or not the viewer's */
export async function readRecord(scope: Scope, register: Register, id: string): Promise<AnyRecord> {
  return shownRecord(scope, register, await visibleRow(scope, register, id))
}

/**
 * The row behind a visible record; `allowed` answers the question put along with it.
 * @throws notFound
 */
export async function visibleRow(
  scope: Scope,
  register: Register,
  id: string,
  allowed: Clause = false,
): Promise<Row & { allowed: boolean }> {
  const readable = permitted(scope, register, register.permissions.read)
  if (!isId(id) || readable === false) throw notFound()
  const { rows } = await sql<Row & { allowed: boolean }>`
    select t.*, ${asSql(allowed)} as allowed${clearColumn(scope, register)} from ${sql.table(tableOf(register).name)} as t
    where t.id = ${id} and ${asSql(readable)}`.execute(scope.db)
  const row = rows[0]
  if (!row) throw notFound()
  return row
}

/** `, … as clear` for registers that hold personal values, nothing for the others. */
export function clearColumn(scope: Scope, register: Register, alias = 't') {
  return tableOf(register).personal.length === 0 ? sql`` : sql`, ${asSql(clearFor(scope, register, alias))} as clear`
}

/** The record as this viewer sees it; sensitive values shown are recorded in the audit. */
export function shownRecord(scope: Scope, register: Register, row: Row): AnyRecord {
  const clear = row.clear === true || scope.viewer.via === 'system'
  if (clear && tableOf(register).personal.length > 0) {
    const fields = sensitiveFields(register, row)
    if (fields.length > 0)
      scope.transaction.entries.push({ kind: 'read', register: register.name, id: row.id, count: 1, fields })
  }
  return recordOf(register, row, { clear, sensitive: true })
}
