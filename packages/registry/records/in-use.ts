import { sql } from 'kysely'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'

/** The names of the registers in which the viewer may read at least one live record: what their menu shows. */
export async function registersInUse(scope: Scope): Promise<string[]> {
  const parts = Object.values(scope.transaction.domain.registers).flatMap((register) => {
    const readable = permitted(scope, register, register.permissions.read)
    if (readable === false) return []
    return sql`
      select ${sql.lit(register.name)} as name where exists (
        select 1 from ${sql.table(tableOf(register).name)} as t where t.withdrawn_at is null and ${asSql(readable)})`
  })
  if (parts.length === 0) return []
  const { rows } = await sql<{ name: string }>`${sql.join(parts, sql` union all `)}`.execute(scope.db)
  return rows.map(({ name }) => name)
}
