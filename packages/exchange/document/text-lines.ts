import { DocumentProblem } from './document-problem.ts'

/** A cell of a table: `repeats` marks the continuation of the cell above (a vertical merge). */
export type TableCell = { text: string; columns: number; repeats?: boolean }

/** Text under construction, a line a paragraph; refuses to grow beyond the limit. */
export type TextLines = {
  paragraph(text: string): void
  table(rows: TableCell[][]): void
  text(): string
  /** Tables written so far (layout tables of one column are paragraphs). */
  tables(): number
}

/** Nobody's table is wider; a span beyond it is a mistake or an attack. */
export const widestTable = 200

/** Collects lines; throws `document.too-long` as soon as they exceed `maxCharacters`. */
export function textLines(maxCharacters: number): TextLines {
  const lines: string[] = []
  let length = 0
  let tables = 0
  const push = (line: string) => {
    length += line.length + 1
    if (length > maxCharacters) throw new DocumentProblem('document.too-long', { limit: maxCharacters })
    lines.push(line)
  }
  const paragraph = (text: string) => {
    for (const line of text.split('\n')) {
      const trimmed = trimLine(line)
      if (trimmed) push(trimmed)
    }
  }
  return {
    paragraph,
    table(rows) {
      if (rows.every((row) => row.length <= 1)) {
        for (const row of rows) for (const cell of row) if (!cell.repeats) paragraph(cell.text)
        return
      }
      tables += 1
      for (const line of tableLines(rows)) push(line)
    },
    text: () => lines.join('\n'),
    tables: () => tables,
  }
}

/**
 * One line a row. A vertically merged cell is repeated in every row it spans, for a lead body merged over five tasks
 * leads all five; the columns a cell spans beyond its first stay blank, so that columns keep their places.
 */
function* tableLines(rows: TableCell[][]): Generator<string> {
  let above: string[] = []
  for (const row of rows) {
    const line: string[] = []
    for (const cell of row) {
      const own = cellText(cell.text)
      line.push(own || !cell.repeats ? own : (above[line.length] ?? ''))
      const columns = Math.min(cell.columns, widestTable - line.length + 1)
      for (let extra = 1; extra < columns; extra++) line.push('')
    }
    above = line
    if (line.some(Boolean)) yield line.join('\t')
  }
}

/** Paragraphs within a cell are joined by a space: bodies listed one below the other must not run together. */
function cellText(text: string): string {
  return text
    .split(/[\n\t]+/)
    .map(trimLine)
    .filter(Boolean)
    .join(' ')
}

/** Indents are layout, not words. */
function trimLine(line: string): string {
  return line.replace(/\t/g, ' ').trim()
}
