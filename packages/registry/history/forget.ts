import { type Field, forbidden, invalid, notFound, type Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { visibleRow } from '../records/read.ts'
import { reasonProblems } from '../records/reason.ts'
import type { Row } from '../records/row.ts'
import { beyondWalls, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { destroyKey } from './personal-key.ts'
import { nextVersion, subjectOf, writeVersion } from './write-version.ts'

/** What stands where a name or number was that a record cannot be without. */
export const forgottenWord = '已删除'

/**
 * Forgets the person a record is about: their key is destroyed, so that history and audit can no longer be read where
 * they speak of the person, and every record about them loses its personal values. Figures a record cannot be without
 * stay, without anybody they could be told of. Decided by the system administrator, with a reason; for good.
 * @returns how many records lost their personal values
 * @throws forbidden, notFound, or invalid without a reason
 */
export async function forgetPerson(scope: Scope, register: Register, id: string, reason: string): Promise<number> {
  if (scope.viewer.hat?.role !== 'systemAdministrator') {
    // Whoever may not even read it learns nothing of its being there.
    await visibleRow(scope, register, id)
    throw forbidden(
      '只有系统管理员可以决定删除个人信息。',
      'Only the system administrator decides on deleting personal information.',
    )
  }
  const problems = reasonProblems(register, reason)
  if (problems.length > 0) throw invalid(problems)
  if (!isId(id) || tableOf(register).personal.length === 0) throw notFound()
  const system = beyondWalls(scope)
  const { rows } = await sql<Row>`
    select * from ${sql.table(tableOf(register).name)} where id = ${id} for update`.execute(system.db)
  if (!rows[0]) throw notFound()
  const subject = subjectOf(register, rows[0])
  await destroyKey(system, subject)
  let forgotten = 0
  for (const each of Object.values(scope.transaction.domain.registers))
    for (const row of await rowsAbout(system, each, subject)) {
      await writeVersion(system, {
        register: each,
        before: row,
        after: without(system, each, row),
        what: 'forget',
        reason,
      })
      forgotten++
    }
  return forgotten
}

/** The rows of the register that are about the person, locked. */
async function rowsAbout({ db }: Scope, register: Register, subject: string): Promise<Row[]> {
  const { name, personal, columnOf } = tableOf(register)
  if (personal.length === 0) return []
  const field = register.wall.person
  const about = field === undefined ? sql`id` : sql`coalesce(${sql.ref(columnOf.get(field)!.name)}, id)`
  const { rows } = await sql<Row>`select * from ${sql.table(name)} where ${about} = ${subject} for update`.execute(db)
  return rows
}

function without(scope: Scope, register: Register, before: Row): Row {
  const after = nextVersion(scope, before)
  for (const field of tableOf(register).personal) {
    const { name } = tableOf(register).columnOf.get(field)!
    after[name] = leftOf(register, register.fields[field]!, field, before[name], before.id)
  }
  return after
}

function leftOf(register: Register, field: Field, name: string, value: unknown, id: string): unknown {
  if (!field.required || value === null) return null
  if (typeof value !== 'string' || field.type.column !== 'text') return value
  const unique = register.key === name || register.unique?.some((group) => group.includes(name))
  return unique ? `${forgottenWord}-${id}` : forgottenWord
}
