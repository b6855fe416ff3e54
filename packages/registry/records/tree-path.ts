import { type FieldProblem, type Register, snakeCase } from '@zhiqiao/model'
import { sql } from 'kysely'
import { beyondWalls, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { problemAt } from './check-values.ts'

/**
 * The path of a tree's record, `/root/…/id/`, or the problem that its parent lies beneath itself.
 * Parents are not moved while children are hung on them: the tree's lock is shared by creations, held by moves alone.
 */
export async function treePath(
  scope: Scope,
  register: Register,
  id: string,
  parent: string | null,
  moving: boolean,
): Promise<string | FieldProblem> {
  const { db } = beyondWalls(scope)
  const lock = sql.raw(moving ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared')
  await sql`select ${lock}(hashtextextended(current_schema() || ${`.tree.${register.name}`}, 0))`.execute(db)
  if (parent === null) return `/${id}/`
  const { rows } = await sql<{ path: string }>`
    select path from ${sql.table(tableOf(register).name)} where id = ${parent}`.execute(db)
  const above = rows[0]?.path ?? '/'
  if (above.includes(`/${id}/`))
    return problemAt(
      register.title,
      register.fields,
      register.tree!,
      'cycle',
      '不能选自己或自己的下级',
      'may not be the record itself or one beneath it',
    )
  return `${above}${id}/`
}

/** Moves everything beneath a record of a tree along with it; for divisions the walls of all registers move too. */
export async function movePaths(scope: Scope, register: Register, from: string, to: string): Promise<void> {
  const { db } = beyondWalls(scope)
  const moved = (column: string) => sql`${sql.ref(column)} = ${to} || substr(${sql.ref(column)}, ${from.length + 1})`
  await sql`
    update ${sql.table(tableOf(register).name)} set ${moved('path')}
    where starts_with(path, ${from}) and path <> ${from}`.execute(db)
  if (register.name !== 'division') return
  for (const each of Object.values(scope.transaction.domain.registers))
    await sql`
      update ${sql.table(snakeCase(each.name))} set ${moved('wall_division')}
      where starts_with(wall_division, ${from})`.execute(db)
}

/** The parent named by the values, if it is one. */
export function parentOf(register: Register, values: Record<string, unknown>): string | null {
  const parent = values[register.tree!]
  return typeof parent === 'string' && isId(parent) ? parent : null
}
