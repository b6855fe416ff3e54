import { pinyin } from 'pinyin-pro'

const han = /^\p{Script=Han}+$/u
const longestInitials = 5

/**
 * How the words of a headline are read aloud: each word, two and three in a row and all of them in full, and the
 * initials of two to five characters from the beginning of each word on. 电气 装配工 → `dianqi`, `dianqizhuangpeigong`,
 * `dq`, `dqz`, `dqzp` …
 * @param within words within those words, read in full as well
 */
export function readingsOf(words: readonly string[], within: readonly string[] = []): string[] {
  const spoken = words.filter((word) => han.test(word)).slice(0, 12)
  const read = spoken.map(syllablesOf)
  const readings = new Set<string>()
  const add = (syllables: readonly string[]) => {
    if (syllables.length > 1) readings.add(syllables.join(''))
  }
  for (const word of within) if (han.test(word)) add(syllablesOf(word))
  for (let from = 0; from < read.length; from++) {
    for (let to = from + 1; to <= Math.min(from + 3, read.length); to++) add(read.slice(from, to).flat())
    const initials = read
      .slice(from)
      .flat()
      .map((syllable) => syllable[0] ?? '')
    for (let length = 2; length <= Math.min(longestInitials, initials.length); length++)
      readings.add(initials.slice(0, length).join(''))
    if (from === 0 && initials.length > 1) readings.add(initials.join(''))
  }
  add(read.flat())
  return [...readings].filter((reading) => /^[a-z]{2,40}$/.test(reading))
}

const known = new Map<string, readonly string[]>()

function syllablesOf(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true })
  if (known.size > 50_000) known.clear()
  known.set(word, syllables)
  return syllables
}
