import { type Register, yearlyOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Fillable, fillableFields, headingOf } from './heading-words.ts'
import type { LiveRecord } from './recognise-rows.ts'

const numbers = new Set(['integer', 'decimal', 'money'])

/** The figures of a register kept by year that stand beside those of the year before; none in other registers. */
export function figuresByYear(register: Register): Fillable[] {
  const yearly = yearlyOf(register)
  if (yearly === null) return []
  return fillableFields(register).filter(
    ({ name, field }) => numbers.has(field.type.kind) && !field.personal && !yearly.group.includes(name),
  )
}

/** The head of the column that shows what a figure was a year before: 上年在校生（人）. */
export const besideHeading = (figure: Fillable): string => `上年${headingOf(figure)}`

/** What the record of these values was a year earlier, in registers kept by year; nothing where there is none. */
export async function yearBefore(
  session: Session,
  register: Register,
  all: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly (LiveRecord | undefined)[]> {
  const last: (LiveRecord | undefined)[] = []
  const yearly = yearlyOf(register)
  if (yearly === null) return last
  const at: number[] = []
  const tuples: unknown[][] = []
  for (const [n, values] of all.entries()) {
    if (yearly.group.some((field) => values[field] == null)) continue
    at.push(n)
    tuples.push(yearly.group.map((field) => (field === yearly.year ? Number(values[field]) - 1 : values[field])))
  }
  for (const { at: nth, record } of await session.bulk.match(register, yearly.group, tuples)) last[at[nth]!] = record
  return last
}
