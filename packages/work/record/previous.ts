import type { RecordOf, Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** The record before this one, as its register declares it: last year’s filing beside this year’s. Null where there is none. */
export async function previousOf(session: Session, register: Register, record: RecordOf): Promise<RecordOf | null> {
  if (!register.previous) return null
  const { same, year } = register.previous
  const at = record.values[year]
  const fixed = same.map((field) => [field, record.values[field]] as const)
  if (typeof at !== 'number' || fixed.some(([, value]) => value == null)) return null
  const { rows } = await session.list(register.name, {
    filter: {
      ...Object.fromEntries(fixed.map(([field, value]) => [field, String(value)])),
      [`${year}.to`]: String(at - 1),
    },
    sort: `-${year}`,
    limit: 1,
  })
  return rows[0] ?? null
}
