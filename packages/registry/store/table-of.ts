import { type Field, type Register, snakeCase, sourcesOf } from '@zhiqiao/model'

/** One column of a register's table. */
export interface Column {
  readonly name: string
  /** PostgreSQL type; text is always `collate "C"`. */
  readonly type: string
  readonly notNull: boolean
  /** Former name, read by migrations. */
  readonly was?: string
  readonly backfill?: string | number | boolean
}

export interface Index {
  readonly name: string
  readonly columns: readonly string[]
  /** Unique among live rows. */
  readonly unique: boolean
}

/** Where the values of a register live. The shape of keys is known here and nowhere else. */
export interface Table {
  readonly register: Register
  readonly name: string
  readonly history: string
  /** The columns every record has, then those of the fields. */
  readonly columns: readonly Column[]
  /** Field name → column. */
  readonly columnOf: ReadonlyMap<string, Column>
  readonly indexes: readonly Index[]
  /** Field names of each unique group, by the name of its index. */
  readonly uniqueFields: ReadonlyMap<string, readonly string[]>
  readonly personal: readonly string[]
}

const own: readonly Column[] = [
  { name: 'id', type: 'uuid', notNull: true },
  { name: 'version', type: 'integer', notNull: true },
  { name: 'state', type: 'text', notNull: false },
  { name: 'created_at', type: 'timestamptz', notNull: true },
  { name: 'created_by', type: 'uuid', notNull: false },
  { name: 'changed_at', type: 'timestamptz', notNull: true },
  { name: 'changed_by', type: 'uuid', notNull: false },
  { name: 'withdrawn_at', type: 'timestamptz', notNull: false },
  { name: 'withdrawn_reason', type: 'text', notNull: false },
  { name: 'wall_division', type: 'text', notNull: false },
  { name: 'wall_organisation', type: 'uuid', notNull: false },
  { name: 'wall_person', type: 'uuid', notNull: false },
]

/** Where a row was imported from and as of which day, in registers with fields from a named system. */
const sourceColumns: Column[] = [
  { name: 'source_system', type: 'text', notNull: false },
  { name: 'source_on', type: 'date', notNull: false },
]

/** What a row of the history table has besides a copy of the row itself. */
export const historyColumns: readonly Column[] = [
  { name: 'recorded_from', type: 'timestamptz', notNull: true },
  { name: 'change_id', type: 'uuid', notNull: true },
  { name: 'act', type: 'text', notNull: true },
  { name: 'reason', type: 'text', notNull: false },
  { name: 'changed_by_name', type: 'text', notNull: true },
  { name: 'changed_by_organisation', type: 'text', notNull: false },
  { name: 'sealed', type: 'text', notNull: false },
]

const tables = new WeakMap<Register, Table>()

/** The table of a register. */
export function tableOf(register: Register): Table {
  const known = tables.get(register)
  if (known) return known
  const table = build(register)
  tables.set(register, table)
  return table
}

function build(register: Register): Table {
  const name = snakeCase(register.name)
  const fields = Object.entries(register.fields)
  const columnOf = new Map(fields.map(([field, definition]) => [field, columnFor(field, definition)]))
  const tree: Column[] = register.tree === undefined ? [] : [{ name: 'path', type: 'text', notNull: true }]
  const sourced: Column[] = sourcesOf(register).length === 0 ? [] : sourceColumns
  const groups = [...(register.key === undefined ? [] : [[register.key]]), ...(register.unique ?? [])]
  const uniqueFields = new Map(groups.map((group) => [indexName(name, group.map(snakeCase), 'key'), group]))
  return {
    register,
    name,
    history: `${name}_history`,
    columns: [...own, ...tree, ...sourced, ...columnOf.values()],
    columnOf,
    indexes: indexesOf(register, name, uniqueFields),
    uniqueFields,
    personal: fields.filter(([, field]) => field.personal).map(([field]) => field),
  }
}

function columnFor(name: string, field: Field): Column {
  return {
    name: snakeCase(name),
    type: field.type.column,
    notNull: field.required === true,
    ...(field.was === undefined ? {} : { was: snakeCase(field.was) }),
    ...(field.backfill === undefined ? {} : { backfill: field.backfill }),
  }
}

function indexesOf(register: Register, table: string, unique: ReadonlyMap<string, readonly string[]>): Index[] {
  const plain = [['created_at', 'id'], ['wall_division'], ['wall_organisation'], ['wall_person']]
  if (register.tree !== undefined) plain.push(['path'])
  for (const [name, field] of Object.entries(register.fields))
    if (field.type.kind === 'reference') plain.push([snakeCase(name)])
  const order = register.order?.replace(/^-/, '')
  if (order !== undefined && order in register.fields) plain.push([snakeCase(order), 'id'])
  return [
    ...[...unique].map(([name, group]) => ({ name, columns: group.map(snakeCase), unique: true })),
    ...plain.map((columns) => ({ name: indexName(table, columns, 'idx'), columns, unique: false })),
  ]
}

/** PostgreSQL cuts names at 63 bytes without a word: a long one keeps its head and gets a checksum. */
function indexName(table: string, columns: readonly string[], suffix: string): string {
  const whole = `${table}_${columns.join('_')}_${suffix}`
  if (whole.length <= 63) return whole
  let sum = 0
  for (const letter of whole) sum = (Math.imul(sum, 31) + letter.codePointAt(0)!) >>> 0
  return `${whole.slice(0, 50)}_${sum.toString(36)}_${suffix}`
}
