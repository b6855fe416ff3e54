import type { Indicator, Parameter, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { builder } from '../query/builder.ts'
import { divisionsIn, titlesIn } from '../query/names.ts'
import { type Source, withNeededJoins } from '../query/needed-joins.ts'
import { atOf } from '../query/parameter.ts'
import { isWhole, type Place } from '../query/place.ts'
import { schoolsIn } from '../query/schools.ts'
import { shadows, withdrawnShadows } from '../query/shadow.ts'
import type { View } from '../query/view.ts'
import {
  type Cell,
  cellOf,
  cellsOf,
  counted,
  least,
  nothing,
  type SubjectCell,
  type Sums,
  sums,
  wholeOf,
} from './cell.ts'
import { definitionHash } from './definition-hash.ts'
import type { KeptResults } from './kept-result.ts'
import { sumsOfPart } from './part-sums.ts'
import { type Asked, type Question, settle, unknownPart } from './question.ts'

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
  const reading = async (eyes: Session): Promise<Counted> => {
    const read = async (query: RawBuilder<Sums>) => (await query.execute(eyes.query)).rows
    const rows = await read(aggregate(eyes, asked, indicator.least ?? by))
    const split = by !== null && indicator.least !== undefined && by !== indicator.least
    const more = split ? await read(aggregate(eyes, asked, by, indicator.least)) : rows
    return { rows, more }
  }
  const everyRow = asked.view.eyes === 'all'
  const keeping = everyRow && !asked.view.whatIf ? kept : undefined
  const read = () => (everyRow ? session.asSystem('计算指标', reading) : reading(session))
  const { result, at } = (keeping ? await sumsOfPart(session, asked, parameters, question, by, keeping) : null) ??
    (await keeping?.take(session, wholeKey(asked, by), registersRead(indicator), read, true)) ?? {
      result: await read(),
      at: session.now().toISOString(),
    }
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

/** What is kept of a figure told apart by a subject. */
export interface Counted {
  readonly rows: readonly Sums[]
  /** Told apart by the subject asked for, where the figure itself is the least of other parts. */
  readonly more: readonly Sums[]
}

export const wholeKey = (asked: Asked, by: string | null) => `${resultKey(asked)} ${by}`

/** The registers a number rests on. */
export const registersRead = ({ reads }: Indicator): readonly string[] => [...Object.keys(reads), 'division']

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

const queryOf = ({ indicator, on, from, place, settings }: Asked) =>
  indicator.measure(builder, atOf(on, from, place, settings)) as unknown as Source

/** The rows an indicator counts: its query over shadowed registers, within the place and the subject. */
export function measured(
  session: Session,
  asked: Asked,
  parts: readonly (string | null)[] = [],
): { with: RawBuilder<unknown>; from: RawBuilder<unknown> } {
  const { indicator, view, place, territory, subject } = asked
  const byDivision = parts.includes('division')
  const only = subject ? sql` and m.${sql.ref(indicator.by[subject.of]!)} = ${subject.id}::uuid` : sql``
  const registers = { ...indicator.reads, division: session.domain.registers.division! }
  const columns = [...parts, subject?.of].map((of) => indicator.by[of ?? ''])
  const placing = byDivision || !place.everything || parts.includes(eachDivision) ? territory : null
  const wanted = ['id', asked.numerator, asked.denominator, placing, ...columns].filter((name) => name != null)
  const { query, withdrawn } = withNeededJoins(queryOf(asked), new Set(wanted), registers, view)
  const measuring = sql`${withdrawnShadows(withdrawn, view)} ${shadows(session, registers, view, query)}, measured as (${query})`
  // Where nothing lies outside a place, what lies where is asked only when it is told apart.
  if (place.everything)
    return {
      with: measuring,
      from: byDivision
        ? sql`measured as m left join ${placed(place)} on d.id = m.${sql.ref(territory)} where true${only}`
        : sql`measured as m where true${only}`,
    }
  const told = byDivision ? sql`left join ${placed(place)} on d.id = m.${sql.ref(territory)}` : sql``
  // As one list, by which the rows are looked up: a join would be made once all of them were there, and of a list known
  // beforehand the planner knows how many rows it leaves.
  const divisions = asked.within
    ? sql`${[...asked.within.keys()]}::uuid[]`
    : sql`array(select id from division where starts_with(path, ${place.path}))`
  const within = sql`m.${sql.ref(territory)} = any(${divisions})`
  // A row of no division belongs to the jurisdiction as a whole, the first step of every path.
  const further = isWhole(place) ? sql`(${within} or m.${sql.ref(territory)} is null)` : within
  return { with: measuring, from: sql`measured as m ${told} where ${further}${only}` }
}

/** The divisions within a place, each with the one directly beneath it in which it lies: worked out once for each. */
const placed = ({ path }: Place) => sql`(
      select id, nullif(split_part(substr(path, ${path.length + 1}), '/', 1), '')::uuid as beneath
      from division where starts_with(path, ${path})) as d`

/** What `aggregate` is asked by for the sums of every division by itself, however deep it lies. */
export const eachDivision = 'division itself'

/** One row for each subject, or for each part of each subject; one for the whole where it is asked for by itself. */
export function aggregate(
  session: Session,
  asked: Asked,
  by: string | null,
  part: string | null = null,
): RawBuilder<Sums> {
  const { indicator } = asked
  const rows = measured(session, asked, [by, part])
  const key = (of: string | null) => {
    if (of === null) return sql`null::uuid`
    return of === 'division' ? sql`d.beneath` : sql`m.${sql.ref(indicator.by[of] ?? asked.territory)}`
  }
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
function asksForEachRow(asked: Asked): boolean {
  const { indicator } = asked
  const known = forEachRow.get(indicator)
  if (known !== undefined) return known
  const { selections } = queryOf(asked).toOperationNode() as { selections?: unknown }
  const asks = /\bselect\b/i.test(JSON.stringify(selections ?? 'select'))
  forEachRow.set(indicator, asks)
  return asks
}

/**
 * Cells with the names of their subjects, greatest first; divisions beneath and schools without a row are there all the
 * same: a school with nought where things are counted and anything has been, empty where nobody knows.
 */
async function titledCells(
  session: Session,
  asked: Asked,
  by: string,
  cells: readonly SubjectCell[],
): Promise<Computed['cells']> {
  const { indicator, place } = asked
  const beneath = by === 'division' ? await divisionsIn(session, place) : new Map<string, string>()
  const others = by === 'division' ? [...beneath.keys()] : await schoolsToo(session, asked, by)
  const known = new Set(others.length === 0 ? [] : cells.map(([subject]) => subject))
  const counts = (indicator.as === 'count' || indicator.as === 'distinct') && indicator.least === undefined
  const none = { ...nothing, present: 1, numerator: 0 }
  const empty = cellOf(indicator, by !== 'division' && counts && cells.length > 0 ? none : nothing)
  const all = [...cells, ...others.filter((id) => !known.has(id)).map((id): SubjectCell => [id, empty])]
  const titles =
    by === 'division'
      ? beneath
      : await titlesIn(
          session,
          by,
          all.flatMap(([subject]) => subject ?? []),
        )
  // Written out: spreading twenty thousand cells took longer than counting them.
  const named = all.map(([id, { value, numerator, denominator, rows, unknown, why }]) => {
    const title = id === null ? place.name : (titles.get(id) ?? '')
    return { value, numerator, denominator, rows, unknown, why, id, title }
  })
  return inOrder(named)
}

/** Every school of the place where an indicator is told apart by schools, whether or not anything is recorded of it. */
async function schoolsToo(
  session: Session,
  { indicator, place, on, view, subject, territory }: Asked,
  by: string,
): Promise<readonly string[]> {
  const bySchool = by === 'organisation' && indicator.by[by] === 'school'
  return bySchool && !subject && territory === 'division' ? schoolsIn(session, place, on, view) : []
}

type Titled = Computed['cells'][number]

/** By value, greatest first, and by name where it is the same. */
function inOrder(cells: readonly Titled[]): Titled[] {
  const values = [...grouped(cells, ({ value }) => value ?? -Infinity)].sort(([a], [b]) => b - a)
  return values.flatMap(([, same]) => {
    if (same.length < 2) return same
    const titles = grouped(same, ({ title }) => title)
    // Thousands are not read in the order of their names, which takes longer to tell than the numbers to count.
    const names = cells.length > 1000 ? [...titles.keys()].sort() : [...titles.keys()].sort(inChinese.compare)
    return names.flatMap((name) => titles.get(name)!)
  })
}

function grouped<K>(cells: readonly Titled[], key: (cell: Titled) => K): Map<K, Titled[]> {
  const groups = new Map<K, Titled[]>()
  for (const cell of cells) {
    const group = groups.get(key(cell))
    if (group) group.push(cell)
    else groups.set(key(cell), [cell])
  }
  return groups
}

const inChinese = new Intl.Collator('zh')
