import { pinyin } from 'pinyin-pro'

const han = /^\p{Script=Han}+$/u

/**
 * How the words of a headline are read aloud, whole and by initials: each word, two and three in a row, and all of
 * them. 机电 技术 → `jidian`, `jd`, `jishu`, `js`, `jidianjishu`, `jdjs`.
 */
export function readingsOf(words: readonly string[]): string[] {
  const spoken = words.filter((word) => han.test(word)).slice(0, 12)
  const read = spoken.map((word) => pinyin(word, { toneType: 'none', type: 'array', v: true }))
  const readings = new Set<string>()
  const add = (from: number, to: number) => {
    const syllables = read.slice(from, to).flat()
    if (syllables.length < 2) return
    readings.add(syllables.join(''))
    readings.add(syllables.map((syllable) => syllable[0]).join(''))
  }
  for (let from = 0; from < read.length; from++)
    for (let to = from + 1; to <= Math.min(from + 3, read.length); to++) add(from, to)
  add(0, read.length)
  return [...readings].filter((reading) => /^[a-z]{2,40}$/.test(reading))
}
