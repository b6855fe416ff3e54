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
      select t.*, ${permittedColumn(at, register)} from ${sql.table(tableOf(register).name)} as t
      where t.id = ${markOf('id')} and ${asSql(permitted(at, register, register.permissions.read))}`,
    { id },
  )
  if (!rows[0]) throw notFound()
  return openActsOf(scope, register, rows[0])
}

/**
 * A column `open` with an answer each for the register's `change`, `withdraw` and acts. Many ask the same question:
 * each is put once.
 */
export function permittedColumn(scope: Scope, register: Register): RawBuilder<unknown> {
  const { change, withdraw } = register.permissions
  const asked = new Map<string, { name: string; clause: RawBuilder<boolean> }>()
  const answers = [change, withdraw, ...Object.values(register.acts ?? {}).map(({ by }) => by)].map((permission) => {
    const clause = asSql(permitted(scope, register, permission))
    const { sql: text, parameters } = clause.compile(scope.db)
    const key = JSON.stringify([text, parameters])
    const question = asked.get(key) ?? { name: `q${asked.size}`, clause }
    asked.set(key, question)
    return sql.ref(`q.${question.name}`)
  })
  const questions = [...asked.values()].map(({ name, clause }) => sql`${clause} as ${sql.ref(name)}`)
  return sql`(select array[${sql.join(answers)}] from (select ${sql.join(questions)} offset 0) as q) as open`
}

/** What a row with that column permits. */
export function openActsOf(scope: Scope, register: Register, row: Row): Permitted {
  if (row.withdrawn_at) return { change: false, withdraw: false, acts: [] }
  const open = row.open as boolean[]
  const acts = Object.entries(register.acts ?? {}).filter(
    ([, act], at) =>
      open[at + 2] === true && isOpen(act, row) && !isDone(register, act, row) && !isOwnWork(scope, register, act, row),
  )
  return { change: open[0] === true, withdraw: open[1] === true, acts: acts.map(([name]) => name) }
}

export function isOpen({ from }: Act, row: Row): boolean {
  return from === undefined || from.includes(row.state as string)
}

/** Whether an act that is done once has filled what it fills. */
const isDone = (register: Register, { once = [] }: Act, row: Row): boolean =>
  once.some((field) => row[tableOf(register).columnOf.get(field)!.name] !== null)

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
