import { CsvError, parse } from 'csv-parse/sync'
import { WorkbookError } from './workbook.ts'
import { restored } from './write-csv.ts'

export type CsvContent = {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  delimiter: ',' | '\t' | ';'
  /** All lines with the heading first; lines may differ in length. Empty lines are left out. */
  rows: string[][]
}

export type CsvLimits = { bytes: number; rows: number; cell: number }

const defaultLimits: CsvLimits = { bytes: 50_000_000, rows: 1_048_576, cell: 1_000_000 }

/**
 * A CSV file as saved by Excel, WPS or a ministry system: UTF-8 with or without mark, UTF-16 with mark, otherwise GB18030;
 * comma, semicolon or tab. Throws WorkbookError with the line for what cannot be read, and beyond the limits.
 */
export function readCsv(bytes: Uint8Array, limits: Partial<CsvLimits> = {}): CsvContent {
  const limit = { ...defaultLimits, ...limits }
  if (bytes.length > limit.bytes) {
    throw new WorkbookError(
      `文件有 ${megabytes(bytes.length)} MB,超过 ${megabytes(limit.bytes)} MB 的上限，请拆分后再传`,
    )
  }
  const { encoding, text } = decoded(bytes)
  if (text.includes('\0')) throw new WorkbookError('这不是文本表格（含有空字符），请另存为 CSV 或 XLSX 后再传')
  const delimiter = delimiterOf(text)
  return { encoding, delimiter, rows: rowsOf(text, delimiter, limit) }
}

function decoded(bytes: Uint8Array): Pick<CsvContent, 'encoding'> & { text: string } {
  const marked = markedEncoding(bytes)
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    try {
      return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
    } catch {
      // Not this one: the next is tried, and after the last the sentence below is said.
    }
  }
  throw new WorkbookError(
    '文件的文字编码无法识别（不是 UTF-8、UTF-16 或 GB18030），请用 Excel 或 WPS 另存为“CSV UTF-8”后再传',
  )
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** The separator that occurs most in the first line, quotations apart. */
function delimiterOf(text: string): CsvContent['delimiter'] {
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

function rowsOf(text: string, delimiter: string, limit: CsvLimits): string[][] {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: limit.cell,
      to: limit.rows + 1,
    })
    if (rows.length > limit.rows) throw new WorkbookError(`文件超过 ${limit.rows} 行的上限，请拆分后再传`)
    return rows.map((row) => row.map(restored))
  } catch (error) {
    if (error instanceof CsvError) throw new WorkbookError(`第 ${error.lines ?? 1} 行无法读出：${reason(error)}`)
    throw error
  }
}

function reason({ code }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE') return '一行的字数过多，可能少了一个引号'
  if (code === 'CSV_QUOTE_NOT_CLOSED') return '引号没有成对'
  return '引号的用法不对，请用 Excel 或 WPS 重新另存为 CSV'
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
