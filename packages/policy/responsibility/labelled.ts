import { bodyList } from './body-list.ts'
import { labelAt, type Role } from './label.ts'
import { prose } from './prose.ts'
import { add, merge, nobody, type Said } from './said.ts'

/** A whole label opens a new part even where the stop in front of it was lost: 人社局责任单位:教育局. */
const FULL = /^(?:牵头|责任|配合|主办|协办|承办)(?:单位|部门):/

/** `牵头单位:…;责任单位:…` between two offsets; `null` when no label stands there. */
export function labelledParts(
  text: string,
  folded: string,
  from: number,
  to: number,
  firstLeads: boolean,
): Said | null {
  const parsed = nobody()
  let role: Role | null = null
  let at = from
  let wordsFrom = from
  let sentence = false
  let any = false
  const flush = (end: number) => {
    if (role && end > wordsFrom && !sentence) any = put(parsed, role, text, folded, wordsFrom, end, firstLeads) || any
  }
  while (at < to) {
    const apart = at === from || ';,。 \n\t、)'.includes(folded[at - 1]!)
    const label = apart || FULL.test(folded.slice(at, at + 5)) ? labelAt(folded, at) : null
    if (label && label.end <= to) {
      flush(at)
      role = label.role
      wordsFrom = label.end
      sentence = false
      at = label.end
      any = true
    } else if (folded[at] === '。') {
      flush(at)
      // what follows a full stop is a note (排在第一位的为牵头单位), unless a new label opens
      sentence = true
      wordsFrom = ++at
    } else at++
  }
  flush(to)
  return any ? parsed : null
}

function put(
  parsed: Said,
  role: Role,
  text: string,
  folded: string,
  start: number,
  end: number,
  firstLeads: boolean,
): boolean {
  if (role === 'other') return false
  if (role === 'deadline') {
    parsed.deadline = text.slice(start, end).replace(/[\s;,。、]+$/, '')
    return true
  }
  const words = folded.slice(start, end)
  if (role !== 'lead' && /牵头|配合/.test(words)) {
    const inner = prose(text, folded, start, end, firstLeads)
    if (inner?.lead.length) {
      merge(parsed, inner)
      return true
    }
  }
  const bodies = bodyList(words, text.slice(start, end))
  if (role === 'lead') add(parsed.lead, bodies)
  else if (role === 'supporting') {
    add(parsed.supporting, bodies)
    add(parsed.responsible, bodies)
  } else if (firstLeads && parsed.lead.length === 0) {
    add(parsed.lead, bodies.slice(0, 1))
    add(parsed.responsible, bodies.slice(1))
  } else add(parsed.responsible, bodies)
  return bodies.length > 0
}
