import type { ResultPart } from '@zhiqiao/definitions'

/** What a scheme says of its totals. */
export interface TotalRule {
  /** Full marks: the total is brought to these whatever the items add up to. */
  readonly totalPoints: number
  /** Lower bounds of the grades, of the total points; a grade without one is not given. */
  readonly bounds: Readonly<Record<Grade, number | null>>
  /** Percentages by party; all null: every score counts the same. */
  readonly weights: Readonly<Record<Party, number | null>>
}

export type Grade = 'excellent' | 'good' | 'qualified' | 'basicallyQualified'
export type Party = 'government' | 'expert' | 'industry' | 'enterprise' | 'school'

/** Points one scorer gave for an item. */
export interface Given {
  readonly party: Party
  readonly stage: 'self' | 'first' | 'second'
  readonly points: number
}

/**
 * The points of one item out of everybody's: the second evaluation takes the place of the first; each party counts by
 * the mean of its scores; a body's own score counts only where the scheme gives schools a weight.
 * @returns null where nobody whose score counts has given any
 */
export function pointsOf(given: readonly Given[], weights: TotalRule['weights']): number | null {
  const weighed = Object.values(weights).some((weight) => weight !== null)
  const others = given.filter(({ stage }) => stage !== 'self')
  const second = others.filter(({ stage }) => stage === 'second')
  const own = weighed ? given.filter(({ stage }) => stage === 'self') : []
  const counted = [...(second.length > 0 ? second : others), ...own]
  if (!weighed) return counted.length === 0 ? null : mean(counted.map(({ points }) => points))
  const parties = (Object.keys(weights) as Party[]).flatMap((party) => {
    const scores = counted.filter((one) => one.party === party)
    const weight = weights[party] ?? 0
    return weight > 0 && scores.length > 0 ? [{ weight, points: mean(scores.map(({ points }) => points)) }] : []
  })
  const whole = parties.reduce((sum, { weight }) => sum + weight, 0)
  return whole === 0 ? null : parties.reduce((sum, { weight, points }) => sum + weight * points, 0) / whole
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** Points in proportion to where a figure lies between the value for none and the value for all. */
export function pointsFor(value: number, { full, none, of }: { full: number; none: number; of: number }): number {
  if (full === none) return value >= full ? of : 0
  return of * Math.min(1, Math.max(0, (value - none) / (full - none)))
}

/** A line before it is known what it adds to the total. */
export type Line = Omit<ResultPart, 'counted'> & { readonly weight: number | null }

/**
 * The total of one body: items by their weight (their points where no item has one), brought to full marks; what nobody
 * has scored counts as nothing. Process rounds, each a share of 100, take `processWeight` percent of it.
 */
export function totalOf(
  lines: readonly Line[],
  { totalPoints }: Pick<TotalRule, 'totalPoints'>,
  process: { readonly weight: number; readonly lines: readonly Line[] },
): { points: number; parts: ResultPart[] } {
  const weighted = lines.some(({ weight }) => weight !== null)
  const weightOf = ({ weight, of }: Line) => (weighted ? (weight ?? 0) : of)
  const shares = (group: readonly Line[], percent: number, by: (line: Line) => number): ResultPart[] => {
    const whole = group.reduce((sum, line) => sum + by(line), 0)
    return group.map((line) => {
      const { weight: _, ...told } = line
      const share = whole === 0 || line.of === 0 ? 0 : (by(line) / whole) * ((line.points ?? 0) / line.of)
      return { ...told, counted: (totalPoints * percent * share) / 100 }
    })
  }
  const share = process.lines.length === 0 ? 0 : process.weight
  const parts = [...shares(lines, 100 - share, weightOf), ...shares(process.lines, share, () => 1)]
  const points = parts.reduce((sum, { counted }) => sum + counted, 0)
  return { points: round(points), parts: parts.map((part) => ({ ...part, counted: round(part.counted) })) }
}

/** In hundredths of a point, as totals are given out and ranked. */
export const round = (points: number): number => Math.round(points * 100) / 100

/** 1, 2, 2, 4: who has as many points shares the place. */
export function ranksOf(totals: readonly number[]): number[] {
  return totals.map((total) => 1 + totals.filter((other) => other > total).length)
}

const order = ['excellent', 'good', 'qualified', 'basicallyQualified'] as const

/** The grade a total earns; null where the scheme draws no bounds. */
export function gradeOf(points: number, bounds: TotalRule['bounds']): Grade | 'unqualified' | null {
  if (order.every((grade) => bounds[grade] === null)) return null
  return order.find((grade) => bounds[grade] !== null && points >= bounds[grade]!) ?? 'unqualified'
}
