import { type Domain, type Register, snakeCase } from '@zhiqiao/model'
import { tableOf } from '@zhiqiao/registry'
import type { Client } from 'pg'

/**
 * Makes many regions of one, by statements in the database alone: every record that belongs to a body or a county is
 * copied under ids of its own, with its versions, and refers to the copies of what it referred to. What is one for
 * everybody (the jurisdiction, catalogues, days, people) stays one. Indexes are built anew once everything is there.
 * @param times how many of each there are afterwards
 */
export async function multiplyRegion(
  owner: Client,
  domain: Domain,
  names: ReadonlySet<string>,
  times: number,
  log: (line: string) => void,
): Promise<void> {
  if (times < 2) return
  const registers = growing(domain, names)
  const tables = registers.map(tableOf).flatMap(({ name, history }) => [name, history])
  const { rows: whole } = await owner.query<{ id: string }>('select id from division where parent is null')
  const ids = idsFor(whole.map(({ id }) => id))
  await owner.query(`
    create temp table place as
      select d.path, g.n, '/' || (
          select string_agg((${ids('division', 'step::uuid')})::text, '/' order by at)
          from unnest(string_to_array(trim(both '/' from d.path), '/')) with ordinality as s(step, at)) || '/' as copy
      from division d cross join generate_series(2, ${times}) as g(n);
    analyze pg_temp.place`)
  const { rows: indexes } = await owner.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = any($1::regclass[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  )
  for (const { name } of indexes) await owner.query(`drop index ${name}`)
  const began = performance.now()
  for (const register of registers) {
    const { name, history } = tableOf(register)
    let written = 0
    for (const table of [name, history]) {
      const { rowCount } = await owner.query(copies(register, table, registers, times, ids))
      written += rowCount ?? 0
    }
    if (written > 100_000) log(`${register.name}: ${written} rows and versions more, ${secondsSince(began)}`)
  }
  for (const { definition } of indexes) await owner.query(definition)
  log(`${indexes.length} indexes built, ${secondsSince(began)}`)
}

export const secondsSince = (began: number) => `${((performance.now() - began) / 1000).toFixed(0)} s`

/** The registers of which there are more where there are more bodies, what is referred to before what refers to it. */
function growing(domain: Domain, names: ReadonlySet<string>): Register[] {
  const found = new Set(['division', 'organisation'])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const name of names)
      if (Object.values(domain.registers[name]!.fields).some(({ register }) => register && found.has(register)))
        found.add(name)
  }
  const visited = new Set<string>()
  const ordered: Register[] = []
  const visit = (name: string) => {
    if (!found.has(name) || visited.has(name)) return
    visited.add(name)
    const register = domain.registers[name]!
    for (const { register: other } of Object.values(register.fields)) if (other !== undefined) visit(other)
    ordered.push(register)
  }
  for (const name of found) visit(name)
  return ordered
}

interface Telling {
  /** Columns to which a copy gives another value. */
  readonly values: ReadonlyMap<string, string>
  /** Columns by which records of the jurisdiction as a whole are one: these are not copied. */
  readonly once: readonly string[]
}

/** What tells records apart where their references do not. */
function telling(register: Register, grows: ReadonlySet<string>): Telling {
  const { uniqueFields, columnOf } = tableOf(register)
  const values = new Map<string, string>()
  const once: string[] = []
  for (const fields of uniqueFields.values()) {
    const columns = fields.map((field) => ({ ...columnOf.get(field)!, ...register.fields[field]!, field }))
    const refers = (test: (name: string) => boolean) => columns.find((column) => test(column.register ?? ''))
    if (refers((name) => name !== 'division' && grows.has(name))) continue
    const text = columns.find(({ type }) => type.kind === 'text')
    const place = refers((name) => name === 'division')
    const open = columns.find(({ required }) => !required)
    if (text) values.set(snakeCase(text.field), `t."${snakeCase(text.field)}" || '-' || g.n`)
    else if (place) once.push(snakeCase(place.field))
    else if (open) values.set(snakeCase(open.field), 'null')
    else throw new Error(`${register.name}: ${fields.join()} cannot be multiplied`)
  }
  return { values, once }
}

type Ids = (register: string, value: string) => string

/** The id a record's copy has, in SQL: of what is one for everybody it stays the same. */
const idsFor = (whole: readonly string[]): Ids => {
  const one = whole.map((id) => `'${id}'::uuid`).join(', ')
  return (register, value) => {
    const copy = `md5(${value}::text || g.n)::uuid`
    return register === 'division' ? `case when ${value} in (${one}) then ${value} else ${copy} end` : copy
  }
}

function copies(register: Register, table: string, registers: readonly Register[], times: number, copyOf: Ids): string {
  const { name, history, columns, columnOf } = tableOf(register)
  const grows = new Set(registers.map((each) => each.name))
  const own = new Map([...columnOf].map(([field, column]) => [column.name, register.fields[field]!]))
  const { values: told, once } = telling(register, grows)
  const inCopy = (column: string): string => {
    const value = `t."${column}"`
    if (column === 'id') return copyOf(register.name, value)
    if (column === 'path' || column === 'wall_division') return `coalesce(p.copy, ${value})`
    if (column === 'wall_organisation') return copyOf('organisation', value)
    if (told.has(column)) return told.get(column)!
    const field = own.get(column)
    if (field?.register === undefined || !grows.has(field.register)) return value
    return field.type.column === 'uuid[]'
      ? `case when ${value} is not null then array(select ${copyOf(field.register, 'each')} from unnest(${value}) each) end`
      : copyOf(field.register, value)
  }
  const versioned = ['recorded_from', 'change_id', 'act', 'changed_by_name']
  const kept = [...columns.map((column) => column.name), ...(table === history ? versioned : [])]
  const single = [
    name === 'division' ? 'parent is not null' : 'true',
    ...once.map((column) => `"${column}" not in (select id from division where parent is null)`),
  ]
  const place = register.tree === undefined ? 't.wall_division' : 't.path'
  return `
    insert into ${table} (${kept.map((column) => `"${column}"`).join(', ')})
    select ${kept.map((column) => (versioned.includes(column) ? `t."${column}"` : inCopy(column))).join(', ')}
    from (select * from ${table} where ${single.join(' and ')}) as t
      cross join generate_series(2, ${times}) as g(n) left join pg_temp.place p on p.path = ${place} and p.n = g.n`
}
