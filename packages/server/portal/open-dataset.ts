import { type DataColumn, datasetOf } from '@zhiqiao/exchange'
import type { RecordOf, Register } from '@zhiqiao/model'
import { publicViewer, type Registry, type Session } from '@zhiqiao/registry'
import { referredIn } from './listing-words.ts'

/** Newest first; a register with more is taken in parts by the interface. */
const mostRows = 20_000

/** A register with an open dataset. */
export interface OpenRegister {
  readonly register: Register
  readonly dataset: NonNullable<ReturnType<typeof datasetOf>>
}

/** What stands in a line of a yearly report's CSV file. */
export const reportColumns: readonly DataColumn[] = [
  { name: 'table', title: { zh: '表', en: 'Table' }, type: 'text' },
  { name: 'row', title: { zh: '行', en: 'Row' }, type: 'text' },
  { name: 'column', title: { zh: '列', en: 'Column' }, type: 'text' },
  { name: 'unit', title: { zh: '单位', en: 'Unit' }, type: 'text' },
  { name: 'value', title: { zh: '本年', en: 'This year' }, type: 'number' },
  { name: 'before', title: { zh: '上年', en: 'Year before' }, type: 'number' },
]

/** Every open dataset of the domain, from the definitions. */
export function openRegisters(registry: Registry): OpenRegister[] {
  return Object.values(registry.domain.registers).flatMap((register) => {
    const dataset = datasetOf(register, registry.domain)
    return dataset === null ? [] : [{ register, dataset }]
  })
}

/** What of a register is open on the day of the transaction. */
export function openFilter(register: Register, session: Session) {
  const { while: states, until } = register.openData!
  return { 'state.in': [...states], ...(until !== undefined && { [`${until}.from`]: session.today() }) }
}

/** How many records stand in the dataset, and the day the newest was changed. */
export async function openCount(registry: Registry, { register }: OpenRegister): Promise<number> {
  return registry.as(publicViewer, (session) => session.count(register, { filter: openFilter(register, session) }))
}

/** The records of a dataset with the names of what they refer to. */
export async function openRows(
  registry: Registry,
  { register }: OpenRegister,
): Promise<{ readonly rows: readonly RecordOf[]; readonly titles: Readonly<Record<string, string>> }> {
  const rows = await registry.as(publicViewer, async (session) => {
    const found: RecordOf[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof session.list>> = await session.list(register, {
        filter: openFilter(register, session),
        after,
        limit: 500,
      })
      found.push(...page.rows)
      after = page.next
    } while (after !== null && found.length < mostRows)
    return found
  })
  return { rows, titles: await openTitles(registry, register, rows) }
}

/** The names of what open records refer to: of bodies, places and classifications, whoever asks. */
export async function openTitles(
  registry: Registry,
  register: Register,
  rows: readonly RecordOf[],
): Promise<Readonly<Record<string, string>>> {
  const referred = referredIn(register, rows, register.openData!.fields)
  return registry.asSystem('开放数据的名称', async (session) => {
    const names: Record<string, string> = {}
    for (const [target, ids] of referred) if (ids.size > 0) Object.assign(names, await session.titles(target, [...ids]))
    return names
  })
}
