import { notFound, type Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { openActsOf, type Permitted, permittedColumn } from '../changes/open-acts.ts'
import { markOf } from '../permissions/viewer-shape.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { clearColumn, shownRecord } from './read.ts'
import type { AnyRecord, Row } from './row.ts'
import { runStatement } from './statement.ts'
import { type Found, referredRegisters, titlesQuery, wordsOf } from './titles.ts'

/** What a record's page needs: the record, the titles of all it refers to, what this viewer may do with it. */
export interface Whole {
  readonly record: AnyRecord
  readonly titles: Record<string, string>
  readonly permitted: Permitted
}

type WholeRow = Row & {
  found: [register: string, id: string, title: string | null, clear: boolean, besides: string[] | null][] | null
}

/** Reads a record with everything around it in one round trip. @throws notFound */
export async function readWhole(scope: Scope, register: Register, id: string): Promise<Whole> {
  if (!isId(id) || permitted(scope, register, register.permissions.read) === false) throw notFound()
  const rows = await runStatement<WholeRow>(
    scope,
    `whole ${register.name}`,
    (at) => sql`
      select t.*, ${permittedColumn(at, register)}, ${foundTitles(at, register)} as found${clearColumn(at, register)}
      from ${sql.table(tableOf(register).name)} as t
      where t.id = ${markOf('id')} and ${asSql(permitted(at, register, register.permissions.read))}`,
    { id },
  )
  const row = rows[0]
  if (!row) throw notFound()
  const found: Found[] = (row.found ?? []).map(([name, of, title, clear, besides]) => ({
    register: name,
    id: of,
    title,
    clear,
    besides,
  }))
  return {
    record: shownRecord(scope, register, row),
    titles: await wordsOf(scope, found),
    permitted: openActsOf(scope, register, row),
  }
}

/** The titles as one value of the row: `[[register, id, title, clear, besides], …]`. */
function foundTitles(scope: Scope, register: Register): RawBuilder<unknown> {
  const { columnOf } = tableOf(register)
  const parts = [...referredRegisters(scope.transaction.domain, register)].flatMap(([target, fields], at) => {
    const ids = fields.map((field) => {
      const { name, type } = columnOf.get(field)!
      const column = sql.ref(`t.${name}`)
      return type.endsWith('[]') ? sql`coalesce(${column}, '{}')` : sql`array[${column}]`
    })
    return titlesQuery(scope, target, sql`${sql.join(ids, sql` || `)}`, `n${at}`)
  })
  if (parts.length === 0) return sql`null`
  return sql`(select jsonb_agg(jsonb_build_array(f.register, f.id, f.title, f.clear, f.besides)) from (${sql.join(parts, sql` union all `)}) as f)`
}
