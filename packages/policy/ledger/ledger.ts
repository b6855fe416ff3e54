import type { Deadline } from '../plan.ts'
import { bodyList } from '../responsibility/body-list.ts'
import { labelAt } from '../responsibility/label.ts'
import { labelledParts } from '../responsibility/labelled.ts'
import { saysFirstLeads } from '../responsibility/said.ts'
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

export interface LedgerOptions {
  /** Columns to go on with when the rows bring no header of their own, as in a table cut by headings. */
  columns?: Column[]
  /** The document says that the first body named leads. */
  firstLeads?: boolean
}

/**
 * Reads a task table (任务 / 牵头单位 / 配合单位 / 完成时限): the header is found by what its cells mean, a blank cell in
 * a column of bodies, dates or groups repeats the one above (merged cells), a row that has only a task text goes on
 * from the row before. Deadlines keep their words; `parsePolicy` puts days to them, which needs the document's year.
 *
 * @param rows cells as text, any table reader's output
 */
export function parseLedger(rows: string[][], options: LedgerOptions = {}): LedgerTask[] {
  const found: LedgerTask[] = []
  let columns: Column[] | null = options.columns ?? null
  let firstLeads = options.firstLeads ?? false
  let above: string[] = []
  rows.forEach((cells, row) => {
    const header = headerOf(cells)
    if (header) {
      columns = header
      firstLeads = firstLeads || cells.some((cell) => saysFirstLeads(fold(cell)))
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
    found.push(read(columns, filled, row, own || (filled[task] ?? ''), detail, firstLeads))
  })
  return found
}

const MERGED: Column[] = ['group', 'task', 'lead', 'responsible', 'supporting', 'deadline']

/** A blank cell goes on from above when its row does: no task of its own, or nobody of its own to lead or answer. */
function fillMerged(columns: Column[], cells: string[], above: string[]): string[] {
  const own = (column: Column) => columns.some((other, i) => other === column && (cells[i] ?? '').trim() !== '')
  const goesOn = !own('task') || !(own('lead') || own('responsible'))
  return columns.map((column, i) => {
    const cell = (cells[i] ?? '').trim()
    if (/^(?:同上|〃|″|")$/.test(cell)) return above[i] ?? ''
    const repeats =
      column === 'group' || column === 'lead' || column === 'deadline' || (goesOn && MERGED.includes(column))
    return cell || !repeats ? cell : (above[i] ?? '')
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

function read(
  columns: Column[],
  cells: string[],
  row: number,
  task: string,
  detail: string,
  firstLeads: boolean,
): LedgerTask {
  const lead: string[] = []
  const responsible: string[] = []
  const supporting: string[] = []
  columns.forEach((column, i) => {
    if (column !== 'lead' && column !== 'responsible' && column !== 'supporting') return
    const said = bodiesIn((cells[i] ?? '').trim(), column, firstLeads && !columns.includes('lead'))
    add(lead, said.lead)
    add(supporting, said.supporting)
    add(responsible, said.responsible)
  })
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

interface Said {
  lead: string[]
  responsible: string[]
  supporting: string[]
}

/** The bodies of one cell; labels and marks inside it (牵头单位:…, 市教育局(牵头)) outweigh the column's heading. */
function bodiesIn(raw: string, column: 'lead' | 'responsible' | 'supporting', firstLeads: boolean): Said {
  const said: Said = { lead: [], responsible: [], supporting: [] }
  if (!raw || /^[-—/无]+$/.test(raw)) return said
  const folded = fold(raw)
  if (labelAt(folded, 0)) return labelledParts(raw, folded, 0, folded.length, firstLeads) ?? said
  for (const written of bodyList(folded, raw)) {
    const body = written.replace(/[（(](?:牵头|主办|配合|协办)(?:单位|部门)?[）)]$/, '')
    if (column === 'lead' || /[（(](?:牵头|主办)/.test(written.slice(body.length))) said.lead.push(body)
    else said.responsible.push(body)
    if (column === 'supporting' || /[（(](?:配合|协办)/.test(written.slice(body.length))) said.supporting.push(body)
  }
  if (firstLeads && said.lead.length === 0 && column === 'responsible') said.lead.push(...said.responsible.splice(0, 1))
  return said
}

function add(list: string[], names: string[]): void {
  for (const name of names) if (!list.includes(name)) list.push(name)
}

const titleOf = (task: string) => task.split(/[，,。；;：:\n]/)[0]!.trim()
