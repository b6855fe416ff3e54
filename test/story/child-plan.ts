import { notice, policyDocument, task } from '@zhiqiao/definitions'
import { parsePolicy } from '@zhiqiao/policy'
import type { Session, Viewer } from '@zhiqiao/registry'
import { childPlans, importPlan, workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

const text = `清河区落实职业教育产教融合工作方案

一、主要任务
（一）建立专业动态调整机制。每年调整一次专业目录。（责任单位：清河区教育局）
（二）办好本区特色。`

/** A plan is asked of counties; theirs stand under the tasks they serve, and who owes one is known. */
export function childPlanStory(here: () => World): void {
  describe('child plans', () => {
    let world: World
    let officer: Viewer
    let county: Viewer
    let owing: string
    let parent: string
    let above: string
    let child: string
    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
    const asked = () => as(officer, async (session) => (await childPlans(session, parent)).asked)

    beforeAll(async () => {
      world = here()
      officer = await world.as('zhou')
      county = await world.as('lin')
      owing = await world.body('云岭市财政局')
      const filter = { state: 'issued', 'title.contains': '产教融合发展实施方案' }
      parent = (await as(officer, (session) => session.all(policyDocument, { filter })))[0]!.id
      above = (
        await as(officer, (session) => session.all(task, { filter: { document: parent }, sort: 'position' }))
      )[0]!.id
    })

    test('are asked of bodies, who are told and see the plan they are to carry out', async () => {
      const own = county.hat!.organisation
      await as(officer, async (session) => {
        const { version } = await session.read(policyDocument, parent)
        await session.perform(policyDocument, parent, version, 'askChildPlans', {
          childPlansFrom: [own, owing],
          childPlansDue: '2099-03-31',
        })
      })
      expect(await asked()).toEqual([
        { body: own, plan: null },
        { body: owing, plan: null },
      ])
      const told = await world.registry.asSystem('测试', (session) =>
        session.all(notice, { filter: { organisation: own, 'title.contains': '落实方案' } }),
      )
      expect(told).toHaveLength(1)
      const duties = (await as(county, workbench)).duties.filter(({ record }) => record === parent)
      expect(duties).toMatchObject([{ kind: 'report', due: '2099-03-31', document: parent }])
      const mine = (await as(officer, workbench)).duties.find(({ about }) => about.zh.includes('落实方案'))
      expect(mine).toMatchObject({ count: 2, about: { zh: '2个单位未报落实方案' } })
    })

    test('are nobody else’s while they are drafts', async () => {
      child = await as(county, async (session) => {
        const { values } = await session.read('organisation', county.hat!.organisation)
        const id = await importPlan(session, {
          text,
          plan: parsePolicy(text),
          office: county.hat!.organisation,
          division: values.division as string,
          fallbackTitle: '方案',
          sourceFile: [],
        })
        const { version } = await session.read(policyDocument, id)
        await session.change(policyDocument, id, version, { parentDocument: parent })
        const [first] = await session.all(task, { filter: { document: id }, sort: 'position' })
        await session.change(task, first!.id, first!.version, { parentTask: above })
        return id
      })
      expect((await as(officer, (session) => childPlans(session, parent))).plans).toEqual([])
      expect((await world.ask('zhou', { url: `/api/v1/plan/${child}` })).statusCode).toBe(404)
    })

    test('stand under the tasks they serve once handed down, for the office above to see and not to change', async () => {
      await world.registry.asSystem('测试', async (session) => {
        const { version } = await session.read(policyDocument, child)
        await session.change(policyDocument, child, version, {}, { state: 'issued' })
      })
      const seen = await as(officer, (session) => childPlans(session, parent))
      expect(seen.plans).toMatchObject([{ id: child, office: county.hat!.organisation, state: 'issued' }])
      expect(seen.tasks.filter(({ parentTask }) => parentTask === above)).toHaveLength(1)
      expect(seen.tasks.some(({ parentTask }) => parentTask === null)).toBe(true)
      expect(await asked()).toEqual([
        { body: county.hat!.organisation, plan: child },
        { body: owing, plan: null },
      ])
      expect((await as(county, workbench)).duties.filter(({ record }) => record === parent)).toEqual([])
      const whole = (await world.ask('zhou', { url: `/api/v1/plan/${child}` })).json()
      expect(whole.permitted).toMatchObject({ change: false, acts: [] })
      expect((await world.ask('xu', { url: `/api/v1/plan/${child}` })).statusCode).toBe(404)
    })
  })
}
