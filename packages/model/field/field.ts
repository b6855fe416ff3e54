import type { TSchema } from 'typebox'
import { humanise, type Label } from '../label.ts'
import type { SourceSystem } from '../source.ts'
import type { YearKind } from './year.ts'

export type FieldKind =
  | 'text'
  | 'longText'
  | 'words'
  | 'code'
  | 'reference'
  | 'references'
  | 'date'
  | 'dateTime'
  | 'integer'
  | 'year'
  | 'decimal'
  | 'money'
  | 'flag'
  | 'files'
  | 'structure'
  | 'residentId'
  | 'socialCreditCode'
  | 'phone'

/** How a list may be narrowed by a field: `?field=…` (is), `?field.contains=…`, `?field.from=…` … */
export type FilterOperator = 'is' | 'in' | 'contains' | 'from' | 'to' | 'empty' | 'has'

/**
 * A field type owns all its faces: column, schema, spreadsheet cell, filters, a sample for tests.
 * Its input in the browser is joined by an exhaustive map over `kind`, so adding a type touches no switch.
 */
export interface FieldType {
  readonly kind: FieldKind
  /** PostgreSQL column type. */
  readonly column: string
  readonly schema: (field: Field) => TSchema
  readonly cell: {
    readonly write: (value: unknown, field: Field) => string | number | null
    /** Reads what a person typed in a cell. Throws CellProblem when it is no such value. */
    readonly read: (cell: string, field: Field) => unknown
  }
  readonly filters: readonly FilterOperator[]
  readonly sortable: boolean
  /** The n-th example value; the looping test of all definitions writes and reads it. */
  readonly sample: (n: number, field: Field) => unknown
}

/** What a cell holds is not a value of its field; the message says what would be. */
export class CellProblem extends Error {
  readonly en: string
  constructor(zh: string, en: string) {
    super(zh)
    this.name = 'CellProblem'
    this.en = en
  }
}

export interface FieldOptions {
  readonly required?: boolean
  /** English label where reading the identifier aloud will not do. */
  readonly en?: string
  readonly help?: Label
  /** `true`: masked for others; `'sensitive'`: also encrypted in history and audit and never searchable. */
  readonly personal?: true | 'sensitive'
  /** Set by acts and computations only: never in a form, refused in a write. */
  readonly readOnly?: boolean
  /** Of use to those who look after the platform; a record's page folds it away. */
  readonly technical?: boolean
  /** Too long for lists: only the record itself carries it. */
  readonly large?: boolean
  /** Of attached files: a record read from somebody's table keeps that table here. */
  readonly returnedTable?: boolean
  /** Other heads under which people write it in a table. */
  readonly heads?: readonly string[]
  /** Filled from this system's list; locked once imported. */
  readonly source?: SourceSystem
  /** Former name of the column: migrations and history read it. */
  readonly was?: string
  /** Asked and shown only where this other field of the record has one of these values. */
  readonly asked?: { readonly of: string; readonly values: readonly string[] }
  /** The lower end of a range whose upper end is this other field: a range typed into either fills both. */
  readonly upTo?: string
  /** What it usually is: filled in beforehand where a person records anew; a day by its distance from today. */
  readonly usual?: string | number | boolean | { readonly daysFromToday: number }
  /** Unit shown in the head of a column. */
  readonly unit?: Label
  /** What existing rows get when a required field is added. */
  readonly backfill?: string | number | boolean
}

export interface Field<V = unknown> extends FieldOptions {
  readonly type: FieldType
  readonly zh: string
  readonly codeSet?: string
  readonly register?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly shape?: TSchema
  readonly yearKind?: YearKind
  /** Carries the value's type; never present at run time. */
  readonly value?: V
}

export type Fields = Record<string, Field>
type Required<F> = { [K in keyof F]: F[K] extends { readonly required: true } ? K : never }[keyof F]
type ValueOf<F> = F extends Field<infer V> ? V : never

/** The values of a record of these fields: required ones present, others null when empty. */
export type Values<F extends Fields> = { [K in Required<F>]: ValueOf<F[K]> } & {
  [K in Exclude<keyof F, Required<F>>]: ValueOf<F[K]> | null
}

/** Whether a record or act with these values has the field at all. */
export const isAsked = (
  { asked }: { readonly asked?: Field['asked'] | null },
  values: Readonly<Record<string, unknown>>,
): boolean => !asked || asked.values.includes(String(values[asked.of]))

/** The label of a field: Chinese from the definition, English from `en` or the identifier. */
export function fieldLabel(name: string, field: Field): Label {
  return { zh: field.zh, en: field.en ?? humanise(name) }
}

type MaybeEnds = Readonly<Record<string, { readonly upTo?: string | null }>>

/** The two ends of the range the field is an end of; null where it stands alone. */
export function endsOf(fields: MaybeEnds, name: string): readonly [lower: string, upper: string] | null {
  const upper = fields[name]?.upTo
  if (upper) return [name, upper]
  const lower = Object.keys(fields).find((other) => fields[other]!.upTo === name)
  return lower === undefined ? null : [lower, name]
}
