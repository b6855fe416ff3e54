/** A sentence (up to 。!? or the end of its line) as clauses: the runs between `,` `;` `:`. */
export interface Clause {
  start: number
  end: number
  /** The sign that ended it: `,` `;` `:` `。` or empty at the end of a line. */
  stop: string
}

const OPEN = '(〔【[《“‘'
const CLOSE = ')〕】]》”’'

/**
 * Cuts `[start, end)` of a folded text into sentences and hands each one's clauses on, blanks trimmed. Stops inside
 * brackets, titles and quotes do not cut, unless the bracket is not closed in the sentence: then it never opened.
 */
export function eachSentence(folded: string, start: number, end: number, take: (clauses: Clause[]) => void): void {
  let from = start
  for (let i = start; i <= end; i++) {
    const sign = i < end ? folded[i]! : ''
    const ends = i === end || SENTENCE_END.includes(sign)
    if (!ends) continue
    // a full stop inside quotes or brackets belongs to the quotation when the closing sign follows at once
    let stopAt = i
    while (i + 1 < end && (CLOSE.includes(folded[i + 1]!) || SENTENCE_END.includes(folded[i + 1]!))) i++
    if (stopAt > from) take(clausesOf(folded, from, stopAt, i < end ? '。' : ''))
    from = i + 1
    stopAt = from
  }
}

const SENTENCE_END = '。!?\n\r'

function clausesOf(folded: string, start: number, end: number, stop: string): Clause[] {
  const closed = closesInside(folded, start, end)
  const found: Clause[] = []
  let depth = 0
  let from = start
  for (let i = start; i < end; i++) {
    const sign = folded[i]!
    if (closed) {
      if (OPEN.includes(sign)) depth++
      else if (depth > 0 && CLOSE.includes(sign)) depth--
    }
    if (depth === 0 && (sign === ',' || sign === ';' || sign === ':' || (sign === '、' && folded[i + 1] === '每'))) {
      if (sign === ',' && isDigit(folded.charCodeAt(i - 1)) && isDigit(folded.charCodeAt(i + 1))) continue
      if (sign === ':' && isDigit(folded.charCodeAt(i - 1)) && isDigit(folded.charCodeAt(i + 1))) continue
      push(folded, found, from, i, sign)
      from = i + 1
    }
  }
  push(folded, found, from, end, stop)
  return found
}

const isDigit = (code: number) => code >= 48 && code <= 57

function closesInside(folded: string, start: number, end: number): boolean {
  let depth = 0
  for (let i = start; i < end; i++) {
    if (OPEN.includes(folded[i]!)) depth++
    else if (CLOSE.includes(folded[i]!)) {
      depth--
      if (depth < 0) return false
    }
  }
  return depth === 0
}

function push(folded: string, found: Clause[], from: number, to: number, stop: string): void {
  let start = from
  let end = to
  while (start < end && TRIM.includes(folded[start]!)) start++
  while (end > start && TRIM.includes(folded[end - 1]!)) end--
  if (end > start) found.push({ start, end, stop })
}

const TRIM = ' \t\r\n、,;:。'
