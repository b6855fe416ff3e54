import type { Reads, Register } from '@zhiqiao/model'
import { snakeCase } from '@zhiqiao/model'
import { asSql, type Session, type Table, tableOf, whereClause } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import type { Sandbox, View } from './view.ts'

/**
 * The registers a definition reads, as common table expressions under their own names with the names of their fields
 * as columns: one query serves the present, a day in the past, the viewer's rows and a sandbox.
 *
 * Through a viewer's eyes there are two layers: within a `with`, a later expression sees the earlier ones, and a
 * permission's clause must ask the tables.
 * @param asking the query over them: only columns it names are there, since what nobody asks for need not be planned
 */
export function shadows(session: Session, reads: Reads, view: View, asking: unknown = null): RawBuilder<unknown> {
  const registers = Object.values(reads)
  const named = wordsOf(asking)
  const rows = (register: Register) => rowsOf(session, register, view, named)
  const as = (name: string, what: RawBuilder<unknown>) => sql`${sql.ref(name)} as not materialized (${what})`
  if (view.eyes === 'all') return sql.join(registers.map((register) => as(register.name, rows(register))))
  return sql.join([
    ...registers.map((register) => as(`${register.name}~`, rows(register))),
    ...registers.map(({ name }) => as(name, sql`select * from ${sql.ref(`${name}~`)}`)),
  ])
}

