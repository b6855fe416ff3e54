import type { Page, Problem } from '@zhiqiao/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { plan, pupil, task } from '../testing/town.ts'
import type { Viewer } from '../viewer.ts'
import type { ListQuery } from './list.ts'

let town: Town
let officer: Viewer
let planId: string
beforeAll(async () => {
  town = await openTown()
  officer = town.viewer('甲', 'sectionOfficer', '区教育局')
  const { 青石区, 白水县 } = town.places
  const { 区教育局, 县教育局, 区财政局 } = town.bodies
  await town.registry.asSystem('一百个任务', async (session) => {
    const mine = await session.create(plan, { title: '本区计划', division: 青石区!.id, office: 区教育局! })
    const theirs = await session.create(plan, { title: '外县计划', division: 白水县!.id, office: 县教育局! })
    planId = mine.id
    for (let n = 0; n < 100; n++) {
      await session.create(task, {
        plan: n % 10 === 9 ? theirs.id : mine.id,
        number: String(n),
        title: ['建设100%的基地', '培训_教师', '路径\\反斜杠', '普通'][n % 4]!,
        position: n % 3 === 0 ? null : n % 7,
        kind: n % 5 === 0 ? null : n % 2 ? 'build' : 'train',
        deadline: n % 4 === 0 ? null : `2026-0${(n % 9) + 1}-15`,
        share: n % 6 === 0 ? null : (n % 11) / 7,
        budget: n % 2 ? n * 1_000_000_007 : null,
        leads: n % 3 ? [区财政局!] : null,
        urgent: n % 8 === 0 ? null : n % 2 === 0,
      })
    }
  })
})
afterAll(() => town?.close())

const refused = (query: ListQuery): Promise<Problem> =>
  town.registry
    .as(officer, (session) => session.list(task, query))
    .then(
      () => expect.unreachable('应当被拒绝'),
      (problem) => problem,
    )

async function walk(query: ListQuery, limit: number): Promise<string[]> {
  const ids: string[] = []
  await town.registry.as(officer, async (session) => {
    let after: string | null = null
    do {
      const page: Page = await session.list(task, { ...query, limit, after })
      expect(page.rows.length).toBeLessThanOrEqual(limit)
      ids.push(...page.rows.map(({ id }) => id))
      after = page.next
    } while (after !== null)
  })
  return ids
}

const filters = fc.record(
  {
    'deadline.from': fc.constantFrom('2026-03-01', '2026-07-15'),
    'deadline.empty': fc.boolean(),
    kind: fc.constantFrom('build', 'train'),
    'kind.in': fc.constantFrom('build,train', ['build']),
    'position.to': fc.constantFrom('4', 2),
    'title.contains': fc.constantFrom('%', '_', '\\', '的', "'"),
    urgent: fc.constantFrom('true', false),
    'budget.from': fc.constant('20000000000'),
  },
  { requiredKeys: [] },
)
const sorts = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.constantFrom('title', 'position', 'kind', 'deadline', 'share', 'budget', 'createdAt', 'number', 'state'),
  )
  .map(([direction, field]) => direction + field)

