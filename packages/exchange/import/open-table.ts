import { DocumentProblem } from '../document/document-problem.ts'
import { openCsv } from '../workbook/open-csv.ts'
import type { MergedRange, SheetRow, SheetValue } from '../workbook/read/sheet-reader.ts'
import { openWorkbook, readLimits } from '../workbook/read-workbook.ts'

export type TableRow = Pick<SheetRow, 'row' | 'cells' | 'problems'>

/** A sheet of a workbook, or a CSV file as the one sheet it is. */
export interface TableSheet {
  readonly name: string
  readonly hidden: boolean
  /** Complete once the rows have been read to their end. */
  readonly merged: readonly MergedRange[]
  rows(): AsyncGenerator<TableRow>
  /** How much of it has been read, 0 to 1. */
  share(): number
}

/** Rows come one by one and inflating is counted, so that what a file may hold is bounded by patience, not by memory. */
const archive = { ...readLimits.archive, maxEntryBytes: 512 * 1024 * 1024, maxTotalBytes: 640 * 1024 * 1024 }

/**
 * Opens a file people hand in as a table: XLSX, or CSV in any of the encodings in use.
 * @throws Problem in people's words for everything else and for what is broken
 */
export async function openTable(name: string, bytes: Uint8Array): Promise<TableSheet[]> {
  if (bytes.length === 0) throw new DocumentProblem('document.empty')
  if (startsWith(bytes, 0x50, 0x4b)) {
    refuseOpenDocument(bytes)
    return (await openWorkbook(bytes, { archive })).sheets
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw unsupported('旧格式或加了密码的表格（.xls、.et）', 'an old or encrypted workbook (.xls, .et)')
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw unsupported('PDF 中的表格', 'tables in a PDF')
  const csv = openCsv(bytes)
  const title = name.replace(/\.[^.]*$/, '')
  return [{ name: title, hidden: false, merged: [], rows: csv.rows, share: csv.share }]
}

function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

/** ODS names its kind in its first, uncompressed entry. */
function refuseOpenDocument(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1')
  if (head.includes('application/vnd.oasis.opendocument')) throw unsupported('ODS 表格', 'ODS spreadsheets')
}

function unsupported(zh: string, en: string): DocumentProblem {
  const advice = { zh: '请用 Excel 或 WPS 另存为 .xlsx 再上传。', en: 'Save it as .xlsx and upload that.' }
  return new DocumentProblem('document.unsupported', { kind: { zh, en }, advice })
}

/** What a cell says, as a person would read it out. */
export function cellText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (value instanceof Date) {
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`
  }
  return String(value)
}
