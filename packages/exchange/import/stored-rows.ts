import type { BulkRow, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import type { SheetValue } from '../workbook/read/sheet-reader.ts'
import type { Issue } from './draft-rows.ts'
import type { MatchedColumn } from './match-columns.ts'
import type { Action, SettledRow } from './settle-rows.ts'

/** A column as it is shown to the person who brought the file: what it was taken for, and what stands in it. */
export interface SheetColumn extends MatchedColumn {
  readonly samples: readonly string[]
}

/** A sheet of one of the files. */
export interface StoredSheet {
  readonly number: number
  readonly file: string
  readonly name: string
  readonly headingRow: number | null
  readonly columns: readonly SheetColumn[]
  /** The body whose workbook it is, by its hidden mark. */
  readonly organisation: string | null
  readonly rows: number
  readonly notes: readonly { readonly zh: string; readonly en: string }[]
}

/** A settled row with its place in the batch. */
export interface StoredRow {
  readonly number: number
  readonly sheet: number
  readonly row: number
  readonly action: Action
  readonly record: string | null
  readonly version: number | null
  readonly values: Readonly<Record<string, unknown>>
  readonly given: readonly SheetValue[] | null
  readonly problems: readonly Issue[]
  readonly shift: number | null
}

/** Forgets what was read for a batch before. */
export async function forgetRows({ query }: Session, batch: string): Promise<void> {
  await sql`delete from import_row where batch = ${batch}`.execute(query)
  await sql`delete from import_sheet where batch = ${batch}`.execute(query)
}

export async function storeSheet({ query, viewer }: Session, batch: string, sheet: StoredSheet): Promise<void> {
  const { number, file, name, headingRow, columns, organisation, rows, notes } = sheet
  await sql`
    insert into import_sheet (batch, number, owner, file, name, heading_row, columns, organisation, rows, notes)
    values (${batch}, ${number}, ${viewer.person?.id ?? null}, ${file}, ${name}, ${headingRow},
      ${JSON.stringify(columns)}::jsonb, ${organisation}, ${rows}, ${JSON.stringify(notes)}::jsonb)
    on conflict (batch, number) do update set rows = excluded.rows, notes = excluded.notes`.execute(query)
}

/** Keeps settled rows, numbered from `first`. */
export async function storeRows(
  { query, viewer }: Session,
  batch: string,
  first: number,
  rows: readonly SettledRow[],
): Promise<void> {
  const list = rows.map(({ sheet, row, action, record, version, values, given, issues, shift }, at) => ({
    number: first + at,
    sheet,
    row,
    action,
    record,
    version,
    values: action === 'keep' ? null : values,
    given,
    problems: issues.length > 0 ? issues : null,
    shift,
  }))
  await sql`
    insert into import_row (batch, owner, number, sheet, "row", action, record, version, "values", given, problems, shift)
    select ${batch}::uuid, ${viewer.person?.id ?? null}::uuid, r.*
    from json_to_recordset(${JSON.stringify(list)}::json) as r (
      number integer, sheet integer, "row" integer, action text, record uuid, version integer,
      "values" json, given json, problems json, shift double precision
    )`.execute(query)
}

/** The sheets of a batch, in their order. */
export async function storedSheets({ query }: Session, batch: string): Promise<StoredSheet[]> {
  const { rows } = await sql<StoredSheet>`
    select number, file, name, heading_row as "headingRow", columns, organisation, rows, notes
    from import_sheet where batch = ${batch} order by number`.execute(query)
  return rows
}

/** A page of the rows of one kind, those whose numbers moved most first. */
export async function storedPage(
  { query }: Session,
  batch: string,
  action: Action,
  { offset = 0, limit = 50 }: { offset?: number; limit?: number } = {},
): Promise<StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    select number, sheet, "row", action, record, version, coalesce("values", '{}') as values, given,
      coalesce(problems, '[]') as problems, shift
    from import_row where batch = ${batch} and action = ${action}
    order by shift desc nulls last, number offset ${offset} limit ${limit}`.execute(query)
  return rows
}

const lot = 1000

/** The rows of one kind in the order of the files, a lot at a time. */
export async function* storedLots(
  { query }: Session,
  batch: string,
  actions: readonly Action[],
): AsyncGenerator<StoredRow[]> {
  // By number alone: the index of actions would have all the rest sorted for every lot.
  const rowsAfter = async (after: number): Promise<StoredRow[]> => {
    const { rows } = await sql<StoredRow>`
      select number, sheet, "row", action, record, version, coalesce("values", '{}') as values, given,
        coalesce(problems, '[]') as problems, shift
      from import_row where batch = ${batch} and number > ${after} and coalesce(action, '') = any(${actions})
      order by number limit ${lot}`.execute(query)
    return rows
  }
  let rows = await rowsAfter(-1)
  while (rows.length > 0) {
    // The next lot is on its way while this one is worked on.
    const next = rowsAfter(rows.at(-1)!.number)
    next.catch(() => undefined)
    yield rows
    rows = await next
  }
}

/**
 * What is to be written, row by row.
 * @param kept what new records hold beside what their row says, by the number of the row's sheet
 */
export async function* rowsToWrite(
  session: Session,
  batch: string,
  kept: ReadonlyMap<number, Readonly<Record<string, unknown>>> = new Map(),
): AsyncGenerator<BulkRow> {
  for await (const rows of storedLots(session, batch, ['add', 'change']))
    for (const { row, sheet, record, version, values } of rows)
      yield record === null
        ? { line: row, values: { ...values, ...kept.get(sheet) } }
        : { line: row, id: record, version: version!, values }
}

export type ActionCounts = Readonly<Record<Action, number>>

export async function countRows({ query }: Session, batch: string): Promise<ActionCounts> {
  const { rows } = await sql<{ action: Action; rows: number }>`
    select action, count(*)::integer as rows from import_row where batch = ${batch} group by action`.execute(query)
  return {
    add: 0,
    change: 0,
    keep: 0,
    refuse: 0,
    ...Object.fromEntries(rows.map(({ action, rows: n }) => [action, n])),
  }
}

/** What the rows of each sheet will do, by the sheet's number. */
export async function countSheets({ query }: Session, batch: string): Promise<Record<string, ActionCounts>> {
  const { rows } = await sql<{ sheet: number; action: Action; rows: number }>`
    select sheet, action, count(*)::integer as rows from import_row where batch = ${batch} group by 1, 2`.execute(query)
  const counts: Record<string, Record<Action, number>> = {}
  for (const { sheet, action, rows: n } of rows) {
    counts[sheet] ??= { add: 0, change: 0, keep: 0, refuse: 0 }
    counts[sheet][action] = n
  }
  return counts
}
