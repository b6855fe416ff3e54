import type { Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { clearFor, masked } from '../permissions/masking.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'

/** Ids by the register they belong to. */
type Wanted = ReadonlyMap<Register, ReadonlySet<string>>

interface Found {
  readonly id: string
  readonly register: string
  readonly title: string | null
  readonly clear: boolean
}

/**
 * Titles of records by id. A title is shown to whom the record is: registers everybody may read (divisions,
 * organisations) name themselves to everybody, of others an id stays without words.
 */
export function titlesOf(scope: Scope, register: Register, ids: Iterable<string>): Promise<Record<string, string>> {
  return titles(scope, new Map([[register, new Set(ids)]]))
}

/** Titles of everything the values refer to. */
export function referenceTitles(
  scope: Scope,
  register: Register,
  rows: readonly { readonly values: Record<string, unknown> }[],
): Promise<Record<string, string>> {
  const wanted = new Map<Register, Set<string>>()
  for (const [name, { register: named }] of Object.entries(register.fields)) {
    const target = named === undefined ? undefined : scope.transaction.domain.registers[named]
    if (!target) continue
    const ids = wanted.get(target) ?? new Set()
    wanted.set(target, ids)
    for (const { values } of rows) for (const id of [values[name]].flat()) if (typeof id === 'string') ids.add(id)
  }
  return titles(scope, wanted)
}

/** One query for all registers; another where records are named by other records (a reply by its body). */
async function titles(scope: Scope, wanted: Wanted): Promise<Record<string, string>> {
  const parts = [...wanted].flatMap(([register, ids]) => titlesQuery(scope, register, ids))
  if (parts.length === 0) return {}
  const { rows } = await sql<Found>`${sql.join(parts, sql` union all `)}`.execute(scope.db)
  const { registers } = scope.transaction.domain
  const named = new Map<Register, Set<string>>()
  for (const { register, title } of rows) {
    const target = targetOf(scope, registers[register]!)
    if (target && title !== null) named.set(target, (named.get(target) ?? new Set()).add(title))
  }
  const namedBy = named.size === 0 ? {} : await titles(scope, named)
  return Object.fromEntries(rows.map((row) => [row.id, wordsOf(scope, registers[row.register]!, row, namedBy)]))
}

function titlesQuery(scope: Scope, register: Register, ids: ReadonlySet<string>): RawBuilder<unknown>[] {
  const known = [...ids].filter(isId)
  const readable = permitted(scope, register, register.permissions.read)
  if (known.length === 0 || readable === false) return []
  const table = tableOf(register)
  const clear = register.fields[register.titled]!.personal ? clearFor(scope, register) : true
  return [
    sql`select t.id, ${register.name} as register, ${sql.ref(`t.${table.columnOf.get(register.titled)!.name}`)}::text as title,
      ${asSql(clear)} as clear
      from ${sql.table(table.name)} as t where t.id = any(${known}) and ${asSql(readable)}`,
  ]
}

function targetOf(scope: Scope, register: Register): Register | undefined {
  const named = register.fields[register.titled]!.register
  return named === undefined ? undefined : scope.transaction.domain.registers[named]
}

function wordsOf(scope: Scope, register: Register, { title, clear }: Found, namedBy: Record<string, string>): string {
  const field = register.fields[register.titled]!
  if (title === null) return ''
  if (targetOf(scope, register)) return namedBy[title] ?? ''
  if (!clear) return String(masked(field, title) ?? '')
  const codes = field.codeSet === undefined ? undefined : scope.transaction.domain.codeSets[field.codeSet]
  return codes?.values.find(({ code }) => code === title)?.zh ?? title
}
