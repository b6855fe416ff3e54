import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { type WallColumns, wallFields } from '../permissions/wall.ts'
import type { Row } from '../records/row.ts'
import { beyondWalls, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'

/** Fills in the walls of many rows at once; what they are copied from is asked for once a record. */
export type WallBuilder = (rows: readonly Row[]) => Promise<void>

const remembered = 50_000

/** As `wallOf` for one row. On a changed row, what was taken from the hat of whoever recorded it stays theirs. */
export function wallBuilder(scope: Scope, register: Register): WallBuilder {
  const named = wallFields(register)
  const { hat, person } = scope.actor
  const known = new Map<string, WallColumns>()
  const columnOf = (field: string) => tableOf(register).columnOf.get(field)!.name
  const from = (row: Row, field: string | undefined) =>
    field === undefined ? undefined : known.get(String(row[columnOf(field)]))
  return async (rows) => {
    if (known.size > remembered) known.clear()
    for (const [target, fields] of targetsOf(scope, register)) {
      const wanted = new Set<string>()
      for (const row of rows)
        for (const field of fields) {
          const id = row[columnOf(field)]
          if (typeof id === 'string' && !known.has(id)) wanted.add(id)
        }
      for (const found of await wallsOf(scope, target, [...wanted])) known.set(found.id, found)
    }
    for (const row of rows) {
      const fresh = row.version === 1
      const organisation = from(row, named.organisation)
      if (register.name === 'division') row.wall_division = row.path
      else if (fresh || named.division !== undefined || named.organisation !== undefined)
        row.wall_division =
          from(row, named.division)?.wall_division ?? organisation?.wall_division ?? hat?.division ?? '/'
      if (register.name === 'organisation') row.wall_organisation = row.id
      else if (named.organisation !== undefined) row.wall_organisation = organisation?.wall_organisation ?? null
      else if (fresh) row.wall_organisation = hat?.organisation ?? null
      if (register.name === 'person') row.wall_person = row.id
      else if (named.person !== undefined) row.wall_person = from(row, named.person)?.wall_person ?? null
      else if (fresh) row.wall_person = person?.id ?? null
    }
  }
}

function targetsOf({ transaction }: Scope, register: Register): Map<Register, Set<string>> {
  const targets = new Map<Register, Set<string>>()
  for (const field of Object.values(wallFields(register))) {
    const name = field === undefined ? undefined : register.fields[field]?.register
    const target = name === undefined ? undefined : transaction.domain.registers[name]
    if (target && field !== undefined) targets.set(target, (targets.get(target) ?? new Set()).add(field))
  }
  return targets
}

async function wallsOf(scope: Scope, target: Register, ids: string[]): Promise<(WallColumns & { id: string })[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<WallColumns & { id: string }>`
    select id, wall_division, wall_organisation, wall_person from ${sql.table(tableOf(target).name)}
    where id = any(${ids})`.execute(beyondWalls(scope).db)
  return rows
}
