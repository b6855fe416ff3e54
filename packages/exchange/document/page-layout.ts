import type { Label } from '@zhiqiao/model'
import { type TableCell, textLines } from './text-lines.ts'

/** A run of characters on a page: `x` from the left, `y` the baseline from the top, all in the unit of the page. */
export type PageRun = { text: string; x: number; y: number; width: number; size: number }
/** A page laid out in runs */
export type LaidOutPage = { width: number; height: number; runs: PageRun[] }

type Line = { page: number; text: string; cells: string[]; left: number; right: number; y: number; size: number }
/** The frame that body text fills, and its character size. */
type Frame = { left: number; right: number; size: number }

/**
 * Puts the words of fixed pages (PDF, OFD) back into paragraphs: runs into lines, page numbers and running heads
 * dropped, lines joined where the text ran on to the next line because the line was full.
 */
export function layoutText(
  pages: LaidOutPage[],
  maxCharacters: number,
): { text: string; tables: number; notes: Label[] } {
  const lines = withoutRunningHeads(
    pages.map((page, index) => pageLines(page, index)),
    pages,
  ).flat()
  const frame = bodyFrame(lines)
  const written = textLines(maxCharacters)
  let paragraph = ''
  let rows: TableCell[][] = []
  let previous: Line | undefined
  const flush = () => {
    written.paragraph(paragraph)
    if (rows.length) written.table(rows)
    paragraph = ''
    rows = []
  }
  for (const line of lines) {
    const tabular = line.cells.length >= rowCells
    if (!tabular && previous && runsOn(previous, line, frame)) paragraph += between(paragraph, line.text) + line.text
    else {
      if (!tabular || !rows.length) flush()
      if (tabular) rows.push(line.cells.map((text) => ({ text, columns: 1 })))
      else paragraph = line.text
    }
    previous = tabular ? undefined : line
  }
  flush()
  return { text: written.text(), tables: written.tables(), notes: written.tables() ? [tableNote] : [] }
}

/** A line of so many pieces set apart is a row of a table. */
const rowCells = 3
const tableNote: Label = {
  zh: '版式文件中的表格没有单元格信息，只能逐行读取，换行的单元格可能错位。请核对，或改用 Word、Excel 原件。',
  en: 'Tables in fixed-layout files carry no cells and are read line by line; wrapped cells may be misplaced. Check them, or use the Word or Excel original.',
}

/** Runs of one baseline, left to right. */
function pageLines(page: LaidOutPage, index: number): Line[] {
  const runs = page.runs.filter((run) => run.text.trim() && run.size > 0).sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: PageRun[][] = []
  let row: PageRun[] = []
  for (const run of runs) {
    const base = row[0]
    if (base && Math.abs(run.y - base.y) > Math.max(base.size, run.size) * 0.4) {
      rows.push(row)
      row = []
    }
    row.push(run)
  }
  if (row.length) rows.push(row)
  return rows.map((each) =>
    lineOf(
      each.sort((a, b) => a.x - b.x),
      index,
    ),
  )
}

function lineOf(runs: PageRun[], page: number): Line {
  const cells = ['']
  let end = runs[0]!.x
  for (const run of runs) {
    const gap = run.x - end
    const text = cells.at(-1)!
    // Overprinted again for bold: the same words at the same place.
    if (text.endsWith(run.text) && gap < -run.width * 0.8) continue
    if (text && gap > run.size * 1.2) cells.push(run.text)
    else cells[cells.length - 1] = text + gapBetween(text, run, gap) + run.text
    end = Math.max(end, run.x + run.width)
  }
  const size = runs.reduce((most, run) => (run.width > most.width ? run : most)).size
  const text = tightened(cells.join('  ').trim())
  return {
    page,
    text,
    cells: cells.map((cell) => tightened(cell.trim())),
    left: runs[0]!.x,
    right: end,
    y: runs[0]!.y,
    size,
  }
}

function gapBetween(text: string, run: PageRun, gap: number): string {
  return text && gap > run.size * 0.2 ? between(text, run.text) : ''
}

