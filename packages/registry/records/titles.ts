import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { masked } from '../permissions/masking.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { clearColumn } from './read.ts'
import type { Row } from './row.ts'

/**
 * Titles of records by id. A title is shown to whom the record is: registers everybody may read (divisions,
 * organisations) name themselves to everybody, of others an id stays without words.
 */
export async function titlesOf(
  scope: Scope,
  register: Register,
  ids: Iterable<string>,
): Promise<Record<string, string>> {
  const wanted = [...new Set(ids)].filter(isId)
  const readable = permitted(scope, register, register.permissions.read)
  if (wanted.length === 0 || readable === false) return {}
  const table = tableOf(register)
  const column = table.columnOf.get(register.titled)!
  const field = register.fields[register.titled]!
  const clear = field.personal ? clearColumn(scope, register) : sql``
  const { rows } = await sql<Row & { title: unknown }>`
    select t.id, ${sql.ref(`t.${column.name}`)} as title${clear} from ${sql.table(table.name)} as t
    where t.id = any(${wanted}) and ${asSql(readable)}`.execute(scope.db)
  const target = field.register === undefined ? undefined : scope.transaction.domain.registers[field.register]
  // A record named by another one (a reply by its body) carries that one's title.
  const named = target
    ? await titlesOf(
        scope,
        target,
        rows.map(({ title }) => String(title)),
      )
    : undefined
  const codes = field.codeSet === undefined ? undefined : scope.transaction.domain.codeSets[field.codeSet]
  return Object.fromEntries(
    rows.map(({ id, title, clear }) => {
      const shown = field.personal && clear !== true && scope.viewer.via !== 'system' ? masked(field, title) : title
      const words = codes ? (codes.values.find(({ code }) => code === shown)?.zh ?? shown) : shown
      return [id, String((named ? named[String(title)] : words) ?? '')]
    }),
  )
}

/** Titles of everything the values refer to, one query a register. */
export async function referenceTitles(
  scope: Scope,
  register: Register,
  rows: readonly { readonly values: Record<string, unknown> }[],
): Promise<Record<string, string>> {
  const wanted = new Map<string, Set<string>>()
  for (const [name, { register: target }] of Object.entries(register.fields)) {
    if (target === undefined) continue
    const ids = wanted.get(target) ?? new Set()
    wanted.set(target, ids)
    for (const { values } of rows) for (const id of [values[name]].flat()) if (typeof id === 'string') ids.add(id)
  }
  const titles: Record<string, string> = {}
  for (const [target, ids] of wanted)
    Object.assign(titles, await titlesOf(scope, scope.transaction.domain.registers[target]!, ids))
  return titles
}
