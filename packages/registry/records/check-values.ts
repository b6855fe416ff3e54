import {
  brokenChecks,
  type CodeSet,
  type CodeValue,
  type Field,
  type FieldProblem,
  type Fields,
  fieldLabel,
  isAsked,
  type Label,
  type Check as ModelCheck,
  type Register,
} from '@zhiqiao/model'
import { sql } from 'kysely'
import { visibleFiles } from '../files/visible-files.ts'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import { type Fault, faultOf } from './check-value.ts'

export interface Checked {
  /** Only the fields handed in, as the database keeps them. */
  readonly values: Record<string, unknown>
  readonly problems: readonly FieldProblem[]
}

interface Check {
  /** What is named before the field: 教师.姓名. */
  readonly title: Label
  readonly fields: Fields
  readonly values: Record<string, unknown>
  /** Only what is handed in; required fields may stay away. */
  readonly partial: boolean
  /** Whether fields set by acts and computations are meant (`set`) or refused. */
  readonly readOnly: boolean
  /** What the record holds now: codes out of date and references out of sight may stay as they are. */
  readonly current?: Record<string, unknown>
  /** What must hold between the fields. */
  readonly checks?: readonly ModelCheck[]
}

/** Checks what is handed in for a record or an act and collects every problem, each naming its place. */
export async function checkValues(scope: Scope, check: Check): Promise<Checked> {
  const values: Record<string, unknown> = {}
  const problems: FieldProblem[] = []
  const report = (name: string, code: string, zh: string, en: string) => {
    problems.push(problemAt(check.title, check.fields, name, code, zh, en))
  }
  for (const name of Object.keys(check.values)) {
    const field = Object.hasOwn(check.fields, name) ? check.fields[name] : undefined
    if (!field) report(name, 'unknown', '没有这个字段', 'there is no such field')
    else if (Boolean(field.readOnly) !== check.readOnly)
      report(name, 'readOnly', '由办理环节写入，不能直接填写', 'is set by acts, not written directly')
    else if (check.values[name] !== undefined) values[name] = normalValue(field, check.values[name])
  }
  for (const [name, field] of Object.entries(check.fields)) {
    if (Boolean(field.readOnly) !== check.readOnly) continue
    const value = values[name]
    if (value == null) {
      const missing = name in values || !check.partial
      if (field.required && missing && isAsked(field, values)) report(name, 'required', '必填', 'is required')
      continue
    }
    const wrong = faultOf(field, value) ?? codeFault(scope, field, value, check.current?.[name])
    if (wrong) report(name, wrong.code, wrong.zh, wrong.en)
  }
  const failed = new Set(problems.map(({ field }) => field))
  const sound = Object.entries(values).filter(([name, value]) => !failed.has(name) && value != null)
  for (const { fields, message } of brokenChecks(check.checks ?? [], {
    ...check.current,
    ...Object.fromEntries(sound),
  }))
    if (asked(check, fields, values) && !fields.some((name) => failed.has(name)))
      report(fields[0]!, 'check', message.zh, message.en)
  for (const name of await brokenReferences(scope, check, sound)) {
    const { zh, en } = brokenWords(scope, check.fields[name]!)
    report(name, 'reference', zh, en)
  }
  return { values, problems }
}

/** A new record is asked about everything a person fills in, a change about what it touches. */
function asked({ partial, readOnly }: Check, fields: readonly string[], values: Record<string, unknown>): boolean {
  return (!partial && !readOnly) || fields.some((name) => name in values)
}

/** A problem that names register and field in both languages. */
export function problemAt(
  title: Label,
  fields: Fields,
  name: string,
  code: string,
  zh: string,
  en: string,
): FieldProblem {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  const label = field ? fieldLabel(name, field) : { zh: shown(name), en: shown(name) }
  return { field: name, code, zh: `${title.zh}.${label.zh}: ${zh}`, en: `${title.en}.${label.en}: ${en}` }
}

/** A name nobody defined, safe to repeat. */
const shown = (name: string) => name.slice(0, 60).toWellFormed()

