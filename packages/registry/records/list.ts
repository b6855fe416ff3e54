import { type Page, Problem, type Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { markOf } from '../permissions/viewer-shape.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, reading, type Scope } from '../scope.ts'
import { newId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { filterConditions, textCondition } from './filter.ts'
import { noteReads } from './note-reads.ts'
import { afterCursor, orderBy, orderOf, readCursor, writeCursor } from './order.ts'
import { clearColumn } from './read.ts'
import { type AnyRecord, personalFields, type Row, recordOf, sensitiveFields } from './row.ts'
import { runStatements } from './statement.ts'
import { type Found, referenceTitles, titlesBeside } from './titles.ts'

export interface ListQuery {
  /** `{ document: id, 'deadline.to': '2026-12-31', 'title.contains': 'x', state: 'issued' }` */
  readonly filter?: Record<string, unknown>
  /** Words in the title or text fields. */
  readonly text?: string
  /** Field name, `-` for descending; the register's order otherwise. */
  readonly sort?: string
  /** `next` of the page before. */
  readonly after?: string | null
  /** ≤ 500, 50 when absent. */
  readonly limit?: number
  /** Withdrawn records instead of live ones. */
  readonly withdrawn?: boolean
  /** With the fields that are too long for lists; `all` only. */
  readonly whole?: boolean
}

const countedTo = 10_000
const boundOfAll = 20_000

/** One page of the records the viewer may read, in a total order. @throws 400 naming what is wrong with the query */
export async function listRecords(scope: Scope, register: Register, query: ListQuery): Promise<Page> {
  const limit = query.limit ?? 50
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw new Problem(400, 'bad-limit', '每页条数应在1到500之间。', 'A page has between 1 and 500 rows.')
  const order = orderOf(scope, register, query.sort)
  const cursor = query.after ? readCursor(order, query.after) : null
  const where = await conditions(scope, register, query)
  if (where === null) return { rows: [], next: null, total: 0, references: {} }
  const table = sql.table(tableOf(register).name)
  const here = cursor ? [...where, afterCursor(order, cursor)] : where
  const { rows } = await sql<Row & { sorted: unknown }>`
    select ${columns(register)}, ${order.value} as sorted${clearColumn(scope, register)} from ${table} as t
    where ${sql.join(here, sql` and `)} order by ${orderBy(order)} limit ${sql.lit(limit + 1)}`.execute(reading(scope))
  const more = rows.length > limit
  const shown = more ? rows.slice(0, limit) : rows
  const total = cursor ? cursor.total : more ? await count(scope, table, where) : rows.length
  const records = listed(scope, register, shown)
  const last = shown.at(-1)
  return {
    rows: records,
    next: more && last ? writeCursor({ sort: order.sort, value: last.sorted ?? null, id: last.id, total }) : null,
    total,
    references: await referenceTitles(scope, register, records),
  }
}

const fetchedAtOnce = 1000

/**
 * Every record of a list, however many, some at a time: sorted once and read from a cursor of the database, as paging
 * by places would sort the whole again for each page. What is read is the list as it was when the first page was.
 */
export async function* pagesOfRecords(scope: Scope, register: Register, query: ListQuery): AsyncGenerator<Page> {
  const order = orderOf(scope, register, query.sort)
  const where = await conditions(scope, register, query)
  if (where === null) return
  const cursor = sql.ref(`list_${newId().replaceAll('-', '')}`)
  await sql`
    declare ${cursor} no scroll cursor for
    select ${columns(register)}${clearColumn(scope, register)} from ${sql.table(tableOf(register).name)} as t
    where ${sql.join(where, sql` and `)} order by ${orderBy(order)}`.execute(scope.db)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(fetchedAtOnce)} from ${cursor}`.execute(scope.db)
    if (rows.length === 0) break
    const records = listed(scope, register, rows)
    yield { rows: records, next: null, total: null, references: await referenceTitles(scope, register, records) }
  }
  await sql`close ${cursor}`.execute(scope.db)
}

/**
 * Those of the records that are live and the viewer may read, as a list shows them, in any order, with the titles of
 * all they refer to: one round trip.
 */
export async function recordsAmong(
  scope: Scope,
  register: Register,
  ids: readonly string[],
): Promise<{ readonly records: AnyRecord[]; readonly titles: Record<string, string> }> {
  const readable = permitted(scope, register, register.permissions.read)
  if (readable === false || ids.length === 0) return { records: [], titles: {} }
  const among = (at: Scope) => sql<Row>`
      select ${columns(register)}${clearColumn(at, register)} from ${sql.table(tableOf(register).name)} as t
      where t.id = any(${markOf('ids')}::uuid[]) and t.withdrawn_at is null
        and ${asSql(permitted(at, register, register.permissions.read))}`
  const beside = titlesBeside(scope, register, markOf('ids'))
  const [rows = [], found = []] = await runStatements(
    scope,
    [{ key: `among ${register.name}`, build: among }, ...(beside ? [beside.statement] : [])],
    { ids },
  )
  const records = listed(scope, register, rows as Row[])
  return { records, titles: beside ? await beside.told(records, found as Found[]) : {} }
}

/** Every record the viewer may read. @throws Problem above 20,000: such a list is paged or counted instead */
export async function allRecords(scope: Scope, register: Register, query: ListQuery): Promise<AnyRecord[]> {
  const order = orderOf(scope, register, query.sort)
  const where = await conditions(scope, register, query)
  if (where === null) return []
  const { rows } = await sql<Row>`
    select ${columns(register, query.whole)}${clearColumn(scope, register)} from ${sql.table(tableOf(register).name)} as t
    where ${sql.join(where, sql` and `)} order by ${orderBy(order)} limit ${sql.lit(boundOfAll + 1)}`.execute(
    reading(scope),
  )
  if (rows.length > boundOfAll)
    throw new Problem(
      400,
      'too-many',
      `${register.title.zh}超过${boundOfAll}条，请缩小范围。`,
      `There are more than ${boundOfAll} records; narrow the range.`,
    )
  return listed(scope, register, rows, query.whole)
}

/** How many live records the viewer may read under these conditions, counted to the end. */
export async function countRecords(scope: Scope, register: Register, query: ListQuery): Promise<number> {
  const where = await conditions(scope, register, query)
  if (where === null) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(tableOf(register).name)} as t where ${sql.join(where, sql` and `)}`.execute(
    reading(scope),
  )
  return rows[0]?.count ?? 0
}

/** null when the viewer may read nothing of the register. */
async function conditions(scope: Scope, register: Register, query: ListQuery): Promise<RawBuilder<boolean>[] | null> {
  const given = filterConditions(scope, register, query.filter ?? {})
  const words = query.text?.trim()
  if (words) given.push(await textCondition(scope, register, words))
  const readable = permitted(scope, register, register.permissions.read)
  if (readable === false) return null
  const live = query.withdrawn ? sql<boolean>`t.withdrawn_at is not null` : sql<boolean>`t.withdrawn_at is null`
  return [live, ...given, ...(readable === true ? [] : [asSql(readable)])]
}

async function count(scope: Scope, table: RawBuilder<unknown>, where: RawBuilder<boolean>[]): Promise<number | null> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from ${table} as t where ${sql.join(where, sql` and `)} limit ${sql.lit(countedTo + 1)}
    ) as counted`.execute(reading(scope))
  const found = rows[0]?.count ?? 0
  return found > countedTo ? null : found
}

/** Lists do without what is too long for them. */
function columns(register: Register, whole = false): RawBuilder<unknown> {
  const large = Object.entries(register.fields).filter(([, field]) => field.large)
  if (whole || large.length === 0) return sql`t.*`
  const left = new Set(large.map(([field]) => tableOf(register).columnOf.get(field)!.name))
  return sql.join(
    tableOf(register)
      .columns.filter(({ name }) => !left.has(name))
      .map(({ name }) => sql.ref(`t.${name}`)),
  )
}

/**
 * A list never shows sensitive values, except to the platform's own work; that, and personal values shown for a
 * purpose, are recorded.
 */
function listed(scope: Scope, register: Register, rows: readonly Row[], whole = false): AnyRecord[] {
  const system = scope.viewer.via === 'system'
  const forPurpose = !system && scope.viewer.purposes?.[register.name] !== undefined
  if (tableOf(register).personal.length > 0 && (system || forPurpose)) {
    const holding = system ? rows : rows.filter(({ clear }) => clear)
    const fields = new Set(holding.flatMap((row) => (system ? sensitiveFields : personalFields)(register, row)))
    const ids = holding.map(({ id }) => id)
    if (fields.size > 0) noteReads(scope, register, [...fields], ids, system ? undefined : 'list')
  }
  return rows.map((row) =>
    recordOf(register, row, {
      clear: system || row.clear === true,
      sensitive: system,
      large: whole,
      public: scope.viewer.via === 'public',
    }),
  )
}
