import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { asSql } from '../permissions/where-clause.ts'
import { titlesOf } from '../records/titles.ts'
import { permitted, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'

/** A record that is about the viewer. */
export interface OwnRecord {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly changedAt: string
}

const most = 500

/**
 * The records that hold something personal about the viewer and that they may read, the latest changed first: from each
 * the way leads to who looked at it and who changed it.
 */
export async function ownRecords(scope: Scope): Promise<OwnRecord[]> {
  const person = scope.viewer.person?.id
  if (person === undefined) return []
  const about = Object.values(scope.transaction.domain.registers).filter(isAboutPersons)
  const parts = about.flatMap((register) => {
    const readable = permitted(scope, register, register.permissions.read)
    if (readable === false) return []
    return sql`
      select ${sql.lit(register.name)} as register, t.id, t.changed_at from ${sql.table(tableOf(register).name)} as t
      where t.withdrawn_at is null and t.wall_person = ${person} and ${asSql(readable)}`
  })
  if (parts.length === 0) return []
  const { rows } = await sql<{ register: string; id: string; changed_at: string }>`
    select * from (${sql.join(parts, sql` union all `)}) as own order by changed_at desc limit ${sql.lit(most)}`.execute(
    scope.db,
  )
  const titles = new Map<string, Record<string, string>>()
  for (const register of about) {
    const ids = rows.filter((row) => row.register === register.name).map(({ id }) => id)
    if (ids.length > 0) titles.set(register.name, await titlesOf(scope, register, ids))
  }
  return rows.map(({ register, id, changed_at: changedAt }) => ({
    register,
    id,
    title: titles.get(register)?.[id] ?? '',
    changedAt,
  }))
}

/** Where the wall's person is the one the record is about; elsewhere it is whoever recorded it. */
const isAboutPersons = (register: Register): boolean =>
  tableOf(register).personal.length > 0 && (register.wall.person !== undefined || register.name === 'person')
