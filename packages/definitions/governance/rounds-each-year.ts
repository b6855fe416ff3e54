import { type At, sql } from '@zhiqiao/model'
import { yearOver } from '../in-force.ts'

/**
 * The columns by which a place is judged by how many rounds of something it held in the last year that is over.
 * @param held how many were held in the place in that year
 * @param register where no record of it exists at all, it is not in use and nothing can be said
 */
export function roundsEachYear(
  at: At,
  { held, register, parameter }: { held: ReturnType<typeof sql<number>>; register: string; parameter: string },
) {
  const required = at.parameter(parameter)
  return [
    sql<string | null>`null::uuid`.as('body'),
    sql<number>`${yearOver(at.on)}::int`.as('year'),
    held.as('held'),
    sql<number>`${required}::int`.as('required'),
    sql<boolean | null>`case when exists (select 1 from ${sql.table(register)}) then ${held} >= ${required} end`.as(
      'verdict',
    ),
  ]
}