/** Typesetting puts a little air around Latin words and digits between Chinese ones: no space in the text. */
function tightened(text: string): string {
  return text
    .replace(/(?<=[\u2e80-\uffef]) (?! )|(?<! ) (?=[\u2e80-\uffef])/g, '')
    .replace(
      /^((?:[一二三四五六七八九十]+[、.\uff0e]|[(\uff08][一二三四五六七八九十\d]+[)\uff09]|\d{1,2}[、.\uff0e])) +(?=\D)/,
      '$1',
    )
}

/** Latin words are separated by a space, Chinese characters by nothing. */
function between(before: string, after: string): string {
  return /[\w,.;:)%]$/.test(before) && /^[\w(]/.test(after) && !/\d$/.test(before) ? ' ' : ''
}

const pageNumber =
  /^(?:[-\u2014\u2013\u2015\u30fb\u00b7\u2500\u2501\s]*\d{1,4}[-\u2014\u2013\u2015\u30fb\u00b7\u2500\u2501\s]*|\u7b2c?\s*\d{1,4}\s*\u9875(?:[\uff0c,/\s]*\u5171\s*\d{1,4}\s*\u9875)?|\d{1,4}\s*\/\s*\d{1,4})$/

/** Page numbers at the edges, and words that stand at the same edge of most pages. */
function withoutRunningHeads(pages: Line[][], sizes: LaidOutPage[]): Line[][] {
  const repeated = new Map<string, number>()
  const atEdge = (line: Line) => {
    const height = sizes[line.page]!.height
    return line.y < height * 0.1 || line.y > height * 0.88
  }
  const key = (line: Line) =>
    `${line.text.replace(/\d+/g, '#')}@${Math.round(line.y / (sizes[line.page]!.height / 50))}`
  for (const lines of pages)
    for (const line of lines) if (atEdge(line)) repeated.set(key(line), (repeated.get(key(line)) ?? 0) + 1)
  return pages.map((lines) =>
    lines.filter((line) => {
      if (!atEdge(line)) return true
      if (pageNumber.test(line.text)) return false
      return pages.length < 3 || repeated.get(key(line))! < Math.max(3, pages.length * 0.6)
    }),
  )
}

/** The commonest character size, and the edges that most lines of that size reach. */
function bodyFrame(lines: Line[]): Frame {
  const size =
    mostCommon(
      lines,
      (line) => Math.round(line.size * 2) / 2,
      (line) => line.text.length,
    ) || 1
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.1)
  const lefts = body.map((line) => line.left).sort((a, b) => a - b)
  const rights = body.map((line) => line.right).sort((a, b) => a - b)
  return {
    size,
    left: lefts[Math.floor(lefts.length * 0.05)] ?? 0,
    right: rights[Math.floor(rights.length * 0.95)] ?? 0,
  }
}

function mostCommon(lines: Line[], key: (line: Line) => number, weight: (line: Line) => number): number {
  const weights = new Map<number, number>()
  for (const line of lines) weights.set(key(line), (weights.get(key(line)) ?? 0) + weight(line))
  return [...weights].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}

const numbering =
  /^(?:第[一二三四五六七八九十百零〇\d]+[章节条篇部]|[一二三四五六七八九十]+[、.\uff0e]|[(\uff08][一二三四五六七八九十\d]+[)\uff09]|\d{1,2}[、.\uff0e](?!\d)|[①-⑳]|——|附件)/

/** Whether a paragraph goes on from one line to the next. */
function runsOn(line: Line, next: Line, frame: Frame): boolean {
  const sameSize = Math.abs(line.size - next.size) <= line.size * 0.12
  if (!sameSize) return false
  if (line.size > frame.size * 1.15) return isCentred(line, frame) && isCentred(next, frame) && samePart(line, next)
  const full = line.right >= frame.right - line.size * 2.2
  const indented = next.left > frame.left + next.size * 1.2
  if (!full || indented) return false
  return !(numbering.test(next.text) && /[。;:!?\uff1b\uff1a\uff01\uff1f]["”’)\uff09]?$/.test(line.text))
}

/** The lines of a title set over several lines. */
function samePart(line: Line, next: Line): boolean {
  return line.page === next.page && next.y - line.y < line.size * 2.2
}

function isCentred(line: Line, frame: Frame): boolean {
  const before = line.left - frame.left
  const after = frame.right - line.right
  return Math.abs(before - after) < line.size * 2
}
