import type { FieldProblem, Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import type { Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { problemAt } from './check-values.ts'

/** Problems for each unique group of fields that a live record holds already. */
export async function duplicates(
  scope: Scope,
  register: Register,
  id: string,
  values: Record<string, unknown>,
  touched: readonly string[],
  problems: readonly FieldProblem[],
): Promise<FieldProblem[]> {
  const table = tableOf(register)
  const wrong = new Set(problems.map(({ field }) => field))
  const groups = [...table.uniqueFields.values()].filter(
    (group) =>
      group.some((field) => touched.includes(field)) &&
      group.every((field) => values[field] != null && !wrong.has(field)),
  )
  if (groups.length === 0) return []
  const taken = groups.map((group, at) => {
    const same = group.map((field) => sql`${sql.ref(`t.${table.columnOf.get(field)!.name}`)} = ${values[field]}`)
    return sql`exists (select 1 from ${sql.table(table.name)} as t
      where ${sql.join(same, sql` and `)} and t.withdrawn_at is null and t.id <> ${id}) as ${sql.ref(`taken${at}`)}`
  })
  const { rows } = await sql<Record<string, boolean>>`select ${sql.join(taken)}`.execute(scope.db)
  return groups.filter((_, at) => rows[0]?.[`taken${at}`]).map((group) => duplicate(register, group))
}

/** The problem that a live record with the same values exists already. */
export function duplicate(register: Register, fields: readonly string[]): FieldProblem {
  return problemAt(
    register.title,
    register.fields,
    fields[0]!,
    'duplicate',
    '已有相同的记录',
    'there is such a record already',
  )
}
