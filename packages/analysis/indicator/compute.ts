import { createHash } from 'node:crypto'
import type { Indicator, Label, Parameter } from '@zhiqiao/model'
import { Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { builder } from '../query/builder.ts'
import { divisionsIn, titlesIn } from '../query/names.ts'
import { atOf, type Setting, settingsIn } from '../query/parameter.ts'
import { periodStart } from '../query/period.ts'
import { type Place, placeOf } from '../query/place.ts'
import { shadows } from '../query/shadow.ts'
import { asItStands, type View } from '../query/view.ts'
import type { KeptResults } from './kept-result.ts'

/** What is asked of an indicator. */
export interface Question {
  /** Division; the whole jurisdiction when absent. */
  readonly division?: string | null
  /** Only this subject, of the register `of` (a school, a chain). */
  readonly subject?: { readonly of: string; readonly id: string } | null
  /** Reference date; today when absent. */
  readonly on?: string
  /** First day of a cumulative period. */
  readonly from?: string | null
  /** Chosen columns; the definition's first when absent. */
  readonly numerator?: string | null
  readonly denominator?: string | null
  readonly territory?: string | null
  /** Told apart by this register: `division` gives the divisions directly beneath. */
  readonly by?: string | null
  readonly view?: View
}

/** A number, or why there is none. Null is never zero. */
export interface Cell {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Records behind it. */
  readonly rows: number
  /** Records counted in the denominator of which the numerator is not known. */
  readonly unknown: number
  readonly why: 'noRows' | 'zeroDenominator' | 'unknown' | 'suppressed' | null
}

export interface Computed extends Cell {
  readonly indicator: string
  /** Hash of the definition and the query asked. */
  readonly definition: string
  readonly computedAt: string
  readonly division: string
  readonly on: string
  readonly from: string
  readonly asRecordedOn: string | null
  readonly eyes: View['eyes']
  readonly numeratorName: string
  readonly denominatorName: string | null
  readonly territoryName: string | null
  readonly settings: readonly Setting[]
  /** By subject, when asked to tell apart; `id` null: rows of the division itself or of no subject. */
  readonly cells: readonly (Cell & { readonly id: string | null; readonly title: string })[]
}

/** An indicator's question, settled: everything a query needs. */
export interface Asked {
  readonly indicator: Indicator
  readonly place: Place
  readonly on: string
  readonly from: string
  readonly numerator: string
  readonly denominator: string | null
  readonly territory: string
  readonly settings: ReadonlyMap<string, Setting>
  readonly view: View
  readonly subject: Question['subject']
}

/**
 * Computes an indicator by one query. With `view.eyes` `all` every row counts whoever asks: the caller decides whether
 * the viewer may know the number.
 * @param kept takes what was counted before, as long as nothing it was counted from has changed
 * @throws Problem 400 for a column, subject or day the definition does not have
 */
export async function computeIndicator(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  question: Question = {},
  kept?: KeptResults,
): Promise<Computed> {
  const asked = await settle(session, indicator, parameters, question)
  const by = question.by ?? null
  if (by !== null && !(by in indicator.by)) throw unknownPart(indicator, 'by', by)
  const reading = async (eyes: Session) => {
    const read = async (query: RawBuilder<Sums>) => (await query.execute(eyes.query)).rows
    const rows = await read(aggregate(eyes, asked, indicator.least ?? by))
    const split = by !== null && indicator.least !== undefined && by !== indicator.least
    const more = split ? await read(aggregate(eyes, asked, by, indicator.least)) : rows
    return { rows, more }
  }
  const everyRow = asked.view.eyes === 'all'
  const read = () => (everyRow ? session.asSystem('计算指标', reading) : reading(session))
  const { result, at } =
    kept && everyRow && !asked.view.whatIf
      ? await kept.take(session, `${resultKey(asked)} ${by}`, [...Object.keys(indicator.reads), 'division'], read)
      : { result: await read(), at: session.now().toISOString() }
  const { rows, more } = result
  const whole =
    indicator.least === undefined
      ? cellOf(indicator, wholeOf(rows))
      : least(cellsOf(indicator, rows).map(([, cell]) => cell))
  const titled = by === null ? [] : await titledCells(session, asked, by, cellsOf(indicator, more))
  const { place, on, from, numerator, denominator, territory, view, settings } = asked
  return {
    ...whole,
    indicator: indicator.name,
    definition: definitionHash(asked),
    computedAt: at,
    division: place.id,
    on,
    from,
    asRecordedOn: view.asRecordedOn ?? null,
    eyes: view.eyes,
    numeratorName: numerator,
    denominatorName: denominator,
    territoryName: indicator.territories ? territory : null,
    settings: [...settings.values()],
    cells: titled,
  }
}

/** Under which a result is kept: the definition's hash and all that was asked. */
export function resultKey(asked: Asked): string {
  const { indicator, place, on, from, settings, view, subject } = asked
  const numbers = [...settings.values()].map(({ value }) => value)
  const { asRecordedOn = null, unconfirmed = false } = view
  return JSON.stringify([
    ...[indicator.name, definitionHash(asked), place.id, place.path, place.everything ?? false, on, from],
    ...[numbers, subject ?? null, asRecordedOn, unconfirmed],
  ])
}

/** Settles what was left open. @throws Problem 400 */
export async function settle(
  session: Session,
  indicator: Indicator,
  parameters: Readonly<Record<string, Parameter>>,
  question: Question,
): Promise<Asked> {
  const on = question.on ?? session.today()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw unknownPart(indicator, 'on', on)
  const place = await placeOf(session, question.division ?? null)
  const numerator = question.numerator ?? Object.keys(indicator.numerator)[0]!
  if (!(numerator in indicator.numerator)) throw unknownPart(indicator, 'numerator', numerator)
  const denominator = question.denominator ?? Object.keys(indicator.denominator ?? {})[0] ?? null
  if (denominator !== null && !(denominator in (indicator.denominator ?? {})))
    throw unknownPart(indicator, 'denominator', denominator)
  const territory = question.territory ?? Object.keys(indicator.territories ?? {})[0] ?? 'division'
  if (question.territory && !(territory in (indicator.territories ?? {})))
    throw unknownPart(indicator, 'territory', territory)
  const subject = question.subject ?? null
  if (subject !== null && !(subject.of in indicator.by)) throw unknownPart(indicator, 'subject', subject.of)
  const view = question.view ?? asItStands
  const named = (indicator.parameters ?? []).map((name) => {
    const parameter = parameters[name]
    if (!parameter) throw new Error(`${indicator.name}: 没有参数 ${name}`)
    return parameter
  })
  const settings = await settingsIn(session, named, place.path, on, view.whatIf)
  const from = periodStart(indicator.period, on, question.from)
  return { indicator, place, on, from, numerator, denominator, territory, settings, view, subject }
}

function unknownPart(indicator: Indicator, part: string, value: string): Problem {
  return new Problem(
    400,
    'bad-question',
    `指标“${indicator.title.zh}”没有这样的${part}：${value}。`,
    `The indicator “${indicator.title.en}” has no such ${part}: ${value}.`,
  )
}

/** The rows an indicator counts: its query over shadowed registers, within the place and the subject. */
export function measured(
  session: Session,
  asked: Asked,
  by: string | null = null,
): { with: RawBuilder<unknown>; from: RawBuilder<unknown> } {
  const { indicator, on, from, settings, view, place, territory, subject } = asked
  const query = indicator.measure(builder, atOf(on, from, place, settings))
  const only = subject ? sql` and m.${sql.ref(indicator.by[subject.of]!)} = ${subject.id}::uuid` : sql``
  const registers = { ...indicator.reads, division: session.domain.registers.division! }
  const measuring = sql`${shadows(session, registers, view, query)}, measured as (${query})`
  // Where nothing lies outside a place, what lies where is asked only when it is told apart.
  if (place.everything)
    return {
      with: measuring,
      from:
        by === 'division'
          ? sql`measured as m left join ${placed(place)} on d.id = m.${sql.ref(territory)} where true${only}`
          : sql`measured as m where true${only}`,
    }
  // A row of no division belongs to the jurisdiction as a whole, the first step of every path.
  const further = isWhole(place)
    ? sql`left join ${placed(place)} on d.id = m.${sql.ref(territory)}
      where (d.id is not null or m.${sql.ref(territory)} is null)`
    : sql`join ${placed(place)} on d.id = m.${sql.ref(territory)} where true`
  return { with: measuring, from: sql`measured as m ${further}${only}` }
}

/** The divisions within a place, each with the one directly beneath it in which it lies: worked out once for each. */
const placed = ({ path }: Place) => sql`(
      select id, nullif(split_part(substr(path, ${path.length + 1}), '/', 1), '')::uuid as beneath
      from division where starts_with(path, ${path})) as d`

const isWhole = ({ path }: Place) => path.split('/').length === 3

interface Sums {
  readonly subject: string | null
  /** Of a figure that is the least of its parts: which of them. */
  readonly part: string | null
  /** 1: of all subjects together, where these numbers do not follow from the subjects’. */
  whole: number
  /** Rows of whatever kind, also those that only say that a subject exists. */
  present: number
  rows: number
  numerator: number | null
  denominator: number | null
  unknown: number
}

const nothing: Sums = {
  subject: null,
  part: null,
  whole: 1,
  present: 0,
  rows: 0,
  numerator: null,
  denominator: null,
  unknown: 0,
}

/** One row for each subject, or for each part of each subject; one for the whole where it is asked for by itself. */
function aggregate(session: Session, asked: Asked, by: string | null, part: string | null = null): RawBuilder<Sums> {
  const { indicator } = asked
  const rows = measured(session, asked, by === 'division' || part === 'division' ? 'division' : by)
  const key = (of: string | null) =>
    of === null ? sql`null::uuid` : of === 'division' ? sql`d.beneath` : sql`m.${sql.ref(indicator.by[of]!)}`
  const under =
    asked.denominator === null || asked.denominator === asked.numerator ? sql`` : sql`, m.${sql.ref(asked.denominator)}`
  // How many different values there are in all does not follow from how many each subject has.
  const sets =
    by === null
      ? sql``
      : indicator.as === 'distinct'
        ? sql`group by grouping sets ((), (t."subject~", t."part~"))`
        : sql`group by t."subject~", t."part~"`
  return sql<Sums>`
    with ${rows.with}, told as not materialized (
      select m.id, m.${sql.ref(asked.numerator)}${under}, ${key(by)} as "subject~", ${key(part)} as "part~"
      from ${rows.from}${asksForEachRow(asked) ? sql` offset 0` : sql``}
    )
    select ${by === null ? sql`null::uuid as subject, null::uuid as part, 1` : sql`t."subject~" as subject, t."part~" as part, grouping(t."subject~")::int`} as whole,
      count(*)::int as present, (count(t.id) filter (where ${counted(asked, 't')}))::int as rows, ${sums(asked)}
    from told as t ${sets}`
}

const forEachRow = new WeakMap<Indicator, boolean>()

/** A value for which further rows are read is worked out once for each row, not once for each sum over it. */
function asksForEachRow({ indicator, on, from, place, settings }: Asked): boolean {
  const known = forEachRow.get(indicator)
  if (known !== undefined) return known
  const query = indicator.measure(builder, atOf(on, from, place, settings)) as { toOperationNode?(): object }
  const node = query.toOperationNode?.() as { selections?: unknown } | undefined
  const asks = /\bselect\b/i.test(JSON.stringify(node?.selections ?? 'select'))
  forEachRow.set(indicator, asks)
  return asks
}

/** All subjects together: as counted by itself, or added up. */
function wholeOf(rows: readonly Sums[]): Sums {
  const counted = rows.find(({ whole }) => whole === 1)
  if (counted) return counted
  const add = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b)
  const whole = { ...nothing }
  for (const { present, rows: behind, numerator, denominator, unknown } of rows) {
    whole.present += present
    whole.rows += behind
    whole.numerator = add(whole.numerator, numerator)
    whole.denominator = add(whole.denominator, denominator)
    whole.unknown += unknown
  }
  return whole
}

