import {
  type CellValue,
  type WorkbookColumn,
  WorkbookError,
  type WorkbookRow,
  type WorkbookSheet,
} from '../workbook.ts'
import { cellXml, columnLetters, maxCellLength, textCellXml, textOf } from './cell.ts'
import { lockedStyleOf, type StyleName, styleIndex, styleOf, totalStyleOf } from './style.ts'
import { displayWidth, xmlText } from './xml-text.ts'

const maxRows = 1_048_576
const defaultWidth = 14
const chunkLength = 65_536
/** Points. */
const lineHeight = 16
const maxHeight = 409

/** Lines of notes or footers, whichever way they were given. */
const linesOf = (text: string | readonly string[] | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : text

/** The row number (from 1) of the sheet's header. */
export function headerRow(sheet: WorkbookSheet): number {
  return (sheet.title === undefined ? 0 : 1) + linesOf(sheet.note).length + 1
}

/** The sheet's XML in pieces of about 64 kB, asking for rows as they are needed. `listOf` says where a column's choices lie. */
export async function* sheetXml(
  sheet: WorkbookSheet,
  visible: boolean,
  listOf: (column: WorkbookColumn) => string | undefined,
): AsyncGenerator<string> {
  const columns = sheet.columns
  const totalWidth = columns.reduce((sum, column) => sum + (column.hidden ? 0 : (column.width ?? defaultWidth)), 0)
  const lastColumn = columnLetters(columns.length - 1)
  const letters = columns.map((_, position) => columnLetters(position))
  const bodyStyles = columns.map(({ kind = 'text', align, locked }) =>
    locked === undefined ? styleOf(kind, align) : lockedStyleOf(kind),
  )
  const totalStyles = columns.map((column) => totalStyleOf(column.kind ?? 'text'))
  const merged: string[] = []
  const told: { place: string; words: string }[] = []
  let row = 0

  const place = (column: number) =>
    `工作表「${sheet.name}」第 ${row} 行「${columns[column]?.title ?? letters[column]}」列`
  const checked = (value: CellValue, column: number): CellValue => {
    if (typeof value === 'string' && value.length > maxCellLength) {
      throw new WorkbookError(
        `${place(column)}有 ${value.length} 个字符，超过一个单元格 ${maxCellLength} 个字符的上限，请拆分或改为附件`,
      )
    }
    return value
  }
  const nextRow = () => {
    row += 1
    if (row > maxRows) throw new WorkbookError(`工作表「${sheet.name}」超过 ${maxRows} 行的上限，请分表导出`)
  }
  const fullWidth = (text: string, style: StyleName, points: number, scale = 1): string => {
    nextRow()
    checked(text, 0)
    if (columns.length > 1) merged.push(`A${row}:${lastColumn}${row}`)
    const lines = linesIn(text, totalWidth / scale)
    const first = textCellXml(`A${row}`, text, styleIndex(style))
    const rest = letters.slice(1).map((letter) => `<c r="${letter}${row}" s="${styleIndex(style)}"/>`)
    // Merged cells are never fitted by the reading program, so their height is given.
    return `<row r="${row}" ht="${Math.min(maxHeight, lines * points + 4)}" customHeight="1">${first}${rest.join('')}</row>`
  }
  const cells = (values: readonly CellValue[], styleNames: readonly StyleName[]): string => {
    nextRow()
    if (values.length > columns.length) {
      throw new WorkbookError(`工作表「${sheet.name}」第 ${row} 行有 ${values.length} 个值，多于 ${columns.length} 列`)
    }
    let xml = ''
    let lines = 1
    for (let column = 0; column < columns.length; column += 1) {
      const kind = columns[column]!.kind ?? 'text'
      lines = Math.max(lines, linesIn(values[column], columns[column]!.width ?? defaultWidth))
      xml += cellXml(`${letters[column]}${row}`, checked(values[column], column), kind, styleNames[column]!)
    }
    return `<row r="${row}"${heightOf(lines)}>${xml}</row>`
  }
  /** Wrong cells speak up when chosen; past a thousand of them the words beside the row must do. */
  const wrongCells = (values: readonly CellValue[], wrong: Readonly<Record<number, string>>): string => {
    const xml = cells(
      values,
      bodyStyles.map((style, position) => (position in wrong ? 'wrong' : style)),
    )
    for (const [position, words] of Object.entries(wrong))
      if (words !== '' && told.length < 1000) told.push({ place: `${letters[Number(position)]}${row}`, words })
    return xml
  }
  const rowXml = (value: WorkbookRow): string => {
    if ('section' in value) return fullWidth(value.section, value.level === 2 ? 'subsection' : 'section', 16)
    if ('total' in value) return cells(value.total, totalStyles)
    if ('wrong' in value) return wrongCells(value.cells, value.wrong)
    return cells(value, bodyStyles)
  }

  yield sheetHead(sheet, visible, bodyStyles)
  let chunk = ''
  if (sheet.title !== undefined) chunk += fullWidth(sheet.title, 'title', 26, 18 / 11)
  for (const line of linesOf(sheet.note)) chunk += fullWidth(line, 'note', 16)
  nextRow()
  const header = columns.map((column, position) =>
    textCellXml(`${letters[position]}${row}`, textOf(checked(column.title, position)), styleIndex('header')),
  )
  const headerLines = Math.max(...columns.map(({ title, width }) => linesIn(title, width ?? defaultWidth)))
  chunk += `<row r="${row}"${heightOf(headerLines)}>${header.join('')}</row>`
  const headerAt = row
  for await (const value of sheet.rows) {
    chunk += rowXml(value)
    if (chunk.length > chunkLength) {
      yield chunk
      chunk = ''
    }
  }
  const lastBody = row
  for (const line of linesOf(sheet.footer)) chunk += fullWidth(line, 'note', 16)
  yield chunk
  yield sheetTail(sheet, { merged, headerAt, lastBody, letters, listOf, told })
}

/** Lines the text takes in a cell of that width; one half-width character is lost to the cell's margins. */
function linesIn(value: CellValue, width: number): number {
  if (typeof value !== 'string' || (value.length * 2 < width && !/[\r\n]/.test(value))) return 1
  const room = Math.max(2, width - 1)
  return value.split(/\r\n?|\n/).reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0)
}

