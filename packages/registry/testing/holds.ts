import type { Domain, Permission, Register } from '@zhiqiao/model'
import type { Viewer } from '../viewer.ts'

/** A record as the interpreter below reads it; `path` for divisions. */
export interface WorldRow {
  readonly id: string
  readonly state: string | null
  readonly createdBy: string | null
  readonly path?: string
  readonly values: Record<string, unknown>
}

/** All records by register. */
export type World = ReadonlyMap<string, readonly WorldRow[]>

/** The meaning of a permission, said a second time without SQL: what the where-clauses are tested against. */
export function holds(
  domain: Domain,
  world: World,
  permission: Permission,
  register: Register,
  row: WorldRow,
  viewer: Viewer,
): boolean {
  const again = (part: Permission) => holds(domain, world, part, register, row, viewer)
  const at = (path: string) => valuesAt(domain, world, register, row, path)
  switch (permission.kind) {
    case 'nobody':
      return false
    case 'everyone':
      return true
    case 'signedIn':
      return viewer.person !== null
    case 'role':
      return viewer.hat !== null && permission.roles.includes(viewer.hat.role)
    case 'any':
      return permission.of.some(again)
    case 'all':
      return permission.of.every(again)
    case 'organisationIs':
      return viewer.hat !== null && at(permission.path).includes(viewer.hat.organisation)
    case 'personIs':
      return viewer.person !== null && at(permission.path).includes(viewer.person.id)
    case 'divisionWithin':
      return at(permission.path).some((id) => {
        const path = world.get('division')!.find((place) => place.id === id)?.path
        return viewer.hat !== null && path?.startsWith(viewer.hat.division)
      })
    case 'lineOf':
      return at(permission.path).some((id) => {
        const bodies = world.get('organisation')!
        const body = bodies.find((one) => one.id === id)
        const authority = bodies.find((one) => one.id === body?.values.competentAuthority)
        return body && viewer.hat?.line === (authority?.values.line ?? body.values.line ?? 'education')
      })
    case 'stateIs':
      return recordsAt(domain, world, register, row, permission.path).some(([, { state }]) =>
        permission.states.includes(state ?? ''),
      )
    case 'fieldIs':
      return at(permission.path).some((value) => permission.values.includes(value as string))
    case 'through':
      return recordsAt(domain, world, register, row, permission.field).some(([target, record]) =>
        holds(domain, world, target.permissions[permission.right], target, record, viewer),
      )
  }
}

function recordsAt(
  domain: Domain,
  world: World,
  register: Register,
  row: WorldRow,
  path: string,
): [Register, WorldRow][] {
  if (path === '') return [[register, row]]
  const [step, ...rest] = path.split('.')
  const target = domain.registers[register.fields[step!]!.register!]!
  return [row.values[step!]]
    .flat()
    .flatMap((id) => (world.get(target.name) ?? []).filter((record) => record.id === id))
    .flatMap((record) => recordsAt(domain, world, target, record, rest.join('.')))
}

function valuesAt(domain: Domain, world: World, register: Register, row: WorldRow, path: string): unknown[] {
  const last = path.lastIndexOf('.')
  return recordsAt(domain, world, register, row, path.slice(0, Math.max(last, 0))).flatMap(([, record]) => {
    const step = path.slice(last + 1)
    return step === 'id' ? record.id : step === 'createdBy' ? record.createdBy : [record.values[step]].flat()
  })
}