/** The value as the database keeps it: empty is null, moments in UTC, ids in their one spelling. */
export function normalValue(field: Field, value: unknown): unknown {
  if (value === null) return null
  const { kind, column } = field.type
  if (Array.isArray(value) && value.length === 0 && column.endsWith('[]')) return null
  if (typeof value === 'string') {
    if (value === '' || (value.trim() === '' && column === 'text')) return null
    if (kind === 'dateTime' && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString()
    if (kind === 'residentId' || kind === 'socialCreditCode') return value.trim().toUpperCase()
    if (column === 'uuid') return value.toLowerCase()
  }
  return value === 0 ? 0 : value
}

/** What is wrong with a code: not in its set, or no longer in use; what a record holds already may stay. */
export function codeFault({ transaction }: Scope, field: Field, value: unknown, current: unknown): Fault | null {
  const set = field.codeSet === undefined ? undefined : transaction.domain.codeSets[field.codeSet]
  if (!set || value === current) return null
  const found = codeValue(set, value)
  const word = shown(String(value))
  if (!found)
    return { code: 'code', zh: `“${word}”不在码表“${set.title.zh}”中`, en: `“${word}” is not in the code set` }
  const year = transaction.at.getFullYear()
  if ((found.from ?? year) > year || (found.to ?? year) < year)
    return { code: 'code', zh: `“${found.zh}”已停用`, en: `“${found.en}” is no longer in use` }
  return null
}

const valuesByCode = new WeakMap<CodeSet, ReadonlyMap<unknown, CodeValue>>()

function codeValue(set: CodeSet, code: unknown): CodeValue | undefined {
  const known = valuesByCode.get(set) ?? new Map(set.values.map((value) => [value.code, value]))
  valuesByCode.set(set, known)
  return known.get(code)
}

/** Names of the fields that refer to something that is not there, withdrawn, or not the viewer's to see. */
async function brokenReferences(
  scope: Scope,
  { fields, current }: Check,
  values: readonly [string, unknown][],
): Promise<string[]> {
  const wanted = new Map<Register, Set<string>>()
  const asked: { name: string; ids: string[]; target: Register | null }[] = []
  for (const [name, value] of values) {
    const field = fields[name]!
    const isFiles = field.type.kind === 'files'
    if (field.register === undefined && !isFiles) continue
    const known = new Set([current?.[name]].flat())
    const ids = [value].flat().filter((id): id is string => typeof id === 'string' && !known.has(id))
    if (ids.length === 0) continue
    const target = isFiles ? null : scope.transaction.domain.registers[field.register!]!
    asked.push({ name, ids, target })
    if (target) wanted.set(target, new Set([...(wanted.get(target) ?? []), ...ids]))
  }
  const found = new Set<string>()
  for (const [target, ids] of wanted) for (const id of await livingIds(scope, target, [...ids])) found.add(id)
  const attached = asked.filter(({ target }) => target === null).flatMap(({ ids }) => ids)
  if (attached.length > 0) for (const id of await visibleFiles(scope, attached)) found.add(id)
  return asked.filter(({ ids }) => ids.some((id) => !found.has(id))).map(({ name }) => name)
}

/** What is said of a reference that will not do; an entry of an official classification may be out of date. */
export function brokenWords({ transaction }: Scope, field: Field): { readonly zh: string; readonly en: string } {
  const target = field.register === undefined ? undefined : transaction.domain.registers[field.register]
  return target && isDated(target)
    ? { zh: '没有这个代码，或它已停用、尚未启用', en: 'there is no such code, or it is not in use this year' }
    : { zh: '没有这条记录，或您无权查看', en: 'there is no such record, or it is not yours to see' }
}

/** Registers whose entries say from which year to which they are in use. */
const isDated = ({ subject, fields }: Register): boolean =>
  subject === 'codeSet' && fields.validFrom?.type.kind === 'year' && fields.validTo?.type.kind === 'year'

/**
 * Those of the ids that belong to live records the viewer may read. People choose only what is in use this year; the
 * platform itself also writes what was in use once.
 */
export async function livingIds(scope: Scope, register: Register, ids: string[]): Promise<string[]> {
  const readable = permitted(scope, register, register.permissions.read)
  if (readable === false) return []
  const year = scope.transaction.at.getFullYear()
  const inUse =
    isDated(register) && scope.viewer.via !== 'system'
      ? sql` and coalesce(t.valid_from, ${year}) <= ${year} and coalesce(t.valid_to, ${year}) >= ${year}`
      : sql``
  const { rows } = await sql<{ id: string }>`
    select t.id from ${sql.table(tableOf(register).name)} as t
    where t.id = any(${ids}) and t.withdrawn_at is null${inUse} and ${asSql(readable)}`.execute(scope.db)
  return rows.map(({ id }) => id)
}
