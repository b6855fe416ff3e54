import type { Span } from '../plan.ts'
import { BLANK, CLOSES, classAt, ENDS_CLAUSE, ENDS_LINE, ENDS_SENTENCE, OPENS } from '../text/sign.ts'
import { endsParagraph, LONGEST, labelledBracket, PAIRS, plainBracket, proseBracket } from './bracket.ts'
import { labelAt } from './label.ts'
import { labelledParts } from './labelled.ts'
import type { Said } from './said.ts'
import { sentence } from './sentence.ts'

/** Who answers for a piece of work, with the words that say so. */
export interface Responsibility extends Span, Said {
  /** How it is written: in brackets, on a line of its own, as a sentence, or in clauses that also say what to do. */
  form: 'bracket' | 'line' | 'sentence' | 'clause'
  /** A bracket that is opened and never closed. */
  unclosed: boolean
}

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
    } else if (kind & ENDS_LINE) {
      const opening = open[open.length - 1]
      if (opening !== undefined && PROSE_END.test(folded.slice(Math.max(opening + 1, i - 10), i).trimEnd()))
        taken = proseBracket(text, folded, opening, trimEnd(folded, i), firstLeads)
      open = []
    }
    if (!taken && place && !(kind & (BLANK | CLOSES | ENDS_SENTENCE | ENDS_CLAUSE))) {
      taken = labelled(text, folded, i, end, (place & ENDS_LINE) !== 0, firstLeads)
      if (!taken && place & (ENDS_LINE | ENDS_SENTENCE) && !(kind & OPENS)) taken = sentence(text, folded, i, end)
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

const PROSE_END =
  /(?:负责|牵头|落实|配合|参与|参加|分工|承担|实施|组织|推进|协助|抓好|协同|办理|承办|指导|监督)(?:此项工作|该项工作|落实|实施|推进|工作)?$/

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

function endOfLine(folded: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (folded[i] === '\n' || folded[i] === '\r') return i
  return limit
}

function trimEnd(folded: string, end: number): number {
  let i = end
  while (i > 0 && ' \t\n\r'.includes(folded[i - 1]!)) i--
  return i
}