type SubjectCell = readonly [subject: string | null, cell: Cell]

/** A cell for each subject: its number, or the least of its parts’. */
function cellsOf(indicator: Indicator, rows: readonly Sums[]): SubjectCell[] {
  const parts = new Map<string | null, Cell[]>()
  for (const row of rows)
    if (row.whole === 0) parts.set(row.subject, [...(parts.get(row.subject) ?? []), cellOf(indicator, row)])
  return [...parts].map(([subject, cells]) => [subject, cells.length === 1 ? cells[0]! : least(cells)])
}

/** Which rows stand behind the number: those it would change without. */
export function counted({ indicator, numerator, denominator }: Asked, alias: string): RawBuilder<boolean> {
  const n = sql.ref(`${alias}.${numerator}`)
  const d = denominator === null ? sql`true` : sql.ref(`${alias}.${denominator}`)
  switch (indicator.as) {
    case 'share':
      return sql<boolean>`${d}`
    case 'ratio':
      return sql<boolean>`(${n} is not null or ${d} is not null)`
    case 'count':
      return sql<boolean>`(${n} is not false and ${d})`
    default:
      return sql<boolean>`(${n} is not null and ${d})`
  }
}

/** The numbers of a group, by how the indicator adds up. */
function sums({ indicator, numerator, denominator }: Asked): RawBuilder<unknown> {
  const n = sql.ref(`t.${numerator}`)
  const d = denominator === null ? sql`true` : sql.ref(`t.${denominator}`)
  const number = (value: RawBuilder<unknown>) => sql`(${value})::double precision`
  const columns = (numerator: RawBuilder<unknown>, denominator: RawBuilder<unknown>, unknown: RawBuilder<unknown>) =>
    sql`${number(numerator)} as numerator, ${number(denominator)} as denominator, ${unknown}::int as unknown`
  const none = sql`null`
  const unknown = sql`(count(*) filter (where t.id is not null and ${d} and ${n} is null))`
  switch (indicator.as) {
    case 'share':
      return columns(
        sql`count(*) filter (where ${n} and ${d})`,
        sql`count(*) filter (where ${d})`,
        sql`(count(*) filter (where ${d} and ${n} is null))`,
      )
    case 'ratio':
      return columns(sql`sum(${n})`, sql`sum(${d})`, sql`0`)
    case 'count':
      return columns(
        sql`count(*) filter (where ${n} and ${d})`,
        none,
        sql`(count(*) filter (where t.id is not null and ${n} is null))`,
      )
    case 'sum':
      return columns(sql`sum(${n}) filter (where ${d})`, none, unknown)
    case 'mean':
      return columns(sql`sum(${n}) filter (where ${d})`, sql`count(${n}) filter (where ${d})`, unknown)
    case 'distinct':
      return columns(sql`count(distinct ${n}) filter (where ${d})`, none, sql`0`)
  }
}

