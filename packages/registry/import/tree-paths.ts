import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { problemAt } from '../records/check-values.ts'
import { beyondWalls, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import type { RowProblem, StagedRow } from './bulk-row.ts'

/** Fills in the paths of a tree's new rows; tells which rows cannot stand where they were put. */
export type PathBuilder = (rows: readonly StagedRow[]) => Promise<RowProblem[]>

/** A parent may stand in the same lot, before its children, or in an earlier one. */
export function pathBuilder(scope: Scope, register: Register): PathBuilder {
  const { name, columnOf } = tableOf(register)
  const column = columnOf.get(register.tree!)!.name
  const paths = new Map<string, string>()
  let locked = false
  const problem = (line: number, code: string, zh: string, en: string): RowProblem => ({
    line,
    ...problemAt(register.title, register.fields, register.tree!, code, zh, en),
  })
  return async (rows) => {
    const { db } = beyondWalls(scope)
    // As `treePath`: parents are not moved while children are hung on them.
    if (!locked)
      await sql`
        select pg_advisory_xact_lock_shared(hashtextextended(current_schema() || ${`.tree.${register.name}`}, 0))`.execute(
        db,
      )
    locked = true
    const wanted = [
      ...rows.map(({ row }) => row[column]),
      ...rows.filter(({ base }) => base !== null).map(({ row }) => row.id),
    ].filter((id): id is string => typeof id === 'string' && !paths.has(id))
    if (wanted.length > 0) {
      const { rows: found } = await sql<{ id: string; path: string }>`
        select id, path from ${sql.table(name)} where id = any(${wanted})`.execute(db)
      for (const { id, path } of found) paths.set(id, path)
    }
    const problems: RowProblem[] = []
    for (const { line, base, row } of rows) {
      const parent = row[column] as string | null
      const above = parent === null ? '/' : paths.get(parent)
      if (above === undefined)
        problems.push(problem(line, 'order', '上级须排在下级之前', 'must stand after its parent'))
      else if (base !== null && `${above}${row.id}/` !== paths.get(row.id))
        problems.push(problem(line, 'move', '上级只能逐条修改', 'is changed one record at a time'))
      row.path = `${above ?? '/'}${row.id}/`
      paths.set(row.id, row.path as string)
    }
    return problems
  }
}