/** Every word of a query, the names of its columns among them; null where it may be any of them. */
function wordsOf(query: unknown): ReadonlySet<string> | null {
  const text = (query as { compile?(): { sql: string } } | null)?.compile?.().sql ?? '*,'
  return /(^|[\s.,(])\*(?=\s*(,|from\b))/i.test(text) ? null : new Set(text.match(/\w+/g))
}

/** The rows of one register that count in this view. */
function rowsOf(
  session: Session,
  register: Register,
  view: View,
  named: ReadonlySet<string> | null,
): RawBuilder<unknown> {
  const table = tableOf(register)
  const columns = columnsOf(session, register, table, view, named)
  const conditions = [
    sql`t.withdrawn_at is null`,
    ...(view.eyes === 'all'
      ? []
      : [asSql(whereClause(session.domain, register, register.permissions.read, session.viewer))]),
    ...(view.unconfirmed || !register.states || !('confirmed' in register.states)
      ? []
      : [sql`t.state in ('confirmed', 'archived')`]),
  ]
  return sql`select ${sql.join(columns)} from (${source(table, view, view.eyes === 'all' ? named : null)}) as t where ${sql.join(conditions, sql` and `)}`
}

/** The table as it stands, as it was recorded on a day, or with a sandbox's changes. */
function source(table: Table, { asRecordedOn, whatIf }: View, named: ReadonlySet<string> | null): RawBuilder<unknown> {
  if (asRecordedOn !== undefined) return recordedOn(table, asRecordedOn, named)
  const tried = triedOut(table, whatIf)
  const columns = whatIf?.moved ? columnsMoved(table, whatIf.moved) : null
  return columns ? sql`select ${columns} from (${tried}) as r` : tried
}

/** The table with records changed, added and gone. */
function triedOut(table: Table, whatIf: View['whatIf']): RawBuilder<unknown> {
  const name = sql.table(table.name)
  const register = table.register.name
  const withdrawn = [...(whatIf?.withdrawn?.[register] ?? []), ...Object.keys(whatIf?.moved?.[register] ?? {})]
  const changed = Object.entries(whatIf?.changed?.[register] ?? {})
  const added = whatIf?.added?.[register] ?? []
  if (withdrawn.length + changed.length + added.length === 0) return sql`select * from ${name}`
  const touched = [...withdrawn, ...changed.map(([id]) => id)]
  const patches = Object.fromEntries(changed.map(([id, values]) => [id, inColumns(values)]))
  const rows = added.map((values) => ({ version: 1, ...inColumns(values) }))
  return sql`
    select * from ${name} as r where r.id <> all(${touched}::uuid[])
    union all
    select p.* from ${name} as r
      join jsonb_each(${JSON.stringify(patches)}::jsonb) as patch on patch.key::uuid = r.id
      cross join lateral jsonb_populate_record(r, patch.value) as p
    union all
    select p.* from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as row
      cross join lateral jsonb_populate_record(null::${name}, row.value) as p`
}

/** Every column, references to a record that has gone into another led to that one; null where none can be. */
function columnsMoved(table: Table, moved: NonNullable<Sandbox['moved']>): RawBuilder<unknown> | null {
  const { fields } = table.register
  const refers = new Map(
    [...table.columnOf].flatMap(([field, column]) => {
      const pairs = Object.entries(moved[fields[field]?.register ?? ''] ?? {})
      return pairs.length > 0
        ? [[column.name, { pairs, several: fields[field]!.type.column === 'uuid[]' }] as const]
        : []
    }),
  )
  if (refers.size === 0) return null
  const columns = table.columns.map(({ name }) => {
    const column = sql.ref(`r.${name}`)
    const { pairs, several } = refers.get(name) ?? { pairs: [], several: false }
    if (pairs.length === 0) return column
    const led = several
      ? pairs.reduce((value, [from, to]) => sql`array_replace(${value}, ${from}::uuid, ${to}::uuid)`, sql`${column}`)
      : sql`case ${column} ${sql.join(
          pairs.map(([from, to]) => sql`when ${from}::uuid then ${to}::uuid`),
          sql` `,
        )} else ${column} end`
    return sql`${led} as ${sql.ref(name)}`
  })
  return sql.join(columns)
}

/**
 * Each record as it was recorded by the end of a day: its last version by then. Written as plain joins, which the
 * planner takes apart and of which it knows the numbers of rows; reading what has not been changed since from the
 * table itself took half as long again (docs/benchmarks.md). Versions hold personal values sealed: what a record says
 * of its person is read where it stands. A version older than a required field has what records without it were given.
 */
function recordedOn(table: Table, day: string, named: ReadonlySet<string> | null): RawBuilder<unknown> {
  const asked = named && new Set(['id', 'path', 'state', 'withdrawn_at', ...[...named].map(snakeCase)])
  const columns = table.columns.filter(({ name }) => asked?.has(name) ?? true)
  const sealed = new Set(table.personal.map((field) => table.columnOf.get(field)!.name))
  const end = endOf(day)
  const value = ({ name, type, notNull, backfill }: Table['columns'][number]) => {
    if (sealed.has(name)) return sql.ref(`now.${name}`)
    const version = sql.ref(`h.${name}`)
    if (!notNull || backfill === undefined) return version
    return sql`coalesce(${version}, ${sql.lit(backfill)}::${sql.raw(type)}) as ${sql.ref(name)}`
  }
  const standing = columns.some(({ name }) => sealed.has(name))
    ? sql`left join ${sql.table(table.name)} as now on now.id = h.id`
    : sql``
  return sql`
    select ${sql.join(columns.map(value))} from ${sql.table(table.history)} as h ${standing}
    where h.recorded_from < ${end} and not exists (
      select 1 from ${sql.table(table.history)} as later
      where later.id = h.id and later.version > h.version and later.recorded_from < ${end})`
}

/** The name under which `withdrawnShadows` puts the withdrawn records of a register. */
export const withdrawnIn = ({ name }: Register) => `${name}~withdrawn`

/** Ids of the registers' records that had been withdrawn by then, to stand before the shadows, which hide the tables. */
export function withdrawnShadows(registers: readonly Register[], { asRecordedOn }: View): RawBuilder<unknown> {
  const shadows = registers.map((register) => {
    const { name, history } = tableOf(register)
    const then = asRecordedOn === undefined ? sql`` : sql` and t.recorded_from < ${endOf(asRecordedOn)}`
    return sql`${sql.ref(withdrawnIn(register))} as not materialized (
      select t.id from ${sql.table(asRecordedOn === undefined ? name : history)} as t where t.withdrawn_at is not null${then}),`
  })
  return sql.join(shadows, sql` `)
}

const endOf = (day: string) => sql`((${day}::date + 1)::timestamp at time zone 'Asia/Shanghai')`

const inColumns = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [snakeCase(field), value]))

const own = ['id', 'version', 'state', 'createdAt', 'createdBy', 'changedAt']

/** Every column under its field's name; personal values only where the viewer sees them as they are. */
function columnsOf(
  session: Session,
  register: Register,
  table: Table,
  view: View,
  named: ReadonlySet<string> | null,
): RawBuilder<unknown>[] {
  const asked = (name: string) => named === null || name === 'id' || name === 'path' || named.has(name)
  const clear =
    view.eyes === 'all'
      ? null
      : asSql(
          whereClause(
            session.domain,
            register,
            register.permissions.clear ?? register.permissions.change,
            session.viewer,
          ),
        )
  const field = (name: string, column: string, personal: unknown) => {
    const value = sql.ref(`t.${column}`)
    const shown = clear !== null && personal ? sql`case when ${clear} then ${value} end` : value
    return sql`${shown} as ${sql.ref(name)}`
  }
  return [
    ...own.filter(asked).map((name) => field(name, snakeCase(name), false)),
    ...(register.tree === undefined ? [] : [field('path', 'path', false)]),
    ...[...table.columnOf]
      .filter(([name]) => asked(name))
      .map(([name, column]) => field(name, column.name, register.fields[name]?.personal)),
  ]
}
