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
 * a text as long as a whole document comes last. What is asked only because of another answer stands behind that one and what
 * the list tells of it.
 */
export function readingOrder(register: RegisterMeta): string[] {
  const names = Object.keys(register.fields)
  const columns = register.list?.columns ?? []
  const rank = (name: string): number => {
    const field = register.fields[name]!
    const column = columns.indexOf(name)
    const place = names.indexOf(name) / names.length
    if (name === register.titled) return -1
    if (column >= 0) return column
    const of = field.asked?.of
    if (of !== undefined && of in register.fields && of !== name) {
      const besides = columns.flatMap((other, at) => (register.fields[other]?.asked?.of === of ? [at] : []))
      return Math.max(rank(of), ...besides) + place / names.length
    }
    if (field.kind !== 'longText') return 2_000 + place
    return ((field.maxLength ?? 0) > longest ? 3_000 : 1_000) + place
  }
  const ranks = new Map(names.map((name) => [name, rank(name)]))
  return names.sort((one, other) => ranks.get(one)! - ranks.get(other)!)
}
