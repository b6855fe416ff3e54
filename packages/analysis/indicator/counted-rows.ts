import { type Session, tableOf } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { measured } from './aggregate.ts'
import { counted } from './cell.ts'
import type { Asked } from './question.ts'

/** A record a number was counted from, as it stands. */
export interface CountedRow {
  readonly record: string
  readonly register: string
  readonly version: number
  /** What it gave to the numerator: `true`, `false`, a number; null where that is not known. */
  readonly counted: string | null
}

/**
 * The very records behind a number with their versions, as a query for the platform's own eyes. What is counted about
 * people is kept as counted or not: an identity number or a salary never leaves its record.
 */
export function countedRows(system: Session, asked: Asked): RawBuilder<CountedRow> {
  const { indicator, numerator } = asked
  const rows = measured(system, asked)
  const registers = [indicator.counts, ...(indicator.also ?? [])].map((name) => system.domain.registers[name]!)
  const as = (at: number) => `r${at}`
  const joins = registers.map(
    (register, at) =>
      sql`left join ${sql.table(tableOf(register).name)} as ${sql.ref(as(at))} on ${sql.ref(`${as(at)}.id`)} = t.id`,
  )
  const register = registers.map(({ name }, at) => sql`when ${sql.ref(`${as(at)}.id`)} is not null then ${name}`)
  const version = registers.map((_, at) => sql`${sql.ref(`${as(at)}.version`)}`)
  const value = indicator.persons
    ? sql`case when t.numerator is null then null when t.numerator::text = 'false' then 'false' else 'true' end`
    : sql`t.numerator::text`
  return sql<CountedRow>`
    select t.id as record, case ${sql.join(register, sql` `)} end as register, coalesce(${sql.join(version)}) as version,
      ${value} as counted
    from (
      with ${rows.with}
      select m.id, m.${sql.ref(numerator)} as numerator from ${rows.from} and m.id is not null and ${counted(asked, 'm')}
    ) as t ${sql.join(joins, sql` `)}`
}
