import { type AccessEntry, forbidden, type Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { visibleRow } from '../records/read.ts'
import { titlesOf } from '../records/titles.ts'
import { beyondWalls, reading, type Scope } from '../scope.ts'
import type { AuditActor, AuditEntry } from './audit-entry.ts'
import { subjectOf } from './write-version.ts'

const most = 500

/**
 * Who looked at what is kept of a person in a record, latest first: for the person concerned and for those who keep
 * the record.
 * @throws notFound, or forbidden to whoever may read the record but is neither
 */
export async function recordAccess(scope: Scope, register: Register, id: string): Promise<AccessEntry[]> {
  const { read: _, clear, change } = register.permissions
  const row = await visibleRow(scope, register, id, clear ?? change)
  const person = scope.viewer.person?.id
  const concerned = person !== undefined && (row.wall_person === person || subjectOf(register, row) === person)
  if (!row.allowed && !concerned && scope.viewer.via !== 'system')
    throw forbidden(
      '只有本人和保管这条记录的单位可以查看谁看过它。',
      'Who looked at it is shown to the person concerned and to those who keep the record.',
    )
  const system = beyondWalls(scope)
  const { rows } = await sql<{ at: string; body: string; entry: number }>`
    select l.at, l.body, a.entry from record_access as a join audit_link as l on l.sequence = a.sequence
    where a.record = ${id} and a.register = ${register.name} order by a.sequence desc, a.entry desc limit ${sql.lit(most)}`.execute(
    reading(system),
  )
  const looks = rows.flatMap(({ at, body, entry: number }) => lookIn(body, number, at))
  const { registers } = scope.transaction.domain
  const named = async (name: string, ids: (string | null)[]): Promise<Record<string, string>> =>
    registers[name] ? titlesOf(system, registers[name], new Set(ids.filter((one) => one !== null))) : {}
  const persons = await named(
    'person',
    looks.map(({ by }) => by.person),
  )
  const organisations = await named(
    'organisation',
    looks.map(({ by }) => by.organisation),
  )
  return looks.map(({ by, ...look }) => ({
    ...look,
    by: {
      id: by.person,
      name: (by.person && persons[by.person]) || by.name,
      organisation: (by.organisation && organisations[by.organisation]) || null,
    },
  }))
}

function lookIn(body: string, number: number, at: string): (Omit<AccessEntry, 'by'> & { readonly by: AuditActor })[] {
  const link = JSON.parse(body) as { by: AuditActor; entries: AuditEntry[] }
  const entry = link.entries[number]
  if (entry?.kind !== 'read' || entry.look === undefined) return []
  const { look, fields, purpose = null } = entry
  return [{ at: entry.at ?? at, by: entry.by ?? link.by, look, fields, purpose }]
}
