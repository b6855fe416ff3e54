import { followUp, policyDocument, target, task } from '@zhiqiao/definitions'
import { parsePolicy } from '@zhiqiao/policy'
import type { Session, Viewer } from '@zhiqiao/registry'
import { acceptAll, importPlan, planStanding, workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

const text = `云岭市职业教育小事方案

一、主要任务
（一）办好一件小事。到2027年，建成实训室2个。（责任单位：市教育局）
（二）再说一遍。到2027年底前，共建成实训室2个。（责任单位：市教育局）`

/** An office of one clerk: the leader's signature on paper is the second person. And what is counted once. */
export function smallOfficeStory(here: () => World): void {
  describe('an office of one clerk', () => {
    let world: World
    let officer: Viewer
    let document: string
    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
    const act = (name: string, input: Record<string, unknown>, of = document) =>
      as(officer, async (session) => {
        const { version } = await session.read(policyDocument, of)
        return session.perform(policyDocument, of, version, name, input)
      })
    const scan = () =>
      as(officer, async (session) => {
        const bytes = Buffer.from('%PDF-1.4 signed')
        return [(await session.storeFile({ name: '签字件.pdf', type: 'application/pdf', bytes })).id]
      })

    beforeAll(async () => {
      world = here()
      officer = await world.as('zhou')
      document = await as(officer, async (session) => {
        const office = officer.hat!.organisation
        const { values } = await session.read('organisation', office)
        const division = values.division as string
        const plan = parsePolicy(text)
        const id = await importPlan(session, { text, plan, office, division, fallbackTitle: '方案', sourceFile: [] })
        await acceptAll(session, id)
        return id
      })
    })

    test('has its plan approved by the signed paper, never without it', async () => {
      await expect(act('approveByScan', { signer: '陈示例' })).rejects.toMatchObject({ status: 422 })
      const approved = await act('approveByScan', { signer: '陈示例', approvalScan: await scan() })
      expect(approved).toMatchObject({ state: 'approved', values: { signer: '陈示例' } })
      const issued = { handedDownNumber: '云教函〔2026〕1号', handedDownOn: '2026-01-10', signer: '陈示例' }
      expect((await act('issue', issued)).state).toBe('issued')
    })

    test('closes its task by the signed paper, and not by the one who asked for it', async () => {
      const [entry] = await as(officer, (session) => session.all(task, { filter: { document }, sort: 'position' }))
      const perform = (name: string, input: Record<string, unknown>) =>
        as(officer, async (session) => {
          const { version } = await session.read(task, entry!.id)
          return session.perform(task, entry!.id, version, name, input)
        })
      await perform('requestCloseOut', { closeOutText: '已建成。', closeOutEvidence: await scan() })
      await expect(perform('confirmCloseOut', {})).rejects.toMatchObject({ status: 403 })
      const done = await perform('confirmCloseOutByScan', { signer: '陈示例', scan: await scan() })
      expect(done.state).toBe('done')
      expect(done.values.closeOutEvidence).toHaveLength(2)
    })

    test('tracks a target stated twice once: the figure of the one lights the other', async () => {
      const [one, other] = await as(officer, (session) =>
        session.all(target, { filter: { document }, sort: 'position' }),
      )
      await world.registry.asSystem('测试', async (session) => {
        await session.change(target, other!.id, other!.version, { sameAs: one!.id })
        await session.create(
          'figure',
          { target: one!.id, asOf: '2026-06-30', value: 2, source: '台账', body: officer.hat!.organisation },
          { state: 'confirmed' },
        )
      })
      const { lights } = await as(officer, async (session) =>
        planStanding(session, await session.read(policyDocument, document)),
      )
      expect([lights[one!.id]!.light, lights[other!.id]!.light]).toEqual(['done', 'done'])
    })

    test('and every body sees how many things were asked of it this month', async () => {
      const body = await world.as('luo')
      const before = (await as(body, workbench)).askedThisMonth
      await world.registry.asSystem('测试', (session) =>
        session.create(
          followUp,
          {
            document,
            body: body.hat!.organisation,
            kind: 'reminder',
            title: '提醒',
            content: '请报送进展。',
            answerBy: '2099-01-01',
          } as never,
          { state: 'sent' },
        ),
      )
      expect((await as(body, workbench)).askedThisMonth).toBe(before + 1)
    })
  })
}
