import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../store/new-id.ts'
import { openTown, type Town } from '../testing/open-town.ts'
import { diary, division, organisation, plan, pupil, task } from '../testing/town.ts'
import { publicViewer, type Viewer } from '../viewer.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const newPlan = (title: string, place: string, office: string) =>
  town.registry.asSystem('计划', (s) =>
    s.create(plan, { title, division: town.places[place]!.id, office: town.bodies[office]! }),
  )
/** What a query without any where-clause of ours gets to see. */
const behind = (viewer: Viewer, table: string): Promise<string[]> =>
  town.registry.as(viewer, async ({ query }) =>
    (await query.selectFrom(table).select('id').execute()).map(({ id }) => id),
  )

describe('the walls, without any help of the where-clause', () => {
  test('divide the rows of divisions neither above nor below', async () => {
    const [city, district, county] = [
      await newPlan('市', '云岭市', '市教育局'),
      await newPlan('区', '青石区', '区教育局'),
      await newPlan('县', '白水县', '县教育局'),
    ]
    const seen = async (name: string) => (await behind(town.viewer('甲', 'bodyOfficer', name), 'plan')).sort()
    expect(await seen('市教育局')).toEqual([city.id, district.id, county.id].sort())
    expect(await seen('区财政局')).toEqual([city.id, district.id].sort())
    expect(await seen('县教育局')).toEqual([city.id, county.id].sort())
    expect(await behind(publicViewer, 'plan')).toEqual([])
    expect(await behind(publicViewer, 'plan_history')).toEqual([])
    expect((await behind(publicViewer, 'organisation')).length).toBeGreaterThan(0)
  })

  test('refuse rows put beyond them, changes of rows beyond them and every deletion', async () => {
    const county = await newPlan('县', '白水县', '县教育局')
    const viewer = town.viewer('甲', 'bodyOfficer', '区财政局')
    const run = (statement: ReturnType<typeof sql>) => town.registry.as(viewer, ({ query }) => statement.execute(query))
    const copied = sql`insert into plan select (jsonb_populate_record(p, jsonb_build_object('id', ${newId()}::text, 'wall_division', ${town.places.白水县!.path}::text, 'wall_organisation', null))).* from plan p limit 1`
    await newPlan('区', '青石区', '区教育局')
    await expect(run(copied)).rejects.toMatchObject({ code: '42501' })
    expect(await run(sql`update plan set title = '改' where id = ${county.id}`)).toMatchObject({ numAffectedRows: 0n })
    await expect(run(sql`update plan set wall_division = '/x/', wall_organisation = null`)).rejects.toMatchObject({
      code: '42501',
    })
    await expect(run(sql`delete from plan`)).rejects.toMatchObject({ code: '42501' })
    await expect(
      town.registry.as(publicViewer, ({ query }) => sql`update organisation set name = '改'`.execute(query)),
    ).resolves.toMatchObject({ numAffectedRows: 0n })
  })

  test('keep own rows to the person and their organisation, and rows of an organisation to it and the divisions above', async () => {
    const [a, b, c] = [
      town.viewer('甲', 'student', '青石职校'),
      town.viewer('乙', 'student', '青石职校'),
      town.viewer('丙', 'bodyOfficer', '区财政局'),
    ]
    const { id } = await town.registry.as(a, (s) => s.create(diary, { day: '2026-03-01', content: '第一天' }))
    expect(await behind(a, 'diary')).toEqual([id])
    expect(await behind(b, 'diary')).toEqual([id])
    expect(await behind(c, 'diary')).toEqual([])
    await expect(town.registry.as(b, (s) => s.read(diary, id))).rejects.toMatchObject({ status: 404 })

    const registrar = town.viewer('戊', 'schoolRegistrar', '青石职校')
    const child = await town.registry.as(registrar, (s) =>
      s.create(pupil, { registration: 'W1', name: '某', school: town.bodies.青石职校! }),
    )
    expect(await behind(registrar, 'pupil')).toEqual([child.id])
    expect(await behind(town.viewer('丙', 'inspector', '市教育局'), 'pupil')).toEqual([child.id])
    expect(await behind(town.viewer('丙', 'inspector', '县教育局'), 'pupil')).toEqual([])
  })

  test('are never borrowed: queries side by side keep their own rights', async () => {
    const county = await newPlan('县', '白水县', '县教育局')
    const viewer = town.viewer('甲', 'sectionOfficer', '区教育局')
    await town.registry.as(viewer, async (session) => {
      const look = () => session.query.selectFrom('plan').select('id').where('id', '=', county.id).execute()
      const beyond = () => session.asSystem('并排', (system) => system.read(plan, county.id))
      const results = await Promise.all([look(), beyond(), look(), beyond(), look()])
      expect(results.map((result) => (Array.isArray(result) ? result.length : result.id))).toEqual([
        0,
        county.id,
        0,
        county.id,
        0,
      ])
    })
  })

  test('stand where the records are: they move with a division, an organisation, a plan', async () => {
    const made = await newPlan('区', '青石区', '区教育局')
    const work = await town.registry.asSystem('任务', (s) => s.create(task, { plan: made.id, title: '任务' }))
    const county = town.viewer('丁', 'sectionOfficer', '县教育局')
    expect(await behind(county, 'task')).not.toContain(work.id)
    await town.registry.asSystem('改属白水县', async (s) => {
      await s.change(plan, made.id, 1, { division: town.places.白水县!.id })
    })
    expect(await behind(county, 'task')).toContain(work.id)

    const { id, path, child } = await town.registry.asSystem('新设功能区', async (s) => {
      const zone = await s.create(division, { name: '功能区', parent: town.places.青石区!.id })
      const body = await s.create(organisation, { name: '管委会', division: zone.id })
      const own = await s.create(plan, { title: '功能区计划', division: zone.id, office: body.id })
      await s.change(division, zone.id, 1, { parent: town.places.白水县!.id })
      const row = await s.query
        .selectFrom('division')
        .select('path')
        .where('id', '=', zone.id)
        .executeTakeFirstOrThrow()
      return { id: zone.id, path: row.path, child: own.id }
    })
    expect(path).toBe(`${town.places.白水县!.path}${id}/`)
    expect(await behind(county, 'plan')).toContain(child)
    expect(await behind(town.viewer('甲', 'bodyOfficer', '区财政局'), 'plan')).not.toContain(child)
  })
})

