import { BLANK, classAt, ENDS_LINE } from '../text/sign.ts'
import { bodyList } from './body-list.ts'
import { labelAt } from './label.ts'
import { labelledParts } from './labelled.ts'
import { isOffice, OFFICE } from './office.ts'
import { prose } from './prose.ts'
import type { Responsibility } from './responsibility.ts'

/** No statement is longer. */
export const LONGEST = 900
export const PAIRS: Record<string, string> = { '(': ')', '【': '】', '〔': '〕', '[': ']', '{': '}' }

export function labelledBracket(
  text: string,
  folded: string,
  open: number,
  limit: number,
  firstLeads: boolean,
): Responsibility | null {
  let inner = open + 1
  while (inner < Math.min(limit, open + 8) && ' \n\r\t'.includes(folded[inner]!)) inner++
  const closing = PAIRS[folded[open]!]
  if (!closing || !labelAt(folded, inner)) return null
  const stop = closingOf(folded, open, limit, folded[open]!, closing)
  const closed = stop < limit && folded[stop] === closing
  const parsed = labelledParts(text, folded, inner, stop, firstLeads)
  return parsed && { ...parsed, start: open, end: closed ? stop + 1 : stop, form: 'bracket', unclosed: !closed }
}

/** `(市教育局、市财政局负责)`; `close` is the end of the line when the bracket is never closed. */
export function proseBracket(
  text: string,
  folded: string,
  open: number,
  close: number,
  firstLeads: boolean,
): Responsibility | null {
  if (close - open > 400 || close - open < 5) return null
  const unclosed = folded[close] !== PAIRS[folded[open]!]
  const parsed = prose(text, folded, open + 1, close, firstLeads)
  if (
    unclosed &&
    !(parsed && [...parsed.lead, ...parsed.responsible].every((name) => isOffice(name) || OFFICE.test(name)))
  )
    return null
  return parsed && { ...parsed, start: open, end: unclosed ? close : close + 1, form: 'bracket', unclosed }
}

/** Nothing but a full stop stands between the offset and the end of the line. */
export function endsParagraph(folded: string, from: number): boolean {
  for (let i = from; i < Math.min(folded.length, from + 12); i++) {
    if (classAt(folded, i) & ENDS_LINE) return true
    if (!(classAt(folded, i) & BLANK) && folded[i] !== '。') return false
  }
  return from >= folded.length - 1
}

/** `(市教育局、市财政局)` at the end of a paragraph: names of offices and nothing else say who answers. */
export function plainBracket(
  text: string,
  folded: string,
  open: number,
  close: number,
  firstLeads: boolean,
): Responsibility | null {
  if (close - open > 300 || close - open < 5 || /[。:;“《\d]/.test(folded.slice(open + 1, close))) return null
  const words = folded.slice(open + 1, close)
  if (/^(?:含|包括|不含|如|即|以下|简称|原|以|按|除|附|详)|等(?!$)/.test(words)) return null
  const bodies = bodyList(words, text.slice(open + 1, close))
  const level = /^(?:省|市|县|区|州|旗|师|团|各|自治|国|中共|人社|教育|财政|发改|发展改革|职成|人力)/
  if (!bodies.length || !bodies.every((name) => OFFICE.test(name.replace(/）/g, ')').replace(/（/g, '(')))) return null
  if (
    !bodies.some((name) => level.test(name)) ||
    (bodies.length === 1 && !/^(?:省|市|县|区|州|旗|师|各)/.test(bodies[0]!))
  )
    return null
  return {
    lead: firstLeads ? bodies.slice(0, 1) : [],
    responsible: firstLeads ? bodies.slice(1) : bodies,
    supporting: [],
    deadline: null,
    start: open,
    end: close + 1,
    form: 'bracket',
    unclosed: false,
  }
}

/** The bracket's end; one that is never closed ends with its line. Inner brackets (县(区)) are passed over. */
function closingOf(folded: string, open: number, limit: number, opening: string, closing: string): number {
  const far = Math.min(limit, open + LONGEST)
  let depth = 0
  for (let i = open; i < far; i++) {
    const sign = folded[i]!
    if (sign === opening) depth++
    else if (sign === closing && --depth === 0) return i
    else if (sign === '\n' && !continues(folded, i, far, closing)) return i
  }
  return far
}

/** A bracket may run on to the next line when that line soon closes it. */
function continues(folded: string, lineEnd: number, far: number, closing: string): boolean {
  for (let i = lineEnd + 1; i < Math.min(far, lineEnd + 120); i++) {
    if (folded[i] === closing) return true
    if ('(【。'.includes(folded[i]!)) return false
  }
  return false
}
