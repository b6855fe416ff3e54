import { type At, type Queries, sql } from '@zhiqiao/model'
import { yearOver } from '../in-force.ts'
import type { division } from '../organisation/division.register.ts'

type Place = Queries<{ readonly division: typeof division }>

/**
 * A place judged by how many rounds of something it held in the last year that is over.
 * @param held how many were held in the place in that year
 * @param register where no record of it exists at all, it is not in use and nothing can be said
 */
export function roundsEachYear(
  db: Place,
  at: At,
  { held, register, parameter }: { held: ReturnType<typeof sql<number>>; register: string; parameter: string },
) {
  const required = at.parameter(parameter)
  return db
    .selectFrom('division')
    .where('division.id', '=', at.place.id)
    .select([
      'division.id',
      'division.id as division',
      sql<string | null>`null::uuid`.as('body'),
      sql<number>`${yearOver(at.on)}::int`.as('year'),
      held.as('held'),
      sql<number>`${required}::int`.as('required'),
      sql<boolean | null>`case when exists (select 1 from ${sql.table(register)}) then ${held} >= ${required} end`.as(
        'verdict',
      ),
    ])
}
