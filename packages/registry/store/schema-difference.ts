import {
  columnType,
  createIndexStatement,
  createTableStatements,
  type Schema,
  type TableShape,
  type Wish,
} from './schema.ts'
import type { Column } from './table-of.ts'
import { dropWallStatements, wallStatements } from './wall-policy.ts'

export interface Difference {
  /** Statements that lead from one schema to the other. */
  readonly statements: readonly string[]
  /** What the definitions leave unexplained; a migration is written only when there is none. */
  readonly problems: readonly string[]
}

/**
 * The way from a committed schema to the one the definitions ask for. Tables and columns are added and renamed
 * (`was`), never dropped; what would lose or invent data is a problem to be explained in the definition first.
 */
export function schemaDifference(from: Schema, to: Schema, wishes: ReadonlyMap<string, Wish>): Difference {
  const statements: string[] = []
  const problems: string[] = []
  for (const name of Object.keys(from.tables))
    if (!(name in to.tables)) problems.push(`登记册 ${name} 不在定义中了：表和数据不会被删除，请保留定义或写明去向`)
  statements.push(...dropRequirements(from, to))
  for (const [name, shape] of Object.entries(to.tables)) {
    const known = from.tables[name]
    if (!known) statements.push(...newTable(name, shape))
    else changeTable(name, known, shape, wishes.get(name), statements, problems)
  }
  statements.push(...addRequirements(from, to))
  return { statements, problems }
}

type Held = 'generated' | 'keys' | 'needs'

/** What one of two schemas has of a kind and the other has not, or has otherwise. */
function only<K extends Held>(kind: K, here: Schema, there: Schema) {
  return Object.entries(here.tables).flatMap(([table, shape]) =>
    Object.entries((shape[kind] ?? {}) as NonNullable<TableShape[K]>).flatMap(([name, of]) => {
      const other = there.tables[table]?.[kind]?.[name]
      return JSON.stringify(other) === JSON.stringify(of) ? [] : [{ table, name, of }]
    }),
  )
}

/** Nothing but what follows from other columns is dropped. */
function dropRequirements(from: Schema, to: Schema): string[] {
  return [
    ...only('needs', from, to).map(({ table, name }) => `alter table "${table}" drop constraint "${name}"`),
    ...only('keys', from, to).map(({ table, name }) => `alter table "${table}" drop constraint "${name}"`),
    ...only('generated', from, to).map(({ table, name }) => `alter table "${table}" drop column "${name}"`),
  ]
}

/** Flags and keys of all tables before the first foreign key, which may lead anywhere. */
function addRequirements(from: Schema, to: Schema): string[] {
  const list = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')
  return [
    ...only('generated', to, from).map(
      ({ table, name, of }) => `alter table "${table}" add column "${name}" boolean generated always as (${of}) stored`,
    ),
    ...only('keys', to, from).map(
      ({ table, name, of }) =>
        `alter table "${table}" add constraint "${name}" unique (${list(of as readonly string[])})`,
    ),
    ...only('needs', to, from).map(({ table, name, of }) => {
      const { columns, table: to, key } = of as NonNullable<TableShape['needs']>[string]
      return `alter table "${table}" add constraint "${name}" foreign key (${list(columns)}) references "${to}" (${list(key)})`
    }),
  ]
}

function newTable(name: string, shape: TableShape): string[] {
  return [
    ...createTableStatements(name, shape),
    ...Object.entries(shape.indexes).map(([index, of]) => createIndexStatement(name, { name: index, ...of })),
    ...wallStatements(name, shape.wall, 'register'),
    ...wallStatements(`${name}_history`, shape.wall, 'history'),
  ]
}

function changeTable(
  name: string,
  known: TableShape,
  shape: TableShape,
  wish: Wish | undefined,
  statements: string[],
  problems: string[],
): void {
  const left = new Set(Object.keys(known.columns))
  for (const [column, { type, notNull }] of Object.entries(shape.columns)) {
    const asked = wish?.columns.get(column)
    const was = asked?.was !== undefined && !(column in known.columns) && left.has(asked.was) ? asked.was : undefined
    const before = known.columns[was ?? column]
    left.delete(was ?? column)
    if (was !== undefined)
      for (const table of [name, `${name}_history`])
        statements.push(`alter table "${table}" rename column "${was}" to "${column}"`)
    if (!before) addColumn(name, column, type, notNull, asked, statements, problems)
    else if (before.type !== type) changeType(name, column, before.type, type, statements, problems)
    if (before && before.notNull !== notNull) changeRequired(name, column, notNull, asked, statements, problems)
  }
  for (const column of left) problems.push(`${name}.${column} 不在定义中了：改名请写 was: '…',不用的字段请保留`)
  changeIndexes(name, known, shape, statements)
  if (known.wall !== shape.wall)
    for (const [table, kind] of [
      [name, 'register'],
      [`${name}_history`, 'history'],
    ] as const)
      statements.push(...dropWallStatements(table, kind), ...wallStatements(table, shape.wall, kind))
}

function addColumn(
  table: string,
  column: string,
  type: string,
  notNull: boolean,
  asked: Column | undefined,
  statements: string[],
  problems: string[],
): void {
  for (const each of [table, `${table}_history`])
    statements.push(`alter table "${each}" add column "${column}" ${columnType(type)}`)
  if (!notNull) return
  if (asked?.backfill === undefined) {
    problems.push(`${table}.${column} 是新的必填字段：请写 backfill,说明已有记录填什么`)
    return
  }
  statements.push(`update "${table}" set "${column}" = ${literal(asked.backfill)}`)
  statements.push(`alter table "${table}" alter column "${column}" set not null`)
}

/** Types that hold every value of the narrower one. */
const widenings = new Set(['integer→bigint', 'integer→double precision', 'uuid→text', 'date→text'])

function changeType(
  table: string,
  column: string,
  from: string,
  to: string,
  statements: string[],
  problems: string[],
): void {
  if (!widenings.has(`${from}→${to}`)) {
    problems.push(`${table}.${column} 的类型从 ${from} 变为 ${to}：请另立字段，或手写一个迁移`)
    return
  }
  for (const each of [table, `${table}_history`])
    statements.push(`alter table "${each}" alter column "${column}" type ${columnType(to)} using "${column}"::${to}`)
}

function changeRequired(
  table: string,
  column: string,
  notNull: boolean,
  asked: Column | undefined,
  statements: string[],
  problems: string[],
): void {
  if (!notNull) {
    statements.push(`alter table "${table}" alter column "${column}" drop not null`)
    return
  }
  if (asked?.backfill === undefined) {
    problems.push(`${table}.${column} 现在必填：请写 backfill,说明空着的记录填什么`)
    return
  }
  statements.push(`update "${table}" set "${column}" = ${literal(asked.backfill)} where "${column}" is null`)
  statements.push(`alter table "${table}" alter column "${column}" set not null`)
}

function changeIndexes(table: string, known: TableShape, shape: TableShape, statements: string[]): void {
  for (const [index, of] of Object.entries(known.indexes)) {
    const now = shape.indexes[index]
    if (!now || JSON.stringify(now) !== JSON.stringify(of)) statements.push(`drop index if exists "${index}"`)
  }
  for (const [index, of] of Object.entries(shape.indexes)) {
    const before = known.indexes[index]
    if (!before || JSON.stringify(before) !== JSON.stringify(of))
      statements.push(createIndexStatement(table, { name: index, ...of }))
  }
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
