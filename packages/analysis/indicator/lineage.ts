import type { Domain, Indicator, Parameter, RecordOf } from '@zhiqiao/model'
import { asSql, type Session, tableOf, whereClause } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { counted } from './cell.ts'
import { measured, resultKey } from './compute.ts'
import type { KeptResults } from './kept-result.ts'
import { type Asked, type Question, settle } from './question.ts'

/** One record behind a number. */
export interface LineageRow {
  readonly id: string
  /** The register it is a record of. */
  readonly register: string
  /** Counted in the numerator; null: not known. What is added up as its number, except about people. */
  readonly numerator: boolean | number | null
  readonly record: RecordOf
}

export interface Lineage {
  /** The register most rows are records of. */
  readonly register: string
  readonly rows: readonly LineageRow[]
  readonly next: number | null
  /** Records behind the number, and how many of them this viewer may open. */
  readonly total: number
  readonly seen: number
  readonly references: Readonly<Record<string, string>>
}

interface Row {
  readonly id: string
  readonly register: string | null
  readonly numerator: unknown
  readonly total: number
  readonly seen: number
}

/**
 * The records behind a number that this viewer may read, those in the numerator first; the others are only counted.
 * @param kept takes the page as it was found before, as long as nothing has changed
 * @param page `after`: rows already shown; `limit` ≤ 500
 */
export async function lineageOf(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  question: Question,
  page: { readonly after?: number; readonly limit?: number } = {},
  kept?: KeptResults,
): Promise<Lineage> {
  const asked = await settle(session, indicator, parameters, question)
  const { after = 0, limit = 50 } = page
  const { eyes, whatIf } = asked.view
  const behind = await session.asSystem('指标溯源', async (system) => {
    const query = rowsBehind(session, eyes === 'all' ? system : session, asked, after, limit).compile(system.query)
    const read = async () => (await system.query.executeQuery(query)).rows
    if (!kept || whatIf) return read()
    const key = `${resultKey(asked)} ${JSON.stringify([eyes, session.today(), viewerOf(session), after, limit])}`
    return (await kept.take(session, key, registersAskedBy(query.sql, session.domain), read)).result
  })
  const open = behind.filter(({ register }) => register !== null)
  const records = new Map<string, RecordOf>()
  const references: Record<string, string> = {}
  for (const register of registersOf(session, indicator)) {
    const ids = open.filter((row) => row.register === register.name).map(({ id }) => id)
    if (ids.length === 0) continue
    const list = await session.list(register, { filter: { 'id.in': ids }, limit: 500 })
    for (const record of list.rows) records.set(record.id, record)
    Object.assign(references, list.references)
  }
  return {
    register: indicator.counts,
    rows: open.flatMap(({ id, register, numerator }) => {
      const record = records.get(id)
      return record ? [{ id, register: register!, numerator: shownNumerator(indicator, numerator), record }] : []
    }),
    next: open.length === limit ? after + limit : null,
    total: behind[0]?.total ?? 0,
    seen: behind[0]?.seen ?? 0,
    references,
  }
}

const viewerOf = ({ viewer: { person, hat, via } }: Session) => [person?.id, hat, via]

const registersOf = ({ domain }: Session, { counts, also = [] }: Indicator) =>
  [counts, ...also].map((name) => domain.registers[name]!)

/** The registers whose records decide what a statement finds: those it names, and those their walls come from. */
function registersAskedBy(statement: string, { registers }: Domain): string[] {
  const asked = Object.values(registers).filter((register) => statement.includes(`"${tableOf(register).name}"`))
  const all = new Set(asked)
  // A set that grows while it is gone through is gone through to its end.
  for (const { fields, wall } of all)
    for (const field of ['division', wall.division, wall.organisation, wall.person]) {
      const source = field === undefined ? undefined : fields[field]?.register
      if (source !== undefined) all.add(registers[source]!)
    }
  return [...all].map(({ name }) => name)
}

/** An identity number or a salary stands behind a number about people, never beside it. */
function shownNumerator(indicator: Indicator, value: unknown): boolean | number | null {
  if (value === null || typeof value === 'boolean') return value
  return indicator.persons || typeof value !== 'number' ? true : value
}

/**
 * What the viewer may open is joined, not asked row by row. The shadows end with the inner query: outside it a
 * permission asks the tables themselves.
 */
function rowsBehind(session: Session, eyes: Session, asked: Asked, after: number, limit: number): RawBuilder<Row> {
  const rows = measured(eyes, asked)
  const seen = registersOf(session, asked.indicator).map((register, at) => {
    const alias = `c${at}`
    const clause = whereClause(session.domain, register, register.permissions.read, session.viewer, alias)
    const open = sql`${sql.ref(`${alias}.id`)} = t.id and ${asSql(clause)}`
    return {
      join: sql`left join ${sql.table(tableOf(register).name)} as ${sql.ref(alias)} on ${open}`,
      when: sql`when ${sql.ref(`${alias}.id`)} is not null then ${sql.lit(register.name)}`,
    }
  })
  const join = (part: 'join' | 'when') =>
    sql.join(
      seen.map((each) => each[part]),
      sql` `,
    )
  return sql<Row>`
    select t.id, case ${join('when')} end as register, t.numerator,
      (count(*) over ())::int as total, (count(case ${join('when')} end) over ())::int as seen
    from (
      with ${rows.with}
      select m.id, m.${sql.ref(asked.numerator)} as numerator
      from ${rows.from} and m.id is not null and ${counted(asked, 'm')}
    ) as t ${join('join')}
    order by (case ${join('when')} end) is null, case when t.numerator is null then 2 when t.numerator::text = 'false' then 1 else 0 end, t.id
    limit ${limit} offset ${after}`
}
