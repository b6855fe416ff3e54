import type { Label } from '@zhiqiao/model'

/** Between which thresholds a value is judged. */
export interface Thresholds {
  readonly red: number
  readonly green: number
  readonly better: string
}

/**
 * Points out of a hundred: 100 from the green line on, 60 at the red line, in between and below in proportion. A value
 * that is not known has no points: null is not nought.
 */
export function pointsOf(value: number | null, { red, green, better }: Thresholds): number | null {
  if (value === null) return null
  if (better === 'lower') {
    if (value <= green) return 100
    if (value <= red) return 60 + (40 * (red - value)) / (red - green)
    return Math.max(0, (60 * red) / value)
  }
  if (value >= green) return 100
  if (value >= red) return 60 + (40 * (value - red)) / (green - red)
  return red > 0 ? Math.max(0, (60 * value) / red) : 0
}

/** A part with its weight and, where it is known, its points. */
export interface Weighed {
  readonly weight: number
  readonly points: number | null
}

/** Parts added up: weights of those that are known make a hundred. */
export interface WeighedScore {
  readonly score: number | null
  /** Share of all weight that has data, in per cent. */
  readonly covered: number
  readonly formula: string
}

/**
 * Σ weight × points ÷ Σ weight over the parts that have points; no score where these weigh less than `least` per cent.
 * The formula is written with its numbers, so that anybody can reckon it again.
 */
export function weighed(parts: readonly Weighed[], least: number): WeighedScore {
  const known = parts.filter((part): part is Weighed & { points: number } => part.points !== null)
  const all = parts.reduce((sum, { weight }) => sum + weight, 0)
  const under = known.reduce((sum, { weight }) => sum + weight, 0)
  const covered = all === 0 ? 0 : (100 * under) / all
  if (under === 0 || covered < least) return { score: null, covered, formula: '' }
  const over = known.reduce((sum, { weight, points }) => sum + weight * points, 0)
  const score = over / under
  const terms = known.map(({ weight, points }) => `${short(weight)}×${short(points)}`).join(' + ')
  return {
    score,
    covered,
    formula: `(${terms}) ÷ (${known.map(({ weight }) => short(weight)).join(' + ')}) = ${short(score)}`,
  }
}

const short = (value: number) => String(Math.round(value * 10) / 10)

/** What is said of parts that have no data. */
export function missingWords(names: readonly string[], covered: number): Label | null {
  if (names.length === 0) return null
  const share = Math.round(covered)
  return {
    zh: `${names.join('、')}没有数据，不按零计，其余指标按权重归一；有数据的指标占权重${share}%。`,
    en: `${names.length === 1 ? '1 part has no data and does' : `${names.length} parts have no data and do`} not count as nought; the others are weighed anew. They carry ${share} % of the weight.`,
  }
}
