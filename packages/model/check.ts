import type { Label } from './label.ts'

/** Something that must hold between the fields of one record; asked when all of them have a value. */
export interface Check {
  /** The fields compared; a problem is reported at the first. */
  readonly fields: readonly string[]
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

/** The checks that do not hold among the values; those with an empty field are not asked. */
export function brokenChecks(checks: readonly Check[], values: Readonly<Record<string, unknown>>): readonly Check[] {
  return checks.filter(({ fields, holds }) => fields.every((field) => values[field] != null) && !holds(values))
}
