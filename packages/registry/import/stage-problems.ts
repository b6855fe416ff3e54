import type { FieldProblem, Register } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { asSql, either } from '../permissions/where-clause.ts'
import { duplicate } from '../records/unique.ts'
import { beyondWalls, byIndex, permitted } from '../scope.ts'
import { wallCondition } from '../store/wall-policy.ts'
import type { RowProblem } from './bulk-row.ts'
import { type Bulk, runOnceBuilt } from './prepare-rows.ts'
import { stage } from './stage.ts'

interface Found {
  readonly line: number
  readonly group: number | null
}

/** What only the whole lot beside the register shows: rights, walls, a second of what must be unique. */
export async function stageProblems(bulk: Bulk): Promise<RowProblem[]> {
  const { register, scope } = bulk
  const groups = [...bulk.table.uniqueFields.values()]
  const own = () => [
    ...notPermitted(bulk),
    ...behindWalls(bulk),
    ...groups.map((group, at) => twiceInLot(bulk, group, at)),
  ]
  const inRegister = () => groups.map((group, at) => alreadyThere(bulk, group, at))
  // What exists is a duplicate also where the viewer cannot see it: the database would refuse it anyway. The plan is
  // kept from the first lots on, when the register held few rows or none: by then reading all of it for each lot looks
  // cheapest, and at the hundredth lot it costs more than everything else.
  const system = byIndex(beyondWalls(scope))
  const asksNothing = groups.length === 0 && own().length === 0
  const found = [
    ...(asksNothing ? [] : await runOnceBuilt(bulk, 'own', scope, () => union(own()))),
    ...(groups.length === 0 ? [] : await runOnceBuilt(bulk, 'inRegister', system, () => union(inRegister()))),
  ]
  return found.map(({ line, group }) => ({
    line,
    ...(group === null ? forbiddenRow(register) : duplicate(register, groups[group]!)),
  }))
}

const union = (parts: readonly RawBuilder<Found>[]) => sql<Found>`${sql.join(parts, sql` union all `)}`

function forbiddenRow({ title }: Register): FieldProblem {
  return {
    field: '',
    code: 'forbidden',
    zh: `${title.zh}: 您没有登记或修改这一行的权限`,
    en: `${title.en}: this row is not yours to record`,
  }
}

/** New rows that may not be created, and changed ones that would leave the viewer's hands. */
function notPermitted({ scope, register }: Bulk): RawBuilder<Found>[] {
  const { create, change, read } = register.permissions
  const creatable = permitted(scope, register, create)
  const kept = either([change, read].map((permission) => () => permitted(scope, register, permission)))
  if (creatable === true && kept === true) return []
  return [
    sql<Found>`
      select t.bulk_line as line, null::integer as "group" from ${sql.table(stage)} as t
      where (case when t.bulk_base is null then ${asSql(creatable)} else ${asSql(kept)} end) is not true`,
  ]
}

function behindWalls({ scope, register }: Bulk): RawBuilder<Found>[] {
  if (scope.viewer.via === 'system') return []
  return [
    sql<Found>`
      select t.bulk_line as line, null::integer as "group" from ${sql.table(stage)} as t
      where (${sql.raw(wallCondition(register.wall.pattern, 'write'))}) is not true`,
  ]
}

const columnsOf = ({ table }: Bulk, group: readonly string[]) => group.map((field) => table.columnOf.get(field)!.name)

function twiceInLot(bulk: Bulk, group: readonly string[], at: number): RawBuilder<Found> {
  const columns = columnsOf(bulk, group).map((name) => sql.ref(`t.${name}`))
  const whole = columns.map((column) => sql`${column} is not null`)
  return sql<Found>`
    select line, ${sql.lit(at)} as "group" from (
      select t.bulk_line as line, row_number() over (partition by ${sql.join(columns)} order by t.bulk_line) as nth
      from ${sql.table(stage)} as t where ${sql.join(whole, sql` and `)}
    ) as repeated where nth > 1`
}

function alreadyThere(bulk: Bulk, group: readonly string[], at: number): RawBuilder<Found> {
  const same = columnsOf(bulk, group).map((name) => sql`${sql.ref(`r.${name}`)} = ${sql.ref(`t.${name}`)}`)
  return sql<Found>`
    select t.bulk_line as line, ${sql.lit(at)} as "group" from ${sql.table(stage)} as t
    where (select r.id from ${sql.table(bulk.table.name)} as r
      where ${sql.join(same, sql` and `)} and r.withdrawn_at is null and r.id <> t.id limit 1) is not null`
}
