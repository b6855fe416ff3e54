import type { Problem } from '@zhiqiao/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../history/verify-audit.ts'
import { openTown, type Town } from '../testing/open-town.ts'
import { plan, task } from '../testing/town.ts'
import type { Viewer } from '../viewer.ts'

let town: Town
let officer: Viewer
let director: Viewer
let second: Viewer
const performed: string[] = []
beforeAll(async () => {
  town = await openTown({
    acts: {
      'plan.issue': async (session, record, input) => {
        performed.push(record.id)
        await session.asSystem('随下达建立任务', (system) =>
          system.create(task, { plan: record.id, title: '随之建立' }),
        )
        if (input.number === '出错') throw new Error('处理中断')
        return { set: { number: input.number } }
      },
      'plan.handOver': async (_, __, input) => ({ set: { office: input.to } }),
    },
  })
  officer = town.viewer('甲', 'sectionOfficer', '区教育局')
  director = town.viewer('乙', 'deputyDirector', '区教育局')
  second = town.viewer('丙', 'deputyDirector', '区教育局')
})
afterAll(() => town?.close())

const newPlan = (by = officer) =>
  town.registry.as(by, (s) =>
    s.create(plan, { title: '方案', division: town.places.青石区!.id, office: town.bodies.区教育局! }),
  )
const refused = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => expect.unreachable('应当被拒绝'),
    (problem) => problem,
  )
const issue = (by: Viewer, id: string, version: number, number = '1号') =>
  town.registry.as(by, (s) => s.perform(plan, id, version, 'issue', { number }))

describe('an act', () => {
  test('is decided by one of two deciders; the other is told of the conflict and nothing happens twice', async () => {
    for (let round = 0; round < 40; round++) {
      const made = await newPlan()
      performed.length = 0
      const outcomes = await Promise.allSettled([
        issue(director, made.id, 1, '甲号'),
        issue(second, made.id, 1, '乙号'),
      ])
      const [won] = outcomes.filter(({ status }) => status === 'fulfilled')
      const [lost] = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect([won?.status, lost?.status]).toEqual(['fulfilled', 'rejected'])
      expect(lost!.reason).toMatchObject({ status: 409 })
      expect(performed).toEqual([made.id])
      const { history, tasks } = await town.registry.as(officer, async (s) => ({
        history: await s.history(plan, made.id),
        tasks: await s.count(task, { filter: { plan: made.id } }),
      }))
      expect(history.map(({ what, state }) => [what, state.to])).toEqual([
        ['create', 'draft'],
        ['issue', 'issued'],
      ])
      expect(tasks).toBe(1)
    }
    expect((await verifyAudit(town.registry)).fault).toBeNull()
  })

  test('and a change at the same moment: exactly one of them stands', async () => {
    for (let round = 0; round < 40; round++) {
      const made = await newPlan()
      const outcomes = await Promise.allSettled([
        issue(director, made.id, 1),
        town.registry.as(officer, (s) => s.change(plan, made.id, 1, { title: '改动' })),
      ])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const now = await town.registry.as(officer, (s) => s.read(plan, made.id))
      expect(now.version).toBe(2)
      expect([now.state === 'issued', now.values.title === '改动'].filter(Boolean)).toHaveLength(1)
    }
  })

  test('leaves nothing behind when its handler fails', async () => {
    const made = await newPlan()
    await expect(issue(director, made.id, 1, '出错')).rejects.toThrow('处理中断')
    const now = await town.registry.as(officer, async (s) => [
      await s.read(plan, made.id),
      await s.count(task, { filter: { plan: made.id } }),
    ])
    expect(now).toMatchObject([{ version: 1, state: 'draft' }, 0])
  })

  test('names in history and audit the person who did it, also for what the platform did along with it', async () => {
    const made = await newPlan()
    await issue(director, made.id, 1, '3号')
    const [created] = await town.registry.as(officer, (s) => s.all(task, { filter: { plan: made.id } }))
    const [entry] = await town.registry.as(officer, (s) => s.history(task, created!.id))
    expect(entry!.by).toEqual({ id: director.person!.id, name: '乙', organisation: '区教育局' })
    const { rows } = await town.registry.pool.query('select body from audit_link order by sequence desc limit 1')
    expect(JSON.parse(rows[0].body)).toMatchObject({
      by: { name: '乙', via: 'account' },
      reasons: ['随下达建立任务'],
      entries: [
        { register: 'task', what: 'create' },
        { register: 'plan', what: 'issue', state: ['draft', 'issued'] },
      ],
    })
  })

  test('may take a record out of the hands of whoever does it; a plain change may not', async () => {
    const made = await newPlan()
    const to = town.bodies.县教育局!
    expect(
      await refused(
        town.registry.as(officer, (s) => s.change(plan, made.id, 1, { office: to, division: town.places.白水县!.id })),
      ),
    ).toMatchObject({ status: 403 })
    const moved = await town.registry.as(officer, (s) => s.perform(plan, made.id, 1, 'handOver', { to }))
    expect(moved.values.office).toBe(to)
    expect(await refused(town.registry.as(officer, (s) => s.read(plan, made.id)))).toMatchObject({ status: 404 })
    const receiver = town.viewer('丁', 'sectionOfficer', '县教育局')
    expect(await town.registry.as(receiver, (s) => s.read(plan, made.id))).toMatchObject({ version: 2 })
    expect(await town.registry.as(receiver, (s) => s.history(plan, made.id))).toHaveLength(2)
  })

  test('asks for its reason and refuses what it does not ask for', async () => {
    const made = await newPlan()
    await issue(director, made.id, 1)
    const takeBack = (input: object, reason: string | null) =>
      refused(town.registry.as(officer, (s) => s.perform(plan, made.id, 2, 'takeBack', { ...input }, reason)))
    expect(await takeBack({}, ' ')).toMatchObject({ status: 422, details: { problems: [{ field: 'reason' }] } })
    expect(await takeBack({ extra: 1 }, null)).toMatchObject({
      details: { problems: [{ field: 'extra', code: 'unknown' }, { field: 'reason' }] },
    })
    expect(await refused(town.registry.as(officer, (s) => s.perform(plan, made.id, 2, 'constructor')))).toMatchObject({
      status: 404,
    })
    const back = await town.registry.as(officer, (s) => s.perform(plan, made.id, 2, 'takeBack', {}, '数字有误'))
    expect(back).toMatchObject({ version: 3, state: 'draft' })
    expect((await town.registry.as(officer, (s) => s.history(plan, made.id))).at(-1)).toMatchObject({
      what: 'takeBack',
      reason: '数字有误',
    })
  })

  test('is closed on a withdrawn record', async () => {
    const made = await newPlan()
    await town.registry.as(officer, (s) => s.withdraw(plan, made.id, 1, '重复'))
    expect(await refused(issue(director, made.id, 2))).toMatchObject({ status: 409, code: 'withdrawn' })
    expect((await town.registry.as(officer, (s) => s.permitted(plan, made.id))).acts).toEqual([])
    expect((await town.registry.as(officer, (s) => s.list(plan, { filter: { id: made.id } }))).rows).toEqual([])
    expect(
      (await town.registry.as(officer, (s) => s.list(plan, { filter: { id: made.id }, withdrawn: true }))).rows,
    ).toHaveLength(1)
  })
})
