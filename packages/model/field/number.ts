import { Type } from 'typebox'
import { CellProblem, type Field, type FieldOptions, type FieldType } from './field.ts'

const readNumber = (cell: string, whole: boolean): number | null => {
  const raw = cell.trim().replace(/[,,\s]/g, '')
  if (raw === '') return null
  const value = Number(raw)
  if (!Number.isFinite(value) || (whole && !Number.isSafeInteger(value)))
    throw new CellProblem(`“${cell}”不是${whole ? '整数' : '数'}`, `“${cell}” is no ${whole ? 'whole ' : ''}number`)
  return value
}

const bounds = (field: Field) => ({
  ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
  ...(field.maximum === undefined ? {} : { maximum: field.maximum }),
})

const integerType: FieldType = {
  kind: 'integer',
  column: 'integer',
  schema: (field) => Type.Integer({ minimum: -2147483648, maximum: 2147483647, ...bounds(field) }),
  cell: { write: (value) => (value == null ? null : Number(value)), read: (cell) => readNumber(cell, true) },
  filters: ['is', 'from', 'to', 'empty'],
  sortable: true,
  sample: (n, field) => Math.min(Math.max(n, field.minimum ?? n), field.maximum ?? n),
}

const decimalType: FieldType = {
  ...integerType,
  kind: 'decimal',
  column: 'double precision',
  schema: (field) => Type.Number(bounds(field)),
  cell: { write: (value) => (value == null ? null : Number(value)), read: (cell) => readNumber(cell, false) },
  sample: (n, field) => Math.min(Math.max(n + 0.5, field.minimum ?? n), field.maximum ?? n + 0.5),
}

const moneyType: FieldType = {
  ...integerType,
  kind: 'money',
  column: 'bigint',
  schema: (field) => Type.Integer({ minimum: -9e15, maximum: 9e15, ...bounds(field) }),
  cell: {
    // People read and type 万元 with two decimals; the record keeps whole fen.
    write: (value) => (value == null ? null : Number(value) / 1_000_000),
    read: (cell) => {
      const tenThousand = readNumber(cell, false)
      return tenThousand === null ? null : Math.round(tenThousand * 1_000_000)
    },
  },
  sample: (n) => n * 1_000_000,
}

const flagType: FieldType = {
  kind: 'flag',
  column: 'boolean',
  schema: () => Type.Boolean(),
  cell: {
    write: (value) => (value == null ? null : value ? '是' : '否'),
    read: (cell) => {
      const raw = cell.trim()
      if (raw === '') return null
      if (['是', 'true', '1', 'yes', 'Y', '√'].includes(raw)) return true
      if (['否', 'false', '0', 'no', 'N', '×'].includes(raw)) return false
      throw new CellProblem(`“${raw}”请写“是”或“否”`, `“${raw}”: write 是 or 否`)
    },
  },
  filters: ['is', 'empty'],
  sortable: false,
  sample: (n) => n % 2 === 0,
}

type NumberOptions = FieldOptions & { readonly minimum?: number; readonly maximum?: number }

/** A whole number. */
export const integer = <const O extends NumberOptions>(zh: string, options?: O) =>
  ({ type: integerType, zh, ...options }) as Field<number> & O
/** A number with decimals. */
export const decimal = <const O extends NumberOptions>(zh: string, options?: O) =>
  ({ type: decimalType, zh, ...options }) as Field<number> & O
/** Money in integer fen; shown as 万元. */
export const money = <const O extends NumberOptions>(zh: string, options?: O) =>
  ({ type: moneyType, zh, ...options }) as Field<number> & O
/** Yes or no. */
export const flag = <const O extends FieldOptions>(zh: string, options?: O) =>
  ({ type: flagType, zh, ...options }) as Field<boolean> & O
