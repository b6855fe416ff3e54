import type { Indicator } from '@zhiqiao/model'

/**
 * The indicators a question in plain words may mean, the likeliest first: “双师型比例多少”. All words of one of an
 * indicator's lists are said, or most of its title is; a word that means something else rules it out.
 */
export function indicatorsAsked(
  question: string,
  indicators: Readonly<Record<string, Indicator>>,
  most = 3,
): readonly Indicator[] {
  const said = bare(question)
  const scored = Object.values(indicators).flatMap((indicator) => {
    const { answers, title } = indicator
    if (answers?.not?.some((word) => said.includes(bare(word)))) return []
    const told = Math.max(
      0,
      ...(answers?.words ?? [])
        .filter((list) => list.every((word) => said.includes(bare(word))))
        .map((list) => list.join('').length),
    )
    const share = Math.max(likeness(said, bare(title.zh)), likeness(words(question), words(title.en)))
    return told > 0 || share >= enough ? [{ indicator, score: told * 100 + share }] : []
  })
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ indicator }) => indicator)
}

/** Half of the pairs of a title are said. */
const enough = 0.5

const bare = (text: string) => text.toLowerCase().replace(/[“”"'‘’\s（）()？?，。、：:的]/g, '')
const words = (text: string) => text.toLowerCase().match(/[a-z]{3,}/g) ?? []

/** Which share of what a title consists of is said: pairs of signs in Chinese, words in English. */
function likeness(said: string | readonly string[], title: string | readonly string[]): number {
  const parts =
    typeof title === 'string' ? [...title].slice(1).map((sign, at) => `${[...title][at]}${sign}`) : [...title]
  return parts.length === 0 ? 0 : parts.filter((part) => said.includes(part)).length / parts.length
}
