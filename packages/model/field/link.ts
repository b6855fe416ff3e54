import { type TSchema, Type } from 'typebox'
import type { Field, FieldOptions, FieldType } from './field.ts'

const uuid = () => Type.String({ format: 'uuid' })

const codeType: FieldType = {
  kind: 'code',
  column: 'text',
  schema: () => Type.String({ minLength: 1, maxLength: 40 }),
  // The registry translates codes to their words and back; a bare cell holds the code.
  cell: { write: (value) => (value == null ? null : String(value)), read: (cell) => cell.trim() || null },
  filters: ['is', 'in', 'empty'],
  sortable: true,
  sample: () => null,
}

const referenceType: FieldType = {
  kind: 'reference',
  column: 'uuid',
  schema: uuid,
  cell: codeType.cell,
  filters: ['is', 'in', 'empty'],
  sortable: false,
  sample: () => null,
}

const referencesType: FieldType = {
  kind: 'references',
  column: 'uuid[]',
  schema: () => Type.Array(uuid(), { maxItems: 500, uniqueItems: true }),
  cell: {
    write: (value) => (Array.isArray(value) ? value.join('、') : null),
    read: (cell) => cell.split('、').filter(Boolean),
  },
  filters: ['has', 'empty'],
  sortable: false,
  sample: () => [],
}

const filesType: FieldType = { ...referencesType, kind: 'files', filters: ['empty'] }

const structureType: FieldType = {
  kind: 'structure',
  column: 'jsonb',
  schema: (field) => field.shape ?? Type.Unknown(),
  cell: {
    write: (value) => (value == null ? null : JSON.stringify(value)),
    read: (cell) => (cell.trim() === '' ? null : JSON.parse(cell)),
  },
  filters: ['empty'],
  sortable: false,
  sample: () => null,
}

/** A value of a code set (`codeSet` is its name). */
export const code = <const O extends FieldOptions>(zh: string, codeSet: string, options?: O) =>
  ({ type: codeType, zh, codeSet, ...options }) as Field<string> & O & { readonly codeSet: string }
/** The id of one record of another register. */
export const reference = <const O extends FieldOptions>(zh: string, register: string, options?: O) =>
  ({ type: referenceType, zh, register, ...options }) as Field<string> & O & { readonly register: string }
/** The ids of several records of another register, in order. */
export const references = <const O extends FieldOptions>(zh: string, register: string, options?: O) =>
  ({ type: referencesType, zh, register, ...options }) as Field<string[]> & O & { readonly register: string }
/** Attached files: ids of stored files. */
export const files = <const O extends FieldOptions>(zh: string, options?: O) =>
  ({ type: filesType, zh, ...options }) as Field<string[]> & O
/** A small value with a schema of its own, for what is never filtered by (e.g. a yearly breakdown). */
export const structure = <V, const O extends FieldOptions = FieldOptions>(zh: string, shape: TSchema, options?: O) =>
  ({ type: structureType, zh, shape, ...options }) as Field<V> & O
