import { type Field, Problem, type RecordOf, type Register, sourcesOf } from '@zhiqiao/model'
import { masked } from '../permissions/masking.ts'
import { tableOf } from '../store/table-of.ts'

/** A row of a register's table as the database hands it over; `clear` says whether personal values may be shown. */
export type Row = Record<string, unknown> & { id: string; version: number; clear?: boolean | null; allowed?: boolean }

// biome-ignore lint/suspicious/noExplicitAny: the caller names the register's type
export type AnyRecord = RecordOf<any>

/** The record in a row. Personal values are masked unless the row is `clear`; the `public` is shown nothing of them. */
export function recordOf(
  register: Register,
  row: Row,
  shown: { clear: boolean; sensitive: boolean; large?: boolean; public?: boolean },
): AnyRecord {
  const values: Record<string, unknown> = {}
  const { fields, sourced } = shapeOf(register)
  for (const { name, column, field } of fields) {
    if (field.large && shown.large === false) continue
    const value = row[column] ?? null
    const open = !field.personal || (shown.clear && (field.personal !== 'sensitive' || shown.sensitive))
    values[name] = open ? value : shown.public ? null : masked(field, value)
  }
  return {
    id: row.id,
    version: row.version,
    state: row.state as string | null,
    createdAt: row.created_at as string,
    createdBy: row.created_by as string | null,
    changedAt: row.changed_at as string,
    changedBy: row.changed_by as string | null,
    withdrawnAt: row.withdrawn_at as string | null,
    withdrawnReason: row.withdrawn_reason as string | null,
    ...(sourced ? { source: sourceOf(row) } : {}),
    values,
  }
}

interface Shape {
  readonly fields: readonly { readonly name: string; readonly column: string; readonly field: Field }[]
  /** Rows say where they come from. */
  readonly sourced: boolean
}

/** What of a register every one of its rows is read by. */
function shapeOf(register: Register): Shape {
  const known = shapes.get(register)
  if (known) return known
  const fields = [...tableOf(register).columnOf].map(([name, column]) => ({
    name,
    column: column.name,
    field: register.fields[name]!,
  }))
  const shape = { fields, sourced: sourcesOf(register).length > 0 }
  shapes.set(register, shape)
  return shape
}

const shapes = new WeakMap<Register, Shape>()

function sourceOf(row: Row): { system: string; on: string | null } | null {
  return row.source_system == null ? null : { system: String(row.source_system), on: row.source_on as string | null }
}

/** The personal fields of a row that hold something: showing them is recorded. */
export function personalFields(register: Register, row: Row): string[] {
  const { personal, columnOf } = tableOf(register)
  return personal.filter((name) => row[columnOf.get(name)!.name] != null)
}

/** Those of them that are sensitive. */
export function sensitiveFields(register: Register, row: Row): string[] {
  return personalFields(register, row).filter((name) => register.fields[name]?.personal === 'sensitive')
}

/** The values in a row as they are kept, by field name. */
export function valuesOf(register: Register, row: Row): Record<string, unknown> {
  return Object.fromEntries([...tableOf(register).columnOf].map(([field, { name }]) => [field, row[name] ?? null]))
}

/** Withdrawn records are closed. @throws 409 */
export function requireLive(row: Row): void {
  if (row.withdrawn_at)
    throw new Problem(409, 'withdrawn', '这条记录已撤销，不能再办理。', 'This record has been withdrawn and is closed.')
}
