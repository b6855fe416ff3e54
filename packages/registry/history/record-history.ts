import type { HistoryEntry, Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { masked } from '../permissions/masking.ts'
import { visibleRow } from '../records/read.ts'
import type { Row } from '../records/row.ts'
import { beyondWalls, reading, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { unseal } from './personal-key.ts'
import { isSame, sealPlace } from './write-version.ts'

/**
 * Every step of a record the viewer may read, first to last; personal values in clear for those who keep it. The public
 * is told what changed and when, not who did it nor why.
 */
export async function recordHistory(scope: Scope, register: Register, id: string): Promise<HistoryEntry[]> {
  const now = await visibleRow(scope, register, id)
  const clear = scope.viewer.via === 'system' || now.clear === true
  const table = tableOf(register)
  // Earlier versions may stand behind walls the record has left since; whoever may read it may read its life.
  const { rows } = await sql<Row>`
    select * from ${sql.table(table.history)} where id = ${id} order by version`.execute(reading(beyondWalls(scope)))
  const entries: HistoryEntry[] = []
  let before: Row | null = null
  for (const row of rows) {
    if (table.personal.length > 0) await showPersonal(scope, register, row, clear)
    if (scope.viewer.via === 'public') leaveOutPeople(register, row)
    entries.push(entryOf(register, before, row))
    before = row
  }
  if (clear) noteSensitive(scope, register, id, entries)
  return entries
}

function leaveOutPeople(register: Register, row: Row): void {
  const { personal, columnOf } = tableOf(register)
  for (const field of personal) row[columnOf.get(field)!.name] = null
  Object.assign(row, { changed_by: null, changed_by_name: '', reason: null })
}

async function showPersonal(scope: Scope, register: Register, row: Row, clear: boolean): Promise<void> {
  if (typeof row.sealed !== 'string') return
  const values = await unseal(scope, sealPlace(register, row.id, row.version), row.sealed)
  if (values === null) row.forgotten = true
  for (const field of tableOf(register).personal) {
    const value = values === null ? null : (values[field] ?? null)
    row[tableOf(register).columnOf.get(field)!.name] = clear ? value : masked(register.fields[field]!, value)
  }
}

function entryOf(register: Register, before: Row | null, row: Row): HistoryEntry {
  return {
    version: row.version,
    at: row.recorded_from as string,
    by: {
      id: row.changed_by as string | null,
      name: row.changed_by_name as string,
      organisation: row.changed_by_organisation as string | null,
    },
    what: row.act as string,
    state: { from: (before?.state ?? null) as string | null, to: row.state as string | null },
    changes: [...tableOf(register).columnOf]
      .filter(([, { name }]) => !isSame(before?.[name], row[name]))
      .map(([field, { name }]) => ({ field, from: before?.[name] ?? null, to: row[name] ?? null })),
    reason: row.reason as string | null,
    ...(row.forgotten ? { forgotten: true } : {}),
  }
}

function noteSensitive({ transaction }: Scope, register: Register, id: string, entries: readonly HistoryEntry[]): void {
  const shown = new Set(entries.flatMap(({ changes }) => changes.map(({ field }) => field)))
  const fields = [...shown].filter((field) => register.fields[field]?.personal === 'sensitive')
  if (fields.length > 0)
    transaction.entries.push({ kind: 'read', look: 'history', register: register.name, id, count: 1, fields })
}
