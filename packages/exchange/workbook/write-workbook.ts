import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { type Workbook, type WorkbookColumn, WorkbookError, type WorkbookSheet } from './workbook.ts'
import {
  contentTypesXml,
  corePropertiesXml,
  listRange,
  packageRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from './write/package-parts.ts'
import { sheetXml } from './write/sheet.ts'
import { sheetName } from './write/sheet-name.ts'
import { stylesXml } from './write/style.ts'
import { xmlText } from './write/xml-text.ts'

const maxColumns = 16_384
// A list inside the validation itself may have 255 characters; longer ones, or ones with a comma, lie on a hidden sheet.
const maxInlineList = 255
const optionSheet = '选项'
// The bytes follow from the data alone: the same table twice is the same file.
const stamp = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }

/** The workbook as XLSX bytes. Throws WorkbookError, naming sheet, row and column, for what the format cannot hold. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await buffer(workbookStream(workbook)))
}

/**
 * The workbook as a stream of XLSX bytes; rows are asked for as the reader takes the bytes.
 * An error in the rows or the format ends the stream with that error; ending the stream early closes the row iterators.
 */
export function workbookStream(workbook: Workbook): Readable {
  const { sheets, listOf } = arrange(workbook)
  const zip = new ZipFile()
  const output = new PassThrough()
  const open: Readable[] = []
  const add = (path: string, xml: string) => zip.addBuffer(Buffer.from(xml), path, stamp)

  zip.on('error', (error: Error) => output.destroy(error))
  add('[Content_Types].xml', contentTypesXml(sheets.length))
  add('_rels/.rels', packageRelationshipsXml())
  add('docProps/core.xml', corePropertiesXml(workbook))
  add('xl/workbook.xml', workbookXml(sheets))
  add('xl/_rels/workbook.xml.rels', workbookRelationshipsXml(sheets.length))
  add('xl/styles.xml', stylesXml())
  const first = sheets.findIndex((sheet) => !sheet.hidden)
  for (const [index, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, stamp, (give) => {
      const source = Readable.from(sheetXml(sheet, index === first, listOf))
      source.on('error', (error) => output.destroy(error))
      open.push(source)
      if (output.destroyed) source.destroy()
      give(null, source)
    })
  }
  output.on('close', () => {
    for (const source of open) source.destroy()
  })
  zip.outputStream.pipe(output)
  zip.end()
  return output
}

type Arranged = { sheets: WorkbookSheet[]; listOf: (column: WorkbookColumn) => string | undefined }

/** Sheet names made acceptable, and long lists of choices laid out on a hidden sheet at the end. */
function arrange(workbook: Workbook): Arranged {
  if (!workbook.sheets.some((sheet) => !sheet.hidden)) throw new WorkbookError('工作簿至少要有一张可见的工作表')
  const taken = new Set<string>()
  const sheets: WorkbookSheet[] = workbook.sheets.map((sheet) => {
    if (sheet.columns.length === 0 || sheet.columns.length > maxColumns) {
      throw new WorkbookError(`工作表「${sheet.name}」有 ${sheet.columns.length} 列，列数应在 1 至 ${maxColumns} 之间`)
    }
    return { ...sheet, name: sheetName(sheet.name, taken) }
  })
  const lists = new Map<string, { options: readonly string[]; title: string }>()
  for (const column of sheets.flatMap((sheet) => sheet.columns)) {
    if (column.options && !isInline(column.options)) {
      lists.set(keyOf(column.options), { options: column.options, title: column.title })
    }
  }
  const keys = [...lists.keys()]
  const optionSheetName = keys.length === 0 ? '' : sheetName(optionSheet, taken)
  if (keys.length > 0) sheets.push(sheetOfOptions(optionSheetName, [...lists.values()]))
  const listOf = ({ options }: WorkbookColumn): string | undefined => {
    if (options === undefined || options.length === 0) return undefined
    if (isInline(options)) return `"${xmlText(options.join(','))}"`
    return xmlText(listRange(optionSheetName, keys.indexOf(keyOf(options)), options.length))
  }
  return { sheets, listOf }
}

const keyOf = (options: readonly string[]): string => JSON.stringify(options)

function isInline(options: readonly string[]): boolean {
  return options.join(',').length <= maxInlineList && !options.some((option) => /[,"\n\r]|^\s|\s$|^[=@+-]/.test(option))
}

function sheetOfOptions(name: string, lists: readonly { options: readonly string[]; title: string }[]): WorkbookSheet {
  const longest = Math.max(...lists.map(({ options }) => options.length))
  return {
    name,
    hidden: true,
    columns: lists.map(({ title }) => ({ title, width: 24 })),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ options }) => options[row])),
  }
}
