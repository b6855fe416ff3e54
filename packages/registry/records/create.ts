import { type FieldProblem, forbidden, invalid, Problem, type Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { firstVersion, writeVersion } from '../history/write-version.ts'
import { clearFor } from '../permissions/masking.ts'
import { wallOf } from '../permissions/wall.ts'
import { asSql } from '../permissions/where-clause.ts'
import { beyondWalls, permitted, type Scope } from '../scope.ts'
import { isId } from '../store/new-id.ts'
import { tableOf } from '../store/table-of.ts'
import { checkValues } from './check-values.ts'
import { reasonProblems } from './reason.ts'
import { missingRequirements } from './requirement.ts'
import { type AnyRecord, recordOf } from './row.ts'
import { parentOf, treePath } from './tree-path.ts'
import { duplicates } from './unique.ts'

export interface CreateOptions {
  /** Values of fields that only acts and computations set. */
  readonly set?: Record<string, unknown>
  readonly reason?: string
  readonly id?: string
  /** State other than the initial one. */
  readonly state?: string
}

/**
 * Records something new. What was inserted must satisfy the register's `create` permission as it stands.
 * @throws forbidden, or invalid with every problem of the values
 */
export async function createRecord(
  scope: Scope,
  register: Register,
  handedIn: Record<string, unknown>,
  options: CreateOptions = {},
): Promise<AnyRecord> {
  const creatable = permitted(scope, register, register.permissions.create)
  if (creatable === false) throw forbidden()
  if (options.id !== undefined && !isId(options.id))
    throw new Problem(400, 'bad-id', '编号格式不对。', 'That is no id.')
  const { values, problems } = await checkNew(scope, register, handedIn, options.set ?? {})
  if (options.reason !== undefined) problems.push(...reasonProblems(register, options.reason))
  const row = firstVersion(scope, options.id)
  row.state = stateFor(register, options.state)
  for (const [field, column] of tableOf(register).columnOf) row[column.name] = values[field] ?? null
  const path =
    register.tree === undefined ? null : await treePath(scope, register, row.id, parentOf(register, values), false)
  if (path !== null && typeof path !== 'string') problems.push(path)
  problems.push(...(await duplicates(scope, register, row.id, values, Object.keys(values), problems)))
  if (problems.length === 0) problems.push(...(await missingRequirements(scope, register, row)))
  if (problems.length > 0) throw invalid(problems)
  if (typeof path === 'string') row.path = path
  Object.assign(row, await wallOf(scope, register, row.id, values, row.path as string | null))
  await writeVersion(scope, { register, before: null, after: row, what: 'create', reason: options.reason ?? null })
  const clear = await requireCreated(scope, register, row.id)
  return recordOf(register, row, { clear, sensitive: true })
}

async function checkNew(
  scope: Scope,
  register: Register,
  handedIn: Record<string, unknown>,
  set: Record<string, unknown>,
): Promise<{ values: Record<string, unknown>; problems: FieldProblem[] }> {
  const of = { title: register.title, fields: register.fields, checks: register.checks, partial: false }
  const written = await checkValues(scope, { ...of, values: handedIn, readOnly: false })
  const fixed = await checkValues(beyondWalls(scope), { ...of, values: set, readOnly: true })
  return { values: { ...written.values, ...fixed.values }, problems: [...written.problems, ...fixed.problems] }
}

/** The insert stands only if the viewer may create what is there now; otherwise the whole transaction falls. */
async function requireCreated(scope: Scope, register: Register, id: string): Promise<boolean> {
  const creatable = permitted(scope, register, register.permissions.create)
  const clear = clearFor(scope, register)
  if (creatable === true && (typeof clear === 'boolean' || tableOf(register).personal.length === 0))
    return clear === true
  const { rows } = await sql<{ creatable: boolean; clear: boolean }>`
    select ${asSql(creatable)} as creatable, ${asSql(clear)} as clear
    from ${sql.table(tableOf(register).name)} as t where t.id = ${id}`.execute(scope.db)
  if (rows[0]?.creatable) return rows[0].clear
  scope.transaction.failed = forbidden()
  throw scope.transaction.failed
}

function stateFor(register: Register, wanted: string | undefined): string | null {
  if (wanted !== undefined && !Object.hasOwn(register.states ?? {}, wanted))
    throw new Error(`${register.name}: 没有状态 ${wanted}`)
  return wanted ?? register.initial ?? null
}