/**
 * Not every program fits rows to wrapped text when it opens a file, so the height is given; without `customHeight`
 * it is still fitted again when somebody edits the row.
 */
function heightOf(lines: number): string {
  return lines === 1 ? '' : ` ht="${Math.min(maxHeight, lines * lineHeight + 6)}"`
}

function sheetHead(sheet: WorkbookSheet, visible: boolean, bodyStyles: readonly StyleName[]): string {
  const frozen = headerRow(sheet)
  const columns = sheet.columns.map((column, position) => {
    const width = Math.min(255, Math.max(1, column.width ?? defaultWidth)) + 0.71
    const hidden = column.hidden ? ' hidden="1"' : ''
    return `<col min="${position + 1}" max="${position + 1}" width="${width}" style="${styleIndex(unbordered(bodyStyles[position]!))}" customWidth="1"${hidden}/>`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0"${visible ? ' tabSelected="1"' : ''}>` +
    `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="16"/><cols>${columns.join('')}</cols><sheetData>`
  )
}

/** Rows below the table are typed like their column but carry no lines, or the printed area would never end. */
function unbordered(style: StyleName): StyleName {
  return style === 'text' || style === 'centred' ? 'note' : 'plain'
}

type Tail = {
  merged: readonly string[]
  headerAt: number
  lastBody: number
  letters: readonly string[]
  listOf: (column: WorkbookColumn) => string | undefined
  told: readonly { place: string; words: string }[]
}

function sheetTail(sheet: WorkbookSheet, { merged, headerAt, lastBody, letters, listOf, told }: Tail): string {
  const lastColumn = letters[letters.length - 1]
  const guided = sheet.columns.some((column) => column.options !== undefined || column.hint !== undefined)
  const last = Math.min(maxRows, lastBody + (sheet.spareRows ?? (guided ? 1000 : 0)))
  const validations = sheet.columns.flatMap((column, position) => {
    const list = listOf(column)
    if (column.locked !== undefined && lastBody > headerAt)
      return [
        `<dataValidation type="custom" allowBlank="0" showErrorMessage="1" errorTitle="${xmlText(cut(column.title, 32))}" error="${xmlText(cut(column.locked, 255))}" sqref="${letters[position]}${headerAt + 1}:${letters[position]}${lastBody}"><formula1>FALSE</formula1></dataValidation>`,
      ]
    if ((list === undefined && column.hint === undefined) || last <= headerAt) return []
    const range = `${letters[position]}${headerAt + 1}:${letters[position]}${last}`
    const prompt =
      column.hint === undefined
        ? ''
        : ` showInputMessage="1" promptTitle="${xmlText(cut(column.title, 32))}" prompt="${xmlText(cut(column.hint, 255))}"`
    if (list === undefined) return [`<dataValidation allowBlank="1"${prompt} sqref="${range}"/>`]
    const refusal =
      column.strict === false
        ? ''
        : ` showErrorMessage="1" errorTitle="${xmlText(cut(column.title, 32))}" error="请从下拉列表中选择"`
    return [
      `<dataValidation type="list" allowBlank="1"${prompt}${refusal} sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    ]
  })
  for (const { place, words } of told)
    validations.push(
      `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="未接收" prompt="${xmlText(cut(words, 255))}" sqref="${place}"/>`,
    )
  const filter = sheet.filter ? `<autoFilter ref="A${headerAt}:${lastColumn}${Math.max(headerAt, lastBody)}"/>` : ''
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  return (
    `</sheetData>${filter}` +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merges}</mergeCells>` : '') +
    (validations.length > 0
      ? `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
      : '') +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.35"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.orientation ?? 'landscape'}" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>'
  )
}

/** The first characters, never half of one. */
function cut(text: string, length: number): string {
  return text.slice(0, length).toWellFormed()
}
