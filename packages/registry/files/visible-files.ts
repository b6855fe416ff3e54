import { sql } from 'kysely'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'

/** Which of the files the viewer may see: those a record they may read holds, and those they stored themselves. */
export async function visibleFiles(scope: Scope, ids: readonly string[]): Promise<Set<string>> {
  const { transaction, viewer, db } = scope
  const asked = ids.filter(isId)
  const seen = new Set(asked.filter((id) => transaction.storedFiles.has(id)))
  if (asked.length === 0) return seen
  const files = await sql<{ id: string; uploaded_by: string | null }>`
    select id, uploaded_by from file where id = any(${asked})`.execute(db)
  for (const { id, uploaded_by } of files.rows)
    if (viewer.via === 'system' || (uploaded_by !== null && uploaded_by === viewer.person?.id)) seen.add(id)
  const open = files.rows.map(({ id }) => id).filter((id) => !seen.has(id))
  if (open.length === 0) return seen
  const uses = await sql<{ file: string; register: string; record: string }>`
    select file, register, record from file_use where file = any(${open})`.execute(db)
  for (const register of new Set(uses.rows.map((use) => use.register))) {
    const here = uses.rows.filter((use) => use.register === register)
    for (const id of await heldFiles(scope, register, here)) seen.add(id)
  }
  return seen
}

async function heldFiles(
  scope: Scope,
  name: string,
  uses: readonly { file: string; record: string }[],
): Promise<string[]> {
  const register = scope.transaction.domain.registers[name]
  if (!register) return []
  const readable = permitted(scope, register, register.permissions.read)
  const columns = Object.entries(register.fields)
    .filter(([, field]) => field.type.kind === 'files')
    .map(([field]) => tableOf(register).columnOf.get(field)!.name)
  if (readable === false || columns.length === 0) return []
  const held = sql.join(
    columns.map((column) => sql`coalesce(${sql.ref(`t.${column}`)}, '{}')`),
    sql` || `,
  )
  const { rows } = await sql<{ files: string[] }>`
    select ${held} as files from ${sql.table(tableOf(register).name)} as t
    where t.id = any(${uses.map(({ record }) => record)}) and ${asSql(readable)}`.execute(scope.db)
  const holding = new Set(rows.flatMap(({ files }) => files))
  return uses.map(({ file }) => file).filter((file) => holding.has(file))
}
