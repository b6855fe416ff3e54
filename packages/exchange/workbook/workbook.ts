/** What a cell of the column holds; decides the number format, the alignment and whether a string stays a string. */
export type CellKind = 'text' | 'id' | 'index' | 'choice' | 'integer' | 'number' | 'money' | 'percent' | 'date'

/**
 * A value as given by the caller. Dates are ISO strings (`2026-11-21`), percentages are ratios (0.6 is 60 %),
 * money is in the unit its heading names. `null`, `undefined` and `''` are empty cells: write 「无数据」 where that is meant.
 */
export type CellValue = string | number | bigint | boolean | null | undefined

export type WorkbookColumn = {
  title: string
  /** In characters of the standard font; a Chinese character takes two. Default 14. */
  width?: number
  /** Default 'text'. */
  kind?: CellKind
  /** Choices offered in a drop-down list. */
  options?: readonly string[]
  /** Only the choices are accepted (default true where options are given). */
  strict?: boolean
  /** Shown beside the cell when it is chosen, at most 255 characters. */
  hint?: string
  align?: 'left' | 'center'
  hidden?: boolean
  /** For looking at only: grey, and whatever is typed into it is refused with these words. */
  locked?: string
}

/**
 * Cells in the order of the columns, a heading across all columns, a row of totals, or cells some of which are wrong:
 * those (by position) are coloured and say what is wrong when they are chosen.
 */
export type WorkbookRow =
  | readonly CellValue[]
  | { section: string; level?: 1 | 2 }
  | { total: readonly CellValue[] }
  | { cells: readonly CellValue[]; wrong: Readonly<Record<number, string>> }

export type WorkbookSheet = {
  name: string
  /** Merged across the columns, above the header. */
  title?: string
  /** One merged line each between title and header: the day the figures were true, the unit, how to fill in. */
  note?: string | readonly string[]
  columns: readonly WorkbookColumn[]
  rows: Iterable<WorkbookRow> | AsyncIterable<WorkbookRow>
  /** Merged lines below the table. */
  footer?: string | readonly string[]
  hidden?: boolean
  /** Filter buttons in the header. */
  filter?: boolean
  /** Default landscape. */
  orientation?: 'landscape' | 'portrait'
  /** Empty rows below the data that keep the drop-downs; default 1000 where a column has options or a hint, else 0. */
  spareRows?: number
}

export type Workbook = { sheets: readonly WorkbookSheet[]; title?: string; author?: string }

/** A workbook that the format cannot hold; the message names sheet, row and column. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError'
}
