import type { Outline } from '../outline/outline.ts'
import type { Role } from '../outline/section-role.ts'

const GOVERNS = /根据|依据|按照|依照|结合|贯彻|落实|遵照|遵循|执行|对照/
const SETS_UP = /(?:推动|推进|制定|制订|出台|编制|修订|起草|印发|宣传|发布|解读|组织学习)$/

/** Titles in 《》 the document rests on: governed by 根据, 按照, 贯彻, 落实 … in the same sentence; all titles of a section of sources. */
export function basisOf(
  text: string,
  folded: string,
  outline: Outline,
  roles: Role[],
  title: string | null,
  limit: number,
): string[] {
  const found = new Set<string>()
  const own = key(title ?? '')
  let section = -1
  let sentence = 0
  let governed = false
  for (let i = 0; i < Math.min(folded.length, limit); i++) {
    const sign = folded[i]!
    if ('。!?\n\r'.includes(sign)) {
      sentence = i + 1
      governed = false
      continue
    }
    if (sign !== '《') continue
    const end = closing(folded, i)
    if (end < 0) continue
    while (section + 1 < outline.sections.length && outline.sections[section + 1]!.start <= i) section++
    const inside = section >= 0 && outline.sections[section]!.end > i
    const role = inside ? roles[section]! : 'guiding'
    const before = folded.slice(Math.max(sentence, i - 160), i)
    governed = governed || GOVERNS.test(before)
    const name = text.slice(i + 1, end).trim()
    const own2 = own && (own.includes(key(name)) || key(name).includes(own))
    if (
      !own2 &&
      name.length > 3 &&
      role !== 'past' &&
      !SETS_UP.test(before) &&
      (governed || role === 'basis') &&
      !found.has(name)
    )
      found.add(name)
    i = end
  }
  return [...found]
}

const key = (words: string) => words.replace(/[\s《》()（）〈〉<>]/g, '')

/** The 》 that closes a title; titles nest (《…<…>…》, 《…《…》…》). Bounded: a title has no 300 signs. */
function closing(folded: string, open: number): number {
  let depth = 0
  for (let i = open; i < Math.min(folded.length, open + 300); i++) {
    if (folded[i] === '《') depth++
    else if (folded[i] === '》' && --depth === 0) return i
    else if (folded[i] === '。') return -1
  }
  return -1
}
