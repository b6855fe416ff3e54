import { type FieldProblem, forbidden, invalid, notFound, Problem, type Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { isSame, nextVersion, writeVersion } from '../history/write-version.ts'
import { cascadeWalls, wallFields, wallOf } from '../permissions/wall.ts'
import { asSql, type Clause } from '../permissions/where-clause.ts'
import { beyondWalls, permitted, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { checkValues } from './check-values.ts'
import { duplicates, parentOf } from './create.ts'
import { shownRecord, visibleRow } from './read.ts'
import { type AnyRecord, type Row, recordOf } from './row.ts'
import { movePaths, treePath } from './tree-path.ts'

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
  const before = await visibleRow(scope, register, id)
  requireLive(before)
  const changeable = permitted(scope, register, register.permissions.change)
  if (before.version !== version) {
    if (!(await satisfies(scope, register, id, changeable))) throw forbidden()
    throw await conflict(scope, register, before, version, handedIn)
  }
  if (changeable === false) throw forbidden()
  const { values, problems } = await checkChange(scope, register, before, handedIn, set)
  const after = nextVersion(scope, before)
  if (state !== undefined) after.state = stateBySystem(scope, register, state)
  for (const [field, value] of Object.entries(values)) after[tableOf(register).columnOf.get(field)!.name] = value
  const touched = Object.keys(values).filter((field) => {
    const { name } = tableOf(register).columnOf.get(field)!
    return !isSame(before[name], after[name])
  })
  if (problems.length === 0 && touched.length === 0 && after.state === before.state) {
    if (!(await satisfies(scope, register, id, changeable))) throw forbidden()
    return shownRecord(scope, register, before)
  }
  await derive(scope, register, before, after, touched, problems)
  const written = await writeVersion(
    scope,
    { register, before, after, what: 'change', reason: reason ?? null },
    changeable,
  )
  if (!written) throw await lostRace(scope, register, id, version, handedIn, changeable)
  if (!written.kept)
    throw fail(
      scope,
      forbidden('改动后这条记录将不归您管理,未保存。', 'The record would leave your hands; nothing was saved.'),
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

/** Removal: the record stays, marked with the reason, and no longer counts. @throws as `changeRecord` */
export async function withdrawRecord(
  scope: Scope,
  register: Register,
  id: string,
  version: number,
  reason: string,
): Promise<AnyRecord> {
  const before = await visibleRow(scope, register, id)
  requireLive(before)
  const withdrawable = permitted(scope, register, register.permissions.withdraw)
  if (!(await satisfies(scope, register, id, withdrawable))) throw forbidden()
  if (before.version !== version) throw await conflict(scope, register, before, version, {})
  requireReason(register, reason)
  const after = nextVersion(scope, before)
  after.withdrawn_at = after.changed_at
  after.withdrawn_reason = reason.trim()
  const step = { register, before, after, what: 'withdraw', reason: reason.trim() }
  const written = await writeVersion(scope, step, withdrawable)
  if (!written) throw await lostRace(scope, register, id, version, {}, withdrawable)
  return recordOf(register, after, { clear: written.clear, sensitive: true })
}

async function checkChange(
  scope: Scope,
  register: Register,
  before: Row,
  handedIn: Record<string, unknown>,
  set: Record<string, unknown>,
): Promise<{ values: Record<string, unknown>; problems: FieldProblem[] }> {
  const current = valuesOf(register, before)
  const of = { title: register.title, fields: register.fields, partial: true, current }
  const written = await checkValues(scope, { ...of, values: handedIn, readOnly: false })
  const fixed = await checkValues(beyondWalls(scope), { ...of, values: set, readOnly: true })
  return { values: { ...written.values, ...fixed.values }, problems: [...written.problems, ...fixed.problems] }
}

/** Fills in what follows from the fields: path, walls. Collects the problems that only the whole row shows. */
export async function derive(
  scope: Scope,
  register: Register,
  before: Row,
  after: Row,
  touched: readonly string[],
  problems: FieldProblem[],
): Promise<void> {
  const values = valuesOf(register, after)
  if (register.tree !== undefined && touched.includes(register.tree)) {
    const path = await treePath(scope, register, after.id, parentOf(register, values), true)
    if (typeof path === 'string') after.path = path
    else problems.push(path)
  }
  problems.push(...(await duplicates(scope, register, after.id, values, touched, problems)))
  if (problems.length > 0) throw invalid(problems)
  const named = Object.values(wallFields(register))
  if (after.path !== before.path || touched.some((field) => named.includes(field))) {
    const wall = await wallOf(scope, register, after.id, values, (after.path ?? null) as string | null)
    // What was taken from the hat of whoever recorded it stays theirs.
    const { division, organisation, person } = wallFields(register)
    if (division !== undefined || organisation !== undefined || register.name === 'division')
      after.wall_division = wall.wall_division
    if (organisation !== undefined) after.wall_organisation = wall.wall_organisation
    if (person !== undefined) after.wall_person = wall.wall_person
  }
}

/** Moves what hangs on a record whose place in the tree or behind the walls has changed. */
export async function followWalls(scope: Scope, register: Register, before: Row, after: Row): Promise<void> {
  if (before.path !== after.path) await movePaths(scope, register, before.path as string, after.path as string)
  const moved = (['wall_division', 'wall_organisation', 'wall_person'] as const).some(
    (column) => before[column] !== after[column],
  )
  if (moved) await cascadeWalls(scope, register, [after.id])
}

export function valuesOf(register: Register, row: Row): Record<string, unknown> {
  return Object.fromEntries([...tableOf(register).columnOf].map(([field, { name }]) => [field, row[name] ?? null]))
}

export function requireLive(row: Row): void {
  if (row.withdrawn_at)
    throw new Problem(409, 'withdrawn', '这条记录已撤销,不能再办理。', 'This record has been withdrawn and is closed.')
}

export function requireReason(register: Register, reason: unknown): void {
  const wrong =
    typeof reason !== 'string' || reason.trim() === ''
      ? { zh: '请写明原因', en: 'a reason is required' }
      : !reason.isWellFormed() || reason.includes('\u0000') || reason.length > 2000
        ? { zh: '原因最多2000字,且不能含有无法保存的字符', en: 'the reason has up to 2000 keepable characters' }
        : null
  if (wrong)
    throw invalid([
      {
        field: 'reason',
        code: 'reason',
        zh: `${register.title.zh}: ${wrong.zh}`,
        en: `${register.title.en}: ${wrong.en}`,
      },
    ])
}

/** Whether the row, as it is now, satisfies a permission. */
export async function satisfies(scope: Scope, register: Register, id: string, clause: Clause): Promise<boolean> {
  if (typeof clause === 'boolean') return clause
  const { rows } = await sql`
    select 1 from ${sql.table(tableOf(register).name)} as t where t.id = ${id} and ${asSql(clause)}`.execute(scope.db)
  return rows.length > 0
}

/** 409 with what was wanted, what is there now, and what both started from. */
export async function conflict(
  scope: Scope,
  register: Register,
  now: Row,
  version: number,
  yours: Record<string, unknown>,
): Promise<Problem> {
  const { rows } = await sql<Row>`
    select * from ${sql.table(tableOf(register).history)} where id = ${now.id} and version = ${version}`.execute(
    beyondWalls(scope).db,
  )
  const base = rows[0] ? recordOf(register, rows[0], { clear: false, sensitive: false }) : null
  return new Problem(
    409,
    'conflict',
    '这条记录刚刚被别人改过,请对照后再保存。',
    'Somebody has just changed this record; compare and save again.',
    { yours, theirs: shownRecord(scope, register, now), base },
  )
}

/** Why nothing was written: somebody was faster, or the record was never the viewer's to change. */
async function lostRace(
  scope: Scope,
  register: Register,
  id: string,
  version: number,
  yours: Record<string, unknown>,
  clause: Clause,
): Promise<Problem> {
  const now = await visibleRow(scope, register, id).catch(() => null)
  if (!now) return notFound()
  if (now.version !== version && (await satisfies(scope, register, id, clause)))
    return conflict(scope, register, now, version, yours)
  return forbidden()
}

function fail(scope: Scope, problem: Problem): Problem {
  scope.transaction.failed = problem
  return problem
}
