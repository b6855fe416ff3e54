import { Type } from 'typebox'
import { CellProblem, type Field, type FieldOptions, type FieldType } from './field.ts'

const maxLengthOf = (field: Field, otherwise: number) => field.maxLength ?? otherwise

const textCell: FieldType['cell'] = {
  write: (value) => (value == null ? null : String(value)),
  read: (cell) => (cell.trim() === '' ? null : cell.trim()),
}

const textType: FieldType = {
  kind: 'text',
  column: 'text',
  schema: (field) => Type.String({ minLength: field.required ? 1 : 0, maxLength: maxLengthOf(field, 500) }),
  cell: textCell,
  filters: ['is', 'in', 'contains', 'empty'],
  sortable: true,
  sample: (n) => `样例${n}`,
}

const longTextType: FieldType = {
  ...textType,
  kind: 'longText',
  schema: (field) => Type.String({ minLength: field.required ? 1 : 0, maxLength: maxLengthOf(field, 20_000) }),
  filters: ['contains', 'empty'],
  sortable: false,
  sample: (n) => `样例${n}第一行\n第二行`,
}

const wordsType: FieldType = {
  kind: 'words',
  column: 'text[]',
  schema: () => Type.Array(Type.String({ minLength: 1, maxLength: 500 }), { maxItems: 200, uniqueItems: true }),
  cell: {
    write: (value) => (Array.isArray(value) ? value.join('、') : null),
    read: (cell) =>
      cell
        .split(/[、;;\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
  },
  filters: ['has', 'empty'],
  sortable: false,
  sample: (n) => [`词${n}`, `又词${n}`],
}

const phoneType: FieldType = {
  ...textType,
  kind: 'phone',
  schema: () => Type.String({ pattern: '^[0-9+\\-() ]{5,30}$' }),
  cell: {
    write: textCell.write,
    read: (cell) => {
      const digits = cell.trim()
      if (digits === '') return null
      if (!/^[0-9+\-() ]{5,30}$/.test(digits))
        throw new CellProblem(`“${digits}”不是电话号码`, `“${digits}” is no telephone number`)
      return digits
    },
  },
  filters: ['is'],
  sortable: false,
  sample: (n) => `0870-700${String(n).padStart(4, '0')}`,
}

type TextOptions = FieldOptions & { readonly maxLength?: number }

/** One line of text, 500 characters unless told otherwise. */
export const text = <const O extends TextOptions>(zh: string, options?: O) =>
  ({ type: textType, zh, ...options }) as Field<string> & O
/** Several lines, 20,000 characters unless told otherwise. */
export const longText = <const O extends TextOptions>(zh: string, options?: O) =>
  ({ type: longTextType, zh, ...options }) as Field<string> & O
/** A set of short texts, such as aliases or names as written. */
export const words = <const O extends FieldOptions>(zh: string, options?: O) =>
  ({ type: wordsType, zh, ...options }) as Field<string[]> & O
/** A telephone number as people write it. */
export const phone = <const O extends FieldOptions>(zh: string, options?: O) =>
  ({ type: phoneType, zh, ...options }) as Field<string> & O
