import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import type { Row } from '../records/row.ts'
import { beyondWalls, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { documentOf, isFound } from './document.ts'
import { crossedFields, namingFields, referredBy, searchedReferring } from './referred.ts'
import { openWords } from './words.ts'

const most = 1000
const settledFrom = 500

/** Brings the index up to rows just written, in their transaction: what is committed is found, what is not is gone. */
export async function indexRows(scope: Scope, register: Register, rows: readonly Row[]): Promise<void> {
  if (!register.searched || rows.length === 0) return
  const system = beyondWalls(scope)
  for (let from = 0; from < rows.length; from += most) {
    const lot = rows.slice(from, from + most)
    const found = lot.filter((row) => isFound(register, row))
    const words = found.length > 0 ? await openWords() : null
    const entries = await referredBy(system, register, found)
    const documents = found.map((row) => documentOf(scope.transaction.domain, register, row, entries, words!))
    const ids = lot.map(({ id }) => id)
    await sql`select search_put(${ids}::uuid[], ${JSON.stringify(documents)}::json)`.execute(system.db)
    const newest = newestOf(register, found)
    if (newest !== null)
      await sql`select search_newest_put(${ids}::uuid[], ${JSON.stringify(newest)}::json)`.execute(system.db)
  }
}

/** What keeps the newest of a programme and place in order; null where a record names no programmes of its own. */
function newestOf(register: Register, rows: readonly Row[]): object[] | null {
  const { filters, date } = register.searched!
  const { name, columnOf } = tableOf(register)
  const [programme, place, since] = [filters.programme, filters.place, date].map((path) => columnOf.get(path ?? ''))
  if (!programme?.type.endsWith('[]') || !place || !since) return null
  return rows.map((row) => ({
    ...{ kind: name, record: row.id, division: row[place.name], since: row[since.name] },
    programmes: row[programme.name] ?? [],
  }))
}

/** After a lot of rows has been written at once; `touched` are the fields that some of them changed. */
export async function indexLot(
  scope: Scope,
  register: Register,
  rows: readonly { readonly base: number | null; readonly row: Row }[],
  touched: ReadonlySet<string>,
): Promise<void> {
  const concerned = rows.filter(({ base, row }) => base !== null || isFound(register, row))
  await indexRows(
    scope,
    register,
    concerned.map(({ row }) => row),
  )
  // Many words at once wait to be sorted in; nobody's question should have to read through them.
  if (register.searched && concerned.length >= settledFrom)
    await sql`select search_settle()`.execute(beyondWalls(scope).db)
  const names = [...namingFields(register), ...crossedFields(scope.transaction.domain, register)]
  const changed = rows.flatMap(({ base, row }) => (base === null ? [] : [row.id]))
  if (changed.length > 0 && names.some((field) => touched.has(field))) await indexReferring(scope, register, changed)
}

/** After one row has been written. Drafts come and go without the index being asked. */
export async function indexRow(scope: Scope, register: Register, before: Row | null, after: Row): Promise<void> {
  if (register.searched && (isFound(register, after) || (before && isFound(register, before))))
    await indexRows(scope, register, [after])
  if (before && isRenamed(scope, register, before, after)) await indexReferring(scope, register, [after.id])
}

/** Whether documents that name the record, or cross it on a path, have to be written anew. */
function isRenamed({ transaction }: Scope, register: Register, before: Row, after: Row): boolean {
  const fields = [...namingFields(register), ...crossedFields(transaction.domain, register)]
  return fields.some((field) => {
    const { name } = tableOf(register).columnOf.get(field)!
    return JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null)
  })
}

/** Writes the documents anew that refer to these records. */
export async function indexReferring(scope: Scope, register: Register, ids: readonly string[]): Promise<void> {
  const system = beyondWalls(scope)
  for (const target of searchedReferring(scope.transaction.domain, register))
    for (const { path, through } of pathsTo(scope, target, register)) {
      const { name, columnOf } = tableOf(target)
      const column = sql.ref(`t.${columnOf.get(path)!.name}`)
      const beneath = register.tree === undefined ? sql`` : beneathOf(register, ids)
      const meant = sql`(select r.id from ${sql.table(tableOf(register).name)} as r where r.id = any(${ids}) ${beneath})`
      const among = through
        ? sql`(select v.id from ${sql.table(through.table)} as v where ${holdsAny(sql.ref(`v.${through.column}`), through.several, meant)})`
        : meant
      const several = columnOf.get(path)!.type.endsWith('[]')
      for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
        const { rows } = await sql<Row>`
          select t.* from ${sql.table(name)} as t
          where ${holdsAny(column, several, among)} and t.withdrawn_at is null and t.id > ${after}::uuid
          order by t.id limit ${most}`.execute(system.db)
        await indexRows(
          system,
          target,
          rows.filter((row) => isFound(target, row)),
        )
        if (rows.length < most) break
        after = rows.at(-1)!.id
      }
    }
}

function holdsAny(column: ReturnType<typeof sql.ref>, several: boolean, ids: ReturnType<typeof sql>) {
  return several ? sql`${column} && array${ids}` : sql`${column} in ${ids}`
}

/** Everything beneath them in their tree as well: a document bears what stands above the place it names. */
function beneathOf(register: Register, ids: readonly string[]) {
  const { name } = tableOf(register)
  return sql`or exists (select 1 from ${sql.table(name)} as a where a.id = any(${ids}) and starts_with(r.path, a.path))`
}

interface Path {
  /** The searched register's own field. */
  readonly path: string
  /** The register between, where the path crosses one. */
  readonly through: { readonly table: string; readonly column: string; readonly several: boolean } | null
}

function pathsTo(scope: Scope, target: Register, register: Register): Path[] {
  const { words, filters } = target.searched!
  const all = new Set([...Object.keys(words), ...Object.values(filters)])
  return [...all].flatMap((each): Path[] => {
    const [path = '', second] = each.split('.')
    const named = target.fields[path]?.register
    if (second === undefined) return named === register.name ? [{ path, through: null }] : []
    const between = scope.transaction.domain.registers[named ?? '']
    if (between?.fields[second]?.register !== register.name) return []
    const column = tableOf(between).columnOf.get(second)!
    const through = { table: tableOf(between).name, column: column.name, several: column.type.endsWith('[]') }
    return [{ path, through }]
  })
}

const lotSize = 2000

/**
 * Writes the documents of the next records of a searched register anew, their rows held until the transaction ends.
 * @param read is told the last of them, null where there are no more, before they are written
 */
export async function reindex(
  scope: Scope,
  register: Register,
  after: string | null,
  read: (last: string | null) => void,
): Promise<{ rows: number }> {
  if (scope.viewer.via !== 'system') throw new Error('registry: reindex is asked for within asSystem only')
  const { rows } = await sql<Row>`
    select t.* from ${sql.table(tableOf(register).name)} as t
    where t.id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid and t.withdrawn_at is null
    order by t.id limit ${lotSize} for share`.execute(scope.db)
  read(rows.length < lotSize ? null : rows.at(-1)!.id)
  await indexRows(
    scope,
    register,
    rows.filter((row) => isFound(register, row)),
  )
  return { rows: rows.length }
}
