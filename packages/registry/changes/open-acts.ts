import type { Act, Register } from '@zhiqiao/model'
import { notFound } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { markOf } from '../permissions/viewer-shape.ts'
import { asSql } from '../permissions/where-clause.ts'
import type { Row } from '../records/row.ts'
import { runStatement } from '../records/statement.ts'
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
  if (!isId(id) || permitted(scope, register, register.permissions.read) === false) throw notFound()
  const rows = await runStatement<Row>(
    scope,
    `acts ${register.name}`,
    (at) => sql`
      select t.*, ${permittedColumns(at, register)} from ${sql.table(tableOf(register).name)} as t
      where t.id = ${markOf('id')} and ${asSql(permitted(at, register, register.permissions.read))}`,
    { id },
  )
  if (!rows[0]) throw notFound()
  return openActsOf(scope, register, rows[0])
}

/** Columns `p0`, `p1`, … that say whether the row satisfies the register's permissions and its acts'. */
export function permittedColumns(scope: Scope, register: Register): RawBuilder<unknown> {
  const { change, withdraw } = register.permissions
  const acts = Object.values(register.acts ?? {}).map(({ by }) => by)
  return sql.join(
    [change, withdraw, ...acts].map(
      (permission, at) => sql`${asSql(permitted(scope, register, permission))} as ${sql.ref(`p${at}`)}`,
    ),
  )
}

/** What a row with those columns permits. */
export function openActsOf(scope: Scope, register: Register, row: Row): Permitted {
  if (row.withdrawn_at) return { change: false, withdraw: false, acts: [] }
  const acts = Object.entries(register.acts ?? {}).filter(
    ([, act], at) => row[`p${at + 2}`] === true && isOpen(act, row) && !isOwnWork(scope, register, act, row),
  )
  return { change: row.p0 === true, withdraw: row.p1 === true, acts: acts.map(([name]) => name) }
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
