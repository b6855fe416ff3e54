import type { Act, Register } from '@zhiqiao/model'
import { notFound } from '@zhiqiao/model'
import { sql } from 'kysely'
import { asSql } from '../permissions/where-clause.ts'
import type { Row } from '../records/row.ts'
import { permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'

export interface Permitted {
  readonly change: boolean
  readonly withdraw: boolean
  readonly acts: string[]
}

/** What the viewer may do with a record as it stands. @throws notFound */
export async function openActs(scope: Scope, register: Register, id: string): Promise<Permitted> {
  const { permissions } = register
  const readable = permitted(scope, register, permissions.read)
  if (!isId(id) || readable === false) throw notFound()
  const acts = Object.entries(register.acts ?? {})
  const asked = [permissions.change, permissions.withdraw, ...acts.map(([, { by }]) => by)].map(
    (permission, at) => sql`${asSql(permitted(scope, register, permission))} as ${sql.ref(`p${at}`)}`,
  )
  const { rows } = await sql<Row>`
    select t.*, ${sql.join(asked)} from ${sql.table(tableOf(register).name)} as t
    where t.id = ${id} and ${asSql(readable)}`.execute(scope.db)
  const row = rows[0]
  if (!row) throw notFound()
  if (row.withdrawn_at) return { change: false, withdraw: false, acts: [] }
  return {
    change: row.p0 === true,
    withdraw: row.p1 === true,
    acts: acts
      .filter(([, act], at) => row[`p${at + 2}`] === true && isOpen(act, row) && !isOwnWork(scope, register, act, row))
      .map(([name]) => name),
  }
}

export function isOpen({ from }: Act, row: Row): boolean {
  return from === undefined || from.includes(row.state as string)
}

/** Nobody decides on their own work. */
export function isOwnWork({ actor }: Scope, register: Register, { notBy }: Act, row: Row): boolean {
  if (notBy === undefined || actor.person === null) return false
  const column =
    notBy === 'createdBy'
      ? 'created_by'
      : notBy === 'changedBy'
        ? 'changed_by'
        : tableOf(register).columnOf.get(notBy)?.name
  const holder = column === undefined ? undefined : row[column]
  return Array.isArray(holder) ? holder.includes(actor.person.id) : holder === actor.person.id
}
