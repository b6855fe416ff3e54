import type { Permission } from '@zhiqiao/model'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { town as domain, plan, task } from '../testing/town.ts'
import { publicViewer } from '../viewer.ts'
import { joinsOn } from './joins.ts'
import { asSql, whereClause } from './where-clause.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.registry.asSystem('随机小世界', async (session) => {
    const bodies = Object.values(town.bodies)
    const places = Object.values(town.places).map(({ id }) => id)
    const some = <T>(from: readonly T[], n: number) => from.filter((_, at) => (n * 7 + at * 5) % 3 === 0)
    const plans: string[] = []
    for (let n = 0; n < 12; n++) {
      const values = {
        title: `计划${n}`,
        division: places[n % 3]!,
        office: bodies[(n * 3) % 5]!,
        bodies: some(bodies, n),
      }
      plans.push((await session.create(plan, values, { state: n % 2 === 0 ? 'draft' : 'issued' })).id)
    }
    for (let n = 0; n < 40; n++) {
      const flags = { urgent: [true, false, null][n % 3], kind: ['build', 'train', null][(n * 5) % 3] }
      await session.create(task, { plan: plans[(n * 5) % 12]!, title: `任务${n}`, leads: some(bodies, n), ...flags })
    }
  })
})
afterAll(() => town?.close())

const leaves: fc.Arbitrary<Permission> = fc.oneof(
  fc.constantFrom<Permission>(
    { kind: 'nobody' },
    { kind: 'everyone' },
    { kind: 'stateIs', path: 'plan', states: ['draft'] },
    { kind: 'fieldIs', path: 'urgent', values: [true] },
    { kind: 'fieldIs', path: 'plan.title', values: ['计划1', '计划2', '计划3'] },
    { kind: 'through', field: 'plan', right: 'read' },
    { kind: 'through', field: 'plan', right: 'change' },
    { kind: 'through', field: 'plan.office', right: 'read' },
    { kind: 'through', field: 'leads', right: 'change' },
    { kind: 'personIs', path: 'plan.createdBy' },
  ),
  fc
    .constantFrom('leads', 'plan.office', 'plan.bodies')
    .map((path) => ({ kind: 'organisationIs', path }) as Permission),
  fc
    .constantFrom(
      'plan.division',
      'plan.office.division',
      'leads.division',
      'plan.bodies.division',
      'plan.division.parent',
    )
    .map((path) => ({ kind: 'divisionWithin', path }) as Permission),
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

test('conditions on joined records let through exactly what subqueries let through', async () => {
  const viewers = [
    publicViewer,
    town.viewer('甲', 'sectionOfficer', '区教育局'),
    town.viewer('乙', 'deputyDirector', '市教育局'),
    town.viewer('丁', 'bodyOfficer', '区财政局'),
  ]
  let joined = 0
  await town.registry.asSystem('比较', (session) =>
    fc.assert(
      fc.asyncProperty(permissions, permissions, fc.constantFrom(...viewers), async (one, other, viewer) => {
        const joins = joinsOn('t')
        const [a, b] = [one, other].map((permission) =>
          asSql(whereClause(domain, task, permission, viewer, 't', joins)),
        )
        const [c, d] = [one, other].map((permission) => asSql(whereClause(domain, task, permission, viewer)))
        const beside = await sql`
          select t.id, ${b} is true as other from task as t ${joins.sql()} where ${a} order by t.id`.execute(
          session.query,
        )
        const within = await sql`
          select t.id, ${d} is true as other from task as t where ${c} order by t.id`.execute(session.query)
        expect(beside.rows).toEqual(within.rows)
        if (joins.known('t', 'plan') && within.rows.length > 0) joined++
      }),
      { numRuns: 400 },
    ),
  )
  expect(joined).toBeGreaterThan(20)
})
