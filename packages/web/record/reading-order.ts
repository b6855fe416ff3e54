import { isAsked } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'

const longest = 50_000

/** Whether a record with these values is asked for the field: neither by another's value nor by an alternative filled. */
export function isAskedOf(
  { fields, alternatives = [] }: RegisterMeta,
  name: string,
  values: Readonly<Record<string, unknown>>,
): boolean {
  const others = alternatives.filter((group) => group.includes(name)).flat()
  return isAsked(fields[name]!, values) && (values[name] != null || others.every((other) => values[other] == null))
}

/**
 * The fields as a person reads a record: first what its list tells, then its longer texts, then the rest as defined;
 * a text as long as a whole document comes last.
 */
export function readingOrder(register: RegisterMeta): string[] {
  const names = Object.keys(register.fields)
  const rank = (name: string): number => {
    const field = register.fields[name]!
    const column = register.list?.columns?.indexOf(name) ?? -1
    if (name === register.titled) return -1
    if (column >= 0) return column
    if (field.kind !== 'longText') return 2_000
    return (field.maxLength ?? 0) > longest ? 3_000 : 1_000
  }
  return names.sort((one, other) => rank(one) - rank(other))
}
