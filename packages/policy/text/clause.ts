import { CLOSES, classAt, DIGIT, ENDS_CLAUSE, ENDS_SENTENCE, OPENS } from './sign.ts'

/** A sentence (up to 。!? or the end of its line) as clauses: the runs between `,` `;` `:`. */
export interface Clause {
  start: number
  end: number
  /** The sign that ended it: `,` `;` `:` `、` `。` or empty at the end of a line. */
  stop: string
}

/**
 * Cuts `[start, end)` of a folded text into sentences and hands each one's clauses on, blanks trimmed. Stops inside
 * brackets, titles and quotes do not cut, unless the bracket is not closed in the sentence: then it never opened.
 */
export function eachSentence(folded: string, start: number, end: number, take: (clauses: Clause[]) => void): void {
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !(classAt(folded, i) & ENDS_SENTENCE)) continue
    const stopAt = i
    // a closing sign behind the full stop belongs to the quotation that ends with it
    while (i + 1 < end && classAt(folded, i + 1) & (CLOSES | ENDS_SENTENCE)) i++
    if (stopAt > from) {
      const clauses = clausesOf(folded, from, stopAt, i < end ? '。' : '')
      if (clauses.length) take(clauses)
    }
    from = i + 1
  }
}

function clausesOf(folded: string, start: number, end: number, stop: string): Clause[] {
  const closed = closesInside(folded, start, end)
  const found: Clause[] = []
  let depth = 0
  let from = start
  for (let i = start; i < end; i++) {
    const kind = classAt(folded, i)
    if (closed) {
      if (kind & OPENS) depth++
      else if (depth > 0 && kind & CLOSES) depth--
    }
    if (depth > 0) continue
    if (kind & ENDS_CLAUSE) {
      // 1,000 and 1:3 are numbers
      const inNumber = folded[i] !== ';' && classAt(folded, i - 1) & classAt(folded, i + 1) & DIGIT
      if (inNumber) continue
    } else if (folded[i] !== '、' || !(folded[i + 1] === '每' || opensYear(folded, i + 1))) continue
    push(folded, found, from, i, folded[i]!)
    from = i + 1
  }
  push(folded, found, from, end, stop)
  return found
}

/** 2024年4万人次、2025年5万人次: each year brings its own figure. */
function opensYear(folded: string, at: number): boolean {
  if (!(classAt(folded, at) & DIGIT) || folded[at + 4] !== '年') return false
  return YEAR_FIGURE.test(folded.slice(at, at + 24))
}

const YEAR_FIGURE = /^20\d\d年[底末]?(?!分别|和|及)[^\d、,;]{0,10}\d(?!\d?月|\d{3}年)/

function closesInside(folded: string, start: number, end: number): boolean {
  let depth = 0
  for (let i = start; i < end; i++) {
    const kind = classAt(folded, i)
    if (kind & OPENS) depth++
    else if (kind & CLOSES) {
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
