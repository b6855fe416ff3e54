import iconv from 'iconv-lite'
import { type CellValue, type WorkbookColumn, WorkbookError } from './workbook.ts'
import { textOf } from './write/cell.ts'

export type CsvEncoding = 'utf-8' | 'gb18030'

export type CsvTable = {
  columns: readonly Pick<WorkbookColumn, 'title'>[]
  rows: Iterable<readonly CellValue[]>
}

// What a spreadsheet program takes for a formula, full-width forms included; spaces and tabs before it do not protect.
const formula = /^'*[\s\u3000]*[=+\-@＝＋－＠]|^'*[\t\r\n]/
const plainNumber = /^[+-]?\d+(\.\d+)?%?$/

/** A string that a spreadsheet program would run as a formula, made text by a leading apostrophe. `readCsv` takes it off again. */
function neutralised(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** The text as it was before `neutralised`. */
export function restored(text: string): string {
  return text.startsWith("'") && neutralised(text.slice(1)) === text ? text.slice(1) : text
}

/** The table as CSV: UTF-8 with a byte order mark (Excel and WPS need it) or GB18030, CRLF, quoted where needed. */
export function writeCsv(table: CsvTable, encoding: CsvEncoding = 'utf-8'): Uint8Array {
  const lines = [csvLine(table.columns.map(({ title }) => title))]
  let row = 1
  for (const values of table.rows) lines.push(rowLine(table.columns.length, values, ++row))
  return Buffer.concat([markOf(encoding), encoded(lines.join(''), encoding)])
}

/** The same, in pieces of some thousands of rows as they come. */
export async function* csvPieces(
  { columns, rows }: Pick<CsvTable, 'columns'> & { rows: AsyncIterable<readonly CellValue[]> },
  encoding: CsvEncoding = 'utf-8',
): AsyncGenerator<Uint8Array> {
  yield markOf(encoding)
  let text = csvLine(columns.map(({ title }) => title))
  let row = 1
  for await (const values of rows) {
    text += rowLine(columns.length, values, ++row)
    if (text.length < 262_144) continue
    yield encoded(text, encoding)
    text = ''
  }
  yield encoded(text, encoding)
}

const markOf = (encoding: CsvEncoding): Uint8Array => encoded(encoding === 'utf-8' ? '\uFEFF' : '', encoding)

const encoded = (text: string, encoding: CsvEncoding): Uint8Array =>
  encoding === 'gb18030' ? iconv.encode(text.toWellFormed(), 'gb18030') : Buffer.from(text.toWellFormed(), 'utf8')

function rowLine(width: number, values: readonly CellValue[], row: number): string {
  if (values.length > width) throw new WorkbookError(`第 ${row} 行有 ${values.length} 个值，多于 ${width} 列`)
  return csvLine(Array.from({ length: width }, (_, column) => values[column]))
}

function csvLine(values: readonly CellValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`
}

function csvField(value: CellValue): string {
  const text = typeof value === 'string' ? neutralised(value) : textOf(value)
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
