import { sql } from 'kysely'
import { asSql } from '../permissions/where-clause.ts'
import { permitted, reading, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'

/** Records of one register that wait for the viewer in a state. */
export interface Waiting {
  readonly register: string
  readonly state: string
  /** The act that is theirs to do. */
  readonly act: string
  /** At most a hundred are counted. */
  readonly count: number
}

const most = 100
/** What others have handed in and the viewer decides on; what came back to those who keep it. */
const steps = [
  ['submitted', 'confirm'],
  ['returned', 'submit'],
] as const

/** What waits for the viewer in the registers they work with; nobody is told to decide on their own work. */
export async function recordsWaiting(scope: Scope): Promise<Waiting[]> {
  const person = scope.viewer.person?.id
  if (person === undefined) return []
  const parts = Object.values(scope.transaction.domain.registers).flatMap((register) =>
    steps.flatMap(([state, name]) => {
      const act = register.acts?.[name]
      if (!act || !register.states?.[state] || act.from?.includes(state) === false) return []
      const [readable, mine] = [register.permissions.read, act.by].map((one) => permitted(scope, register, one))
      if (readable === false || mine === false) return []
      const others = act.notBy === 'changedBy' ? sql` and t.changed_by is distinct from ${person}` : sql``
      // What came back goes to those who handed it in, not to everybody who might mend it.
      const own =
        name === 'submit'
          ? sql` and (t.created_by = ${person} or t.wall_organisation = ${scope.viewer.hat?.organisation ?? null}::uuid)`
          : sql``
      return sql`
        select ${sql.lit(register.name)} as register, ${sql.lit(state)} as state, ${sql.lit(name)} as act, (
          select count(*)::int from (
            select 1 from ${sql.table(tableOf(register).name)} as t
            where t.state = ${sql.lit(state)} and t.withdrawn_at is null${others}${own}
              and ${asSql(readable!)} and ${asSql(mine!)} limit ${sql.lit(most)}) as these) as count`
    }),
  )
  if (parts.length === 0) return []
  const { rows } = await sql<Waiting>`
    select * from (${sql.join(parts, sql` union all `)}) as waiting where count > 0 order by count desc`.execute(
    reading(scope),
  )
  return rows
}
