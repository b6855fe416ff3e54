import { setImmediate } from 'node:timers/promises'
import type { importBatch, importMap, MappedColumn, MappedWord } from '@zhiqiao/definitions'
import {
  fieldLabel,
  type Label,
  Problem,
  type RecordOf,
  type Register,
  type SourceSystem,
  sourcesOf,
  type ValuesOf,
} from '@zhiqiao/model'
import type { BulkOptions, Session } from '@zhiqiao/registry'
import { beforeDamage } from './damaged-text.ts'
import { type Draft, type RowReader, rowReader } from './draft-rows.ts'
import { fileNames } from './file-names.ts'
import { findHeading, headingWithin } from './find-heading.ts'
import { inOrder } from './in-order.ts'
import { columnMatcher, type MatchedColumn, type Matcher } from './match-columns.ts'
import { namingFile, openFile, saidOf } from './open-file.ts'
import { cellText, type TableRow, type TableSheet } from './open-table.ts'
import { bodyOf, ownBody } from './own-body.ts'
import { organisationField, type SettleOptions, type SettlingSheet } from './settle-names.ts'
import { type Action, rowSettler } from './settle-rows.ts'
import { type ActionCounts, forgetRows, type StoredSheet, storeRows, storeSheet } from './stored-rows.ts'
import { instructionSheet } from './template-mark.ts'

export type Batch = RecordOf<ValuesOf<typeof importBatch>>

/** What a person set by hand for a sheet: where its heading is, and what a column holds. */
export interface SheetByHand {
  readonly headingRow?: number
  /** Field by column number; null for a column that is not to be read. */
  readonly columns?: Readonly<Record<string, string | null>>
}

export interface ReadOptions {
  /** By the sheet's position in the batch. */
  readonly sheets?: Readonly<Record<string, SheetByHand>>
  /** What words of the files mean; said here, they outrank those of the saved map. */
  readonly words?: readonly MappedWord[]
}

/** Told as the files are read: `done` of `total` in bytes. */
export type Progress = (done: number, total: number) => void

/** Many enough that waiting for the database's answers, seven a lot, does not add up; two lots are held. */
const lot = 1000
const lotsUnderWay = 2
const handedOver = 50
const mostRows = 1_000_000

/**
 * Reads the files of a batch into rows as they would be written, or refused. Nothing is written to the register; the
 * whole reading is one transaction.
 */
export async function readBatch(
  session: Session,
  batch: Batch,
  options: ReadOptions,
  progress: Progress = () => undefined,
): Promise<ActionCounts> {
  const register = registerOf(session, batch)
  await forgetRows(session, batch.id)
  const map = await mapOf(session, batch, options.words)
  const match = columnMatcher(register, map.columns)
  const sheets: SettlingSheet[] = []
  const settle = rowSettler(session, { ...settling(register, batch), self: bodyOf(session), sheets })
  const home = organisationField(register)
  const own = await ownBody(session, register)
  const counts: Record<Action, number> = { add: 0, change: 0, keep: 0, refuse: 0 }
  let drafts: Draft[] = []
  let taken = 0
  const storing = inOrder()
  const settleLot = async (ready: readonly Draft[], first: number) => {
    const rows = await settle(ready)
    await storing(() => storeRows(session, batch.id, first, rows))
    for (const { action } of rows) counts[action] += 1
  }
  const underWay: Promise<void>[] = []
  /** Hands a lot over; the next is read while the database is busy with it and the one before. */
  const flush = async () => {
    if (underWay.length === lotsUnderWay) await underWay.shift()
    const settled = settleLot(drafts, taken)
    settled.catch(() => undefined)
    underWay.push(settled)
    taken += drafts.length
    drafts = []
    if (taken > mostRows) throw tooManyRows()
  }
  const ids = batch.values.files ?? []
  const total = (await session.files(ids)).reduce((sum, { size }) => sum + size, 0)
  const names = await fileNames(session, ids)
  let before = 0
  for (const id of ids) {
    const file = { ...(await openFile(session, batch.values.register, id)), name: names.get(id)! }
    for (const [at, sheet] of file.sheets.entries()) {
      if (sheet.hidden || (file.mark && sheet.name === instructionSheet)) continue
      const number = sheets.length
      const opened = await openSheet(register, sheet, match, options.sheets?.[number]).catch(saidOf(file.name))
      const marked = file.mark?.bySheet.get(sheet.name) ?? file.mark?.organisation ?? null
      // Rows that cannot say whose they are belong to whoever brings them in.
      const assumed = marked !== null || opened.columns.some(({ field }) => field === home) ? null : own
      const organisation = marked ?? assumed?.id ?? null
      sheets.push({ columns: opened.columns, organisation, assumed: assumed !== null })
      const read = rowReader(number, register, session.domain, opened.columns, map.words)
      const told: StoredSheet = {
        number,
        file: file.name,
        name: sheet.name,
        headingRow: opened.headingRow,
        columns: opened.columns.map((column) => ({ ...column, samples: opened.samples(column.column) })),
        organisation,
        rows: 0,
        notes: notesOf(register, opened, assumed?.title ?? null),
      }
      await storeSheet(session, batch.id, told)
      let rows = 0
      for await (const draft of namingFile(file.name, draftsOf(opened, read))) {
        drafts.push(draft)
        rows += 1
        // Reading hands over to itself for ever; what the database has answered meanwhile waits for this.
        if (rows % handedOver === 0) await setImmediate()
        if (drafts.length < lot) continue
        await flush()
        progress(before + file.size * ((at + sheet.share()) / file.sheets.length), total)
      }
      await storeSheet(session, batch.id, { ...told, rows })
    }
    before += file.size
    progress(before, total)
  }
  if (drafts.length > 0) await flush()
  for (const settled of underWay) await settled
  return counts
}

