import type { Indicator } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { builder } from '../query/builder.ts'
import { type Source, withNeededJoins } from '../query/needed-joins.ts'
import { atOf } from '../query/parameter.ts'
import { isWhole, type Place } from '../query/place.ts'
import { shadows, withdrawnShadows } from '../query/shadow.ts'
import { counted, type Sums, sums } from './cell.ts'
import { definitionHash } from './definition-hash.ts'
import type { Asked } from './question.ts'

/** What is kept of a figure told apart by a subject. */
export interface Counted {
  readonly rows: readonly Sums[]
  /** Told apart by the subject asked for, where the figure itself is the least of other parts. */
  readonly more: readonly Sums[]
}

/** Under which what is told apart by a subject is kept. */
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
