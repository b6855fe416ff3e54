import type { Label } from '@zhiqiao/model'
import { feedXml, type XmlAttributes, type XmlFeed } from '../../archive/parse-xml.ts'
import { cellPlace, cellProblem, columnName } from './cell-place.ts'
import { lostDigits, serialDate, serialTime, unescapeText } from './cell-value.ts'
import type { WorkbookParts } from './workbook-parts.ts'

export type SheetValue = string | number | boolean | Date | null
/** What a person has to look at in one cell; the value stands in the row all the same where there is one. */
export type CellNote = Label & { column: number; columnName: string }

/** A row with at least one value. `cells[0]` is column A; `row` counts from 1 as on the screen. */
export type SheetRow = { sheet: string; row: number; cells: SheetValue[]; hidden?: true; problems?: CellNote[] }
export type MergedRange = { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number }
export type CellLimits = { maxRows: number; maxColumns: number; maxCellCharacters: number; maxMerged: number }

/** The last row and column a sheet can have. */
const lastRow = 1_048_576

type Cell = {
  column: number
  type: string
  style: number
  value: string
  text: string
  formula: boolean
  valued: boolean
}

/**
 * Turns the XML of one sheet into rows, handed to `emit` as they end. Structural faults throw `workbook.cell` with
 * row and column; faults of single values (error values, lost digits, formulas without result) stand in `problems`.
 */
export function sheetReader(
  sheet: string,
  parts: Pick<WorkbookParts, 'strings' | 'kinds' | 'since1904'>,
  limits: CellLimits,
  emit: { row(row: SheetRow): void; merged(range: MergedRange): void },
): XmlFeed {
  let rowNumber = 0
  let rows = 0
  let merges = 0
  let row: SheetRow | undefined
  let cell: Cell | undefined
  let column = 0
  let reading: 'value' | 'text' | undefined
  let phonetic = false

  const fail = (zh: string, en: string) => cellProblem(sheet, rowNumber, column || undefined, zh, en)

  function openRow(attributes: XmlAttributes): void {
    const given = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r)
    const previous = rowNumber
    rowNumber = given
    column = 0
    if (!Number.isInteger(given) || given < 1 || given > lastRow) throw fail('行号无效', 'the row number is not valid')
    if (given <= previous) throw fail('行的次序错乱', 'rows are out of order')
    row = { sheet, row: given, cells: [] }
    if (attributes.hidden === '1' || attributes.hidden === 'true') row.hidden = true
  }

  function openCell(attributes: XmlAttributes): void {
    const previous = column
    column += 1
    if (attributes.r !== undefined) {
      const place = cellPlace(attributes.r)
      if (!place || place.row !== rowNumber) throw fail('单元格位置无效', 'the cell reference is not valid')
      column = place.column
      if (column <= previous) throw fail('单元格次序错乱', 'cells are out of order')
    }
    const type = attributes.t ?? 'n'
    cell = { column, type, style: Number(attributes.s ?? 0), value: '', text: '', formula: false, valued: false }
  }

  function closeCell(current: Cell, into: SheetRow): void {
    const note = (label: Label) => {
      into.problems ??= []
      into.problems.push({ ...label, column: current.column, columnName: columnName(current.column) })
    }
    const value = cellValue(current, parts, fail, note)
    if (value === null || value === '') return
    if (current.column > limits.maxColumns) {
      throw fail(`超出 ${limits.maxColumns} 列的上限`, `beyond the limit of ${limits.maxColumns} columns`)
    }
    while (into.cells.length < current.column - 1) into.cells.push(null)
    into.cells.push(value)
  }

  function closeRow(done: SheetRow): void {
    if (!done.cells.length && !done.problems) return
    rows += 1
    column = 0
    if (rows > limits.maxRows)
      throw fail(`超出 ${limits.maxRows} 行的上限`, `beyond the limit of ${limits.maxRows} rows`)
    emit.row(done)
  }

  function openMerge(reference: string): void {
    const [first, last] = reference.split(':').map(cellPlace)
    merges += 1
    if (!first || !last || merges > limits.maxMerged) {
      throw fail(`合并单元格 ${reference.slice(0, 30)} 无效`, `the merged range ${reference.slice(0, 30)} is not valid`)
    }
    emit.merged({ firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column })
  }

  return feedXml({
    open(name, attributes) {
      if (name === 'row') openRow(attributes)
      else if (name === 'c' && row) openCell(attributes)
      else if (name === 'v' && cell) {
        reading = 'value'
        cell.valued = true
      } else if (name === 'rPh') phonetic = true
      else if (name === 't' && cell && !phonetic) reading = 'text'
      else if (name === 'f' && cell) cell.formula = true
      else if (name === 'mergeCell') openMerge(attributes.ref ?? '')
    },
    text(piece) {
      if (!reading || !cell) return
      cell[reading] += piece
      if (cell[reading].length > limits.maxCellCharacters) {
        throw fail(`超过 ${limits.maxCellCharacters} 字`, `longer than ${limits.maxCellCharacters} characters`)
      }
    },
    close(name) {
      if (name === 'v' || name === 't') reading = undefined
      else if (name === 'rPh') phonetic = false
      else if (name === 'c' && cell && row) {
        closeCell(cell, row)
        cell = undefined
      } else if (name === 'row' && row) {
        closeRow(row)
        row = undefined
      }
    },
  })
}

