import type { Domain, Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import type { Row } from '../records/row.ts'
import { beyondWalls, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'

/** What documents need to know of the records they refer to. */
export interface Entries {
  /** Its title and the codes that tell it from others. */
  readonly textsOf: (id: string) => readonly string[]
  /** Ids of the records above it in its tree. */
  readonly above: (id: string) => readonly string[]
  /** One of its values, asked for by a path over the reference. */
  readonly valueOf: (id: string, field: string) => unknown
}

interface Entry {
  readonly id: string
  readonly texts: readonly (string | null)[]
  readonly path: string | null
  readonly values: Readonly<Record<string, unknown>> | null
}

/** Reads all records the rows refer to from searched fields, in one query, or two where a path crosses one of them. */
export async function referredBy(scope: Scope, register: Register, rows: readonly Row[]): Promise<Entries> {
  const { domain } = scope.transaction
  const entries = new Map<string, Entry>()
  const { words, filters } = register.searched!
  const paths = [...new Set([...Object.keys(words), ...Object.values(filters)])].map((path) => path.split('.'))
  const wanted = new Map<Register, { ids: Set<string>; fields: Set<string> }>()
  const want = (name: string | undefined, ids: readonly unknown[], field?: string) => {
    const target = name === undefined ? undefined : domain.registers[name]
    if (!target) return
    const asked = wanted.get(target) ?? { ids: new Set(), fields: new Set() }
    for (const id of ids) if (typeof id === 'string' && isId(id)) asked.ids.add(id)
    if (field !== undefined) asked.fields.add(field)
    wanted.set(target, asked)
  }
  for (const [first = '', second] of paths)
    want(
      register.fields[first]?.register,
      rows.flatMap((row) => [row[tableOf(register).columnOf.get(first)!.name]].flat()),
      second,
    )
  await read(scope, wanted, entries)
  wanted.clear()
  for (const [first = '', second] of paths) {
    if (second === undefined) continue
    const field = domain.registers[register.fields[first]?.register ?? '']?.fields[second]
    want(
      field?.register,
      [...entries.values()].flatMap(({ values }) => [values?.[second]].flat()).filter((id) => !entries.has(String(id))),
    )
  }
  await read(scope, wanted, entries)
  return {
    textsOf: (id) => (entries.get(id)?.texts ?? []).filter((text) => text !== null && !isId(text)) as string[],
    above: (id) => (entries.get(id)?.path?.split('/') ?? []).filter((each) => each !== '' && each !== id),
    valueOf: (id, field) => entries.get(id)?.values?.[field] ?? null,
  }
}

async function read(
  scope: Scope,
  wanted: ReadonlyMap<Register, { readonly ids: ReadonlySet<string>; readonly fields: ReadonlySet<string> }>,
  entries: Map<string, Entry>,
): Promise<void> {
  const parts: RawBuilder<Entry>[] = []
  for (const [target, { ids, fields }] of wanted)
    if (ids.size > 0) parts.push(entryQuery(target, [...ids], [...fields]))
  if (parts.length === 0) return
  const { rows } = await sql<Entry>`${sql.join(parts, sql` union all `)}`.execute(beyondWalls(scope).db)
  for (const row of rows) entries.set(row.id, row)
}

function entryQuery(target: Register, ids: readonly string[], fields: readonly string[]): RawBuilder<Entry> {
  const { name, columnOf } = tableOf(target)
  const column = (field: string) => sql.ref(`t.${columnOf.get(field)!.name}`)
  const values = fields.map((field) => sql`${sql.lit(field)}, to_jsonb(${column(field)})`)
  return sql<Entry>`
    select t.id, array[${sql.join(namingFields(target).map((field) => sql`${column(field)}::text`))}] as texts,
      ${target.tree === undefined ? sql`null::text` : sql.ref('t.path')} as path,
      ${values.length === 0 ? sql`null::jsonb` : sql`jsonb_build_object(${sql.join(values)})`} as values
    from ${sql.table(name)} as t where t.id = any(${ids})`
}

/** The fields a record is named by in documents that refer to it. */
export function namingFields(target: Register): string[] {
  const apart = [target.key, ...(target.titledWith ?? [])].filter(
    (field): field is string => field !== undefined && target.fields[field]?.type.kind === 'text',
  )
  return [...new Set([target.titled, ...apart])].filter((field) => !target.fields[field]!.personal)
}

/** The searched registers whose documents name or stand beneath records of this one. */
export function searchedReferring(domain: Domain, register: Register): Register[] {
  return Object.values(domain.registers).filter(({ searched, fields }) => {
    if (!searched) return false
    const paths = [...Object.keys(searched.words), ...Object.values(searched.filters)]
    return paths.some((path) => {
      const [first = '', second] = path.split('.')
      const target = fields[first]?.register
      if (target === register.name) return true
      return second !== undefined && domain.registers[target ?? '']?.fields[second]?.register === register.name
    })
  })
}

/** Fields of this register that searched paths cross it by: `programme` of an offering. */
export function crossedFields(domain: Domain, register: Register): string[] {
  const crossed = Object.values(domain.registers).flatMap(({ searched, fields }) =>
    [...Object.keys(searched?.words ?? {}), ...Object.values(searched?.filters ?? {})].flatMap((path) => {
      const [first = '', second] = path.split('.')
      return second !== undefined && fields[first]?.register === register.name ? [second] : []
    }),
  )
  return [...new Set(crossed)]
}
