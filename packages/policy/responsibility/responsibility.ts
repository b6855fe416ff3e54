import type { Span } from '../plan.ts'
import { BLANK, CLOSES, classAt, ENDS_CLAUSE, ENDS_LINE, ENDS_SENTENCE, OPENS } from '../text/sign.ts'
import { bodyList, endsLikeBody } from './body-list.ts'
import { labelAt, type Role } from './label.ts'

/** Who answers for a piece of work, with the words that say so. */
export interface Responsibility extends Span {
  lead: string[]
  responsible: string[]
  supporting: string[]
  deadline: string | null
  /** How it is written: in brackets, on a line of its own, or as a sentence. */
  form: 'bracket' | 'line' | 'sentence'
  /** A bracket that is opened and never closed. */
  unclosed: boolean
}

const LONGEST = 900
const PAIRS: Record<string, string> = { '(': ')', '【': '】', '〔': '〕', '[': ']', '{': '}' }

/**
 * Every statement of responsibility in `[start, end)`, in text order: `(牵头单位:…;责任单位:…)`, `(X、Y负责)`,
 * `责任单位:…` on a line of its own, `由X牵头,Y配合`. `firstLeads`: the document says that the first one named leads.
 */
export function responsibilities(
  text: string,
  folded: string,
  start: number,
  end: number,
  firstLeads: boolean,
): Responsibility[] {
  const found: Responsibility[] = []
  let open: number[] = []
  let i = start
  // a label may stand at the beginning of a line and behind a stop, a sentence only behind a full one
  let place = ENDS_LINE
  while (i < end) {
    const kind = classAt(folded, i)
    let taken: Responsibility | null = null
    if (kind & OPENS) {
      taken = labelledBracket(text, folded, i, end, firstLeads)
      if (!taken && open.push(i) > DEEPEST) open.shift()
    } else if (kind & CLOSES) {
      const opening = open.pop()
      if (opening !== undefined && PAIRS[folded[opening]!] === folded[i] && open.length === 0) {
        if (PROSE_END.test(folded.slice(Math.max(opening + 1, i - 10), i)))
          taken = proseBracket(text, folded, opening, i, firstLeads)
        else if (endsParagraph(folded, i + 1)) taken = plainBracket(text, folded, opening, i, firstLeads)
        if (taken) open = []
      } else if (
        opening !== undefined &&
        PAIRS[folded[opening]!] === folded[i] &&
        PROSE_END.test(folded.slice(Math.max(opening + 1, i - 10), i))
      ) {
        taken = proseBracket(text, folded, opening, i, firstLeads)
        open = []
      }
    } else if (kind & ENDS_LINE) open = []
    if (!taken && place && !(kind & (BLANK | CLOSES | ENDS_SENTENCE | ENDS_CLAUSE))) {
      taken = labelled(text, folded, i, end, (place & ENDS_LINE) !== 0, firstLeads)
      if (!taken && place & (ENDS_LINE | ENDS_SENTENCE)) taken = sentence(text, folded, i, end)
    }
    if (taken) {
      found.push(taken)
      i = Math.max(taken.end, i + 1)
      place = ENDS_CLAUSE
    } else {
      if (kind & (ENDS_LINE | ENDS_SENTENCE)) place = kind
      else if (kind & CLOSES || folded[i] === ';' || (kind & BLANK && !place)) place = ENDS_CLAUSE
      else if (!(kind & BLANK)) place = 0
      i++
    }
  }
  return found
}

const DEEPEST = 16

