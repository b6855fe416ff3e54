import { type Field, type FilterOperator, fieldLabel, isCalendarDate, Problem, type Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { usableValue } from '../permissions/masking.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { isInitials, namedByInitials } from '../search/named-by-initials.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'

type Condition = RawBuilder<boolean>

/** The list's conditions: `{ document: id, 'deadline.to': '2026-12-31', 'title.contains': 'x', state: 'issued' }`. */
export function filterConditions(scope: Scope, register: Register, filter: Record<string, unknown>): Condition[] {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => conditionOf(scope, register, key, value))
}

/**
 * Rows in whose title or text fields the words stand, taken literally; where another record names the row, in that
 * one's name and code. Letters alone also find names by their pinyin initials.
 */
export async function textCondition(scope: Scope, register: Register, text: string): Promise<Condition> {
  const wanted = textOf('text', text)
  const parts = [
    ...wordParts(scope, register, wanted, searchedFields(register)),
    ...(await initialParts(scope, register, 't', wanted)),
    ...(await namingParts(scope, register, wanted)),
  ]
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`
}

function searchedFields(register: Register): string[] {
  return Object.entries(register.fields)
    .filter(([, field]) => searchedKinds.has(field.type.kind) && field.personal !== 'sensitive' && !field.large)
    .map(([name]) => name)
}

function wordParts(scope: Scope, register: Register, wanted: string, fields: readonly string[], alias = 't') {
  return fields.map((name) => {
    const value = usableValue(scope, register, name, alias)
    const column = register.fields[name]!.type.kind === 'words' ? sql`array_to_string(${value}, ' ')` : value
    return sql<boolean>`${column} ilike ${`%${escapeLike(wanted)}%`}`
  })
}

async function initialParts(scope: Scope, register: Register, alias: string, wanted: string): Promise<Condition[]> {
  if (!isInitials(wanted)) return []
  const ids = await namedByInitials(scope, register, wanted)
  return ids.length === 0 ? [] : [sql<boolean>`${sql.ref(`${alias}.id`)} = any(${ids}::uuid[])`]
}

/** The record another one is named by: an offering is found by its programme, a profile by its body. */
async function namingParts(scope: Scope, register: Register, wanted: string): Promise<Condition[]> {
  const title = register.fields[register.titled]!
  const naming = title.register === undefined ? undefined : scope.transaction.domain.registers[title.register]
  if (!naming || title.type.kind !== 'reference') return []
  const readable = permitted(scope, naming, naming.permissions.read, 'naming')
  if (readable === false) return []
  const names = [naming.titled, naming.key, ...(naming.titledWith ?? []), 'aliases'].filter(
    (name): name is string => name !== undefined && searchedFields(naming).includes(name),
  )
  const parts = [
    ...wordParts(scope, naming, wanted, [...new Set(names)], 'naming'),
    ...(await initialParts(scope, naming, 'naming', wanted)),
  ]
  if (parts.length === 0) return []
  const column = sql.ref(`t.${tableOf(register).columnOf.get(register.titled)!.name}`)
  return [
    sql<boolean>`exists (
      select 1 from ${sql.table(tableOf(naming).name)} as naming
      where naming.id = ${column} and ${asSql(readable)} and (${sql.join(parts, sql` or `)}))`,
  ]
}

const searchedKinds = new Set(['text', 'longText', 'words', 'socialCreditCode'])

/** `%`, `_` and `\` mean themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

const operators: readonly FilterOperator[] = ['is', 'in', 'contains', 'from', 'to', 'empty', 'has']

/** What every record can be narrowed by besides its fields. */
const own: Record<string, { column: string; allowed: readonly FilterOperator[]; kind: 'id' | 'text' | 'moment' }> = {
  id: { column: 't.id', allowed: ['is', 'in'], kind: 'id' },
  state: { column: 't.state', allowed: ['is', 'in', 'empty'], kind: 'text' },
  createdBy: { column: 't.created_by', allowed: ['is', 'in'], kind: 'id' },
  changedBy: { column: 't.changed_by', allowed: ['is', 'in'], kind: 'id' },
  createdAt: { column: 't.created_at', allowed: ['from', 'to'], kind: 'moment' },
  changedAt: { column: 't.changed_at', allowed: ['from', 'to'], kind: 'moment' },
}

function conditionOf(scope: Scope, register: Register, key: string, value: unknown): Condition {
  const dot = key.indexOf('.')
  const name = dot < 0 ? key : key.slice(0, dot)
  const operator = (dot < 0 ? 'is' : key.slice(dot + 1)) as FilterOperator
  if (!operators.includes(operator)) throw unknownFilter(register, key)
  if (Object.hasOwn(own, name)) {
    const { column, allowed, kind } = own[name]!
    if (!allowed.includes(operator)) throw unknownFilter(register, key)
    const read = (item: unknown) =>
      kind === 'id' ? idOf(key, item) : kind === 'moment' ? momentOf(key, item) : textOf(key, item)
    return compare(sql`${sql.ref(column)}`, operator, value, read, key)
  }
  const field = Object.hasOwn(register.fields, name) ? register.fields[name] : undefined
  if (!field || field.personal === 'sensitive') throw unknownFilter(register, key)
  const { filters } = field.type
  if (!filters.includes(operator)) throw unknownFilter(register, key)
  return compare(usableValue(scope, register, name), operator, value, (item) => typed(field, key, item), key)
}

function compare(
  column: RawBuilder<unknown>,
  operator: FilterOperator,
  value: unknown,
  read: (item: unknown) => unknown,
  key: string,
): Condition {
  switch (operator) {
    case 'is':
      return sql<boolean>`${column} = ${read(value)}`
    case 'in': {
      const items = (Array.isArray(value) ? value : String(value).split(',')).map(read)
      return items.length === 0 ? sql<boolean>`false` : sql<boolean>`${column} in (${sql.join(items)})`
    }
    case 'contains':
      return sql<boolean>`${column} ilike ${`%${escapeLike(String(read(value)))}%`}`
    case 'from':
      return sql<boolean>`${column} >= ${read(value)}`
    case 'to':
      return sql<boolean>`${column} <= ${read(value)}`
    case 'has':
      return sql<boolean>`${read(value)} = any(${column})`
    case 'empty':
      return flagOf(key, value) ? sql<boolean>`${column} is null` : sql<boolean>`${column} is not null`
  }
}

/** A filter's value as its column's type; addresses carry everything as text. */
function typed(field: Field, key: string, value: unknown): unknown {
  switch (field.type.column) {
    case 'uuid':
    case 'uuid[]':
      return idOf(key, value)
    case 'boolean':
      return flagOf(key, value)
    case 'integer':
    case 'bigint':
    case 'double precision': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      const whole = field.type.column !== 'double precision'
      if (typeof number !== 'number' || !Number.isFinite(number) || (whole && !Number.isSafeInteger(number)))
        throw badValue(key)
      // Beyond the column's range no comparison may overflow it.
      if (field.type.column === 'integer' && Math.abs(number) > 2_147_483_647) throw badValue(key)
      return number
    }
    case 'date':
      if (typeof value !== 'string' || !isCalendarDate(value) || value < '0001-01-01') throw badValue(key)
      return value
    case 'timestamptz':
      return momentOf(key, value)
    default:
      return textOf(key, value)
  }
}

function idOf(key: string, value: unknown): string {
  const id = typeof value === 'string' ? value.toLowerCase() : value
  if (!isId(id)) throw badValue(key)
  return id
}

function momentOf(key: string, value: unknown): string {
  const at = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? new Date(value) : new Date(Number.NaN)
  if (Number.isNaN(at.getTime())) throw badValue(key)
  return at.toISOString()
}

function flagOf(key: string, value: unknown): boolean {
  if (value === true || value === 'true' || value === '1') return true
  if (value === false || value === 'false' || value === '0') return false
  throw badValue(key)
}

function textOf(key: string, value: unknown): string {
  if (typeof value !== 'string' || !value.isWellFormed() || value.includes('\u0000') || value.length > 1000)
    throw badValue(key)
  return value
}

function badValue(key: string): Problem {
  const name = key.slice(0, 60).toWellFormed()
  return new Problem(400, 'bad-filter', `筛选条件“${name}”的值不对。`, `The value of the filter “${name}” will not do.`)
}

function unknownFilter(register: Register, key: string): Problem {
  const name = key.slice(0, 60).toWellFormed()
  const known = Object.entries(register.fields)
    .filter(([, field]) => field.type.filters.length > 0)
    .map(([field, definition]) => fieldLabel(field, definition).zh)
  return new Problem(
    400,
    'unknown-filter',
    `${register.title.zh}不能按“${name}”筛选。`,
    `${register.title.en} cannot be narrowed by “${name}”.`,
    { filter: name, known },
  )
}
