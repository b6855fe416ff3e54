import { type MergedRange, openWorkbook, type SheetRow, type SheetValue } from '../workbook/read-workbook.ts'
import type { DocumentLimits, ReadContent } from './read-result.ts'
import { type TableCell, textLines } from './text-lines.ts'

/** A ledger is read by people: more rows than this are data for a register, not a document. */
const maxRows = 50_000

/**
 * Reads the visible sheets of a task ledger (.xlsx): one line a row with TABs between cells, each sheet under its name
 * where there are several. Cells merged over rows are repeated in each, over columns followed by blanks.
 */
export async function readLedger(bytes: Uint8Array, limits: DocumentLimits): Promise<ReadContent> {
  const { sheets } = await openWorkbook(bytes, {
    maxRows,
    archive: limits.archive,
    maxSharedCharacters: limits.maxCharacters * 2,
  })
  const lines = textLines(limits.maxCharacters)
  const notes: ReadContent['notes'] = []
  const shown = sheets.filter((sheet) => !sheet.hidden)
  if (shown.length < sheets.length) {
    const names = sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name)
    const list = names.slice(0, 10).join('、').slice(0, 200)
    notes.push({ zh: `已跳过隐藏的工作表：${list}。`, en: `Hidden sheets were skipped: ${list}.` })
  }
  for (const sheet of shown) {
    const rows: SheetRow[] = []
    for await (const row of sheet.rows()) {
      rows.push(row)
      for (const problem of row.problems?.slice(0, 1) ?? []) {
        if (notes.length > 50) continue
        notes.push({
          zh: `“${sheet.name}”第${row.row}行 第${problem.columnName}列：${problem.zh}`,
          en: `“${sheet.name}” row ${row.row}, column ${problem.columnName}: ${problem.en}`,
        })
      }
    }
    if (!rows.length) continue
    if (shown.length > 1) lines.paragraph(sheet.name)
    lines.table(tableRows(rows, sheet.merged))
  }
  return { text: lines.text(), tables: lines.tables(), notes }
}

function tableRows(rows: SheetRow[], merged: MergedRange[]): TableCell[][] {
  const width = Math.max(...rows.map((row) => row.cells.length))
  const continued = new Map<number, Set<number>>()
  for (const range of merged) {
    // A title merged down over blank rows repeats nothing: only rows with values of their own are kept.
    for (let row = range.firstRow + 1; row <= Math.min(range.lastRow, range.firstRow + 5_000); row++) {
      const columns = continued.get(row) ?? new Set()
      continued.set(row, columns.add(range.firstColumn))
    }
  }
  return rows.map(({ row, cells }) =>
    Array.from({ length: width }, (_, index): TableCell => {
      const repeats = continued.get(row)?.has(index + 1)
      return { text: shownValue(cells[index] ?? null), columns: 1, repeats }
    }),
  )
}

/** Numbers and days as a person would write them in a document. */
function shownValue(value: SheetValue): string {
  if (value === null) return ''
  if (value instanceof Date) {
    return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`
  }
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value
}
