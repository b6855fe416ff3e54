import type { Permission, Register } from '@zhiqiao/model'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Session } from '../session.ts'
import { tableOf } from '../store/table-of.ts'
import { openTown, type Town } from '../testing/open-town.ts'
import { division, town as domain, organisation, person, plan, task } from '../testing/town.ts'
import { publicViewer, type Viewer } from '../viewer.ts'
import { asSql, whereClause } from './where-clause.ts'

type Row = {
  id: string
  state: string | null
  createdBy: string | null
  path?: string
  values: Record<string, unknown>
}
type World = ReadonlyMap<string, readonly Row[]>

let town: Town
let world: World
beforeAll(async () => {
  town = await openTown()
  world = await town.registry.asSystem('随机小世界', populate)
})
afterAll(() => town?.close())

/** Sixteen plans and sixty tasks, their references drawn from a fixed sequence. */
async function populate(session: Session): Promise<World> {
  let seed = 7
  const draw = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  const pick = <T>(from: readonly T[]) => from[draw(from.length)]!
  const bodies = Object.values(town.bodies)
  const places = Object.values(town.places).map(({ id }) => id)
  const plans: string[] = []
  for (let n = 0; n < 16; n++) {
    const values = {
      title: `计划${n}`,
      division: pick(places),
      office: pick(bodies),
      bodies: bodies.filter(() => draw(3) === 0),
    }
    plans.push((await session.create(plan, values, { state: pick(['draft', 'issued']) })).id)
  }
  for (let n = 0; n < 60; n++) {
    const leads = draw(4) === 0 ? null : bodies.filter(() => draw(3) === 0)
    const flags = { urgent: pick([true, false, null]), kind: pick(['build', 'train', null]) }
    await session.create(task, { plan: pick(plans), title: `任务${n}`, leads, ...flags })
  }
  const all = new Map<string, Row[]>()
  for (const register of [division, organisation, person, plan, task]) {
    const rows = (await session.all(register as Register)) as Row[]
    const paths = register.tree
      ? await session.query.selectFrom(tableOf(register).name).select(['id', 'path']).execute()
      : []
    all.set(
      register.name,
      rows.map((row) => ({ ...row, path: paths.find(({ id }) => id === row.id)?.path })),
    )
  }
  return all
}

/** The meaning of a permission, said a second time without SQL. */
function holds(permission: Permission, register: Register, row: Row, viewer: Viewer): boolean {
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
      return permission.of.some((part) => holds(part, register, row, viewer))
    case 'all':
      return permission.of.every((part) => holds(part, register, row, viewer))
    case 'organisationIs':
      return viewer.hat !== null && valuesAt(register, row, permission.path).includes(viewer.hat.organisation)
    case 'personIs':
      return viewer.person !== null && valuesAt(register, row, permission.path).includes(viewer.person.id)
    case 'divisionWithin':
      return valuesAt(register, row, permission.path).some((id) => {
        const path = world.get('division')!.find((place) => place.id === id)?.path
        return viewer.hat !== null && path?.startsWith(viewer.hat.division)
      })
    case 'lineOf':
      return valuesAt(register, row, permission.path).some((id) => {
        const bodies = world.get('organisation')!
        const body = bodies.find((one) => one.id === id)
        const authority = bodies.find((one) => one.id === body?.values.competentAuthority)
        return body && viewer.hat?.line === (authority?.values.line ?? body.values.line ?? 'education')
      })
    case 'stateIs':
      return recordsAt(register, row, permission.path).some(([, { state }]) => permission.states.includes(state ?? ''))
    case 'fieldIs':
      return valuesAt(register, row, permission.path).some((value) => permission.values.includes(value as string))
    case 'through':
      return recordsAt(register, row, permission.field).some(([target, record]) =>
        holds(target.permissions[permission.right], target, record, viewer),
      )
  }
}

function recordsAt(register: Register, row: Row, path: string): [Register, Row][] {
  if (path === '') return [[register, row]]
  const [step, ...rest] = path.split('.')
  const target = domain.registers[register.fields[step!]!.register!]!
  return [row.values[step!]]
    .flat()
    .flatMap((id) => world.get(target.name)!.filter((record) => record.id === id))
    .flatMap((record) => recordsAt(target, record, rest.join('.')))
}

