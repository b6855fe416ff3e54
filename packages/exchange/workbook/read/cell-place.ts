import { DocumentProblem } from '../../document/document-problem.ts'

/** 6 → `F`: how people name a column (counted from 1). */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** `F14` → row 14, column 6; undefined for anything else. */
export function cellPlace(reference: string): { row: number; column: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference)
  if (!found) return undefined
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(found[2]), column }
}

/** A refusal naming sheet, row and column: 第14行 第F列. */
export function cellProblem(
  sheet: string,
  row: number,
  column: number | undefined,
  zh: string,
  en: string,
): DocumentProblem {
  return new DocumentProblem('workbook.cell', { sheet, place: placeLabel(row, column), detail: { zh, en } })
}

function placeLabel(row: number, column?: number) {
  if (column === undefined) return { zh: `第${row}行`, en: `row ${row}` }
  return { zh: `第${row}行 第${columnName(column)}列`, en: `row ${row}, column ${columnName(column)}` }
}
