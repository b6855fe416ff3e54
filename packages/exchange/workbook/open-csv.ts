import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { Problem } from '@zhiqiao/model'
import { CsvError, parse } from 'csv-parse'
import { restored } from './write-csv.ts'

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** A line with at least one value; `row` counts from 1 as a spreadsheet program shows it. */
export type CsvRow = { row: number; cells: string[] }

export type OpenCsv = {
  encoding: CsvEncoding
  delimiter: ',' | '\t' | ';'
  /** All lines, the heading among them; they may differ in length. Rows stream and are never all held. */
  rows(): AsyncGenerator<CsvRow>
  /** How much of the file `rows()` has read, 0 to 1. */
  share(): number
}

export type CsvLimits = { bytes: number; rows: number; columns: number; cell: number }

const defaultLimits: CsvLimits = { bytes: 50 * 1024 * 1024, rows: 1_048_576, columns: 1_000, cell: 32_767 }
const pieceSize = 64 * 1024

/**
 * Opens a CSV file as saved by Excel, WPS or a ministry system: UTF-8 with or without mark, UTF-16 with mark, otherwise
 * GB18030; comma, semicolon or tab. Throws a Problem that names the row for what cannot be read, and beyond the limits.
 */
export function openCsv(bytes: Uint8Array, limits: Partial<CsvLimits> = {}): OpenCsv {
  const limit = { ...defaultLimits, ...limits }
  if (bytes.length > limit.bytes) {
    throw refused(
      413,
      `文件有${megabytes(bytes.length)} MB，超过${megabytes(limit.bytes)} MB的上限，请拆分后再传`,
      `The file has ${megabytes(bytes.length)} MB, more than ${megabytes(limit.bytes)} MB: split it`,
    )
  }
  const encoding = encodingOf(bytes)
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) throw noText()
  const delimiter = delimiterOf(head(bytes, encoding))
  let taken = 0
  const note = (at: number) => {
    taken = at
  }
  return {
    encoding,
    delimiter,
    rows: () => rowsOf(bytes, encoding, delimiter, limit, note),
    share: () => (bytes.length === 0 ? 0 : taken / bytes.length),
  }
}

function encodingOf(bytes: Uint8Array): CsvEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'gb18030'
}

/** The text piece by piece. */
function* decoded(bytes: Uint8Array, encoding: CsvEncoding, note?: (at: number) => void): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (let start = 0; start < bytes.length; start += pieceSize) {
      const text = decoder.decode(bytes.subarray(start, start + pieceSize), { stream: true })
      if (text.includes('\0')) throw noText()
      note?.(Math.min(bytes.length, start + pieceSize))
      yield text
    }
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw refused(
      422,
      '文件的文字编码无法识别（不是 UTF-8、UTF-16 或 GB18030），请用 Excel 或 WPS 另存为“CSV UTF-8”后再传',
      'The text encoding is not recognised (neither UTF-8, UTF-16 nor GB18030): save the file as “CSV UTF-8”',
    )
  }
}

/** The beginning of the text, enough for its first line. */
function head(bytes: Uint8Array, encoding: CsvEncoding): string {
  for (const piece of decoded(bytes, encoding)) if (piece !== '') return piece
  return ''
}

/** The separator that occurs most in the first line, quotations apart. */
function delimiterOf(text: string): OpenCsv['delimiter'] {
  const counts = { ',': 0, '\t': 0, ';': 0 }
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === '\n' || character === '\r')) break
    else if (!quoted && character in counts) counts[character as ',' | '\t' | ';'] += 1
  }
  if (counts['\t'] > counts[','] && counts['\t'] >= counts[';']) return '\t'
  return counts[';'] > counts[','] ? ';' : ','
}

async function* rowsOf(
  bytes: Uint8Array,
  encoding: CsvEncoding,
  delimiter: string,
  limit: CsvLimits,
  note: (at: number) => void,
): AsyncGenerator<CsvRow> {
  let row = 0
  let read = 0
  const parser = parse({ delimiter, relax_column_count: true, max_record_size: limit.cell * limit.columns, bom: true })
  const source = Readable.from(encoding === 'utf-8' ? pieces(bytes, note) : decoded(bytes, encoding, note))
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1
      if (cells.every((cell) => cell === '')) continue
      read += 1
      if (read > limit.rows)
        throw refused(
          413,
          `文件超过${limit.rows}行的上限，请拆分后再传`,
          `The file has more than ${limit.rows} rows: split it`,
        )
      yield { row, cells: withinLimits(cells, row, limit) }
    }
  } catch (error) {
    if (error instanceof CsvError) throw broken(error, parser.info.records + 1)
    throw error
  } finally {
    source.destroy()
    parser.destroy()
  }
}

function* pieces(bytes: Uint8Array, note: (at: number) => void): Generator<Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let start = 0; start < buffer.length; start += pieceSize) {
    note(Math.min(buffer.length, start + pieceSize))
    yield buffer.subarray(start, start + pieceSize)
  }
}

function withinLimits(cells: string[], row: number, { columns, cell }: CsvLimits): string[] {
  if (cells.length > columns) {
    const last = cells.findLastIndex((text) => text !== '')
    if (last >= columns)
      throw refused(
        422,
        `第${row}行有${last + 1}列，超过${columns}列的上限`,
        `Row ${row} has ${last + 1} columns, more than ${columns}`,
      )
    cells.length = columns
  }
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column]!
    if (text.length > cell)
      throw refused(
        422,
        `第${row}行第${column + 1}列超过${cell}字，可能少了一个引号`,
        `Row ${row}, column ${column + 1} has more than ${cell} characters: a quotation mark may be missing`,
      )
    if (text.startsWith("'")) cells[column] = restored(text)
  }
  return cells
}

function broken({ code }: CsvError, row: number): Problem {
  const [zh, en] =
    code === 'CSV_MAX_RECORD_SIZE'
      ? ['一行的字数过多，可能少了一个引号', 'it is too long, a quotation mark may be missing']
      : code === 'CSV_QUOTE_NOT_CLOSED'
        ? ['引号没有成对', 'a quotation mark is not closed']
        : ['引号的用法不对，请用 Excel 或 WPS 重新另存为 CSV', 'quotation marks are misused: save it again as CSV']
  return refused(422, `第${row}行无法读出：${zh}`, `Row ${row} cannot be read: ${en}`)
}

function noText(): Problem {
  return refused(
    415,
    '这不是文本表格（含有空字符），请另存为 CSV 或 XLSX 后再传',
    'This is no text table (it holds NUL characters): save it as CSV or XLSX',
  )
}

function refused(status: number, zh: string, en: string): Problem {
  return new Problem(status, 'workbook.csv', zh, en)
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1)
}
