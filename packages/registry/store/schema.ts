import type { Domain, Wall } from '@zhiqiao/model'
import { needsOf, standingOf } from './requirement.ts'
import { type Column, historyColumns, type Index, tableOf } from './table-of.ts'

/** What the tables of a domain look like: committed beside the migrations and compared with the definitions. */
export interface Schema {
  readonly tables: Readonly<Record<string, TableShape>>
}

export interface TableShape {
  readonly wall: Wall['pattern']
  readonly columns: Readonly<Record<string, { readonly type: string; readonly notNull: boolean }>>
  readonly indexes: Readonly<Record<string, { readonly columns: readonly string[]; readonly unique: boolean }>>
  /** Columns the database computes, by their expressions: flags that requirements are held by. */
  readonly generated?: Readonly<Record<string, string>>
  /** What other tables refer to, unique over all rows. */
  readonly keys?: Readonly<Record<string, readonly string[]>>
  /** Foreign keys: what must stand in another table. */
  readonly needs?: Readonly<
    Record<string, { readonly columns: readonly string[]; readonly table: string; readonly key: readonly string[] }>
  >
}

/** What only the definitions know: former names and what existing rows get. */
export interface Wish {
  readonly columns: ReadonlyMap<string, Column>
}

export function schemaOfDomain(domain: Domain): { schema: Schema; wishes: ReadonlyMap<string, Wish> } {
  const tables: Record<string, TableShape> = {}
  const wishes = new Map<string, Wish>()
  for (const register of Object.values(domain.registers).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const table = tableOf(register)
    const needs = needsOf(register)
    const standing = standingOf(domain, register)
    const generated = [...needs, ...standing].map(({ flag, expression }) => [flag, expression])
    tables[table.name] = {
      wall: register.wall.pattern,
      columns: Object.fromEntries(table.columns.map(({ name, type, notNull }) => [name, { type, notNull }])),
      indexes: Object.fromEntries(table.indexes.map(({ name, columns, unique }) => [name, { columns, unique }])),
      ...(generated.length > 0 && { generated: Object.fromEntries(generated) }),
      ...(standing.length > 0 && { keys: Object.fromEntries(standing.map(({ name, columns }) => [name, columns])) }),
      ...(needs.length > 0 && {
        needs: Object.fromEntries(
          needs.map(({ name, columns, table: to, key }) => [name, { columns, table: to, key }]),
        ),
      }),
    }
    wishes.set(table.name, { columns: new Map(table.columns.map((column) => [column.name, column])) })
  }
  return { schema: { tables }, wishes }
}

/** `text` is compared by its bytes: no collation of the operating system can change under an index. */
export function columnType(type: string): string {
  return type === 'text' || type === 'text[]' ? `${type} collate "C"` : type
}

export function createTableStatements(name: string, { columns }: Pick<TableShape, 'columns'>): string[] {
  const main = Object.entries(columns).map(
    ([column, { type, notNull }]) => `"${column}" ${columnType(type)}${notNull ? ' not null' : ''}`,
  )
  const past = [
    ...Object.entries(columns).map(([column, { type }]) => `"${column}" ${columnType(type)}`),
    ...historyColumns.map(
      ({ name: column, type, notNull }) => `"${column}" ${columnType(type)}${notNull ? ' not null' : ''}`,
    ),
  ]
  return [
    `create table "${name}" (\n  ${main.join(',\n  ')},\n  primary key ("id")\n)`,
    `create table "${name}_history" (\n  ${past.join(',\n  ')},\n  primary key ("id", "version")\n)`,
    `create index "${name}_history_recorded_from_idx" on "${name}_history" ("recorded_from")`,
  ]
}

export function createIndexStatement(table: string, { name, columns, unique }: Index): string {
  const list = columns.map((column) => `"${column}"`).join(', ')
  return unique
    ? `create unique index "${name}" on "${table}" (${list}) where withdrawn_at is null`
    : `create index "${name}" on "${table}" (${list})`
}
