import { occupationTitles } from '@zhiqiao/definitions'
import type { Suggestion } from '@zhiqiao/model'

/** An occupation as the register holds it; the whole classification may be imported, or its major groups only. */
export interface KnownOccupation {
  readonly id: string
  readonly name: string
  readonly occupationCode: string
}

/** How sure a group is by how far its code is from the one the title points to: the group itself, or the major group. */
const asNamed = 0.85
const majorOnly = 0.7
/** What stands within a title tells less than what it ends in: 汽车维修工 mends, 汽车销售 sells. */
const within = 0.15
const perhaps = 0.1
const brackets = /[（(【[].*?[)）】\]]/g
/** What may follow a trade without changing it. */
const ending = /^(?:工人|人员|工|员|师|专员|助理|主管|经理|组长|班长|学徒|岗|实习生)?$/

/**
 * The occupation a post’s name points to by the project’s own dictionary of titles, as deep as the register knows it.
 * Of the names found a special one counts before a general one, then the longest, then the last. No match is an answer too.
 */
export function occupationOf(title: string, known: readonly KnownOccupation[]): Suggestion | null {
  const words = title.toLowerCase().replace(brackets, '').replace(/\s+/g, '')
  let best: { readonly name: string; readonly code: string; readonly end: number; readonly rank: number } | null = null
  for (const [name, { code, isGeneral }] of occupationTitles) {
    const at = words.lastIndexOf(name)
    if (at < 0 || !standsAlone(words, name, at)) continue
    const end = at + name.length
    const rank = (isGeneral ? 0 : 100) + weight(name)
    if (!best || rank > best.rank || (rank === best.rank && end > best.end)) best = { name, code, end, rank }
  }
  if (!best) return null
  const { code, name, end, rank } = best
  const group =
    known.find(({ occupationCode }) => occupationCode === code) ??
    known.find(({ occupationCode }) => occupationCode === code.slice(0, 1))
  if (!group) return null
  const sure =
    (group.occupationCode === code ? asNamed : majorOnly) -
    (ending.test(words.slice(end)) ? 0 : within) -
    (rank < 100 ? perhaps : 0)
  return { id: group.id, title: group.name, words: name, confidence: Math.round(sure * 100) / 100 }
}

/** Latin names are words of their own: c# is in c#工程师, ui in “ui设计”, not in “build”. */
function standsAlone(words: string, name: string, at: number): boolean {
  if (!/^[a-z0-9#+]+$/.test(name)) return true
  return !/[a-z]/.test(words[at - 1] ?? '') && !/[a-z]/.test(words[at + name.length] ?? '')
}

/** Chinese signs say about as much as two Latin letters. */
const weight = (name: string) => (/^[a-z0-9#+]+$/.test(name) ? 2 : name.length)
