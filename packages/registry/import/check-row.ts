import { brokenChecks, type Field, type FieldProblem, type Register, type Spelled } from '@zhiqiao/model'
import { faultOf } from '../records/check-value.ts'
import { codeFault, normalValue, problemAt } from '../records/check-values.ts'
import type { Scope } from '../scope.ts'

export interface CheckedRow {
  /** Only the fields handed in, as the database keeps them. */
  readonly values: Record<string, unknown>
  readonly problems: FieldProblem[]
}

/** @param current the record's values, null for a new one */
export type RowChecker = (
  handedIn: Readonly<Record<string, unknown>>,
  current: Readonly<Record<string, unknown>> | null,
) => CheckedRow

/**
 * What a row shows by itself: types, bounds, check characters, codes, what must hold between its fields. The same
 * words as a single write gets; what needs the database is asked for many rows at once.
 * @param readOnly whether fields that acts and computations set may be written
 */
export function rowChecker(scope: Scope, register: Register, readOnly: boolean): RowChecker {
  const fields = new Map(Object.entries(register.fields))
  const spelled = Object.entries(register.spelled ?? {})
  const required = [...fields].filter(([, field]) => field.required).map(([name]) => name)
  return (handedIn, current) => {
    const values: Record<string, unknown> = {}
    const problems: FieldProblem[] = []
    const report = (name: string, code: string, zh: string, en: string) =>
      problems.push(problemAt(register.title, register.fields, name, code, zh, en))
    const given = spelled.length === 0 ? handedIn : spelledOut(spelled, handedIn, current)
    for (const name in given) {
      const value = given[name]
      const field: Field | undefined = fields.get(name)
      if (!field) report(name, 'unknown', '没有这个字段', 'there is no such field')
      else if (field.readOnly && !readOnly)
        report(name, 'readOnly', '由办理环节写入，不能直接填写', 'is set by acts, not written directly')
      else if (value !== undefined) {
        const normal = normalValue(field, value)
        values[name] = normal
        if (normal == null) continue
        const wrong = faultOf(field, normal) ?? codeFault(scope, field, normal, current?.[name])
        if (wrong) report(name, wrong.code, wrong.zh, wrong.en)
      }
    }
    for (const name of required)
      if (values[name] == null && (current === null || name in values)) report(name, 'required', '必填', 'is required')
    if (register.checks && problems.length === 0)
      for (const { fields: compared, message } of brokenChecks(register.checks, { ...current, ...values }))
        if (current === null || compared.some((name) => name in values))
          report(compared[0]!, 'check', message.zh, message.en)
    return { values, problems }
  }
}

type Values = Readonly<Record<string, unknown>>

/**
 * What is handed in, with what its words give beside it. Given by hand, a field stays; so does what a record holds
 * unless it came from the words that stood there before.
 */
function spelledOut(spelled: readonly [string, Spelled][], handedIn: Values, current: Values | null): Values {
  let all = handedIn
  for (const [name, { gives, read }] of spelled) {
    const words = handedIn[name]
    if (typeof words !== 'string' || gives.some((field) => handedIn[field] != null)) continue
    const before = typeof current?.[name] === 'string' ? read(current[name]) : null
    const own = (field: string) => current?.[field] != null && current[field] !== before?.[field]
    if (gives.some(own)) continue
    const given = read(words)
    if (given !== null || before !== null)
      all = { ...all, ...Object.fromEntries(gives.map((field) => [field, given?.[field] ?? null])) }
  }
  return all
}