/** The one number that two sums make. */
function numberOf(indicator: Indicator, { numerator, denominator, present }: Sums): number | null {
  switch (indicator.as) {
    case 'share':
      return denominator ? (100 * numerator!) / denominator : null
    case 'ratio':
      return denominator && numerator !== null ? ((indicator.percent ? 100 : 1) * numerator) / denominator : null
    case 'mean':
      return denominator ? numerator! / denominator : null
    case 'sum':
      return numerator
    // A subject that is there with nothing counted has zero; where nothing is there at all nothing is claimed.
    case 'count':
    case 'distinct':
      return present > 0 ? numerator : null
  }
}

function cellOf(indicator: Indicator, sums: Sums): Cell {
  const { present, rows, numerator, denominator, unknown } = sums
  const divided = indicator.as === 'share' || indicator.as === 'ratio'
  // Every row of the denominator without a known numerator: nothing was counted, which is not nought.
  const blind = indicator.as === 'share' && unknown > 0 && unknown === denominator
  const value = blind ? null : numberOf(indicator, sums)
  const why =
    value !== null ? null : present === 0 ? 'noRows' : blind ? 'unknown' : divided ? 'zeroDenominator' : 'unknown'
  return { value, numerator, denominator, rows, unknown, why }
}

/** The least of the subjects; a subject of which nothing is known leaves the whole unknown. */
function least(cells: readonly Cell[]): Cell {
  const rows = cells.reduce((sum, cell) => sum + cell.rows, 0)
  if (cells.length === 0) return { value: null, numerator: null, denominator: null, rows: 0, unknown: 0, why: 'noRows' }
  const unknown = cells.filter(({ value }) => value === null).length
  const value = unknown > 0 ? null : Math.min(...cells.map((cell) => cell.value!))
  return {
    value,
    numerator: value,
    denominator: null,
    rows,
    unknown,
    why: value === null ? 'unknown' : null,
  }
}