/** The register a batch is for. @throws Problem when there is none of that name any more */
export function registerOf(session: Session, batch: Batch): Register {
  const register = session.domain.registers[batch.values.register]
  if (register) return register
  throw new Problem(404, 'no-register', '没有这个登记册。', 'There is no such register.')
}

/** What rows of the batch are settled and written with. */
export function settling(register: Register, { values }: Batch): Omit<SettleOptions, 'sheets' | 'self'> {
  const source = sourceOf(register, values)
  return { register, clearing: values.clearing === true, ...(source ? { source } : {}) }
}

/** The named system the batch comes from, if the register has fields of its. */
export function sourceOf(register: Register, { system, referenceDate }: Batch['values']): BulkOptions['source'] {
  if (system === null || !sourcesOf(register).includes(system as SourceSystem)) return undefined
  return { system: system as SourceSystem, on: referenceDate }
}

interface ReadMap {
  readonly columns: readonly MappedColumn[]
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>
}

async function mapOf(session: Session, { values }: Batch, byHand: readonly MappedWord[] = []): Promise<ReadMap> {
  const map = values.map === null ? null : await session.read<typeof importMap>('importMap' as never, values.map)
  const words = new Map<string, Map<string, string>>()
  for (const { field, written, meant } of [...((map?.values.words ?? []) as readonly MappedWord[]), ...byHand])
    words.set(field, (words.get(field) ?? new Map<string, string>()).set(written, meant))
  return { columns: (map?.values.columns ?? []) as readonly MappedColumn[], words }
}

interface OpenSheet {
  readonly headingRow: number | null
  readonly columns: readonly MatchedColumn[]
  readonly first: readonly TableRow[]
  readonly rest: AsyncGenerator<TableRow>
  samples(column: number): string[]
}

/** Reads as far as the heading can be; the rows after it are still to come. */
async function openSheet(
  register: Register,
  sheet: TableSheet,
  match: Matcher,
  byHand: SheetByHand = {},
): Promise<OpenSheet> {
  const rest = sheet.rows()
  const first: TableRow[] = []
  while (first.length < headingWithin) {
    const next = await rest.next()
    if (next.done) break
    first.push(next.value)
  }
  const found = findHeading(first, match)
  const headingRow = byHand.headingRow ?? found.row
  const heading = byHand.headingRow === undefined ? found.columns : headingAt(first, byHand.headingRow, match)
  const shown = heading.length > 0 ? heading : headingAt(first, first[0]?.row ?? 0, match)
  const columns = shown.map((column): MatchedColumn => {
    const chosen = byHand.columns?.[column.column]
    if (chosen === undefined || !(chosen === null || chosen === 'id' || chosen in register.fields)) return column
    const { note: _, ...plain } = column
    return { ...plain, field: chosen, how: 'hand' }
  })
  const data = first.filter(({ row }) => row > (headingRow ?? 0))
  return {
    headingRow: columns.some(({ field }) => field !== null) ? (headingRow ?? first[0]?.row ?? null) : null,
    columns,
    first: data,
    rest,
    samples: (column) =>
      data
        .map(({ cells }) => cellText(cells[column - 1]).slice(0, 60))
        .filter(Boolean)
        .slice(0, 3),
  }
}

function headingAt(rows: readonly TableRow[], row: number, match: Matcher): readonly MatchedColumn[] {
  return match(rows.find((each) => each.row === row)?.cells.map(cellText) ?? [])
}

async function* draftsOf({ headingRow, first, rest }: OpenSheet, read: RowReader): AsyncGenerator<Draft> {
  if (headingRow === null) return void (await rest.return(undefined))
  for (const row of first) {
    const draft = row.row > headingRow ? read(row) : null
    if (draft) yield draft
  }
  for await (const row of rest) {
    const draft = read(row)
    if (draft) yield draft
  }
}

/** @param assumed the body all rows are taken to belong to, since no column says it */
function notesOf(register: Register, { headingRow, columns, first }: OpenSheet, assumed: string | null): Label[] {
  if (headingRow === null) {
    const before = first
      .flatMap(({ cells }) => cells)
      .map((cell) => (typeof cell === 'string' && cell.length > 1 ? beforeDamage(cell) : null))
      .find((text) => text !== null)
    if (before !== undefined) return [garbled(before)]
    return [
      {
        zh: '没有认出表头，请指定表头所在的行和各列',
        en: 'No heading was recognised: say where it is and what the columns hold',
      },
    ]
  }
  const known = new Set(columns.map(({ field }) => field))
  const home = organisationField(register)
  return Object.entries(register.fields)
    .filter(([name, field]) => field.required && !field.readOnly && !known.has(name) && !known.has('id'))
    .map(([name, field]) => {
      const label = fieldLabel(name, field)
      return name === home && assumed !== null
        ? {
            zh: `没有“${label.zh}”一列，新增的行都登记为“${assumed}”`,
            en: `There is no column for ${label.en}: new rows are recorded for ${assumed}`,
          }
        : {
            zh: `没有“${label.zh}”一列，这一项必填`,
            en: `There is no column for ${label.en}, which is required`,
          }
    })
}

function garbled(before: string): Label {
  const [zh, en] =
    before === '' ? ['', ''] : [`（原文可能是“${before.slice(0, 20)}”）`, ` (perhaps “${before.slice(0, 20)}”)`]
  return {
    zh: `表中的文字是乱码${zh}；请用正确的编码重新导出`,
    en: `The text was read in the wrong encoding${en}: export it again`,
  }
}

function tooManyRows(): Problem {
  const [zh, en] = [`一次最多导入${mostRows}行，请分批导入。`, `At most ${mostRows} rows at a time: split the files.`]
  return new Problem(413, 'too-many-rows', zh, en)
}