function valuesAt(register: Register, row: Row, path: string): unknown[] {
  const last = path.lastIndexOf('.')
  return recordsAt(register, row, path.slice(0, Math.max(last, 0))).flatMap(([, record]) => {
    const step = path.slice(last + 1)
    return step === 'id' ? record.id : step === 'createdBy' ? record.createdBy : [record.values[step]].flat()
  })
}

const leaves: fc.Arbitrary<Permission> = fc.oneof(
  fc.constantFrom<Permission>({ kind: 'nobody' }, { kind: 'everyone' }, { kind: 'signedIn' }),
  fc
    .constantFrom('sectionOfficer', 'deputyDirector', 'inspector', 'bodyOfficer')
    .map((one) => ({ kind: 'role', roles: [one] }) as Permission),
  fc
    .constantFrom('leads', 'plan.office', 'plan.bodies')
    .map((path) => ({ kind: 'organisationIs', path }) as Permission),
  fc.constantFrom('createdBy', 'plan.createdBy').map((path) => ({ kind: 'personIs', path }) as Permission),
  fc
    .constantFrom(
      'plan.division',
      'plan.office.division',
      'leads.division',
      'plan.bodies.division',
      'plan.division.parent',
    )
    .map((path) => ({ kind: 'divisionWithin', path }) as Permission),
  fc.constantFrom('draft', 'issued').map((state) => ({ kind: 'stateIs', path: 'plan', states: [state] }) as Permission),
  fc.constantFrom<Permission>(
    { kind: 'fieldIs', path: 'urgent', values: [true] },
    { kind: 'fieldIs', path: 'kind', values: ['build', 'train'] },
    { kind: 'fieldIs', path: 'plan.title', values: ['计划1', '计划2', '计划3'] },
    { kind: 'through', field: 'plan', right: 'read' },
    { kind: 'through', field: 'plan', right: 'change' },
    { kind: 'through', field: 'plan.office', right: 'change' },
    { kind: 'through', field: 'leads', right: 'change' },
  ),
)

const permissions: fc.Arbitrary<Permission> = fc.letrec<{ permission: Permission }>((tie) => ({
  permission: fc.oneof(
    { maxDepth: 3 },
    leaves,
    fc.record({
      kind: fc.constantFrom('any', 'all'),
      of: fc.array(tie('permission'), { maxLength: 3 }),
    }) as fc.Arbitrary<Permission>,
  ),
})).permission

describe('a permission as SQL', () => {
  test('lets through exactly the rows its words let through', async () => {
    const viewers = (): Viewer[] => [
      publicViewer,
      { ...town.viewer('甲', 'sectionOfficer', '区教育局'), hat: null },
      town.viewer('甲', 'sectionOfficer', '区教育局'),
      town.viewer('乙', 'deputyDirector', '市教育局'),
      town.viewer('丙', 'inspector', '县教育局'),
      town.viewer('丁', 'bodyOfficer', '区财政局'),
      town.viewer('戊', 'sectionOfficer', '县教育局'),
    ]
    await town.registry.asSystem('比较', (session) =>
      fc.assert(
        fc.asyncProperty(permissions, fc.constantFrom(0, 1, 2, 3, 4, 5, 6), async (permission, who) => {
          const viewer = viewers()[who]!
          const clause = asSql(whereClause(domain, task, permission, viewer))
          const { rows } = await sql<{ id: string }>`select id from task as t where ${clause}`.execute(session.query)
          const meant = world.get('task')!.filter((row) => holds(permission, task, row, viewer))
          expect(rows.map(({ id }) => id).sort()).toEqual(meant.map(({ id }) => id).sort())
        }),
        { numRuns: 500 },
      ),
    )
  })

  test('asks the database nothing the hat decides already', () => {
    const { read } = plan.permissions
    expect(whereClause(domain, plan, read, publicViewer)).toBe(false)
    expect(whereClause(domain, division, division.permissions.read, publicViewer)).toBe(true)
  })
})
