import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTown, type Town } from './testing/open-town.ts'
import { organisation, person, plan, pupil, task } from './testing/town.ts'
import type { Viewer } from './viewer.ts'

let town: Town
let officer: Viewer
let planId: string
let taskId: string
const clock = { at: new Date('2026-11-20T16:30:00Z') }
beforeAll(async () => {
  town = await openTown({ clock: () => clock.at })
  officer = town.viewer('甲', 'sectionOfficer', '区教育局')
  await town.registry.as(officer, async (s) => {
    const { 青石区 } = town.places
    const { 区教育局, 区财政局, 县教育局 } = town.bodies
    planId = (await s.create(plan, { title: '方案', division: 青石区!.id, office: 区教育局!, bodies: [区财政局!] })).id
    taskId = (await s.create(task, { plan: planId, title: '任务', leads: [区财政局!, 县教育局!] })).id
  })
})
afterAll(() => town?.close())

describe('a session', () => {
  test('knows one moment, and the day it is in China', async () => {
    await town.registry.as(officer, async (s) => {
      expect(s.now()).toBe(clock.at)
      expect(s.today()).toBe('2026-11-21')
    })
  })

  test('reads a record whole as it reads its parts', async () => {
    for (const viewer of [officer, town.viewer('乙', 'deputyDirector', '区教育局')])
      await town.registry.as(viewer, async (s) => {
        for (const [register, id] of [
          [plan, planId],
          [task, taskId],
          [organisation, town.bodies.区教育局!],
        ] as const) {
          const whole = await s.whole(register.name, id)
          expect(whole.record).toEqual(await s.read(register.name, id))
          expect(whole.permitted).toEqual(await s.permitted(register, id))
        }
        const { 区财政局, 县教育局 } = town.bodies
        expect((await s.whole(task, taskId)).titles).toEqual({
          [planId]: '方案',
          [区财政局!]: '区财政局',
          [县教育局!]: '县教育局',
        })
      })
    const stranger = town.viewer('丙', 'sectionOfficer', '县教育局')
    await expect(town.registry.as(stranger, (s) => s.whole(plan, planId))).rejects.toMatchObject({ status: 404 })
  })

  test('hands out a query narrowed to what the viewer may read', async () => {
    const count = (viewer: Viewer) =>
      town.registry.as(viewer, async (s) => (await s.visible(task).select(['task.id', 'task.title']).execute()).length)
    expect(await count(officer)).toBe(1)
    expect(await count(town.viewer('丁', 'bodyOfficer', '区财政局'))).toBe(0)
  })

  test('keeps titles from those who may not read the record, and masks personal ones', async () => {
    const registrar = town.viewer('戊', 'schoolRegistrar', '青石职校')
    const { id } = await town.registry.as(registrar, (s) =>
      s.create(pupil, { registration: 'S1', name: '诸葛测试', school: town.bodies.青石职校! }),
    )
    const titles = (viewer: Viewer) => town.registry.as(viewer, (s) => s.titles(pupil, [id, 'x', planId]))
    expect(await titles(registrar)).toEqual({ [id]: '诸葛测试' })
    expect(await titles(town.viewer('丙', 'inspector', '区教育局'))).toEqual({ [id]: '诸*' })
    expect(await titles(officer)).toEqual({})
  })

  test('shows people their own personal values, and masks them for others', async () => {
    const own = (viewer: Viewer) => town.registry.as(viewer, (s) => s.read(person, officer.person!.id))
    expect((await own(officer)).values.mobile).toBe('13812345678')
    expect((await own(town.viewer('乙', 'deputyDirector', '区教育局'))).values.mobile).toBe('138****5678')
  })

  test('lets a count be decided upon: whoever locks the record first decides alone', async () => {
    // No more than three tasks to a plan, asked by ten at once: without the lock all ten would see room.
    const { id } = await town.registry.as(officer, (s) =>
      s.create(plan, { title: '限额', division: town.places.青石区!.id, office: town.bodies.区教育局! }),
    )
    const add = () =>
      town.registry.as(officer, async (s) => {
        await s.lock(plan, id)
        if ((await s.count(task, { filter: { plan: id } })) >= 3) return
        await s.create(task, { plan: id, title: '名额' })
      })
    await Promise.all(Array.from({ length: 10 }, add))
    expect(await town.registry.as(officer, (s) => s.count(task, { filter: { plan: id } }))).toBe(3)
  })

  test('works for the platform only by asSystem, with its reason', async () => {
    await expect(town.registry.as({ ...officer, via: 'system' }, async () => 1)).rejects.toThrow('asSystem')
    await expect(
      town.registry.as({ ...officer, person: { id: "' or true", name: '' } }, async () => 1),
    ).rejects.toThrow('no id')
    await expect(town.registry.as(officer, (s) => s.destroyKey(planId))).rejects.toThrow('asSystem')
  })

  test('tells those who collide to try again', async () => {
    const two = await town.registry.as(officer, async (s) => [
      await s.create(task, { plan: planId, title: '一' }),
      await s.create(task, { plan: planId, title: '二' }),
    ])
    let waiting = 0
    let release: () => void = () => undefined
    const both = new Promise<void>((resolve) => {
      release = resolve
    })
    const lockInTurn = (first: string, second: string) =>
      town.registry.as(officer, async (s) => {
        await s.lock(task, first)
        if (++waiting === 2) release()
        await both
        await s.lock(task, second)
      })
    const outcomes = await Promise.allSettled([lockInTurn(two[0]!.id, two[1]!.id), lockInTurn(two[1]!.id, two[0]!.id)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((one) => one.status === 'rejected')!.reason).toMatchObject({ status: 503, code: 'busy' })
  })
})
