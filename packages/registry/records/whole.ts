import { notFound, type Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { openActsOf, type Permitted, permittedColumn } from '../changes/open-acts.ts'
import { joinsOn } from '../permissions/joins.ts'
import { markOf } from '../permissions/viewer-shape.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { clearColumn, shownRecord } from './read.ts'
import type { AnyRecord, Row } from './row.ts'
import { runStatement } from './statement.ts'
import {
  type Found,
  type FoundParts,
  fileFields,
  filesAmong,
  referenceTitles,
  referredRegisters,
  titleBeside,
  titlesAmong,
  wordsOf,
} from './titles.ts'
import { type Asked, usualReferences } from './usual-references.ts'

/** What a record's page needs: the record, the titles of all it refers to, what this viewer may do with it. */
export interface Whole {
  readonly record: AnyRecord
  readonly titles: Record<string, string>
  readonly permitted: Permitted
}

/**
 * Reads a record with everything around it in one round trip; in two where it refers to something that records of its
 * register seldom refer to. @throws notFound
 */
export async function readWhole(scope: Scope, register: Register, id: string): Promise<Whole> {
  if (!isId(id) || permitted(scope, register, register.permissions.read) === false) throw notFound()
  const usual = usualReferences(scope.transaction.domain, register)
  const { asked } = usual
  const rows = await runStatement<Row>(
    scope,
    `whole ${register.name} ${asked.key}`,
    (at) => wholeStatement(at, register, asked),
    { id },
  )
  const row = rows[0]
  if (!row) throw notFound()
  const { columnOf } = tableOf(register)
  const held = usual.note((field) => [row[columnOf.get(field)!.name]].flat().some((one) => one != null))
  const late = held.filter((field) => !asked.has(field))
  const titles = await wordsOf(scope, foundIn(scope, register, row), true)
  if (late.length > 0) {
    const values = Object.fromEntries(late.map((field) => [field, row[columnOf.get(field)!.name]]))
    Object.assign(titles, await referenceTitles(scope, register, [{ values }]))
  }
  return {
    record: shownRecord(scope, register, row, true),
    titles,
    permitted: openActsOf(scope, register, row),
  }
}

function wholeStatement(plain: Scope, register: Register, asked: Asked): RawBuilder<Row> {
  const joins = joinsOn('t')
  const at = { ...plain, joins }
  const readable = asSql(permitted(at, register, register.permissions.read))
  const columns = sql`t.*, ${permittedColumn(at, register)}${clearColumn(at, register)}`
  const found = foundColumns(at, register, asked)
  return sql<Row>`
    select ${columns}${found} from ${sql.table(tableOf(register).name)} as t ${joins.sql()}
    where t.id = ${markOf('id')} and ${readable}`
}

const columnFor = (target: Register) => `found_${tableOf(target).name}`
const fileColumn = 'found_'

/** `, … as found_organisation, …`: the titles of the records referred to, a column for each register. */
function foundColumns(scope: Scope, register: Register, asked: Asked): RawBuilder<unknown> {
  const { columnOf } = tableOf(register)
  const parts = [...referredRegisters(scope.transaction.domain, register)].flatMap(([target, fields], at) => {
    if (!asked.has(fields[0]!)) return []
    const [first, ...others] = fields.map((field) => columnOf.get(field)!)
    const beside = others.length === 0 && !first!.type.endsWith('[]') ? scope.joins?.known('t', first!.name) : undefined
    const titles = beside
      ? titleBeside(scope, target, beside)
      : titlesAmong(scope, target, idsIn([first!, ...others]), `n${at}`)
    return titles ? [sql`, ${titles} as ${sql.ref(columnFor(target))}`] : []
  })
  const files = fileFields(register).map((field) => columnOf.get(field)!)
  if (files.length > 0 && asked.has(fileFields(register)[0]!))
    parts.push(sql`, ${filesAmong(idsIn(files))} as ${sql.ref(fileColumn)}`)
  return sql.join(parts, sql``)
}

/** All ids that columns of the record hold, as one array. */
function idsIn(columns: readonly { readonly name: string; readonly type: string }[]): RawBuilder<unknown> {
  const ids = columns.map(({ name, type }) => {
    const column = sql.ref(`t.${name}`)
    return type.endsWith('[]') ? sql`coalesce(${column}, '{}')` : sql`array[${column}]`
  })
  return sql.join(ids, sql` || `)
}

/** What those columns hold. */
function foundIn(scope: Scope, register: Register, row: Row): Found[] {
  const of = (name: string, column: string) =>
    ((row[column] ?? []) as FoundParts[]).map(([id, title, clear, besides, withdrawn]) => ({
      register: name,
      id,
      title,
      clear,
      besides,
      withdrawn,
    }))
  return [
    ...[...referredRegisters(scope.transaction.domain, register).keys()].flatMap((target) =>
      of(target.name, columnFor(target)),
    ),
    ...of('', fileColumn),
  ]
}
