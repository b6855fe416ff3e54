import {
  type Domain,
  endsOf,
  fieldLabel,
  type Label,
  type Register,
  readAmount,
  readRange,
  yearlyOf,
} from '@zhiqiao/model'
import { isId } from '@zhiqiao/registry'
import { columnName } from '../workbook/read/cell-place.ts'
import type { SheetValue } from '../workbook/read/sheet-reader.ts'
import type { MatchedColumn } from './match-columns.ts'
import { cellText, type TableRow } from './open-table.ts'
import { type CellReader, type CellReading, cellReader } from './read-cell.ts'

/** What is wrong with a row, at a column where it can be told. */
export interface Issue extends Label {
  /** Counted from 1; null for the row as a whole. */
  readonly column: number | null
  readonly field: string | null
  readonly code: string
}

/** A row of a sheet as far as it can be read by itself. */
export interface Draft {
  /** Position of its sheet in the batch. */
  readonly sheet: number
  readonly row: number
  readonly given: readonly SheetValue[]
  /** The record it says it is; only rows of an export do. */
  readonly id: string | null
  readonly values: Record<string, unknown>
  /** Names of records still to be found, by field. */
  readonly names: Map<string, readonly string[]>
  readonly issues: Issue[]
}

/** Reads the rows of one sheet. */
export type RowReader = (row: TableRow) => Draft | null

/**
 * @param words by field, what another system writes and what it means here
 */
export function rowReader(
  sheet: number,
  register: Register,
  domain: Domain,
  columns: readonly MatchedColumn[],
  words: ReadonlyMap<string, ReadonlyMap<string, string>>,
): RowReader {
  const fields = columns.flatMap(({ column, field, factor }) => {
    if (field === null || field === 'id') return []
    const definition = register.fields[field]!
    const read = cellReader(definition, domain, words.get(field) ?? new Map(), factor)
    return [{ column, field, read, isEnd: endsOf(register.fields, field) !== null }]
  })
  const id = columns.find(({ field }) => field === 'id')?.column
  // A row of our own template in which nobody has filled in anything: what tells it apart was written there for them.
  const given = columns.some(({ how }) => how === 'beside') ? (yearlyOf(register)?.group ?? []) : []
  const headings = new Map(columns.map(({ column, heading }) => [column, heading]))
  return ({ row, cells, problems }) => {
    if (isAside(cells) || isHeading(cells, headings)) return null
    const draft: Draft = {
      sheet,
      row,
      given: cells,
      id: id === undefined ? null : idOf(cells[id - 1] ?? null),
      values: {},
      names: new Map(),
      issues: [],
    }
    for (const { column, zh, en } of problems ?? []) {
      const field = fields.find((each) => each.column === column)?.field
      if (field !== undefined) draft.issues.push(issueAt(register, column, field, 'cell', { zh, en }))
    }
    const noted = new Set(draft.issues.map(({ column }) => column))
    const ranges: (() => void)[] = []
    for (const { column, field, read, isEnd } of fields) {
      if (noted.has(column)) continue
      const cell = cells[column - 1] ?? null
      const reading = isEnd ? readEnd(cell, read) : read(cell)
      // What the column of the other end says is known only when the whole row has been read.
      if ('range' in reading) ranges.push(() => fillEnds(draft, register, column, field, reading.range))
      else readInto(draft, register, column, field, reading)
    }
    for (const fill of ranges) fill()
    return given.length > 0 && !isFilledIn(draft, given) ? null : draft
  }
}

function isFilledIn({ values, names, issues }: Draft, given: readonly string[]): boolean {
  const holds = ([field, value]: readonly [string, unknown]) => value !== null && !given.includes(field)
  return issues.length > 0 || Object.entries(values).some(holds) || [...names].some(holds)
}

/** Both ends of a range, lower first. */
type Range = readonly [lower: unknown, upper: unknown]

/** An end of a range may hold the whole of it, or an amount with its scale, as either may be typed into a form. */
function readEnd(cell: SheetValue, read: CellReader): CellReading | { readonly range: Range } {
  const alone = read(cell)
  if (!('code' in alone) || typeof cell !== 'string') return alone
  const range = readRange(cell)
  if (range === null) {
    const amount = readAmount(cell)
    return amount === null ? alone : read(amount)
  }
  const [lower, upper] = [read(range[0]), read(range[1])]
  if (!('value' in lower)) return lower
  return 'value' in upper ? { range: [lower.value, upper.value] } : upper
}

/** A range fills both ends; where the column of the other end says something else, neither is chosen. */
function fillEnds(draft: Draft, register: Register, column: number, field: string, range: Range) {
  const ends = endsOf(register.fields, field)!
  const at = ends[0] === field ? 1 : 0
  const [other, held] = [ends[at], draft.values[ends[at]]]
  if (held == null || held === range[at]) {
    for (const [end, name] of ends.entries()) draft.values[name] = range[end]
    return
  }
  const label = fieldLabel(other, register.fields[other]!)
  draft.issues.push(
    issueAt(register, column, field, 'range', {
      zh: `“${range.join('-')}”与“${label.zh}”一列的${held}不一致，请改成一致`,
      en: `“${range.join('-')}” and ${held} in the column of ${label.en} disagree: make them agree`,
    }),
  )
}

function readInto(draft: Draft, register: Register, column: number, field: string, reading: CellReading) {
  if ('value' in reading) draft.values[field] = reading.value
  else if ('names' in reading) draft.names.set(field, reading.names)
  else if (!('masked' in reading)) draft.issues.push(issueAt(register, column, field, reading.code, reading))
}

/** 教师.双师型认定等级: “高极”不在码表中. */
export function issueAt(
  register: Register,
  column: number | null,
  field: string,
  code: string,
  { zh, en }: Label,
): Issue {
  const definition = register.fields[field]
  const label = definition ? fieldLabel(field, definition) : { zh: field, en: field }
  return {
    column,
    field,
    code,
    zh: `${register.title.zh}.${label.zh}: ${zh}`,
    en: `${register.title.en}.${label.en}: ${en}`,
  }
}

/** The sentence with its place: 教师.双师型认定等级: 第14行F列 “高极”不在码表中. */
export function placed({ zh, en, column }: Issue, row: number, file = ''): Label {
  const letters = column === null ? null : columnName(column)
  const at = {
    zh: `${file && `${file} `}第${row}行${letters === null ? '' : `${letters}列`}`,
    en: `${file && `${file}, `}row ${row}${letters === null ? '' : `, column ${letters}`}`,
  }
  return { zh: zh.replace(': ', `: ${at.zh} `), en: en.replace(': ', `: ${at.en}: `) }
}

function idOf(cell: SheetValue): string | null {
  const text = cellText(cell).toLowerCase()
  return isId(text) ? text : null
}

const asides = /^(?:合计|总计|小计|共计|填表人|填报人|审核人|负责人|制表|注[:：]|说明[:：]|备注[:：])/

/** Sums and remarks people put below a table. */
function isAside(cells: readonly SheetValue[]): boolean {
  const first = cells.find((cell) => cell !== null)
  return typeof first === 'string' && asides.test(first.replace(/\s/g, ''))
}

/** A heading printed again on every page. */
function isHeading(cells: readonly SheetValue[], headings: ReadonlyMap<number, string>): boolean {
  let same = 0
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!
    if (cell === null) continue
    if (cellText(cell) !== headings.get(at + 1)) return false
    same += 1
  }
  return same > 1
}
