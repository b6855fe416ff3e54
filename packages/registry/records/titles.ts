import { type Domain, type Field, type Register, withdrawnMark, yearWords } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { clearFor, masked } from '../permissions/masking.ts'
import { markOf } from '../permissions/viewer-shape.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { type Built, runStatement } from './statement.ts'

/** Ids by the register they belong to. */
type Wanted = ReadonlyMap<Register, ReadonlySet<string>>

/** The field that names a record, as the database holds it; `clear` says whether it may be shown. */
export interface Found {
  readonly id: string
  /** Empty for a file, which is no record. */
  readonly register: string
  readonly title: string | null
  readonly clear: boolean
  /** What tells records of the same name apart, as the database holds it. */
  readonly besides: readonly (string | null)[] | null
  readonly withdrawn: boolean
}

/**
 * Titles of records by id. A title is shown to whom the record is: registers everybody may read (divisions,
 * organisations) name themselves to everybody, of others an id stays without words.
 */
export function titlesOf(scope: Scope, register: Register, ids: Iterable<string>): Promise<Record<string, string>> {
  return titles(scope, new Map([[register, new Set(ids)]]))
}

/**
 * Titles of everything the values refer to and names of the files they hold, by one query for all registers; what was
 * withdrawn since says so. The rows are the viewer's to read, and so are the names of their files.
 */
export function referenceTitles(
  scope: Scope,
  register: Register,
  rows: readonly { readonly values: Readonly<Record<string, unknown>> }[],
): Promise<Record<string, string>> {
  const wanted = new Map<Register, Set<string>>()
  for (const [target, fields] of referredRegisters(scope.transaction.domain, register))
    wanted.set(target, idsIn(rows, fields))
  const files = [...idsIn(rows, fileFields(register))].filter(isId)
  return titles(scope, wanted, { marked: true, files })
}

function idsIn(
  rows: readonly { readonly values: Readonly<Record<string, unknown>> }[],
  fields: readonly string[],
): Set<string> {
  const ids = new Set<string>()
  for (const { values } of rows)
    for (const field of fields) {
      const value = values[field]
      if (typeof value === 'string') ids.add(value)
      else if (Array.isArray(value)) for (const id of value) if (typeof id === 'string') ids.add(id)
    }
  return ids
}

/**
 * The same as a statement that goes with the one that reads the rows, in the same message: the database itself looks up
 * what the rows `ids` stands for refer to. `told` keeps those the rows were shown with. null where nothing is referred to.
 */
export function titlesBeside(
  scope: Scope,
  register: Register,
  ids: string,
): {
  readonly statement: Built<Found>
  told(
    rows: readonly { readonly values: Readonly<Record<string, unknown>> }[],
    found: readonly Found[],
  ): Promise<Record<string, string>>
} | null {
  const referred = referredRegisters(scope.transaction.domain, register)
  const open = [...referred].filter(([target]) => permitted(scope, target, target.permissions.read) !== false)
  const files = fileFields(register)
  if (open.length === 0 && files.length === 0) return null
  const build = (at: Scope) => {
    const parts = open.map(([target, fields]) => titlesQuery(at, target, idsOf(register, fields)))
    if (files.length > 0) parts.push(fileTitlesQuery(idsOf(register, files)))
    return sql<Found>`
      with shown as materialized (
        select ${sql.join([...open.flatMap(([, fields]) => fields), ...files].map((name) => columnOf(register, name, 'r')))}
        from ${sql.table(tableOf(register).name)} as r where r.id = any(${ids}::uuid[]))
      ${sql.join(parts, sql` union all `)}`
  }
  return {
    statement: { key: `titles beside ${register.name}`, build },
    told(rows, found) {
      const held = new Map([...open].map(([target, fields]) => [target.name, idsIn(rows, fields)]))
      held.set('', idsIn(rows, files))
      return wordsOf(
        scope,
        found.filter(({ register: name, id }) => held.get(name)!.has(id)),
        true,
      )
    },
  }
}

const columnOf = (register: Register, name: string, alias: string) =>
  sql.ref(`${alias}.${tableOf(register).columnOf.get(name)!.name}`)