function cellValue(
  cell: Cell,
  { strings, kinds, since1904 }: Pick<WorkbookParts, 'strings' | 'kinds' | 'since1904'>,
  fail: (zh: string, en: string) => Error,
  note: (label: Label) => void,
): SheetValue {
  if (cell.type === 'inlineStr') return cleanCell(unescapeText(cell.text), fail)
  if (!cell.valued || (cell.value === '' && cell.type !== 'str')) {
    if (cell.formula)
      note({
        zh: '公式没有计算结果，请在 Excel 或 WPS 中重算并保存。',
        en: 'The formula has no result: recalculate and save.',
      })
    return null
  }
  switch (cell.type) {
    case 's': {
      const text = /^\d{1,9}$/.test(cell.value.trim()) ? strings[Number(cell.value)] : undefined
      if (text === undefined) throw fail('引用了不存在的共享文字', 'it refers to a shared string that does not exist')
      return cleanCell(text, fail)
    }
    case 'str':
      return cleanCell(unescapeText(cell.value), fail)
    case 'b':
      return cell.value.trim() === '1' || cell.value.trim() === 'true'
    case 'e':
      note({
        zh: `单元格的值是错误“${cell.value.slice(0, 20)}”。`,
        en: `The cell holds the error “${cell.value.slice(0, 20)}”.`,
      })
      return null
    case 'd': {
      const date = new Date(
        /Z|[+-]\d\d:?\d\d$/.test(cell.value) ? cell.value : `${cell.value}${cell.value.includes('T') ? 'Z' : ''}`,
      )
      if (Number.isNaN(date.getTime())) throw fail('日期无效', 'the date is not valid')
      return date
    }
    case 'n':
      return numberOf(cell, kinds[cell.style] ?? 'number', since1904, fail, note)
    default:
      throw fail('单元格类型无效', 'the cell type is not valid')
  }
}

function numberOf(
  cell: Cell,
  kind: WorkbookParts['kinds'][number],
  since1904: boolean,
  fail: (zh: string, en: string) => Error,
  note: (label: Label) => void,
): SheetValue {
  const value = Number(cell.value)
  if (!Number.isFinite(value) || cell.value.trim() === '') throw fail('数字无效', 'the number is not valid')
  if (kind === 'time' && value >= 0 && value < 1) return serialTime(value)
  if (kind !== 'number') {
    const date = serialDate(value, since1904)
    if (date) return date
    note({ zh: '日期不存在。', en: 'There is no such day.' })
    return value
  }
  const lost = lostDigits(value)
  if (lost) note(lost)
  return value
}

function cleanCell(text: string, fail: (zh: string, en: string) => Error): string {
  if (text.includes('\0') || !text.isWellFormed()) throw fail('含有无效字符', 'it holds an invalid character')
  return text.replace(/\r\n?/g, '\n')
}