describe('a tree', () => {
  test('knows no cycles, however it is turned, also by two at once', async () => {
    const [a, b, c] = await town.registry.asSystem('三级', async (s) => {
      const top = await s.create(division, { name: '一' })
      const middle = await s.create(division, { name: '二', parent: top.id })
      return [top, middle, await s.create(division, { name: '三', parent: middle.id })]
    })
    const move = (id: string, parent: string) =>
      town.registry.asSystem('移动', async (s) =>
        s.change(division, id, (await s.read(division, id)).version, { parent }),
      )
    for (const [id, parent] of [
      [a, a],
      [a, b],
      [a, c],
      [b, c],
    ])
      await expect(move(id!.id, parent!.id)).rejects.toMatchObject({
        status: 422,
        zh: '区划.上级区划: 不能选自己或自己的下级',
      })
    const [d, e] = await town.registry.asSystem('两棵', async (s) => [
      await s.create(division, { name: '四' }),
      await s.create(division, { name: '五' }),
    ])
    for (let round = 0; round < 10; round++) {
      const outcomes = await Promise.allSettled([move(d!.id, e!.id), move(e!.id, d!.id)])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      await town.registry.asSystem('分开', async (s) => {
        for (const one of [d!, e!])
          await s.change(division, one.id, (await s.read(division, one.id)).version, { parent: null })
      })
    }
  })
})
