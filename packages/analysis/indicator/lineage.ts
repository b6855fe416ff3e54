import type { Indicator, Parameter, RecordOf } from '@zhiqiao/model'
import { asSql, type Session, tableOf, whereClause } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { counted, measured, type Question, settle } from './compute.ts'

/** One record behind a number. */
export interface LineageRow {
  readonly id: string
  /** Counted in the numerator; null: not known. */
  readonly numerator: unknown
  readonly denominator: unknown
  readonly record: RecordOf
}

export interface Lineage {
  /** The register the rows are records of. */
  readonly register: string
  readonly rows: readonly LineageRow[]
  readonly next: number | null
  /** Records behind the number, and how many of them this viewer may open. */
  readonly total: number
  readonly seen: number
  readonly references: Readonly<Record<string, string>>
}

/**
 * The records behind a number that this viewer may read, those in the numerator first; the others are only counted.
 * @param page `after`: rows already shown; `limit` ≤ 500
 */
export async function lineageOf(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  question: Question,
  page: { readonly after?: number; readonly limit?: number } = {},
): Promise<Lineage> {
  const asked = await settle(session, indicator, parameters, question)
  const { after = 0, limit = 50 } = page
  const register = session.domain.registers[indicator.counts]!
  const clause = whereClause(session.domain, register, register.permissions.read, session.viewer, 'c')
  const { numerator, denominator } = asked
  interface Row {
    id: string
    numerator: unknown
    denominator: unknown
    total: number
    seen: number
    open: boolean
  }
  const behind = await session.asSystem('指标溯源', async (system) => {
    const rows = measured(asked.view.eyes === 'all' ? system : session, asked)
    const d = denominator === null ? sql`null` : sql`m.${sql.ref(denominator)}`
    const { rows: found } = await sql<Row>`
      with ${rows.with}, told as (
        select m.id, m.${sql.ref(numerator)} as numerator, ${d} as denominator from ${rows.from} and m.id is not null and ${counted(asked, 'm')}
      ), seen as (
        select t.*, exists (
          select 1 from ${sql.table(tableOf(register).name)} as c where c.id = t.id and ${asSql(clause)}
        ) as open from told as t
      )
      select id, numerator, denominator, (count(*) over ())::int as total,
        (count(*) filter (where open) over ())::int as seen, open
      from seen order by open desc, numerator desc nulls last, id
      limit ${limit} offset ${after}`.execute(system.query)
    return found
  })
  const open = behind.filter((row) => row.open)
  const list =
    open.length === 0
      ? null
      : await session.list(register, { filter: { 'id.in': open.map(({ id }) => id) }, limit: 500 })
  const records = new Map((list?.rows ?? []).map((record) => [record.id, record]))
  return {
    register: register.name,
    rows: open.flatMap(({ id, numerator: n, denominator: d }) => {
      const record = records.get(id)
      return record ? [{ id, numerator: n, denominator: d, record }] : []
    }),
    next: open.length === limit ? after + limit : null,
    total: behind[0]?.total ?? 0,
    seen: behind[0]?.seen ?? 0,
    references: list?.references ?? {},
  }
}
