import { type Label, labelOf } from '@zhiqiao/model'
import { meets, type TargetFacts } from '../light/light.ts'

/** A year of a target: what it asked, what was brought over from the year before, what was reached and what is left. */
export interface TargetYear {
  readonly year: number
  /** The value of the year's breakdown, or of each year; for 提高 and 降低 the level it leads to. */
  readonly due: number
  /** Missed in the year before and still owed; null where the year before is not known. */
  readonly carried: number | null
  /** The last figure of the year; null is not zero. */
  readonly reached: number | null
  readonly reachedOn: string | null
  /** Still owed at the year's end (or now); null where nothing was counted. */
  readonly left: number | null
}

/** Where a course would lead if it went on as before. Never a figure, never a promise. */
export interface Projection {
  readonly value: number
  readonly on: string
  /** From how many points and how. */
  readonly how: Label
  readonly meets: boolean | null
}

const rounded = (value: number) => Math.round(value * 100) / 100
const yearOf = (day: string) => Number(day.slice(0, 4))

/** The level a value of the breakdown stands for. */
const levelOf = ({ operator, baseline }: TargetFacts, value: number): number | null =>
  operator === 'increase'
    ? baseline && baseline + value
    : operator === 'decrease'
      ? baseline && baseline - value
      : value

/**
 * The years of a target up to today. What each year asks anew (每年8000人次) adds what the year before left undone; a
 * breakdown of one level (2025年50%，2026年55%) contains it: a year begins with what its predecessor missed.
 */
export function targetYears(target: TargetFacts, today: string): TargetYear[] {
  const { recurrence, yearly, operator, figures } = target
  const falls = operator === 'atMost' || operator === 'decrease'
  const now = yearOf(today)
  const anew = recurrence === 'yearly'
  const figureOf = (year: number) => figures.find(({ asOf }) => yearOf(asOf) === year && asOf <= today) ?? null
  const first = Math.min(
    ...(yearly ?? []).map(({ year }) => year),
    ...(anew ? figures.map(({ asOf }) => yearOf(asOf)) : []),
    ...(anew && target.fromDate ? [yearOf(target.fromDate)] : []),
  )
  const years: TargetYear[] = []
  const adds = anew && !falls && target.adds === true
  for (let year = first; year <= now; year++) {
    const stated = yearly?.find((step) => step.year === year)?.value ?? (anew ? target.value : null)
    const due = stated === null ? null : levelOf(target, stated)
    if (due === null) continue
    const before = years.at(-1)
    const carried = before === undefined ? 0 : before.year === year - 1 ? before.left : null
    const figure = figureOf(year)
    const asked = adds ? due + (carried ?? 0) : due
    const missing = figure === null ? null : falls ? figure.value - asked : asked - figure.value
    years.push({
      year,
      due: rounded(due),
      carried: carried === null ? null : rounded(carried),
      reached: figure === null ? null : rounded(figure.value),
      reachedOn: figure?.asOf ?? null,
      left: missing === null ? null : rounded(Math.max(0, missing)),
    })
  }
  return years
}

const fewestPoints = 3

/**
 * The straight line through the last figures of each year, drawn on to the deadline. Nothing is projected from fewer
 * than three years, across a break of the series, for what begins anew every year, or past the deadline.
 * @param breaks days from which figures cannot be compared with those before
 * @param most the highest value there can be: a share ends at 100
 */
export function projectionOf(
  target: TargetFacts,
  today: string,
  { breaks = [], most = null }: { readonly breaks?: readonly string[]; readonly most?: number | null } = {},
): Projection | null {
  const { byDate, figures, recurrence } = target
  if (byDate === null || byDate <= today || recurrence === 'yearly') return null
  const since =
    breaks
      .filter((day) => day <= today)
      .sort()
      .at(-1) ?? ''
  const last = new Map<number, { asOf: string; value: number }>()
  for (const figure of figures)
    if (figure.asOf <= today && figure.asOf >= since && !last.has(yearOf(figure.asOf)))
      last.set(yearOf(figure.asOf), figure)
  const points = [...last.values()].map(({ asOf, value }) => ({ x: Date.parse(asOf) / 86_400_000, value }))
  if (points.length < fewestPoints) return null
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map(({ value }) => value))]
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  if (spread === 0) return null
  const slope = points.reduce((sum, point) => sum + (point.x - x) * (point.value - y), 0) / spread
  const reach = y + slope * (Date.parse(byDate) / 86_400_000 - x)
  const value = rounded(Math.max(0, most === null ? reach : Math.min(most, reach)))
  const count = points.length
  return {
    value,
    on: byDate,
    how: labelOf(
      `按最近${count}年各年末次数值的直线推算`,
      `A straight line through the last figures of ${count} years`,
    ),
    meets: meets(target, value),
  }
}