/** What the rows of `shown` hold in these fields, as uuid[]. */
function idsOf(register: Register, fields: readonly string[]): RawBuilder<unknown> {
  const each = fields.map((name) => {
    const column = columnOf(register, name, 's')
    const several = register.fields[name]!.type.kind === 'references' || register.fields[name]!.type.kind === 'files'
    return several ? sql`select unnest(${column}) from shown as s` : sql`select ${column} from shown as s`
  })
  return sql`array(${sql.join(each, sql` union all `)})`
}

/** The fields that hold files, those with personal papers left out: their names may say whose they are. */
export function fileFields(register: Register): string[] {
  return Object.entries(register.fields).flatMap(([name, { type, personal }]) =>
    type.kind === 'files' && !personal ? [name] : [],
  )
}

/** The registers a register's fields refer to, with those fields. */
export function referredRegisters(domain: Domain, register: Register): ReadonlyMap<Register, readonly string[]> {
  const ofDomain = referred.get(domain) ?? new Map<Register, Map<Register, string[]>>()
  referred.set(domain, ofDomain)
  const known = ofDomain.get(register)
  if (known) return known
  const all = new Map<Register, string[]>()
  for (const [name, field] of Object.entries(register.fields)) {
    const target = field.register === undefined ? undefined : domain.registers[field.register]
    if (target) all.set(target, [...(all.get(target) ?? []), name])
  }
  ofDomain.set(register, all)
  return all
}

const referred = new WeakMap<Domain, Map<Register, Map<Register, string[]>>>()

async function titles(
  scope: Scope,
  wanted: Wanted,
  { marked = false, files = [] }: { marked?: boolean; files?: readonly string[] } = {},
): Promise<Record<string, string>> {
  const asked = new Map<Register, string[]>()
  for (const [register, ids] of wanted) {
    const known = [...ids].filter(isId)
    if (known.length > 0 && permitted(scope, register, register.permissions.read) !== false) asked.set(register, known)
  }
  if (asked.size === 0 && files.length === 0) return {}
  const values = Object.fromEntries([...asked].map(([{ name }, ids]) => [name, ids]))
  const rows = await runStatement<Found>(
    scope,
    `titles ${files.length > 0 ? 'file ' : ''}${Object.keys(values).join(' ')}`,
    (at) => {
      const parts = [...asked.keys()].map((register) => titlesQuery(at, register, markOf(register.name)))
      if (files.length > 0) parts.push(fileTitlesQuery(markOf(' file')))
      return sql<Found>`${sql.join(parts, sql` union all `)}`
    },
    { ...values, ' file': files },
  )
  return wordsOf(scope, rows, marked)
}

/** The rows of `Found` for files. */
function fileTitlesQuery(ids: string | RawBuilder<unknown>): RawBuilder<Found> {
  return sql<Found>`
    select f.id, '' as register, f.name as title, true as clear, null::text[] as besides, false as withdrawn
    from file as f where f.id = any(${ids}::uuid[])`
}

/** A found title as JSON. */
export type FoundParts = readonly [
  id: string,
  title: string | null,
  clear: boolean,
  besides: string[] | null,
  withdrawn: boolean,
]

