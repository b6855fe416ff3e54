import type { Label } from './label.ts'

/** Something that must hold between the fields of one record. */
export interface Check {
  /** The fields compared; a problem is reported at the first. It is asked when all of them have a value. */
  readonly fields: readonly string[]
  /** Asked also while fields are empty: one of them must be filled because of another. */
  readonly evenEmpty?: true
  /** One of its fields, and only one, is filled: once one is, the others are not asked for. */
  readonly alternatives?: true
  readonly message: Label
  readonly holds: (values: Readonly<Record<string, unknown>>) => boolean
}

/** The day (or year, or number) in `later` is not before (or below) the one in `earlier`: 止 ≥ 起. */
export function notBefore(later: string, earlier: string, message?: Label): Check {
  return {
    fields: [later, earlier],
    message: message ?? { zh: '不能早于起始', en: 'must not come before the beginning' },
    holds: (values) => (values[later] as string | number) >= (values[earlier] as string | number),
  }
}

/** The number in `part` does not exceed the one in `whole`: 合格数 ≤ 总数. */
export function atMost(part: string, whole: string, message?: Label): Check {
  return {
    fields: [part, whole],
    message: message ?? { zh: '不能大于总数', en: 'must not exceed the whole' },
    holds: (values) => Number(values[part]) <= Number(values[whole]),
  }
}

/** One of these fields, and only one, says whom or what the record is about. */
export function exactlyOne(...fields: string[]): Check {
  return {
    fields,
    evenEmpty: true,
    alternatives: true,
    message: { zh: '这几项必须且只能填一项', en: 'and its alternatives: fill in one of them, and only one' },
    holds: (values) => fields.filter((field) => values[field] != null).length === 1,
  }
}

/** The checks that do not hold among the values; those with an empty field are not asked unless they say so. */
export function brokenChecks(checks: readonly Check[], values: Readonly<Record<string, unknown>>): readonly Check[] {
  return checks.filter(
    ({ fields, evenEmpty, holds }) => (evenEmpty || fields.every((field) => values[field] != null)) && !holds(values),
  )
}