/** Cells with the names of their subjects, greatest first; divisions beneath without a row are there and empty. */
async function titledCells(
  session: Session,
  { indicator, place }: Asked,
  by: string,
  cells: readonly SubjectCell[],
): Promise<Computed['cells']> {
  const beneath = by === 'division' ? await divisionsIn(session, place) : new Map<string, string>()
  const known = new Set(cells.map(([subject]) => subject))
  const empty = cellOf(indicator, nothing)
  const all = [...cells, ...[...beneath.keys()].filter((id) => !known.has(id)).map((id): SubjectCell => [id, empty])]
  const titles =
    by === 'division'
      ? beneath
      : await titlesIn(
          session,
          by,
          all.flatMap(([subject]) => subject ?? []),
        )
  const named = all.map(([id, cell]) => ({ ...cell, id, title: id === null ? place.name : (titles.get(id) ?? '') }))
  // Thousands are not read in the order of their names, which takes longer to tell than the numbers to count.
  const compare = named.length > 1000 ? (a: string, b: string) => (a < b ? -1 : Number(a > b)) : inChinese.compare
  return named.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || compare(a.title, b.title))
}

const inChinese = new Intl.Collator('zh')

const nowhere = '00000000-0000-0000-0000-000000000000'

const hashes = new WeakMap<Indicator, Map<string, string>>()