/** `[[id, title, clear, besides, withdrawn], …]` of files, an expression of type uuid[] naming them. */
export function filesAmong(ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
      select json_agg(json_build_array(f.id, f.name, true, null, false)) from file as f where f.id = any(${ids}))`
}

/** `[[id, title, clear, besides, withdrawn], …]` of the visible records among the ids, an expression of type uuid[]; null if none can be. */
export function titlesAmong(
  scope: Scope,
  register: Register,
  ids: RawBuilder<unknown>,
  alias: string,
): RawBuilder<unknown> | null {
  const readable = permitted(scope, register, register.permissions.read, alias)
  if (readable === false) return null
  return sql`(
      select json_agg(${titleParts(scope, register, alias)}) from ${sql.table(tableOf(register).name)} as ${sql.ref(alias)}
      where ${sql.ref(`${alias}.id`)} = any(${ids}) and ${asSql(readable)})`
}

/** The same of the one record joined as `alias`. */
export function titleBeside(scope: Scope, register: Register, alias: string): RawBuilder<unknown> | null {
  const readable = permitted(scope, register, register.permissions.read, alias)
  if (readable === false) return null
  return sql`
      case when ${sql.ref(`${alias}.id`)} is not null and ${asSql(readable)}
        then json_build_array(${titleParts(scope, register, alias)}) end`
}

function titleParts(scope: Scope, register: Register, alias: string): RawBuilder<unknown> {
  const { id, title, clear, besides, withdrawn } = titleColumns(scope, register, alias)
  return sql`json_build_array(${id}, ${title}, ${clear}, ${besides}, ${withdrawn})`
}

function titleColumns(scope: Scope, register: Register, alias: string) {
  const clear = register.fields[register.titled]!.personal ? clearFor(scope, register, alias) : true
  return {
    id: sql.ref(`${alias}.id`),
    title: sql`${sql.ref(`${alias}.${tableOf(register).columnOf.get(register.titled)!.name}`)}::text`,
    clear: asSql(clear),
    besides: besidesOf(register, alias),
    withdrawn: sql`${sql.ref(`${alias}.withdrawn_at`)} is not null`,
  }
}

/** The rows of `Found` for the visible records among the ids, of a register the viewer may read. */
function titlesQuery(
  scope: Scope,
  register: Register,
  ids: string | RawBuilder<unknown>,
  alias = 't',
): RawBuilder<Found> {
  const { id, title, clear, besides, withdrawn } = titleColumns(scope, register, alias)
  return sql<Found>`
    select ${id} as id, ${sql.lit(register.name)} as register, ${title} as title, ${clear} as clear, ${besides} as besides,
      ${withdrawn} as withdrawn
    from ${sql.table(tableOf(register).name)} as ${sql.ref(alias)}
    where ${sql.ref(`${alias}.id`)} = any(${ids}::uuid[]) and ${asSql(permitted(scope, register, register.permissions.read, alias))}`
}

function besidesOf(register: Register, alias: string): RawBuilder<unknown> {
  const columns = (register.titledWith ?? []).map(
    (name) => sql`${sql.ref(`${alias}.${tableOf(register).columnOf.get(name)!.name}`)}::text`,
  )
  return columns.length === 0 ? sql`null::text[]` : sql`array[${sql.join(columns)}]`
}

/**
 * What was found in people's words; records named by other records (a reply by its body) ask once more.
 * @param marked whether what was withdrawn says so
 */
export async function wordsOf(scope: Scope, found: readonly Found[], marked: boolean): Promise<Record<string, string>> {
  const { registers, codeSets } = scope.transaction.domain
  const named = new Map<Register, Set<string>>()
  for (const { register, title } of found) {
    const target = registers[register] && titledBy(scope, registers[register])
    if (target && title !== null) named.set(target, (named.get(target) ?? new Set()).add(title))
  }
  const namedBy = named.size === 0 ? {} : await titles(scope, named)
  return Object.fromEntries(
    found.map(({ id, register: name, title, clear, besides, withdrawn }) => {
      const register = registers[name]
      if (!register) return [id, title ?? '']
      const field = register.fields[register.titled]!
      const told = () => {
        if (title === null) return ''
        if (titledBy(scope, register)) return namedBy[title] ?? ''
        if (!clear && scope.viewer.via !== 'system') return String(masked(field, title) ?? '')
        return valueWords(field, title, codeSets)
      }
      let words = told()
      for (const [n, besideField] of (register.titledWith ?? []).entries()) {
        const apart = besides?.[n] == null ? '' : valueWords(register.fields[besideField]!, besides[n], codeSets)
        if (apart !== '') words += words === '' ? apart : ` ${apart}`
      }
      return [id, marked && withdrawn && words !== '' ? `${words}${withdrawnMark}` : words]
    }),
  )
}

/** A code's words, a year's words, anything else as it is. */
function valueWords(field: Field, value: string, codeSets: Domain['codeSets']): string {
  if (field.yearKind !== undefined) return yearWords(Number(value), field.yearKind).zh
  const codes = field.codeSet === undefined ? undefined : codeSets[field.codeSet]
  return codes?.values.find(({ code }) => code === value)?.zh ?? value
}

/** The other register whose records name those of this one; a register that names itself so has no words. */
function titledBy(scope: Scope, register: Register): Register | undefined {
  const named = register.fields[register.titled]!.register
  return named === undefined || named === register.name ? undefined : scope.transaction.domain.registers[named]
}
