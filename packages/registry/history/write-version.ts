import { createHash } from 'node:crypto'
import { forbidden, invalid, type Problem, type Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { clearFor } from '../permissions/masking.ts'
import { asSql, type Clause, either } from '../permissions/where-clause.ts'
import { unmetRequirement } from '../records/requirement.ts'
import type { Row } from '../records/row.ts'
import { duplicate } from '../records/unique.ts'
import { permitted, type Scope } from '../scope.ts'
import { indexRow } from '../search/keep-index.ts'
import { newId } from '../store/new-id.ts'
import { type Column, historyColumns, type Table, tableOf } from '../store/table-of.ts'
import type { Viewer } from '../viewer.ts'
import { followRow } from './follow.ts'
import { seal } from './personal-key.ts'
import { digestColumns, presentLayout, versionDigest } from './version-digest.ts'

export interface Step {
  readonly register: Register
  readonly before: Row | null
  /** The whole row as it will stand. */
  readonly after: Row
  /** `create`, `change`, `withdraw` or an act's name. */
  readonly what: string
  readonly reason: string | null
}

/** What the row is to its writer once written: in their hands still, readable in clear. */
export interface Written {
  readonly kept: boolean
  readonly clear: boolean
}

/**
 * Writes a row and its full version in the history by one statement, and notes the change for the audit.
 * @param guard must hold for the row as it was; `null` is returned when it does not or the version has moved on
 */
export async function writeVersion(scope: Scope, step: Step, guard: Clause = true): Promise<Written | null> {
  const { register, before, after } = step
  const table = tableOf(register)
  const sealed = await sealedValues(scope, table, after)
  const layout = await presentLayout(scope, register)
  const main = before ? updateOf(scope, table, before, after, guard) : insertOf(table, after)
  const statement = sql<Written & { digest: string }>`
    with written as (${main}), version as (
      insert into ${sql.table(table.history)} as h (${columnList([...table.columns, ...historyColumns])})
      select ${sql.join(versionValues(scope, step, sealed))} from written
      returning encode(${versionDigest(digestColumns(register), 'h')}, 'hex') as digest
    )
    select written.*, version.digest from written, version`
  let row: (Written & { digest: string }) | undefined
  try {
    row = (await statement.execute(scope.db)).rows[0]
  } catch (error) {
    const problem = refusal(table, error)
    if (!problem) throw error
    scope.transaction.failed = problem
    throw problem
  }
  if (!row) return null
  noteChange(scope, step, sealed, { layout, digest: row.digest })
  await noteFiles(scope, step)
  await indexRow(scope, register, before, after)
  await followRow(scope, register, before, after)
  return row
}

function insertOf(table: Table, after: Row): RawBuilder<unknown> {
  return sql`
    insert into ${sql.table(table.name)} (${columnList(table.columns)})
    values (${sql.join(table.columns.map((column) => cast(column, after)))})
    returning true as kept, true as clear`
}

function updateOf(scope: Scope, table: Table, before: Row, after: Row, guard: Clause): RawBuilder<unknown> {
  const { register } = table
  const changed = table.columns.filter(({ name }) => !isSame(before[name], after[name]))
  const sets = changed.map((column) => sql`${sql.ref(column.name)} = ${cast(column, after)}`)
  const kept = either([
    () => permitted(scope, register, register.permissions.change),
    () => permitted(scope, register, register.permissions.read),
  ])
  return sql`
    update ${sql.table(table.name)} as t set ${sql.join(sets)}
    where t.id = ${after.id} and t.version = ${before.version} and ${asSql(guard)}
    returning ${asSql(kept)} as kept, ${asSql(clearFor(scope, register))} as clear`
}

function versionValues({ transaction, actor }: Scope, step: Step, sealed: string | null): RawBuilder<unknown>[] {
  const { register, after, what, reason } = step
  const table = tableOf(register)
  const personal = new Set(table.personal.map((field) => table.columnOf.get(field)!.name))
  const about: Record<string, unknown> = {
    recorded_from: transaction.at.toISOString(),
    change_id: transaction.id,
    act: what,
    reason,
    changed_by_name: nameOf(actor),
    changed_by_organisation: actor.hat?.organisationTitle ?? null,
    sealed,
  }
  return [
    ...table.columns.map((column) => cast(column, personal.has(column.name) ? {} : after)),
    ...historyColumns.map((column) => cast(column, about)),
  ]
}

/** Who is named where no person is. */
export function nameOf({ person, hat, via }: Viewer): string {
  return (
    person?.name ??
    hat?.organisationTitle ??
    { account: '未知', link: '一次性链接', partner: '合作平台', public: '公众', system: '系统' }[via]
  )
}

function columnList(columns: readonly Column[]): RawBuilder<unknown> {
  return sql.join(columns.map(({ name }) => sql.ref(name)))
}

function cast({ name, type }: Column, row: Record<string, unknown>): RawBuilder<unknown> {
  const value = row[name] ?? null
  return sql`cast(${type === 'jsonb' && value !== null ? JSON.stringify(value) : value} as ${sql.raw(type)})`
}

/** Whether a field's value stays as it is. */
export function isSame(a: unknown, b: unknown): boolean {
  return (a ?? null) === (b ?? null) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

/** Personal values of the row, sealed under the key of the person they are about. */
async function sealedValues(scope: Scope, table: Table, after: Row): Promise<string | null> {
  const values = Object.fromEntries(
    table.personal.map((field) => [field, after[table.columnOf.get(field)!.name] ?? null]),
  )
  if (Object.values(values).every((value) => value === null)) return null
  return seal(scope, subjectOf(table.register, after), sealPlace(table.register, after.id, after.version), values)
}

/** Whose key: the person the record is about, otherwise the record's own. */
export function subjectOf(register: Register, row: Row): string {
  const field = register.wall.person
  const person = field === undefined ? null : row[tableOf(register).columnOf.get(field)!.name]
  return typeof person === 'string' ? person : row.id
}

export const sealPlace = (register: Register, id: string, version: number) => `${register.name}/${id}/${version}`

function noteChange(
  { transaction }: Scope,
  { register, before, after, what, reason }: Step,
  sealed: string | null,
  version: { readonly layout: string; readonly digest: string },
): void {
  const changes: Record<string, [unknown, unknown]> = {}
  for (const [field, { name }] of tableOf(register).columnOf) {
    if (register.fields[field]!.personal || isSame(before?.[name], after[name])) continue
    changes[field] = [forAudit(before?.[name]), forAudit(after[name])]
  }
  transaction.entries.push({
    kind: 'change',
    register: register.name,
    id: after.id,
    version: after.version,
    what,
    state: [(before?.state ?? null) as string | null, (after.state ?? null) as string | null],
    changes,
    sealed,
    reason,
    ...version,
  })
}

/** Long texts stand in the history; the audit holds their digest. */
function forAudit(value: unknown): unknown {
  const text = typeof value === 'string' ? value : typeof value === 'object' && value ? JSON.stringify(value) : ''
  return text.length > 2000 ? { sha256: createHash('sha256').update(text).digest('hex') } : (value ?? null)
}

async function noteFiles(scope: Scope, { register, before, after }: Step): Promise<void> {
  const held = Object.entries(register.fields)
    .filter(([, field]) => field.type.kind === 'files')
    .flatMap(([field]) => {
      const { name } = tableOf(register).columnOf.get(field)!
      const old = new Set((before?.[name] as string[] | null) ?? [])
      return ((after[name] as string[] | null) ?? []).filter((id) => !old.has(id))
    })
  if (held.length === 0) return
  await sql`
    insert into file_use (file, register, record)
    select distinct unnest(${held}::uuid[]), ${register.name}, ${after.id}::uuid
    on conflict do nothing`.execute(scope.db)
}

/** What the database refuses, as a sentence: a second of what must be unique, a row behind the viewer's wall. */
function refusal(table: Table, error: unknown): Problem | null {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === '42501') return forbidden()
  const unmet = unmetRequirement(table.register, error)
  if (unmet) return unmet
  if (code !== '23505' || constraint === undefined) return null
  const fields = table.uniqueFields.get(constraint)
  return fields ? invalid([duplicate(table.register, fields)]) : null
}

/** A new row's columns before its fields. */
export function firstVersion(scope: Scope, id: string = newId(scope.transaction.at)): Row {
  const at = scope.transaction.at.toISOString()
  const by = scope.actor.person?.id ?? null
  return {
    ...{ id, version: 1, state: null, created_at: at, created_by: by, changed_at: at, changed_by: by },
    ...{ withdrawn_at: null, withdrawn_reason: null },
  }
}

/** The row with its next version number, time and person. */
export function nextVersion(scope: Scope, before: Row): Row {
  const { clear: _, allowed: __, ...row } = before
  const at = scope.transaction.at.toISOString()
  return {
    ...row,
    id: before.id,
    version: before.version + 1,
    changed_at: at,
    changed_by: scope.actor.person?.id ?? null,
  }
}
