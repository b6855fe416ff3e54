import type { Indicator } from '@zhiqiao/model'

/** What a target says of itself, from its own name outwards. */
export interface Metric {
  readonly metric: string
  readonly unit: string
  /** Its own words in the document. */
  readonly words?: string
  /** The whole sentence they stand in: “到2027年底达到60%以上” is about what the sentence began with. */
  readonly sentence?: string
}

/** An indicator that could answer a target, and which of its numerators is meant. */
export interface Proposal {
  readonly indicator: Indicator
  readonly numerator: string
}

/**
 * Indicators that could answer a target, the likeliest first: all words of one of their lists stand in its name, else
 * in its words, else in its sentence; the unit is one of theirs, and its own words say nothing else. A person confirms.
 */
export function proposeIndicators(
  { metric, unit, words = '', sentence = '' }: Metric,
  indicators: Readonly<Record<string, Indicator>>,
): readonly Proposal[] {
  const own = bare(metric + words)
  for (const said of [metric, words, sentence].map(bare)) {
    const scored = Object.values(indicators).flatMap((indicator) => {
      const { answers } = indicator
      if (!answers?.units.includes(unit) || answers.not?.some((word) => own.includes(word))) return []
      const fitting = answers.words.filter((list) => list.every((word) => said.includes(word)))
      const length = Math.max(0, ...fitting.map((list) => list.join('').length))
      return length === 0 ? [] : [{ indicator, length }]
    })
    if (scored.length > 0)
      return scored
        .sort((a, b) => b.length - a.length)
        .map(({ indicator }) => ({ indicator, numerator: meant(indicator, own) }))
  }
  return []
}

const bare = (words: string) => words.replace(/[“”"'‘’\s（）()]/g, '')

/** The numerator whose words are all said, the most telling first; the usual one otherwise. */
function meant({ answers, numerator }: Indicator, said: string): string {
  const fitting = Object.entries(answers?.choose ?? {})
    .filter(([, words]) => words.every((word) => said.includes(word)))
    .sort(([, a], [, b]) => b.join('').length - a.join('').length)
  return fitting[0]?.[0] ?? Object.keys(numerator)[0]!
}
