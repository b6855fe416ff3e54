import type { Lines } from '../text/line.ts'
import { headerOf } from './header.ts'
import { indicatorColumns } from './indicator.ts'
import type { Cell, Row } from './table.ts'

/**
 * Tables that lost their frame: cells set apart by two or more blanks, or one cell a line (what is left of a table when
 * a page is copied as text). Both are taken only behind a header that reads as one of a task table.
 */
export function looseTables(text: string, folded: string, index: Lines): Row[][] {
  const found: Row[][] = []
  for (let i = 0; i < index.count; i++) {
    if (index.start[i] === index.end[i] || index.end[i]! - index.start[i]! > 200) continue
    const spaced = spacedTable(text, folded, index, i) ?? stackedTable(folded, index, i)
    if (!spaced) continue
    found.push(spaced.rows)
    i = spaced.last
  }
  return found
}

interface Found {
  rows: Row[]
  last: number
}

const GAP = /[ \u00a0]{2,}|\u3000+|\t+/g

function spacedTable(text: string, folded: string, index: Lines, line: number): Found | null {
  const header = spacedCells(text, index, line)
  if (header.length < 3) return null
  const words = header.map((cell) => folded.slice(cell.start, cell.end))
  if (!headerOf(words) && !indicatorColumns(words, null)) return null
  const rows: Row[] = [rowOf(index, line, header)]
  let last = line
  for (let i = line + 1; i < index.count; i++) {
    if (index.start[i] === index.end[i]) continue
    const cells = spacedCells(text, index, i)
    if (cells.length < header.length - 1 || cells.length > header.length) break
    rows.push(rowOf(index, i, cells))
    last = i
  }
  return rows.length > 1 ? { rows, last } : null
}

function spacedCells(text: string, index: Lines, line: number): Cell[] {
  const start = index.start[line]!
  const end = index.end[line]!
  if (end - start > 1000) return []
  const cells: Cell[] = []
  let from = start
  for (const gap of text.slice(start, end).matchAll(GAP)) {
    cells.push({ start: from, end: start + gap.index })
    from = start + gap.index + gap[0].length
  }
  cells.push({ start: from, end })
  return cells
}

const rowOf = (index: Lines, line: number, cells: Cell[]): Row => ({
  line,
  start: index.start[line]!,
  end: index.end[line]!,
  cells,
})

const MOST_COLUMNS = 8

/** 序号 / 任务 / 牵头单位 / … each on its own line, then the cells of each row, which begins with the next number. */
function stackedTable(folded: string, index: Lines, line: number): Found | null {
  if (!/^(?:序\s?号|编\s?号)$/.test(folded.slice(index.start[line]!, index.end[line]!))) return null
  const header: Cell[] = []
  let at = line
  for (; at < index.count && header.length < MOST_COLUMNS; at++) {
    const cell = { start: index.start[at]!, end: index.end[at]! }
    if (cell.start === cell.end) continue
    if (/^\d{1,3}$/.test(folded.slice(cell.start, Math.min(cell.end, cell.start + 4)))) break
    header.push(cell)
  }
  if (
    header.length < 3 ||
    !headerOf(header.map((cell) => folded.slice(cell.start, Math.min(cell.end, cell.start + 40))))
  )
    return null
  const rows: Row[] = [{ line, start: header[0]!.start, end: header[header.length - 1]!.end, cells: header }]
  let open: Cell[] = []
  let expected = Number(folded.slice(index.start[at] ?? 0, index.end[at] ?? 0))
  let last = at - 1
  for (; at < index.count; at++) {
    const cell = { start: index.start[at]!, end: index.end[at]! }
    if (cell.start === cell.end) continue
    const number = cell.end - cell.start < 4 && Number(folded.slice(cell.start, cell.end)) === expected
    if (!number && (open.length === 0 || open.length >= header.length)) break
    if (number) {
      open = [cell]
      expected++
      rows.push({ line: at, start: cell.start, end: cell.end, cells: open })
    } else {
      open.push(cell)
      rows[rows.length - 1]!.end = cell.end
    }
    last = at
  }
  return rows.length > 2 ? { rows, last } : null
}
