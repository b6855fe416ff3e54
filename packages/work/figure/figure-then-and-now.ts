import { type Computed, computeIndicator, countedRows, settle } from '@zhiqiao/analysis'
import { parameters, publishedFigure } from '@zhiqiao/definitions'
import type { RecordOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { indicatorOf, listOf, type PublishedFigure, questionOf } from './publish-figure.ts'

/** How a row behind a published figure stands today. */
export type RowFate = 'same' | 'changed' | 'gone' | 'added'

/** A published figure beside what the same question gives today. */
export interface ThenAndNow {
  readonly figure: PublishedFigure
  readonly titles: Readonly<Record<string, string>>
  /** null when the definition it was counted by is no longer there. */
  readonly now: Computed | null
  /** The list of rows is the one that was fixed. */
  readonly intact: boolean
  /** How many rows of each fate. */
  readonly fates: Readonly<Record<RowFate, number>>
}

/** One row of a published figure, then and now. */
export interface RowThenAndNow {
  readonly record: string
  readonly register: string
  readonly fate: RowFate
  /** null: it was not, or is no longer, among the rows. */
  readonly thenVersion: number | null
  readonly nowVersion: number | null
  readonly thenCounted: string | null
  readonly nowCounted: string | null
  /** As it stands today, where this viewer may read it; null otherwise. */
  readonly standing: RecordOf | null
  /** Fields that have changed since, of a record the viewer may read. */
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[]
}

export interface RowsThenAndNow {
  readonly rows: readonly RowThenAndNow[]
  readonly next: number | null
  readonly references: Readonly<Record<string, string>>
}

type Row = Omit<RowThenAndNow, 'standing' | 'changes'>

/** The same question put to today's registers, and how many of the rows are no longer what they were. @throws notFound */
export async function figureThenAndNow(session: Session, id: string): Promise<ThenAndNow> {
  const figure = await session.read(publishedFigure, id)
  const { division, organisation, target, publication, workSummary } = figure.values
  const titles: Record<string, string> = {}
  for (const [register, ref] of Object.entries({ division, organisation, target, publication, workSummary }))
    if (ref !== null) Object.assign(titles, await session.titles(register, [ref]))
  const indicator = indicatorOf(figure)
  const now = indicator ? await computeIndicator(session, indicator, parameters, questionOf(figure)) : null
  const fates: Record<RowFate, number> = { same: 0, changed: 0, gone: 0, added: 0 }
  const intact = await session.asSystem('公布数据对照', async (system) => {
    const { rows } = await sql<{ fate: RowFate; count: number }>`
      select b.fate, count(*)::int as count from (${await beside(system, figure)}) as b group by b.fate`.execute(
      system.query,
    )
    for (const { fate, count } of rows) fates[fate] = count
    return (await listOf(system, id)).digest === figure.values.rowDigest
  })
  return { figure, titles, now, intact, fates }
}

/**
 * Rows of a published figure with what has become of them; the records themselves as far as the viewer may read them.
 * @param page `fates`: which to show; `after`: rows already shown; `limit` ≤ 100
 */
export async function rowsThenAndNow(
  session: Session,
  id: string,
  page: { readonly fates: readonly RowFate[]; readonly after: number; readonly limit: number },
): Promise<RowsThenAndNow> {
  const figure = await session.read(publishedFigure, id)
  const { fates, after, limit } = page
  const rows = await session.asSystem('公布数据对照', async (system) => {
    const query = sql<Row>`
      select b.* from (${await beside(system, figure)}) as b
      where b.fate = any(${[...fates]}) order by b.record limit ${limit} offset ${after}`
    return (await query.execute(system.query)).rows
  })
  const standing = new Map<string, RecordOf>()
  const references: Record<string, string> = {}
  for (const register of new Set(rows.map((row) => row.register))) {
    const ids = rows.filter((row) => row.register === register).map(({ record }) => record)
    const list = await session.list(register, { filter: { 'id.in': ids }, limit: 100 })
    for (const record of list.rows) standing.set(record.id, record)
    Object.assign(references, list.references)
  }
  const told: RowThenAndNow[] = []
  for (const row of rows) {
    const record = standing.get(row.record) ?? null
    const changes = record === null ? [] : await changesSince(session, row, references)
    told.push({ ...row, standing: record, changes })
  }
  return { rows: told, next: rows.length === limit ? after + limit : null, references }
}

/** What of a record has changed since the version that was counted; personal values stay in its own history. */
async function changesSince(session: Session, row: Row, references: Record<string, string>) {
  if (row.thenVersion === null || row.nowVersion === row.thenVersion) return []
  const { fields } = session.domain.registers[row.register]!
  const later = (await session.history(row.register, row.record)).filter(({ version }) => version > row.thenVersion!)
  const changes = new Map<string, { field: string; from: unknown; to: unknown }>()
  for (const { field, from, to } of later.flatMap((entry) => entry.changes))
    if (!fields[field]?.personal) changes.set(field, { field, from: changes.get(field)?.from ?? from, to })
  Object.assign(references, await session.historyTitles(row.register, later))
  return [...changes.values()]
}

/** Every row of then and of now side by side. A record counted several times over stands once. */
async function beside(system: Session, figure: PublishedFigure): Promise<RawBuilder<Row>> {
  const indicator = indicatorOf(figure)
  const then = sql`select register, record, version, counted from published_figure_row where figure = ${figure.id}::uuid`
  const now = indicator
    ? countedRows(system, await settle(system, indicator, parameters, questionOf(figure)))
    : sql`select null::text as register, null::uuid as record, null::int as version, null::text as counted where false`
  const once = (rows: RawBuilder<unknown>) => sql`(
    select r.record, min(r.register) as register, max(r.version) as version,
      string_agg(r.counted, ' ' order by r.counted) as counted
    from (${rows}) as r group by r.record
  )`
  return sql<Row>`
    select coalesce(t.record, n.record) as record, coalesce(t.register, n.register) as register,
      case
        when n.record is null then 'gone' when t.record is null then 'added'
        when t.version <> n.version or t.counted is distinct from n.counted then 'changed' else 'same'
      end as fate,
      t.version as "thenVersion", n.version as "nowVersion", t.counted as "thenCounted", n.counted as "nowCounted"
    from ${once(then)} as t full join ${once(now)} as n on n.record = t.record`
}
