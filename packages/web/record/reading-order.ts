import type { FieldMeta, RegisterMeta } from '../api/meta.ts'

const longest = 50_000

/** Whether a record with these values has the field at all. */
export const isAsked = ({ asked }: FieldMeta, values: Readonly<Record<string, unknown>>): boolean =>
  !asked || asked.values.includes(String(values[asked.of]))

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
