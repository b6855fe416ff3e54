import type { SheetValue } from '../workbook/read/sheet-reader.ts'
import type { MatchedColumn, Matcher } from './match-columns.ts'
import { cellText, type TableRow } from './open-table.ts'

/** Where a table begins. */
export interface FoundHeading {
  /** The row of the heading, its last where it has two; null when no row says anything of ours. */
  readonly row: number | null
  readonly columns: readonly MatchedColumn[]
}

/** Titles, notes and empty rows may stand above a table, but not more than this. */
export const headingWithin = 30

/**
 * Finds the heading among the first rows: the one most of whose cells name fields. Heads over two rows (a merged
 * 教师 above 人数 and 其中女) are read together where that names more.
 */
export function findHeading(rows: readonly TableRow[], match: Matcher): FoundHeading {
  let best: FoundHeading = { row: null, columns: [] }
  let most = 0
  for (const [at, { row, cells }] of rows.entries()) {
    const single = match(cells.map(cellText))
    const above = rows[at - 1]
    const both = above?.row === row - 1 ? match(combined(above.cells, cells)) : single
    for (const columns of [single, both]) {
      const known = columns.filter(({ field }) => field !== null).length
      // One word of ours among others is as likely a word in a text.
      if (known === 1 && columns.filter(({ heading }) => heading !== '').length > 2) continue
      if (known > most) {
        most = known
        best = { row, columns }
      }
    }
  }
  return best
}

/** Heads over two rows: a head merged across several columns stands in its first cell only. */
function combined(above: readonly SheetValue[], below: readonly SheetValue[]): (string | readonly string[])[] {
  let across = ''
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const upper = cellText(above[at])
    const lower = cellText(below[at])
    if (upper !== '') across = upper
    return lower === '' ? upper : [`${across}${lower}`, lower]
  })
}
