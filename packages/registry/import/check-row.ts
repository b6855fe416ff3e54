import { brokenChecks, type Field, type FieldProblem, type Register } from '@zhiqiao/model'
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
  const required = [...fields].filter(([, field]) => field.required).map(([name]) => name)
  return (handedIn, current) => {
    const values: Record<string, unknown> = {}
    const problems: FieldProblem[] = []
    const report = (name: string, code: string, zh: string, en: string) =>
      problems.push(problemAt(register.title, register.fields, name, code, zh, en))
    for (const name in handedIn) {
      const field: Field | undefined = fields.get(name)
      if (!field) report(name, 'unknown', '没有这个字段', 'there is no such field')
      else if (field.readOnly && !readOnly)
        report(name, 'readOnly', '由办理环节写入，不能直接填写', 'is set by acts, not written directly')
      else if (handedIn[name] !== undefined) {
        const value = normalValue(field, handedIn[name])
        values[name] = value
        if (value == null) continue
        const wrong = faultOf(field, value) ?? codeFault(scope, field, value, current?.[name])
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
