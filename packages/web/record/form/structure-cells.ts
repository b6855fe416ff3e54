import type { StructureColumn } from '../../ui/structure.ts'
import { readNumber } from './number-text.ts'

type Row = Record<string, unknown>

/** The value of a typed cell; what is no number stays text, for the server's check to name. */
export function readCell(typed: string, column: StructureColumn): unknown {
  const text = typed.trim()
  if (text === '') return column.nullable ? null : undefined
  if (column.type === 'string') return typed
  if (column.type === 'boolean') return ['是', 'true', '1', 'yes'].includes(text.toLowerCase())
  return readNumber(text.replace(/年$/, '')) ?? typed
}

/** Fills rows with a block copied from a spreadsheet, from the given cell on; rows are added as needed. */
export function pasteRows(
  rows: readonly Row[],
  columns: readonly StructureColumn[],
  from: { readonly row: number; readonly column: number },
  text: string,
): Row[] {
  const filled = rows.map((row) => ({ ...row }))
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n')
  lines.forEach((line, down) => {
    const row = filled[from.row + down] ?? {}
    line.split('\t').forEach((cell, right) => {
      const column = columns[from.column + right]
      if (column) row[column.name] = readCell(cell, column)
    })
    filled[from.row + down] = row
  })
  return filled
}
