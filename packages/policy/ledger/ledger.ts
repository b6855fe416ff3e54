import type { Deadline } from '../plan.ts'
import { bodyList } from '../responsibility/body-list.ts'
import { fold } from '../text/fold.ts'
import { type Column, headerOf } from './header.ts'

/** A row of a task table, read. */
export interface LedgerTask {
  /** Index of the row in the rows handed over. */
  row: number
  number: string
  title: string
  /** Everything the task and detail columns say. */
  text: string
  leadBodies: string[]
  responsibleBodies: string[]
  supportingBodies: string[]
  deadline: Deadline | null
  /** Column of the task cell, for those who keep offsets. */
  taskColumn: number
  deadlineColumn: number
}

/**
 * Reads a task table (任务 / 牵头单位 / 配合单位 / 完成时限): the header is found by what its cells mean, a blank cell in
 * a column of bodies, dates or groups repeats the one above (merged cells), a row that has only a task text goes on
 * from the row before. Deadlines keep their words; `parsePolicy` puts days to them, which needs the document's year.
 *
 * @param rows cells as text, any table reader's output
 */
export function parseLedger(rows: string[][]): LedgerTask[] {
  const found: LedgerTask[] = []
  let columns: Column[] | null = null
  let above: string[] = []
  rows.forEach((cells, row) => {
    const header = headerOf(cells)
    if (header) {
      columns = header
      above = []
      return
    }
    if (!columns) return
    const filled = fillMerged(columns, cells, above)
    const task = columns.indexOf('task')
    const own = (cells[task] ?? '').trim()
    const detail = joined(columns, cells, 'detail')
    if (!own && !detail) return
    const last = found[found.length - 1]
    if (isContinuation(columns, cells) && last && last.row === row - 1) {
      last.text += `\n${[own, detail].filter(Boolean).join('\n')}`
      return
    }
    above = filled
    found.push(read(columns, filled, row, own || (filled[task] ?? ''), detail))
  })
  return found
}

const MERGED: Column[] = ['group', 'task', 'lead', 'responsible', 'supporting', 'deadline']

function fillMerged(columns: Column[], cells: string[], above: string[]): string[] {
  return columns.map((column, i) => {
    const own = (cells[i] ?? '').trim()
    if (/^(?:同上|〃|″|")$/.test(own)) return above[i] ?? ''
    return own || !MERGED.includes(column) ? own : (above[i] ?? '')
  })
}

/** Only the task's words are there: the cell was broken over two rows. */
function isContinuation(columns: Column[], cells: string[]): boolean {
  const numbered = columns.includes('number')
  return (
    numbered &&
    columns.every((column, i) => {
      const empty = !(cells[i] ?? '').trim()
      return column === 'task' || column === 'detail' ? true : empty
    })
  )
}

function joined(columns: Column[], cells: string[], wanted: Column): string {
  return columns
    .map((column, i) => (column === wanted ? (cells[i] ?? '').trim() : ''))
    .filter(Boolean)
    .join('\n')
}

function read(columns: Column[], cells: string[], row: number, task: string, detail: string): LedgerTask {
  const lead = bodiesIn(columns, cells, 'lead')
  const supporting = bodiesIn(columns, cells, 'supporting')
  const responsible = [...bodiesIn(columns, cells, 'responsible')]
  for (const body of supporting) if (!responsible.includes(body)) responsible.push(body)
  const deadline = joined(columns, cells, 'deadline')
  return {
    row,
    number: joined(columns, cells, 'number') || String(row),
    title: titleOf(task),
    text: [task, detail].filter(Boolean).join('\n'),
    leadBodies: lead,
    responsibleBodies: responsible.filter((body) => !lead.includes(body)),
    supportingBodies: supporting,
    deadline: deadline ? { raw: deadline, date: null } : null,
    taskColumn: columns.indexOf('task'),
    deadlineColumn: columns.indexOf('deadline'),
  }
}

function bodiesIn(columns: Column[], cells: string[], wanted: Column): string[] {
  return columns.flatMap((column, i) => {
    if (column !== wanted) return []
    const raw = (cells[i] ?? '').trim()
    return raw && !/^[-—/无]+$/.test(raw) ? bodyList(fold(raw), raw) : []
  })
}

const titleOf = (task: string) => task.split(/[，,。；;：:\n]/)[0]!.trim()