/** A hash that changes when the definition, its query or its chosen columns do, not with day, place or parameters. */
export function definitionHash({ indicator, numerator, denominator, territory, settings }: Asked): string {
  const open = [...settings].map(([name, { value }]) => [name, value === null])
  const chosen = JSON.stringify([numerator, denominator, territory, open])
  const known = hashes.get(indicator) ?? new Map<string, string>()
  hashes.set(indicator, known)
  const hash = known.get(chosen) ?? hashOf(indicator, settings, [numerator, denominator, territory])
  known.set(chosen, hash)
  return hash
}

function hashOf(indicator: Indicator, settings: Asked['settings'], chosen: readonly (string | null)[]): string {
  const same = new Map(
    [...settings].map(([name, setting]) => [name, { ...setting, value: setting.value === null ? null : 0 }]),
  )
  const at = atOf('2000-01-01', '2000-01-01', { id: nowhere, path: '/' }, same)
  const { sql: text } = (indicator.measure(builder, at) as unknown as Compilable).compile()
  const parts = [indicator.name, indicator.as, indicator.period, text, ...chosen]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

interface Compilable {
  compile(): { sql: string }
}

/** Why there is no number, in words. */
export const whyWords: Readonly<Record<NonNullable<Cell['why']>, Label>> = {
  noRows: { zh: '没有可统计的记录', en: 'No records to count' },
  zeroDenominator: { zh: '分母为零，无法计算', en: 'The denominator is zero' },
  unknown: { zh: '所需数据尚未登记', en: 'What it needs has not been recorded' },
  suppressed: { zh: '人数少于5人，不公开', en: 'Fewer than five persons: not published' },
}
