import { Problem, type Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { usableValue } from '../permissions/masking.ts'
import type { Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'

/** How a list is sorted: by one value, then by id, so that the order is total. */
export interface Order {
  readonly sort: string
  readonly descending: boolean
  readonly value: RawBuilder<unknown>
  readonly type: string
  readonly nullable: boolean
}

/** Where a page ends: the last row's sort value and id, and what the first page counted. */
export interface Cursor {
  readonly sort: string
  readonly value: unknown
  readonly id: string
  readonly total: number | null
}

const own: Record<string, { column: string; type: string; nullable: boolean }> = {
  createdAt: { column: 't.created_at', type: 'timestamptz', nullable: false },
  changedAt: { column: 't.changed_at', type: 'timestamptz', nullable: false },
  state: { column: 't.state', type: 'text', nullable: true },
}

/** @throws 400 when the register cannot be sorted so */
export function orderOf(scope: Scope, register: Register, wanted: string | undefined): Order {
  const sort = wanted ?? register.order ?? 'createdAt'
  const descending = sort.startsWith('-')
  const name = descending ? sort.slice(1) : sort
  if (Object.hasOwn(own, name)) {
    const { column, type, nullable } = own[name]!
    return { sort, descending, value: sql`${sql.ref(column)}`, type, nullable }
  }
  const field = Object.hasOwn(register.fields, name) ? register.fields[name] : undefined
  // A register's own order may keep what belongs to one record together (a school's offerings); nobody sorts so.
  const grouped = wanted === undefined && field?.type.kind === 'reference'
  if (!(field?.type.sortable || grouped) || field?.personal === 'sensitive' || field?.large || !field)
    throw new Problem(
      400,
      'unknown-sort',
      `${register.title.zh}不能按“${name.slice(0, 60).toWellFormed()}”排序。`,
      `${register.title.en} cannot be sorted by “${name.slice(0, 60).toWellFormed()}”.`,
    )
  const column = tableOf(register).columnOf.get(name)!
  return {
    sort,
    descending,
    value: usableValue(scope, register, name),
    type: column.type,
    nullable: !column.notNull || field.personal !== undefined,
  }
}

/** Empty values stand last in both directions. */
export function orderBy({ value, descending, nullable }: Order): RawBuilder<unknown> {
  const direction = sql.raw(descending ? 'desc' : 'asc')
  return sql`${value} ${direction}${nullable && descending ? sql` nulls last` : sql``}, t.id ${direction}`
}

/** Rows after the cursor in that order. */
export function afterCursor(order: Order, cursor: Cursor): RawBuilder<boolean> {
  const { value, nullable, descending } = order
  const beyond = sql.raw(descending ? '<' : '>')
  const id = sql`cast(${cursor.id} as uuid)`
  if (cursor.value === null) return sql<boolean>`(${value} is null and t.id ${beyond} ${id})`
  const last = sql`cast(${cursor.value} as ${sql.raw(order.type)})`
  const later = sql<boolean>`(${value}, t.id) ${beyond} (${last}, ${id})`
  return nullable ? sql<boolean>`(${later} or ${value} is null)` : later
}

export function writeCursor({ sort, value, id, total }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id, total])).toString('base64url')
}

/** @throws 400 when it is no cursor, or one of another order */
export function readCursor(order: Order, text: string): Cursor {
  try {
    const [sort, value, id, total] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    const known = sort === order.sort && isId(id) && (total === null || (Number.isSafeInteger(total) && total >= 0))
    if (known && (value === null ? order.nullable : fits(order.type, value))) return { sort, value, id, total }
  } catch {
    // Whatever it was, it is told below.
  }
  throw new Problem(
    400,
    'bad-cursor',
    '翻页位置无效，请从第一页开始。',
    'That place in the list is not valid; start from the first page.',
  )
}

function fits(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647
    case 'bigint':
      return typeof value === 'number' && Number.isSafeInteger(value)
    case 'double precision':
      return typeof value === 'number'
    case 'date':
      return (
        typeof value === 'string' &&
        /^\d{4}-\d\d-\d\d$/.test(value) &&
        !Number.isNaN(Date.parse(value)) &&
        value >= '0001'
      )
    case 'timestamptz':
      return typeof value === 'string' && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value)) && value >= '0001'
    default:
      return typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000')
  }
}
