import { type Problem, type RecordOf, residentId, type ValuesOf } from '@zhiqiao/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTown, type Town } from './testing/open-town.ts'
import { plan, pupil, task } from './testing/town.ts'
import { publicViewer } from './viewer.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({
    acts: {
      'plan.issue': async (_, __, input) => ({ set: { number: input.number } }),
      'plan.handOver': async (_, __, input) => ({ set: { office: input.to } }),
    },
  })
})
afterAll(() => town?.close())

const officer = () => town.viewer('甲', 'sectionOfficer', '区教育局')
const director = () => town.viewer('乙', 'deputyDirector', '区教育局')
const other = () => town.viewer('丙', 'sectionOfficer', '县教育局')
const finance = () => town.viewer('丁', 'bodyOfficer', '区财政局')

async function newPlan(title = '方案'): Promise<RecordOf<ValuesOf<typeof plan>>> {
  return town.registry.as(officer(), (session) =>
    session.create(plan, {
      title,
      division: town.places.青石区!.id,
      office: town.bodies.区教育局!,
      bodies: [town.bodies.区财政局!],
      body: '正文',
    }),
  )
}

async function refused(work: Promise<unknown>): Promise<Problem> {
  return work.then(
    () => expect.unreachable('应当被拒绝'),
    (problem) => problem,
  )
}

test('what is created is read back by its office and by nobody else', async () => {
  const made = await newPlan()
  const read = await town.registry.as(officer(), (session) => session.read(plan, made.id))
  expect(read).toEqual(made)
  expect(read).toMatchObject({ version: 1, state: 'draft', values: { title: '方案', body: '正文', number: null } })
  for (const stranger of [other(), finance(), publicViewer]) {
    expect(await refused(town.registry.as(stranger, (session) => session.read(plan, made.id)))).toMatchObject({
      status: 404,
    })
    expect((await town.registry.as(stranger, (session) => session.list(plan))).rows).toEqual([])
  }
})

test('every problem of a write is told at once, naming register and field', async () => {
  const problem = await refused(
    town.registry.as(officer(), (session) =>
      session.create('plan', {
        title: '  ',
        division: '00000000-0000-7000-8000-000000000000',
        office: 5,
        number: '云教1号',
        wall_person: 'x',
        body: 'a\u0000',
      }),
    ),
  )
  expect(problem.status).toBe(422)
  expect((problem.details.problems as { zh: string }[]).map(({ zh }) => zh).sort()).toEqual([
    '计划.wall_person: 没有这个字段',
    '计划.下达文号: 由办理环节写入，不能直接填写',
    '计划.区划: 没有这条记录，或您无权查看',
    '计划.承办单位: 没有这条记录，或您无权查看',
    '计划.标题: 必填',
    '计划.正文: 含有无法保存的字符',
  ])
})

test('a change to a version that has moved on is a conflict with both versions', async () => {
  const made = await newPlan()
  const first = await town.registry.as(officer(), (s) => s.change(plan, made.id, 1, { title: '方案一' }))
  expect(first).toMatchObject({ version: 2, values: { title: '方案一', body: '正文' } })
  const problem = await refused(town.registry.as(director(), (s) => s.change(plan, made.id, 1, { title: '方案二' })))
  expect(problem).toMatchObject({
    status: 409,
    code: 'conflict',
    details: { yours: { title: '方案二' }, theirs: { version: 2, values: { title: '方案一' } }, base: { version: 1 } },
  })
})

test('an act moves the state, and nobody decides on their own work', async () => {
  const made = await newPlan()
  const asOfficer = await town.registry.as(officer(), (s) => s.permitted(plan, made.id))
  expect(asOfficer).toEqual({ change: true, withdraw: true, acts: ['handOver'] })
  expect((await town.registry.as(director(), (s) => s.permitted(plan, made.id))).acts).toEqual(['issue', 'handOver'])
  const input = { number: '云教发〔2026〕1号' }
  expect(await refused(town.registry.as(officer(), (s) => s.perform(plan, made.id, 1, 'issue', input)))).toMatchObject({
    status: 403,
  })
  expect(await refused(town.registry.as(director(), (s) => s.perform(plan, made.id, 1, 'issue', {})))).toMatchObject({
    status: 422,
    zh: '计划.文号: 必填',
  })
  const issued = await town.registry.as(director(), (s) => s.perform(plan, made.id, 1, 'issue', input))
  expect(issued).toMatchObject({ version: 2, state: 'issued', values: { number: input.number } })
  expect(await town.registry.as(finance(), (s) => s.read(plan, made.id))).toMatchObject({ state: 'issued' })
  expect(await refused(town.registry.as(director(), (s) => s.perform(plan, made.id, 2, 'issue', input)))).toMatchObject(
    {
      status: 409,
      code: 'wrong-state',
    },
  )
})

test('tasks follow their plan', async () => {
  const made = await newPlan()
  const created = await town.registry.as(officer(), (s) =>
    s.create(task, {
      plan: made.id,
      number: '1',
      title: '建设实训基地',
      kind: 'build',
      leads: [town.bodies.区财政局!],
      deadline: '2026-12-31',
      share: 0.5,
      budget: 1_000_000_000_000,
      urgent: true,
      yearly: [{ year: 2026, value: 1.5 }],
    }),
  )
  const [listed, twice, strange] = await Promise.all([
    town.registry.as(officer(), (s) => s.list(task, { filter: { plan: made.id, 'deadline.to': '2026-12-31' } })),
    refused(town.registry.as(officer(), (s) => s.create(task, { plan: made.id, number: '1', title: '又一个' }))),
    refused(town.registry.as(other(), (s) => s.create(task, { plan: made.id, number: '2', title: '别人的' }))),
  ])
  expect(listed.rows).toEqual([created])
  expect(listed).toMatchObject({
    next: null,
    total: 1,
    references: { [made.id]: '方案', [town.bodies.区财政局!]: '区财政局' },
  })
  expect(twice).toMatchObject({ status: 422, zh: '任务.计划: 已有相同的记录' })
  expect(strange.status).toBe(422)
})

test('sensitive values are shown to those who keep the record, masked to others, sealed in history', async () => {
  const registrar = town.viewer('戊', 'schoolRegistrar', '青石职校')
  const idNumber = residentId('').type.sample(7, residentId('')) as string
  const made = await town.registry.as(registrar, (s) =>
    s.create(pupil, { registration: 'G1', name: '欧阳测试', idNumber, school: town.bodies.青石职校! }),
  )
  expect(made.values.idNumber).toBe(idNumber)
  const inspector = town.viewer('丙', 'inspector', '区教育局')
  expect((await town.registry.as(inspector, (s) => s.read(pupil, made.id))).values).toMatchObject({
    name: '欧*',
    idNumber: `110105********${idNumber.slice(-4)}`,
  })
  const history = await town.registry.as(registrar, (s) => s.history(pupil, made.id))
  expect(history[0]).toMatchObject({ what: 'create', by: { name: '戊', organisation: '青石职校' } })
  expect(history[0]!.changes).toContainEqual({ field: 'idNumber', from: null, to: idNumber })
  const { rows } = await town.registry.pool.query("select string_agg(body, '') as all from audit_link")
  expect(rows[0].all).not.toContain(idNumber)
  expect(rows[0].all).not.toContain('欧阳测试')
})
