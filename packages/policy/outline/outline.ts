import type { Section } from '../plan.ts'
import type { Lines } from '../text/line.ts'
import { isBlank } from '../text/line.ts'
import { skipDecoration } from './decoration.ts'
import {
  closesBody,
  isContentsEntry,
  isList,
  opensAttachment,
  opensAttachmentList,
  opensContents,
} from './furniture.ts'
import { inlineHeadings } from './inline-heading.ts'
import { numberingAt } from './numbering.ts'

/** The numbered skeleton of a document. Parallel arrays beside `sections`: a hostile text can have millions. */
export interface Outline {
  sections: Section[]
  /** Index of the section above, -1 at the top. */
  parent: number[]
  /** Offset where the heading's text begins. */
  headingStart: number[]
  headingEnd: number[]
  /** Number of sections directly below. */
  children: number[]
  /** Value of the number: 三 → 3. */
  value: number[]
  /** Rank of the kind of number, see KINDS. */
  rank: number[]
}

/** Finds the numbered headings: at the start of a line, or run together when the text has lost its line ends. */
export function outline(text: string, folded: string, index: Lines): Outline {
  const found: Outline = {
    sections: [],
    parent: [],
    headingStart: [],
    headingEnd: [],
    children: [],
    value: [],
    rank: [],
  }
  const open: number[] = []
  let lastContent = 0
  let contents = false
  let attachments = false
  let list = false

  const close = (keep: number) => {
    while (open.length > keep) found.sections[open.pop()!]!.end = lastContent
  }
  const enter = (start: number, headingStart: number, lineEnd: number, rank: number, value: number) => {
    let keep = open.length
    while (keep > 0 && found.rank[open[keep - 1]!]! >= rank) keep--
    close(keep)
    const headingEnd = endOfHeading(folded, headingStart, lineEnd)
    found.sections.push({
      number: text.slice(start, headingStart).trimEnd(),
      level: open.length + 1,
      heading: text.slice(skipBlanks(folded, headingStart, headingEnd), headingEnd),
      start,
      end: lineEnd,
    })
    const parent = open.length ? open[open.length - 1]! : -1
    found.parent.push(parent)
    if (parent >= 0) found.children[parent]!++
    found.children.push(0)
    found.value.push(value)
    found.rank.push(rank)
    found.headingStart.push(skipBlanks(folded, headingStart, headingEnd))
    found.headingEnd.push(headingEnd)
    open.push(found.sections.length - 1)
  }

  const inline = inlineHeadings(folded, index)
  let nextInline = 0
  for (let i = 0; i < index.count; i++) {
    const start = skipDecoration(folded, index.start[i]!, index.end[i]!)
    const end = index.end[i]!
    if (start === end) continue
    const line = end - start <= 220 ? folded.slice(start, end) : ''
    if (line && opensContents(line)) {
      contents = true
      continue
    }
    if (line && closesBody(line)) {
      close(0)
      attachments = opensAttachmentList(line)
      list = opensAttachment(line) && found.sections.length > 1 && isList(titleBelow(folded, index, i))
      continue
    }
    if (list) continue
    const numbering = numberingAt(folded, start, end)
    if (contents) {
      if (numbering && isContentsEntry(line)) continue
      if (numbering && !repeatsLater(folded, start, end)) contents = false
      else if (numbering) continue
    }
    if (numbering && !(attachments && isAttachmentName(line, numbering.rank))) {
      attachments = false
      enter(start, numbering.end, nextInlineStart(inline, nextInline, end), numbering.rank, numbering.value)
    }
    while (nextInline < inline.length && inline[nextInline]!.start < end) {
      const heading = inline[nextInline++]!
      lastContent = trimEnd(folded, heading.start)
      enter(heading.start, heading.end, nextInlineStart(inline, nextInline, end), heading.rank, heading.value)
    }
    lastContent = end
  }
  close(0)
  return found
}

/** The first printed line below a line. */
function titleBelow(folded: string, index: Lines, line: number): string {
  for (let i = line + 1; i < Math.min(index.count, line + 6); i++)
    if (index.start[i]! < index.end[i]!)
      return folded.slice(index.start[i]!, Math.min(index.end[i]!, index.start[i]! + 80))
  return ''
}

function nextInlineStart(inline: { start: number }[], next: number, lineEnd: number): number {
  const start = inline[next]?.start ?? lineEnd
  return Math.min(start, lineEnd)
}

const isAttachmentName = (line: string, rank: number) =>
  rank === 6 && line.length > 0 && line.length < 80 && !line.includes('。')

/** In a table of contents without page numbers the same line comes again as the heading. */
function repeatsLater(folded: string, start: number, end: number): boolean {
  if (end - start > 80 || end - start < 3) return false
  const again = folded.slice(end, end + 4000).indexOf(folded.slice(start, end))
  return again >= 0
}

/** The heading ends before the first 。 or with its line; a colon or a long first sentence does not end it. */
function endOfHeading(folded: string, start: number, lineEnd: number): number {
  for (let i = start; i < lineEnd; i++) if (folded[i] === '。') return i
  let end = lineEnd
  while (end > start && folded[end - 1] === '*') end--
  return end
}

function skipBlanks(folded: string, from: number, to: number): number {
  let i = from
  while (i < to && isBlank(folded.charCodeAt(i))) i++
  return i
}

function trimEnd(folded: string, end: number): number {
  let i = end
  while (i > 0 && isBlank(folded.charCodeAt(i - 1))) i--
  return i
}
