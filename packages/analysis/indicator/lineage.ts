import type { Domain, Indicator, Parameter, RecordOf, Register } from '@zhiqiao/model'
import { asSql, joinsOn, type Session, tableOf, whereClause } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { measured, registersRead, resultKey } from './aggregate.ts'
import { counted } from './cell.ts'
import type { KeptResults } from './kept-result.ts'
import { type Asked, type Question, settle } from './question.ts'
import { byNumerator, rowsInOrder } from './rows-in-order.ts'

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
  /** Records behind the number. */
  readonly total: number
  /** How many of them this viewer may open; null: many, to be asked of `openable`. */
  readonly seen: number | null
  readonly references: Readonly<Record<string, string>>
}

interface Row {
  readonly id: string
  readonly register: string | null
  readonly numerator: unknown
  readonly total: number
  readonly seen: number
}

/** Whose rows are few enough that all of them are looked through at once. */
const few = 500

/**
 * The records behind a number that this viewer may read, those in the numerator first; the others are only counted.
 * Which records stand behind it is the same for everybody and may be kept; what of them the viewer may open is asked of
 * the registers each time, for as many as fill a page.
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
  const among = kept && eyes === 'all' && !whatIf ? await pageKept(session, asked, kept, after, limit) : null
  const { open, total, seen } = among ?? (await pageByItself(session, asked, after, limit))
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
    total,
    seen,
    references,
  }
}

interface Found {
  readonly open: readonly Pick<Row, 'id' | 'register' | 'numerator'>[]
  readonly total: number
  readonly seen: number | null
}

/** The viewer's page as it was found before, until one of the registers changes that it or the permission asks about. */
async function pageKept(session: Session, asked: Asked, kept: KeptResults, after: number, limit: number) {
  const registers = registersOf(session, asked.indicator)
  const permission = registers.map((register) => opened(session, register).compile(session.query).sql).join(' ')
  const key = `${resultKey(asked)} page ${JSON.stringify([session.today(), viewerOf(session), after, limit])}`
  const rests = new Set([...registersRead(asked.indicator), ...registersAskedBy(permission, session.domain)])
  return (await kept.take(session, key, [...rests], () => pageAmong(session, asked, kept, after, limit))).result
}

/** A page out of the rows as they are kept in order; null where the viewer may open too few of those kept. */
async function pageAmong(
  session: Session,
  asked: Asked,
  kept: KeptResults,
  after: number,
  limit: number,
): Promise<Found | null> {
  const { rows, total } = await rowsInOrder(session, asked, kept)
  const registers = registersOf(session, asked.indicator)
  const open: Found['open'][number][] = []
  for (let from = 0, size = Math.max(few, limit * 2); from < rows.length; from += size, size *= 10) {
    const some = rows.slice(from, from + size)
    const may = await Promise.all(
      registers.map(async (register, at) => {
        const ids = some.filter((row) => row[1] === at).map(([id]) => id)
        return new Set(ids.length === 0 ? [] : await openAmong(session, register, ids))
      }),
    )
    for (const [id, at, numerator] of some)
      if (may[at]!.has(id)) open.push({ id, register: registers[at]!.name, numerator })
    const through = from + some.length === total
    if (open.length >= after + limit || through)
      return { open: open.slice(after, after + limit), total, seen: through ? open.length : null }
  }
  return rows.length === total ? { open: [], total, seen: 0 } : null
}

/** Those of the records that the viewer may open. */
async function openAmong(session: Session, register: Register, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select o.id from (${opened(session, register)}) as o where o.id = any(${ids}::uuid[])`.execute(session.query)
  return rows.map(({ id }) => id)
}

/** How many of the records behind a number this viewer may open: counted as one set. */
export async function openable(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  question: Question,
  kept?: KeptResults,
): Promise<number> {
  const asked = await settle(session, indicator, parameters, question)
  return session.asSystem('指标溯源', async (system) => {
    const rows = measured(asked.view.eyes === 'all' ? system : session, asked)
    const parts = registersOf(session, indicator).map(
      (register) => sql`select t.id from behind as t join (${opened(session, register)}) as o on o.id = t.id`,
    )
    const query = sql<{ seen: number }>`
      with behind as materialized (
        select * from (with ${rows.with} select m.id from ${rows.from} and m.id is not null and ${counted(asked, 'm')}) as b
      )
      select count(*)::int as seen from (${sql.join(parts, sql` union all `)}) as o`.compile(system.query)
    const read = async () => (await system.query.executeQuery<{ seen: number }>(query)).rows[0]!.seen
    if (!kept || asked.view.whatIf) return read()
    const key = `${resultKey(asked)} open ${JSON.stringify([asked.view.eyes, session.today(), viewerOf(session)])}`
    return (await kept.take(session, key, registersAskedBy(query.sql, session.domain), read)).result
  })
}

/** Ids of the live records of a register that the viewer may open; what its permission asks about is joined. */
function opened(session: Session, register: Register): RawBuilder<unknown> {
  const joins = joinsOn('c')
  const clause = whereClause(session.domain, register, register.permissions.read, session.viewer, 'c', joins)
  return sql`select c.id from ${sql.table(tableOf(register).name)} as c ${joins.sql()}
    where c.withdrawn_at is null and ${asSql(clause)}`
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

/** A page found in one statement, however far behind it lies, for whoever's rows count. */
async function pageByItself(session: Session, asked: Asked, after: number, limit: number): Promise<Found> {
  const behind = await session.asSystem('指标溯源', async (system) => {
    const eyes = asked.view.eyes === 'all' ? system : session
    return (await rowsBehind(session, eyes, asked, after, limit).execute(system.query)).rows
  })
  return {
    open: behind.filter(({ register }) => register !== null),
    total: behind[0]?.total ?? 0,
    seen: behind[0]?.seen ?? 0,
  }
}

/** The shadows end with the inner query: outside it a permission asks the tables themselves. */
function rowsBehind(session: Session, eyes: Session, asked: Asked, after: number, limit: number): RawBuilder<Row> {
  const rows = measured(eyes, asked)
  const registers = registersOf(session, asked.indicator)
  const joins = registers.map(
    (register, at) =>
      sql`left join (${opened(session, register)}) as ${sql.ref(`c${at}`)} on ${sql.ref(`c${at}.id`)} = t.id`,
  )
  const which = registers.map(({ name }, at) => sql`when ${sql.ref(`c${at}.id`)} is not null then ${sql.lit(name)}`)
  const register = sql`case ${sql.join(which, sql` `)} end`
  return sql<Row>`
    select t.id, ${register} as register, t.numerator,
      (count(*) over ())::int as total, (count(${register}) over ())::int as seen
    from (
      with ${rows.with}
      select m.id, m.${sql.ref(asked.numerator)} as numerator
      from ${rows.from} and m.id is not null and ${counted(asked, 'm')}
    ) as t ${sql.join(joins, sql` `)}
    order by (${register}) is null, ${byNumerator}, t.id
    limit ${limit} offset ${after}`
}
