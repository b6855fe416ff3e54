import { occupationTitles } from '@zhiqiao/definitions'
import type { Suggestion } from '@zhiqiao/model'

/** An occupation or group of them as the register holds it. */
export interface KnownOccupation {
  readonly id: string
  readonly name: string
  readonly occupationCode: string
  /** Only one source says so. */
  readonly toVerify: boolean | null
}

/** How sure an occupation is whose name the title is, and one the title ends in that lies in the group it points to. */
const itsName = 0.95
const itsEnd = 0.9
/** What nobody has confirmed is less sure than its group. */
const unconfirmed = 0.15
/** How sure a group is by how far its code is from the one the title points to: the group itself, or the major group. */
const asNamed = 0.85
const majorOnly = 0.7
/** What stands within a title tells less than what it ends in: 汽车维修工 mends, 汽车销售 sells. */
const within = 0.15
const perhaps = 0.1
const brackets = /[（(【[].*?[)）】\]]/g
/** What may follow a trade without changing it. */
const ending = /^(?:工人|人员|工|员|师|专员|助理|主管|经理|组长|班长|学徒|岗|实习生)?$/

/** What says how well a trade is known, not which. */
const grade = /^(?:高级|中级|初级|资深|熟练|普通|实习|急聘|诚聘|招聘)+/

interface Index {
  readonly byCode: ReadonlyMap<string, KnownOccupation>
  /** Single occupations by their name in small letters. */
  readonly byName: ReadonlyMap<string, KnownOccupation>
}

const indexes = new WeakMap<readonly KnownOccupation[], Index>()

function indexOf(known: readonly KnownOccupation[]): Index {
  const made = indexes.get(known)
  if (made) return made
  const single = known.filter(({ occupationCode }) => occupationCode.split('-').length === 4)
  const index = {
    byCode: new Map(known.map((one) => [one.occupationCode, one])),
    byName: new Map(single.map((one) => [one.name.toLowerCase(), one])),
  }
  indexes.set(known, index)
  return index
}

/**
 * The occupation a post’s name points to, as fine as it tells: the occupation where the name is one’s, or ends in one’s
 * within the group the project’s own dictionary of titles points to; else that group. No match is an answer too.
 */
export function occupationOf(title: string, known: readonly KnownOccupation[]): Suggestion | null {
  const { byCode, byName } = indexOf(known)
  const whole = title.toLowerCase().replace(brackets, '').replace(/\s+/g, '')
  const words = whole.replace(grade, '')
  const group = groupOf(words, byCode)
  const named = byName.get(whole) ?? byName.get(words)
  const found = named ?? endOf(words, group?.code, byName)
  if (!found) return group?.suggestion ?? null
  const sure = (named ? itsName : itsEnd) - (found.toVerify ? unconfirmed : 0)
  return { id: found.id, title: found.name, words: found.name, confidence: Math.round(sure * 100) / 100 }
}

/** The longest name of an occupation of the group that the words end in. */
function endOf(words: string, group: string | undefined, byName: Index['byName']): KnownOccupation | undefined {
  if (group === undefined) return undefined
  for (let at = 1; at < words.length - 1; at++) {
    const one = byName.get(words.slice(at))
    if (one?.occupationCode.startsWith(`${group}-`)) return one
  }
  return undefined
}

/** Of the names found a special one counts before a general one, then the longest, then the last. */
function groupOf(
  words: string,
  byCode: Index['byCode'],
): { readonly suggestion: Suggestion; readonly code: string } | null {
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
  const group = byCode.get(code) ?? byCode.get(code.slice(0, 1))
  if (!group) return null
  const sure =
    (group.occupationCode === code ? asNamed : majorOnly) -
    (ending.test(words.slice(end)) ? 0 : within) -
    (rank < 100 ? perhaps : 0)
  const suggestion = { id: group.id, title: group.name, words: name, confidence: Math.round(sure * 100) / 100 }
  return { suggestion, code: group.occupationCode }
}

/** Latin names are words of their own: c# is in c#工程师, ui in “ui设计”, not in “build”. */
function standsAlone(words: string, name: string, at: number): boolean {
  if (!/^[a-z0-9#+]+$/.test(name)) return true
  return !/[a-z]/.test(words[at - 1] ?? '') && !/[a-z]/.test(words[at + name.length] ?? '')
}

/** Chinese signs say about as much as two Latin letters. */
const weight = (name: string) => (/^[a-z0-9#+]+$/.test(name) ? 2 : name.length)
