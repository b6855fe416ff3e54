import type { Permission, Register } from '@zhiqiao/model'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Session } from '../session.ts'
import { tableOf } from '../store/table-of.ts'
import { holds, type World, type WorldRow } from '../testing/holds.ts'
import { openTown, type Town } from '../testing/open-town.ts'
import { division, town as domain, organisation, person, plan, task } from '../testing/town.ts'
import { publicViewer, type Viewer } from '../viewer.ts'
import { asSql, whereClause } from './where-clause.ts'

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
  const all = new Map<string, WorldRow[]>()
  for (const register of [division, organisation, person, plan, task]) {
    const rows = (await session.all(register as Register)) as WorldRow[]
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
          const meant = world.get('task')!.filter((row) => holds(domain, world, permission, task, row, viewer))
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