function labelledBracket(
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

function proseBracket(
  text: string,
  folded: string,
  open: number,
  close: number,
  firstLeads: boolean,
): Responsibility | null {
  if (close - open > 400 || close - open < 5) return null
  const parsed = prose(text, folded, open + 1, close, firstLeads)
  return parsed && { ...parsed, start: open, end: close + 1, form: 'bracket', unclosed: false }
}

/** Nothing but a full stop stands between the offset and the end of the line. */
function endsParagraph(folded: string, from: number): boolean {
  for (let i = from; i < Math.min(folded.length, from + 12); i++) {
    if (classAt(folded, i) & ENDS_LINE) return true
    if (!(classAt(folded, i) & BLANK) && folded[i] !== '。') return false
  }
  return from >= folded.length - 1
}

const OFFICE =
  /(?:局|委|办|厅|部|政府|管委会|办公室|中心|总工会|妇联|残联|科协|工商联|联合会|银行|分行|支行|海关|公安|团委|委员会|街道|乡镇|学校|学院|院校|单位|部门|公司|集团|园区|开发区|科|处|股)(?:\([^()]{1,14}\))?等?$/

/** `(市教育局、市财政局)` at the end of a paragraph: names of offices and nothing else say who answers. */
function plainBracket(
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

const PROSE_END =
  /(?:负责|牵头|落实|配合|参与|参加|分工|承担|实施|组织|推进|协助|抓好|协同|办理|承办)(?:此项工作|该项工作|落实|实施|推进|工作)?$/

/** `责任单位:…` outside brackets: on a line of its own, or behind the last full stop of a paragraph. */
function labelled(
  text: string,
  folded: string,
  start: number,
  limit: number,
  lineStart: boolean,
  firstLeads: boolean,
): Responsibility | null {
  const label = labelAt(folded, start)
  if (!label || label.role === 'other' || label.role === 'deadline') {
    if (!label || !lineStart || label.role === 'other') return null
  }
  if (!/单位|部门|科室|处室|机构|主体|时限|时间|期限|牵头|局/.test(folded.slice(start, label.end))) return null
  const lineEnd = endOfLine(folded, start, Math.min(limit, start + LONGEST))
  const parsed = labelledParts(text, folded, start, lineEnd, firstLeads)
  if (!parsed) return null
  return { ...parsed, start, end: trimEnd(folded, lineEnd), form: 'line', unclosed: false }
}

export interface Parsed {
  lead: string[]
  responsible: string[]
  supporting: string[]
  deadline: string | null
}

export function labelledParts(
  text: string,
  folded: string,
  from: number,
  to: number,
  firstLeads: boolean,
): Parsed | null {
  const parsed: Parsed = { lead: [], responsible: [], supporting: [], deadline: null }
  let role: Role | null = null
  let at = from
  let wordsFrom = from
  let sentence = false
  let any = false
  const flush = (end: number) => {
    if (role && end > wordsFrom && !sentence) any = put(parsed, role, text, folded, wordsFrom, end, firstLeads) || any
  }
  while (at < to) {
    const label = at === from || ';,。 \n\t、)'.includes(folded[at - 1]!) ? labelAt(folded, at) : null
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
  parsed: Parsed,
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

/** `X牵头,Y、Z等配合`, `由X、Y负责`: each comma-separated piece says what its bodies do. */
function prose(text: string, folded: string, from: number, to: number, firstLeads: boolean): Parsed | null {
  const parsed: Parsed = { lead: [], responsible: [], supporting: [], deadline: null }
  let pending = from
  for (let i = from; i <= to; i++) {
    if (i < to && !',;。\n'.includes(folded[i]!)) continue
    const piece = folded.slice(pending, i)
    const verb = VERB.exec(piece)
    if (!verb) {
      if (i < to) continue
      break
    }
    const bodies = bodyList(piece, text.slice(pending, i))
    if (/牵头|主办|总负责/.test(verb[0])) {
      // 由X牵头、Y配合 in one piece
      const cut = piece.indexOf('牵头')
      const head = bodyList(piece.slice(0, cut), text.slice(pending, pending + cut))
      add(parsed.lead, head)
      const rest = piece.slice(cut).replace(/^牵头(?:负责|组织|落实|实施)?/, '')
      if (rest.length > 3) {
        const others = bodyList(rest)
        add(parsed.responsible, others)
        if (/配合|协助|参与/.test(rest)) add(parsed.supporting, others)
      }
    } else if (/配合|协助|参与|参加|协同/.test(verb[0])) {
      add(parsed.supporting, bodies)
      add(parsed.responsible, bodies)
    } else if (firstLeads && !parsed.lead.length) {
      add(parsed.lead, bodies.slice(0, 1))
      add(parsed.responsible, bodies.slice(1))
    } else add(parsed.responsible, bodies)
    pending = i + 1
  }
  const all = [...parsed.lead, ...parsed.responsible]
  return all.length && all.some(endsLikeBody) ? parsed : null
}

const VERB = /牵头|主办|配合|协助|协同|参与|参加|负责|落实|承担|实施|办理|承办|分工|抓好|组织|推进/

/** `此项工作由市教育局牵头,市财政局配合。` as the last sentence of a paragraph. */
function sentence(text: string, folded: string, start: number, limit: number): Responsibility | null {
  const far = Math.min(limit, start + 160)
  let end = start
  while (end < far && !'。\n\r'.includes(folded[end]!)) end++
  if (end === far && far < limit) return null
  const after = folded[end] === '。' ? end + 1 : end
  if (after < limit && !'\n\r (【'.includes(folded[after]!)) return null
  const words = folded.slice(start, end)
  if (!/牵头|由/.test(words)) return null
  const form = SENTENCE.exec(words)
  if (!form) return null
  const from = start + (form[1]?.length ?? 0)
  const parsed = prose(text, folded, from, end, false)
  if (!parsed || ![...parsed.lead, ...parsed.responsible].every(isNamedBody)) return null
  return { ...parsed, start, end, form: 'sentence', unclosed: false }
}

const SENTENCE =
  /^((?:(?:此|该|本|上述|这)[项些]?(?:工作|任务|事项)?[,:]?)?)(?:由[^,。;]{2,80}(?:牵头|负责|落实|承担)(?:负责|落实|组织实施|实施)?|[^,。;]{3,60}牵头(?:负责|落实|组织实施)?)(?:[,;、][^。;]{2,80}(?:配合|参与|协助|负责|落实|分工))?$/
const isNamedBody = (name: string) =>
  name.length >= 3 &&
  endsLikeBody(name) &&
  !/^(?:鼓励|支持|引导|推动|坚持|建立|形成|以|要|龙头|组织|推进|强化|完善)/.test(name)

function merge(into: Parsed, from: Parsed): void {
  add(into.lead, from.lead)
  add(into.responsible, from.responsible)
  add(into.supporting, from.supporting)
}

function add(list: string[], names: string[]): void {
  for (const name of names) if (!list.includes(name)) list.push(name)
}

function endOfLine(folded: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (folded[i] === '\n' || folded[i] === '\r') return i
  return limit
}

function trimEnd(folded: string, end: number): number {
  let i = end
  while (i > 0 && ' \t\n\r'.includes(folded[i - 1]!)) i--
  return i
}

const FIRST_LEADS =
  /(?:第一|首|最前|前面)(?:位|名|个)?的?(?:责任)?(?:单位|部门)?的?(?:为|是|系)(?:总)?(?:牵头|主办|主要责任|主责)/

/** Whether the document says somewhere that the first body named is the lead. */
export const saysFirstLeads = (folded: string) => FIRST_LEADS.test(folded)