describe('a list', () => {
  test('shows every row exactly once, whatever the filter, order and length of page', async () => {
    await fc.assert(
      fc.asyncProperty(filters, sorts, fc.integer({ min: 1, max: 60 }), async (filter, sort, limit) => {
        const all = await town.registry.as(officer, (session) => session.all(task, { filter, sort }))
        expect(await walk({ filter, sort }, limit)).toEqual(all.map(({ id }) => id))
      }),
      { numRuns: 150 },
    )
  })

  test('holds exactly the rows that a filter means', async () => {
    const all = await town.registry.as(officer, (session) => session.all(task))
    expect(all).toHaveLength(90)
    const of = async (filter: Record<string, unknown>, text?: string) =>
      (await town.registry.as(officer, (session) => session.all(task, { filter, text }))).map(({ id }) => id).sort()
    const meant = (holds: (values: (typeof all)[number]['values']) => boolean) =>
      all
        .filter(({ values }) => holds(values))
        .map(({ id }) => id)
        .sort()
    expect(await of({ 'title.contains': '100%' })).toEqual(meant(({ title }) => title.includes('100%')))
    expect(await of({ 'title.contains': '%' })).toEqual(meant(({ title }) => title.includes('%')))
    expect(await of({ 'title.contains': '\\' })).toEqual(meant(({ title }) => title.includes('\\')))
    expect(await of({}, '_')).toEqual(meant(({ title }) => title.includes('_')))
    expect(await of({ 'deadline.to': '2026-05-15' })).toEqual(
      meant(({ deadline }) => deadline !== null && deadline <= '2026-05-15'),
    )
    expect(await of({ 'leads.has': town.bodies.区财政局 })).toEqual(meant(({ leads }) => leads !== null))
    expect(await of({ 'kind.empty': 'true' })).toEqual(meant(({ kind }) => kind === null))
    expect(await of({ urgent: 'false' })).toEqual(meant(({ urgent }) => urgent === false))
    expect(await of({ plan: planId })).toHaveLength(90)
  })

  test('counts the whole on its first page and carries the count along', async () => {
    await town.registry.as(officer, async (session) => {
      const first = await session.list(task, { limit: 40 })
      expect(first.total).toBe(90)
      expect((await session.list(task, { limit: 40, after: first.next })).total).toBe(90)
      expect(await session.count(task)).toBe(90)
    })
  })

  test('refuses what it does not know, naming it', async () => {
    expect(await refused({ filter: { 'title.from': 'x' } })).toMatchObject({
      status: 400,
      details: { filter: 'title.from' },
    })
    for (const filter of [{ __proto__x: '1' }, { constructor: '1' }, { 'plan.title': 'x' }, { wall_person: 'x' }])
      expect(await refused({ filter })).toMatchObject({ status: 400, code: 'unknown-filter' })
    for (const filter of [
      { plan: "' or 1=1" },
      { 'deadline.from': '2026-02-30' },
      { 'position.from': '1e999' },
      { title: 'a\u0000' },
      { 'position.from': '99999999999' },
    ])
      expect(await refused({ filter })).toMatchObject({ status: 400, code: 'bad-filter' })
    expect(await refused({ sort: 'leads' })).toMatchObject({ status: 400, code: 'unknown-sort' })
    expect(await refused({ sort: 'title;drop table task' })).toMatchObject({ status: 400 })
    expect(await refused({ limit: 501 })).toMatchObject({ status: 400 })
  })

  test('refuses a cursor it did not write', async () => {
    const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const id = '01900000-0000-7000-8000-000000000000'
    const strange = [
      'x',
      '!!',
      cursor(null),
      cursor(['title', 'a', 'b', 1]),
      cursor(['position', 'a', id, 1]),
      cursor(['deadline', '2026-99-99', id, 1]),
    ]
    for (const after of strange)
      expect(await refused({ sort: 'position', after })).toMatchObject({ status: 400, code: 'bad-cursor' })
    await fc.assert(
      fc.asyncProperty(fc.string(), sorts, async (after, sort) => {
        if (after !== '') expect(await refused({ sort, after })).toMatchObject({ status: 400, code: 'bad-cursor' })
      }),
    )
  })

  test('cannot be made to tell what is masked', async () => {
    const inspector = town.viewer('丙', 'inspector', '区教育局')
    const registrar = town.viewer('戊', 'schoolRegistrar', '青石职校')
    await town.registry.as(registrar, (s) =>
      s.create(pupil, { registration: 'L1', name: '司马测试', school: town.bodies.青石职校! }),
    )
    const seen = (viewer: Viewer, query: ListQuery) => town.registry.as(viewer, (s) => s.all(pupil, query))
    expect(await seen(inspector, {})).toMatchObject([{ values: { name: '司*' } }])
    expect(await seen(inspector, { filter: { 'name.contains': '司马' } })).toEqual([])
    expect(await seen(inspector, { text: '司马' })).toEqual([])
    expect(await seen(registrar, { text: '司马' })).toHaveLength(1)
    const { next } = await town.registry.asSystem('再一个', async (s) => {
      await s.create(pupil, { registration: 'L2', name: '欧阳测试', school: town.bodies.青石职校! })
      return s.list(pupil, { limit: 1, sort: 'registration' })
    })
    expect(next).not.toBeNull()
    const page = await town.registry.as(inspector, (s) => s.list(pupil, { sort: 'name', limit: 1 }))
    expect(Buffer.from(page.next!, 'base64url').toString()).not.toMatch(/司马|欧阳/)
    await expect(seen(inspector, { filter: { idNumber: 'x' } })).rejects.toMatchObject({ code: 'unknown-filter' })
  })
})
