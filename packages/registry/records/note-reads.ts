import type { Register } from '@zhiqiao/model'
import type { Look, ReadEntry } from '../history/audit-entry.ts'
import type { Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { purposeOf } from './read.ts'

/**
 * Notes that personal values of several records were shown: one entry a register and look, however many rows. What
 * people looked at is found again from each record; the platform's own reading is only counted.
 */
export function noteReads(
  scope: Scope,
  register: Register,
  fields: readonly string[],
  ids: readonly string[],
  look?: Look,
): void {
  const { entries } = scope.transaction
  const at = entries.findIndex(
    (entry) => entry.kind === 'read' && entry.register === register.name && entry.id === null && entry.look === look,
  )
  const before = entries[at]
  const known = before?.kind === 'read' ? before : null
  const entry: ReadEntry = {
    kind: 'read',
    ...(look === undefined ? {} : { look, records: [...new Set([...(known?.records ?? []), ...ids])] }),
    register: register.name,
    id: null,
    count: (known?.count ?? 0) + ids.length,
    fields: [...new Set([...(known?.fields ?? []), ...fields])],
    ...purposeOf(scope, register),
  }
  if (known) entries[at] = entry
  else entries.push(entry)
}

/** Notes an export; of records about persons it is a look at each of them. */
export function noteExport(
  scope: Scope,
  register: Register,
  ids: readonly string[],
  details: Record<string, unknown>,
): void {
  const { personal } = tableOf(register)
  scope.transaction.entries.push({
    kind: 'event',
    what: 'export',
    details: { register: register.name, count: ids.length, ...details },
  })
  if (personal.length > 0 && ids.length > 0) noteReads(scope, register, personal, ids, 'export')
}
