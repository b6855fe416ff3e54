import type { Lines } from '../text/line.ts'

/** A cell with where it lies in the text; `start === end` when it is blank. */
export interface Cell {
  start: number
  end: number
}

export interface Row extends Cell {
  line: number
  cells: Cell[]
}

const MIN_CELLS = 2

/** Runs of lines that are rows of a table: cells separated by tabs, or between `|` as in Markdown. */
export function tables(folded: string, index: Lines): Row[][] {
  const found: Row[][] = []
  let open: Row[] = []
  for (let i = 0; i < index.count; i++) {
    const row = rowAt(folded, index, i)
    if (row === 'rule') continue
    if (row) open.push(row)
    else if (index.start[i]! < index.end[i]!) {
      if (open.length >= 1) found.push(open)
      open = []
    }
  }
  if (open.length >= 1) found.push(open)
  return found
}

function rowAt(folded: string, index: Lines, line: number): Row | 'rule' | null {
  let start = index.start[line]!
  const end = index.end[line]!
  if (start === end) return null
  const first = folded[start]
  if (first === '|' || (folded[start - 1] !== '\t' && hasPipes(folded, start, end))) {
    const cells = split(folded, start, end, '|', first === '|')
    if (cells.length < 2) return null
    if (cells.every((cell) => /^[-: ]*$/.test(folded.slice(cell.start, Math.min(cell.end, cell.start + 40)))))
      return 'rule'
    return cells.length >= MIN_CELLS ? { line, start: cells[0]!.start, end: cells[cells.length - 1]!.end, cells } : null
  }
  // a leading tab is a blank first cell, as in rows whose merged cell above goes on
  while (folded[start - 1] === '\t') start--
  const cells = split(folded, start, end, '\t', false)
  return cells.length >= MIN_CELLS ? { line, start: index.start[line]!, end, cells } : null
}

function hasPipes(folded: string, start: number, end: number): boolean {
  let count = 0
  for (let i = start; i < Math.min(end, start + 2000); i++) if (folded[i] === '|' && ++count >= 2) return true
  return false
}

function split(folded: string, start: number, end: number, mark: string, framed: boolean): Cell[] {
  const cells: Cell[] = []
  let from = framed ? start + 1 : start
  for (let i = from; i <= end; i++) {
    if (i < end && folded[i] !== mark) continue
    if (i === end && framed && from >= end) break
    cells.push(trim(folded, from, i))
    from = i + 1
  }
  return cells
}

function trim(folded: string, start: number, end: number): Cell {
  let a = start
  let b = end
  while (a < b && ' \t'.includes(folded[a]!)) a++
  while (b > a && ' \t'.includes(folded[b - 1]!)) b--
  return { start: a, end: b }
}
