import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { usableValue } from '../permissions/masking.ts'
import { asSql } from '../permissions/where-clause.ts'
import { clearColumn } from '../records/read.ts'
import { type AnyRecord, type Row, recordOf } from '../records/row.ts'
import { permitted, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'

/** A live record that bears the values asked for; `at` says which of the tuples. */
export interface MatchedRecord {
  readonly at: number
  readonly record: AnyRecord
}

/**
 * The live records the viewer may read whose fields hold exactly these values; values masked for the viewer match
 * nothing. Nothing is shown to anybody by this: whoever shows a sensitive value of the records notes it.
 * @param fields field names, or `['id']`
 * @param tuples values in the order of the fields, none of them null
 */
export async function matchRecords(
  scope: Scope,
  register: Register,
  fields: readonly string[],
  tuples: readonly (readonly unknown[])[],
): Promise<MatchedRecord[]> {
  const readable = permitted(scope, register, register.permissions.read)
  if (readable === false || tuples.length === 0) return []
  const { name, columnOf } = tableOf(register)
  const keys = fields.map((field, n) => {
    const type = field === 'id' ? 'uuid' : columnOf.get(field)!.type
    return sql`${tuples.map((tuple) => tuple[n])}::${sql.raw(type)}[]`
  })
  const same = fields.map((field, n) => {
    const value = field === 'id' ? sql.ref('t.id') : usableValue(scope, register, field)
    return sql`${value} = ${sql.ref(`k.v${n}`)}`
  })
  const { rows } = await sql<Row & { nth: number }>`
    select t.*, k.nth${clearColumn(scope, register)}
    from unnest(${sql.join(keys)}) with ordinality as k(${sql.join([...fields.map((_, n) => sql.ref(`v${n}`)), sql.ref('nth')])})
    join ${sql.table(name)} as t on ${sql.join(same, sql` and `)}
    where t.withdrawn_at is null and ${asSql(readable)}`.execute(scope.db)
  return rows.map((row) => ({
    at: Number(row.nth) - 1,
    record: recordOf(register, row, { clear: scope.viewer.via === 'system' || row.clear === true, sensitive: true }),
  }))
}
