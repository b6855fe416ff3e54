import { cellWriter, type RecordOf, type Register, type YearKind, yearlyOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { templateColumns } from '../workbook/register-columns.ts'
import type { CellValue } from '../workbook/workbook.ts'
import { organisationField } from './settle-names.ts'
import { titlesApart } from './tell-apart.ts'
import { figuresByYear } from './year-before.ts'

/** What a template of a register kept by year holds already. */
export interface YearRows {
  readonly year: number
  /** In the columns of the template with the year before beside each figure. */
  readonly rows: readonly (readonly CellValue[])[]
  /** The records whose figures stand in it. */
  readonly ids: readonly string[]
}

const mostRows = 2000

/**
 * The rows that are due next for a body, or for all the viewer may read: one for each record of the year before, its
 * figures beside the empty cells; what is recorded for this year already stands in them. Null where nothing was
 * recorded the year before, or more than a person fills in.
 */
export async function yearRows(
  session: Session,
  register: Register,
  organisation: string | null,
): Promise<YearRows | null> {
  const yearly = yearlyOf(register)
  const figures = new Set(figuresByYear(register).map(({ name }) => name))
  if (yearly === null || figures.size === 0) return null
  const home = organisationField(register)
  const mine = organisation !== null && home !== null ? { [home]: organisation } : {}
  const newest = await session.list(register.name, { filter: mine, sort: `-${yearly.year}`, limit: 1 })
  const latest = newest.rows[0]?.values[yearly.year]
  if (typeof latest !== 'number') return null
  const year = latest < presentYear(session.today(), register.fields[yearly.year]!.yearKind) ? latest + 1 : latest
  const titles: Record<string, string> = {}
  const of = async (which: number): Promise<RecordOf[] | null> => {
    const records: RecordOf[] = []
    const filter = { ...mine, [yearly.year]: String(which) }
    for await (const page of session.bulk.pages(register, { filter })) {
      records.push(...page.rows)
      Object.assign(titles, page.references)
      if (records.length > mostRows) return null
    }
    return records
  }
  const before = await of(year - 1)
  const now = await of(year)
  if (before === null || now === null || before.length === 0) return null
  await tellApart(session, register, [...before, ...now], titles)
  const same = yearly.group.filter((field) => field !== yearly.year)
  const keyOf = ({ values }: RecordOf) => JSON.stringify(same.map((field) => values[field]))
  const recorded = new Map(now.map((record) => [keyOf(record), record]))
  const columns = templateColumns(register, session.domain, { beside: true }).map(({ name, field, beside }) => {
    const write = cellWriter(field, session.domain)
    return (last: RecordOf | undefined, present: RecordOf | undefined): CellValue => {
      if (name === yearly.year) return beside ? null : year
      const from = beside ? last : (present ?? (same.includes(name) ? last : undefined))
      const value = field.personal ? null : from?.values[name]
      return value == null ? null : write(value, titles)
    }
  })
  const pairs: [RecordOf | undefined, RecordOf | undefined][] = before.map((last) => [last, recorded.get(keyOf(last))])
  const known = new Set(before.map(keyOf))
  for (const record of now) if (!known.has(keyOf(record))) pairs.push([undefined, record])
  return {
    year,
    rows: pairs.map(([last, present]) => columns.map((cell) => cell(last, present))),
    ids: [...before, ...now].map(({ id }) => id),
  }
}

/** School years begin in September. */
function presentYear(today: string, kind: YearKind | undefined): number {
  const year = Number(today.slice(0, 4))
  return kind === 'school' && today.slice(5, 7) < '09' ? year - 1 : year
}

/** Makes every title of what these records refer to one that is read back as that record and no other. */
async function tellApart(
  session: Session,
  register: Register,
  records: readonly RecordOf[],
  titles: Record<string, string>,
): Promise<void> {
  const wanted = new Map<string, Record<string, string>>()
  for (const [name, { register: target }] of Object.entries(register.fields)) {
    if (target === undefined) continue
    const ofTarget = wanted.get(target) ?? {}
    wanted.set(target, ofTarget)
    for (const { values } of records)
      for (const id of [values[name] ?? []].flat() as string[]) if (titles[id]) ofTarget[id] = titles[id]
  }
  for (const [target, words] of wanted)
    Object.assign(titles, await titlesApart(session, session.domain.registers[target]!, words))
}
