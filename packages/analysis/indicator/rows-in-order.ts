import { type Session, tableOf } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { measured, registersRead, resultKey } from './aggregate.ts'
import { counted } from './cell.ts'
import type { KeptResults } from './kept-result.ts'
import type { Asked } from './question.ts'

/** The first of the records behind a number, whoever may open them, in the order they are shown in. */
export interface Behind {
  readonly total: number
  /** Id, place of its register among the definition's `counts` and `also`, and what it gave to the numerator. */
  readonly rows: readonly (readonly [id: string, register: number, numerator: unknown])[]
}

/** As many as one viewer's pages are looked for among. */
const firstOf = 20_000

/** Those in the numerator first, then by id: what is kept of a number for all its viewers. */
export async function rowsInOrder(session: Session, asked: Asked, kept: KeptResults): Promise<Behind> {
  const key = `${resultKey(asked)} rows`
  const read = () =>
    session.asSystem('指标溯源', async (system): Promise<Behind> => {
      const { rows } = await inOrder(system, asked).execute(system.query)
      return {
        total: rows[0]?.total ?? 0,
        rows: rows.map(({ id, register, numerator }) => [id, register, numerator] as const),
      }
    })
  return (await kept.take(session, key, registersRead(asked.indicator), read, true)).result
}

/** Order by what a row gave to the numerator: given, not given, not known. */
export const byNumerator = sql`case when t.numerator is null then 2 when t.numerator::text = 'false' then 1 else 0 end`

interface Row {
  readonly id: string
  readonly register: number
  readonly numerator: unknown
  readonly total: number
}

function inOrder(system: Session, asked: Asked): RawBuilder<Row> {
  const { indicator, numerator } = asked
  const rows = measured(system, asked)
  const registers = (indicator.also ?? []).map((name) => tableOf(system.domain.registers[name]!).name)
  // Which of several registers a row is a record of: the first unless it is one of the others.
  const which = registers.map(
    (name, at) => sql`when exists (select 1 from ${sql.table(name)} as a where a.id = t.id) then ${sql.lit(at + 1)}`,
  )
  const register = which.length === 0 ? sql`0` : sql`case ${sql.join(which, sql` `)} else 0 end`
  // An identity number or a salary never leaves its record.
  const given = indicator.persons
    ? sql`case when t.numerator is null then null else t.numerator::text <> 'false' end`
    : sql`t.numerator`
  return sql<Row>`
    select t.id, ${register} as register, ${given} as numerator, t.total from (
      select t.*, (count(*) over ())::int as total from (
        with ${rows.with}
        select m.id, m.${sql.ref(numerator)} as numerator from ${rows.from} and m.id is not null and ${counted(asked, 'm')}
      ) as t
      order by ${byNumerator}, t.id limit ${sql.lit(firstOf)}
    ) as t
    order by ${byNumerator}, t.id`
}
