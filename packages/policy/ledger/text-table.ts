import type { DateContext } from '../date/date-grammar.ts'
import type { DatePhrase } from '../date/date-phrase.ts'
import { dueOf } from '../date/due.ts'
import type { Outline } from '../outline/outline.ts'
import type { Task } from '../plan.ts'
import type { Lines } from '../text/line.ts'
import { type Column, headerOf } from './header.ts'
import { indicatorColumns } from './indicator.ts'
import { parseLedger } from './ledger.ts'
import { looseTables } from './loose-table.ts'
import { type Row, tables } from './table.ts'

/** A row of a task table standing in the text, with the words to read targets in. */
export interface TableTask extends Omit<Task, 'id'> {
  words: { start: number; end: number }[]
  due: DatePhrase | null
}

export interface TextTables {
  tasks: TableTask[]
  /** Rows of tables of indicators, the heading row among them. */
  indicators: { row: Row; columns: NonNullable<ReturnType<typeof indicatorColumns>> }[]
  /** Ranges of lines that are task tables: they are read by row, not as sentences. */
  ranges: { start: number; end: number }[]
}

/** Task tables in the text, given as rows of cells separated by tabs or `|`. */
export function textTables(
  text: string,
  folded: string,
  index: Lines,
  outline: Outline,
  dates: DateContext,
  firstLeads: boolean,
): TextTables {
  const found: TextTables = { tasks: [], indicators: [], ranges: [] }
  let section = -1
  let columns: Column[] | null = null
  const framed = tables(folded, index)
  const all = apart(framed, looseTables(text, folded, index))
  for (const rows of all) {
    const cells = rows.map((row) => row.cells.map((cell) => text.slice(cell.start, cell.end)))
    const indicator = cells.map((row) => indicatorColumns(row, dates.planYear)).find((found) => found !== null)
    if (indicator) {
      found.ranges.push({ start: rows[0]!.start, end: rows[rows.length - 1]!.end })
      for (const row of rows) found.indicators.push({ row, columns: indicator })
      continue
    }
    const headers = cells.map((row) => headerOf(row)).filter((row) => row !== null)
    if (headers.length) columns = headers[headers.length - 1]!
    else if (!columns || rows.some((row) => row.cells.length !== columns!.length)) continue
    found.ranges.push({ start: rows[0]!.start, end: rows[rows.length - 1]!.end })
    for (const task of parseLedger(cells, { columns: columns ?? undefined, firstLeads })) {
      const row = rows[task.row]!
      while (section + 1 < outline.sections.length && outline.sections[section + 1]!.start <= row.start) section++
      let inside = section
      while (inside >= 0 && outline.sections[inside]!.end < row.end) inside = outline.parent[inside]!
      const due = dueOf(task.deadline?.raw ?? null, dates)
      found.tasks.push({
        number: task.number,
        title: task.title,
        sectionPath: inside < 0 ? [] : pathTo(outline, inside),
        leadBodies: task.leadBodies,
        responsibleBodies: task.responsibleBodies,
        supportingBodies: task.supportingBodies,
        deadline: task.deadline && { raw: task.deadline.raw, date: due?.to ?? null },
        start: row.start,
        end: row.end,
        words: wordsOf(row, task.taskColumn, cells[task.row]!),
        due,
      })
    }
  }
  return found
}

/** Both kinds of tables in text order, without loose ones that lie on framed ones. Both are in order already. */
function apart(framed: Row[][], loose: Row[][]): Row[][] {
  let at = 0
  const free = loose.filter((rows) => {
    while (at < framed.length && endOf(framed[at]!) <= rows[0]!.start) at++
    return at >= framed.length || framed[at]![0]!.start >= endOf(rows)
  })
  return [...framed, ...free].sort((a, b) => a[0]!.start - b[0]!.start)
}

const endOf = (rows: Row[]) => rows[rows.length - 1]!.end

/** The task's cell and the prose cells beside it: long ones that are no list of bodies. */
function wordsOf(row: Row, taskColumn: number, cells: string[]): { start: number; end: number }[] {
  return row.cells.filter(
    (cell, i) =>
      cell.end > cell.start &&
      (i === taskColumn ||
        (i > 0 && i === taskColumn + 1 && cells[i]!.length > 6 && (/\d/.test(cells[i]!) || PROSE.test(cells[i]!)))),
  )
}

/** A cell that says what is to be done: more than a name, with a verb in front or a stop inside. */
const PROSE = /[,，;；。]|^(?:完成|启动|建立|建成|出台|制定|开展|组织|推进|实施|举办|编制|搭建)/

function pathTo(outline: Outline, from: number): string[] {
  const path: string[] = []
  for (let up = from; up >= 0; up = outline.parent[up]!) path.unshift(outline.sections[up]!.number)
  return path
}
