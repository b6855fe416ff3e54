import type { Indicator } from '@zhiqiao/model'

/** What a target says of itself. */
export interface Metric {
  readonly metric: string
  readonly unit: string
}

/**
 * Indicators that could answer a target, the likeliest first: all words of one of their lists stand in the metric,
 * the unit is one of theirs, and nothing stands there that means something else. A person confirms.
 */
export function proposeIndicators(
  { metric, unit }: Metric,
  indicators: Readonly<Record<string, Indicator>>,
): readonly Indicator[] {
  const said = metric.replace(/[“”"'‘’\s（）()]/g, '')
  const scored = Object.values(indicators).flatMap((indicator) => {
    const { answers } = indicator
    if (!answers || !answers.units.includes(unit) || answers.not?.some((word) => said.includes(word))) return []
    const fitting = answers.words.filter((words) => words.every((word) => said.includes(word)))
    const length = Math.max(0, ...fitting.map((words) => words.join('').length))
    return length === 0 ? [] : [{ indicator, length }]
  })
  return scored.sort((a, b) => b.length - a.length).map(({ indicator }) => indicator)
}
