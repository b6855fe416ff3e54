import { type Act, forbidden, invalid, notFound, Problem, type RecordOf, type Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { isSame, nextVersion, writeVersion } from '../history/write-version.ts'
import { asSql } from '../permissions/where-clause.ts'
import { checkValues } from '../records/check-values.ts'
import { conflict } from '../records/conflict.ts'
import { derive, followWalls } from '../records/derive.ts'
import { clearColumn, shownRecord, visibleRow } from '../records/read.ts'
import { reasonProblems } from '../records/reason.ts'
import { type Row, recordOf, requireLive, valuesOf } from '../records/row.ts'
import { beyondWalls, permitted, type Scope } from '../scope.ts'
import type { Session } from '../session.ts'
import { tableOf } from '../store/table-of.ts'
import { isOpen, isOwnWork } from './open-acts.ts'

/**
 * Does an act to a record: who may, in which state, with what input; then what the act does beyond moving the state
 * (its handler, in the same transaction); then the new state. The record's row is locked from the permission check
 * on, so of two deciders one decides and the other gets a conflict.
 */
export async function performAct(
  scope: Scope,
  session: Session,
  register: Register,
  id: string,
  version: number,
  name: string,
  input: Record<string, unknown>,
  reason: string | null,
  // biome-ignore lint/suspicious/noExplicitAny: the caller names the register's type
): Promise<RecordOf<any>> {
  const act = Object.hasOwn(register.acts ?? {}, name) ? register.acts?.[name] : undefined
  if (!act)
    throw new Problem(
      404,
      'no-act',
      `${register.title.zh}没有这个办理事项。`,
      `${register.title.en} knows no such act.`,
    )
  const before = await lockedRow(scope, register, id, version, act, input)
  if (!isOpen(act, before)) throw wrongState(register, act, before)
  if (isOwnWork(scope, register, act, before))
    throw forbidden(
      '自己经办的事项须由其他人办理。',
      'Nobody decides on their own work: another person has to do this.',
    )
  const values = await checkedInput(scope, register, act, input, reason)
  const handler = scope.transaction.acts[`${register.name}.${name}`]
  const outcome = await handler?.(session, shownRecord(scope, register, before), values, reason?.trim() || null)
  const to = chosenState(register, name, act, outcome?.state)
  if (outcome?.handOver !== undefined) scope.transaction.handedOver = outcome.handOver
  return moveOn(scope, register, before, to, name, outcome?.set ?? {}, reason?.trim() || null)
}

/** Where the act leads: to its own state, or to one of those its handler may choose instead. */
function chosenState(register: Register, name: string, act: Act, chosen: string | undefined): string | undefined {
  if (chosen === undefined || chosen === act.to) return act.to
  if (!act.or?.includes(chosen)) throw new Error(`${register.name}.${name}: ${chosen} is no state it may lead to`)
  return chosen
}

/** The visible row, locked, if its version is the one acted upon and the act is this viewer's. */
async function lockedRow(
  scope: Scope,
  register: Register,
  id: string,
  version: number,
  act: Act,
  input: Record<string, unknown>,
): Promise<Row> {
  const allowed = permitted(scope, register, act.by)
  const seen = await visibleRow(scope, register, id, act.by)
  requireLive(seen)
  if (!seen.allowed) throw forbidden()
  if (seen.version !== version) throw await conflict(scope, register, seen, version, input)
  const { rows } = await sql<Row>`
    select t.*${clearColumn(scope, register)} from ${sql.table(tableOf(register).name)} as t
    where t.id = ${id} and t.version = ${version} and ${asSql(allowed)} for update of t`.execute(scope.db)
  if (rows[0]) return rows[0]
  const now = await visibleRow(scope, register, id).catch(() => null)
  if (!now) throw notFound()
  throw now.version === version ? forbidden() : await conflict(scope, register, now, version, input)
}

async function checkedInput(
  scope: Scope,
  register: Register,
  act: Act,
  input: Record<string, unknown>,
  reason: string | null,
): Promise<Record<string, unknown>> {
  const { values, problems } = await checkValues(scope, {
    title: register.title,
    fields: act.fields ?? {},
    values: input,
    partial: false,
    readOnly: false,
  })
  const asked = act.reason === 'required' || reason?.trim()
  const all = [...problems, ...(asked ? reasonProblems(register, reason) : [])]
  if (all.length > 0) throw invalid(all)
  return { ...Object.fromEntries(Object.keys(act.fields ?? {}).map((field) => [field, null])), ...values }
}

/** Writes the new state and what the handler set. The act may take the record out of the viewer's sight. */
async function moveOn(
  scope: Scope,
  register: Register,
  before: Row,
  to: string | undefined,
  name: string,
  set: Record<string, unknown>,
  reason: string | null,
) {
  const system = beyondWalls(scope)
  const after = nextVersion(scope, before)
  if (to !== undefined) after.state = to
  const { values, problems } = await checkSet(system, register, before, set)
  for (const [field, value] of Object.entries(values)) after[tableOf(register).columnOf.get(field)!.name] = value
  const touched = Object.keys(values).filter((field) => {
    const column = tableOf(register).columnOf.get(field)!.name
    return !isSame(before[column], after[column])
  })
  await derive(system, register, before, after, touched, problems)
  const written = await writeVersion(system, { register, before, after, what: name, reason })
  if (!written) throw await conflict(scope, register, await visibleRow(scope, register, before.id), before.version, set)
  await followWalls(system, register, before, after)
  return recordOf(register, after, { clear: before.clear === true, sensitive: true })
}

/** What a handler sets may be any field of the record, computed ones included. */
async function checkSet(system: Scope, register: Register, before: Row, set: Record<string, unknown>) {
  const of = { title: register.title, fields: register.fields, partial: true, current: valuesOf(register, before) }
  const fixed = Object.entries(set).filter(([field]) => register.fields[field]?.readOnly)
  const open = Object.entries(set).filter(([field]) => !register.fields[field]?.readOnly)
  const a = await checkValues(system, { ...of, values: Object.fromEntries(fixed), readOnly: true })
  const b = await checkValues(system, { ...of, values: Object.fromEntries(open), readOnly: false })
  return { values: { ...a.values, ...b.values }, problems: [...a.problems, ...b.problems] }
}

function wrongState(register: Register, act: Act, row: Row): Problem {
  const state = register.states?.[row.state as string]?.label
  return new Problem(
    409,
    'wrong-state',
    `${register.title.zh}现在是“${state?.zh ?? row.state}”，不能“${act.label.zh}”。`,
    `The record is “${state?.en ?? row.state}” and not open to “${act.label.en}”.`,
    { state: row.state },
  )
}
