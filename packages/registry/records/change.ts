import { type FieldProblem, forbidden, type Problem, type Register } from '@zhiqiao/model'
import { isSame, nextVersion, writeVersion } from '../history/write-version.ts'
import { beyondWalls, permitted, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { checkValues } from './check-values.ts'
import { conflict, lostRace } from './conflict.ts'
import { derive, followWalls } from './derive.ts'
import { shownRecord, visibleRow } from './read.ts'
import { reasonProblems } from './reason.ts'
import { type AnyRecord, type Row, recordOf, requireLive, valuesOf } from './row.ts'
import { lockedBySource } from './source-lock.ts'

export interface ChangeOptions {
  /** Values of fields that only acts and computations set. */
  readonly set?: Record<string, unknown>
  readonly reason?: string
  /** State to move to without an act; only for work done as the system. */
  readonly state?: string
}

/**
 * Changes the fields handed in, if the record still has that version and is the viewer's to change.
 * @throws notFound, forbidden, invalid with every problem, or 409 `conflict` with what was wanted and what is there
 */
export async function changeRecord(
  scope: Scope,
  register: Register,
  id: string,
  version: number,
  handedIn: Record<string, unknown>,
  { set = {}, reason, state }: ChangeOptions = {},
): Promise<AnyRecord> {
  const changeable = permitted(scope, register, register.permissions.change)
  const before = await visibleRow(scope, register, id, register.permissions.change)
  requireLive(before)
  if (!before.allowed) throw forbidden()
  if (before.version !== version) throw await conflict(scope, register, before, version, handedIn)
  const { values, problems } = await checkChange(scope, register, before, handedIn, set)
  problems.push(...lockedBySource(register, before, values))
  if (reason !== undefined) problems.push(...reasonProblems(register, reason))
  const after = nextVersion(scope, before)
  if (state !== undefined) after.state = stateBySystem(scope, register, state)
  for (const [field, value] of Object.entries(values)) after[tableOf(register).columnOf.get(field)!.name] = value
  const touched = Object.keys(values).filter((field) => {
    const { name } = tableOf(register).columnOf.get(field)!
    return !isSame(before[name], after[name])
  })
  if (problems.length === 0 && touched.length === 0 && after.state === before.state)
    return shownRecord(scope, register, before)
  await derive(scope, register, before, after, touched, problems)
  const written = await writeVersion(
    scope,
    { register, before, after, what: 'change', reason: reason ?? null },
    changeable,
  )
  if (!written) throw await lostRace(scope, register, id, version, handedIn, register.permissions.change)
  if (!written.kept)
    throw fail(
      scope,
      forbidden('改动后这条记录将不归您管理，未保存。', 'The record would leave your hands; nothing was saved.'),
    )
  await followWalls(scope, register, before, after)
  return recordOf(register, after, { clear: written.clear, sensitive: true })
}

/** People move a state by an act; only the platform itself, following up on one, sets it directly. */
function stateBySystem(scope: Scope, register: Register, state: string): string {
  if (scope.viewer.via !== 'system') throw new Error(`${register.name}: 状态只能由办理事项改变`)
  if (!Object.hasOwn(register.states ?? {}, state)) throw new Error(`${register.name}: 没有状态 ${state}`)
  return state
}

async function checkChange(
  scope: Scope,
  register: Register,
  before: Row,
  handedIn: Record<string, unknown>,
  set: Record<string, unknown>,
): Promise<{ values: Record<string, unknown>; problems: FieldProblem[] }> {
  const current = valuesOf(register, before)
  const of = { title: register.title, fields: register.fields, checks: register.checks, partial: true, current }
  const written = await checkValues(scope, { ...of, values: handedIn, readOnly: false })
  const fixed = await checkValues(beyondWalls(scope), { ...of, values: set, readOnly: true })
  return { values: { ...written.values, ...fixed.values }, problems: [...written.problems, ...fixed.problems] }
}

function fail(scope: Scope, problem: Problem): Problem {
  scope.transaction.failed = problem
  return problem
}
