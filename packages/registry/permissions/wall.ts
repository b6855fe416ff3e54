import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { beyondWalls, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'

/** The columns row-level security looks at. */
export interface WallColumns {
  readonly wall_division: string | null
  readonly wall_organisation: string | null
  readonly wall_person: string | null
}

/** The fields a register's wall is copied from, with what goes without saying. */
export function wallFields(register: Register): { division?: string; organisation?: string; person?: string } {
  const { division, organisation, person } = register.wall
  return {
    division: division ?? (register.name === 'organisation' && 'division' in register.fields ? 'division' : undefined),
    organisation,
    person,
  }
}

/**
 * The wall of a row: copied from the records its wall's fields refer to, otherwise from the hat of the person who
 * records; a row that nobody's division holds belongs to the whole jurisdiction.
 */
export async function wallOf(
  scope: Scope,
  register: Register,
  id: string,
  values: Record<string, unknown>,
  path: string | null,
): Promise<WallColumns> {
  const named = wallFields(register)
  const { hat, person } = scope.actor
  const sources = await sourcesOf(scope, register, named, values)
  const from = (field: string | undefined) => (field === undefined ? undefined : sources.get(String(values[field])))
  const organisation = from(named.organisation)
  return {
    wall_division:
      register.name === 'division' && path !== null
        ? path
        : (from(named.division)?.wall_division ?? organisation?.wall_division ?? hat?.division ?? '/'),
    wall_organisation:
      register.name === 'organisation'
        ? id
        : named.organisation === undefined
          ? (hat?.organisation ?? null)
          : (organisation?.wall_organisation ?? null),
    wall_person:
      register.name === 'person'
        ? id
        : named.person === undefined
          ? (person?.id ?? null)
          : (from(named.person)?.wall_person ?? null),
  }
}

async function sourcesOf(
  scope: Scope,
  register: Register,
  named: ReturnType<typeof wallFields>,
  values: Record<string, unknown>,
): Promise<Map<string, WallColumns>> {
  const wanted = new Map<string, Register>()
  for (const field of Object.values(named)) {
    const id = field === undefined ? null : values[field]
    const target = field === undefined ? undefined : register.fields[field]?.register
    if (typeof id === 'string' && target !== undefined) wanted.set(id, scope.transaction.domain.registers[target]!)
  }
  if (wanted.size === 0) return new Map()
  const parts = [...wanted].map(
    ([id, target]) => sql`
      select t.id, t.wall_division, t.wall_organisation, t.wall_person
      from ${sql.table(tableOf(target).name)} as t where t.id = ${id}::uuid`,
  )
  const { rows } = await sql<WallColumns & { id: string }>`${sql.join(parts, sql` union all `)}`.execute(
    beyondWalls(scope).db,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * Copies the walls of changed records on to the rows whose walls come from them, and so on downwards.
 * Walls are derived: no version is written.
 */
export async function cascadeWalls(scope: Scope, register: Register, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { db } = beyondWalls(scope)
  for (const target of Object.values(scope.transaction.domain.registers)) {
    const named = wallFields(target)
    const fields = new Set([named.division, named.organisation, named.person])
    for (const field of fields) {
      if (field === undefined || target.fields[field]?.register !== register.name) continue
      const sets = [
        ...(named.division === field || (named.division === undefined && named.organisation === field)
          ? [sql`wall_division = s.wall_division`]
          : []),
        ...(named.organisation === field ? [sql`wall_organisation = s.wall_organisation`] : []),
        ...(named.person === field ? [sql`wall_person = s.wall_person`] : []),
      ]
      const column = tableOf(target).columnOf.get(field)!.name
      const { rows } = await sql<{ id: string }>`
        update ${sql.table(tableOf(target).name)} as t set ${sql.join(sets)}
        from ${sql.table(tableOf(register).name)} as s
        where ${sql.ref(`t.${column}`)} = s.id and s.id = any(${ids}) and t.id <> s.id
          and (t.wall_division, t.wall_organisation, t.wall_person)
            is distinct from (s.wall_division, s.wall_organisation, s.wall_person)
        returning t.id`.execute(db)
      // A register may hang on itself (a corrected document): rows already done are not done again.
      if (target.name !== register.name)
        await cascadeWalls(
          scope,
          target,
          rows.map(({ id }) => id),
        )
    }
  }
}
