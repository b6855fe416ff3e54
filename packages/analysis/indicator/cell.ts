import type { Indicator, Label } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import type { Asked } from './question.ts'

/** A number, or why there is none. Null is never zero. */
export interface Cell {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Records behind it. */
  readonly rows: number
  /** Records counted in the denominator of which the numerator is not known. */
  readonly unknown: number
  readonly why: 'noRows' | 'zeroDenominator' | 'unknown' | 'suppressed' | null
}

/** Why there is no number, in words. */
export const whyWords: Readonly<Record<NonNullable<Cell['why']>, Label>> = {
  noRows: { zh: '没有可统计的记录', en: 'No records to count' },
  zeroDenominator: { zh: '分母为零，无法计算', en: 'The denominator is zero' },
  unknown: { zh: '所需数据尚未登记', en: 'What it needs has not been recorded' },
  suppressed: { zh: '人数少于5人，不公开', en: 'Fewer than five persons: not published' },
}

/** What a query counted of a subject, before it is made one number. */
export interface Sums {
  readonly subject: string | null
  /** Of a figure that is the least of its parts: which of them. */
  readonly part: string | null
  /** 1: of all subjects together, where these numbers do not follow from the subjects’. */
  whole: number
  /** Rows of whatever kind, also those that only say that a subject exists. */
  present: number
  rows: number
  numerator: number | null
  denominator: number | null
  unknown: number
}

export const nothing: Sums = {
  subject: null,
  part: null,
  whole: 1,
  present: 0,
  rows: 0,
  numerator: null,
  denominator: null,
  unknown: 0,
}

/** All subjects together: as counted by itself, or added up. */
export function wholeOf(rows: readonly Sums[]): Sums {
  const counted = rows.find(({ whole }) => whole === 1)
  if (counted) return counted
  const add = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b)
  const whole = { ...nothing }
  for (const { present, rows: behind, numerator, denominator, unknown } of rows) {
    whole.present += present
    whole.rows += behind
    whole.numerator = add(whole.numerator, numerator)
    whole.denominator = add(whole.denominator, denominator)
    whole.unknown += unknown
  }
  return whole
}

export type SubjectCell = readonly [subject: string | null, cell: Cell]

/** A cell for each subject: its number, or the least of its parts’. */
export function cellsOf(indicator: Indicator, rows: readonly Sums[]): SubjectCell[] {
  const parts = new Map<string | null, Cell[]>()
  for (const row of rows) {
    if (row.whole !== 0) continue
    const before = parts.get(row.subject)
    if (before) before.push(cellOf(indicator, row))
    else parts.set(row.subject, [cellOf(indicator, row)])
  }
  return [...parts].map(([subject, cells]) => [subject, cells.length === 1 ? cells[0]! : least(cells)])
}

/** Which rows stand behind the number: those it would change without. */
export function counted({ indicator, numerator, denominator }: Asked, alias: string): RawBuilder<boolean> {
  const n = sql.ref(`${alias}.${numerator}`)
  const d = denominator === null ? sql`true` : sql.ref(`${alias}.${denominator}`)
  switch (indicator.as) {
    case 'share':
      return sql<boolean>`${d}`
    case 'ratio':
      return sql<boolean>`(${n} is not null or ${d} is not null)`
    case 'count':
      return sql<boolean>`(${n} is not false and ${d})`
    default:
      return sql<boolean>`(${n} is not null and ${d})`
  }
}

/** The numbers of a group, by how the indicator adds up. */
export function sums({ indicator, numerator, denominator }: Asked): RawBuilder<unknown> {
  const n = sql.ref(`t.${numerator}`)
  const d = denominator === null ? sql`true` : sql.ref(`t.${denominator}`)
  const number = (value: RawBuilder<unknown>) => sql`(${value})::double precision`
  const columns = (numerator: RawBuilder<unknown>, denominator: RawBuilder<unknown>, unknown: RawBuilder<unknown>) =>
    sql`${number(numerator)} as numerator, ${number(denominator)} as denominator, ${unknown}::int as unknown`
  const none = sql`null`
  const unknown = sql`(count(*) filter (where t.id is not null and ${d} and ${n} is null))`
  switch (indicator.as) {
    case 'share':
      return columns(
        sql`count(*) filter (where ${n} and ${d})`,
        sql`count(*) filter (where ${d})`,
        sql`(count(*) filter (where ${d} and ${n} is null))`,
      )
    case 'ratio':
      return columns(sql`sum(${n})`, sql`sum(${d})`, sql`0`)
    case 'count':
      return columns(
        sql`count(*) filter (where ${n} and ${d})`,
        none,
        sql`(count(*) filter (where t.id is not null and ${n} is null))`,
      )
    case 'sum':
      return columns(sql`sum(${n}) filter (where ${d})`, none, unknown)
    case 'mean':
      return columns(sql`sum(${n}) filter (where ${d})`, sql`count(${n}) filter (where ${d})`, unknown)
    case 'distinct':
      return columns(sql`count(distinct ${n}) filter (where ${d})`, none, sql`0`)
  }
}

/** The one number that two sums make. */
function numberOf(indicator: Indicator, { numerator, denominator, present }: Sums): number | null {
  switch (indicator.as) {
    case 'share':
      return denominator ? (100 * numerator!) / denominator : null
    case 'ratio':
      return denominator && numerator !== null ? ((indicator.percent ? 100 : 1) * numerator) / denominator : null
    case 'mean':
      return denominator ? numerator! / denominator : null
    case 'sum':
      return numerator
    // A subject that is there with nothing counted has zero; where nothing is there at all nothing is claimed.
    case 'count':
    case 'distinct':
      return present > 0 ? numerator : null
  }
}

export function cellOf(indicator: Indicator, sums: Sums): Cell {
  const { present, rows, numerator, denominator, unknown } = sums
  const divided = indicator.as === 'share' || indicator.as === 'ratio'
  // Every row of the denominator without a known numerator: nothing was counted, which is not nought.
  const blind = indicator.as === 'share' && unknown > 0 && unknown === denominator
  const value = blind ? null : numberOf(indicator, sums)
  const why =
    value !== null ? null : present === 0 ? 'noRows' : blind ? 'unknown' : divided ? 'zeroDenominator' : 'unknown'
  return { value, numerator, denominator, rows, unknown, why }
}

/** The least of the subjects; a subject of which nothing is known leaves the whole unknown. */
export function least(cells: readonly Cell[]): Cell {
  const rows = cells.reduce((sum, cell) => sum + cell.rows, 0)
  if (cells.length === 0) return { value: null, numerator: null, denominator: null, rows: 0, unknown: 0, why: 'noRows' }
  const unknown = cells.filter(({ value }) => value === null).length
  const value = unknown > 0 ? null : Math.min(...cells.map((cell) => cell.value!))
  return {
    value,
    numerator: value,
    denominator: null,
    rows,
    unknown,
    why: value === null ? 'unknown' : null,
  }
}
