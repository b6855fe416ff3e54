import { nobody, notFound, type Permission, type Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { clearFor } from '../permissions/masking.ts'
import { markOf } from '../permissions/viewer-shape.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { type AnyRecord, personalFields, type Row, recordOf, sensitiveFields } from './row.ts'
import { runStatement } from './statement.ts'

/** The record, withdrawn or not. @throws notFound, in the same words, when it is not there or not the viewer's */
export async function readRecord(scope: Scope, register: Register, id: string): Promise<AnyRecord> {
  return shownRecord(scope, register, await visibleRow(scope, register, id))
}

/**
 * The row behind a visible record; `allowed` says whether it also satisfies the permission asked about along with it.
 * @throws notFound
 */
export async function visibleRow(
  scope: Scope,
  register: Register,
  id: string,
  allowed: Permission = nobody,
): Promise<Row & { allowed: boolean }> {
  if (!isId(id) || permitted(scope, register, register.permissions.read) === false) throw notFound()
  const rows = await runStatement<Row & { allowed: boolean }>(
    scope,
    `row ${register.name} ${numberOf(allowed)}`,
    (at) => sql`
      select t.*, ${asSql(permitted(at, register, allowed))} as allowed${clearColumn(at, register)}
      from ${sql.table(tableOf(register).name)} as t
      where t.id = ${markOf('id')} and ${asSql(permitted(at, register, register.permissions.read))}`,
    { id },
  )
  if (!rows[0]) throw notFound()
  return rows[0]
}

const numbers = new WeakMap<Permission, number>()
let known = 0

/** Tells permissions apart in the key of a statement. */
function numberOf(permission: Permission): number {
  const number = numbers.get(permission) ?? ++known
  numbers.set(permission, number)
  return number
}

/** The purpose given for seeing the register's personal values, for the audit. */
export function purposeOf({ viewer }: Scope, { name }: Register): { purpose?: string } {
  const purpose = viewer.purposes?.[name]
  return purpose === undefined ? {} : { purpose }
}

/** `, … as clear` for registers that hold personal values, nothing for the others. */
export function clearColumn(scope: Scope, register: Register, alias = 't') {
  return tableOf(register).personal.length === 0 ? sql`` : sql`, ${asSql(clearFor(scope, register, alias))} as clear`
}

/**
 * The record as this viewer sees it. What they are shown of a person is recorded: sensitive values as they are, and
 * every look at a page about a person, masked or not.
 */
export function shownRecord(scope: Scope, register: Register, row: Row, page = false): AnyRecord {
  const system = scope.viewer.via === 'system'
  const clear = row.clear === true || system
  const fields = clear ? (page ? personalFields : sensitiveFields)(register, row) : []
  const aboutPerson = page && !system && tableOf(register).personal.length > 0
  if ((fields.length > 0 || aboutPerson) && !(page && justWritten(scope, register, row.id)))
    scope.transaction.entries.push({
      kind: 'read',
      ...(system ? {} : { look: 'page' }),
      register: register.name,
      id: row.id,
      count: 1,
      fields,
      ...purposeOf(scope, register),
    })
  return recordOf(register, row, { clear, sensitive: true, public: scope.viewer.via === 'public' })
}

/** Who has just written a record is shown it: that is no look of its own. */
function justWritten({ transaction }: Scope, { name }: Register, id: string): boolean {
  return transaction.entries.some((entry) => entry.kind === 'change' && entry.register === name && entry.id === id)
}
