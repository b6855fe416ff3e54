import {
  consultation,
  consultationReply,
  figure,
  policyDocument,
  progressReport,
  publication,
  target,
  task,
} from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import { parsePolicy } from '@zhiqiao/policy'
import { publicViewer, type Session, type Viewer, verifyAudit } from '@zhiqiao/registry'
import { acceptAll, confirmRepair, importPlan, planView } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import { breakdownOf } from '../../packages/server/official/task-breakdown.ts'
import type { World } from './world.ts'

const text = `清河职业教育提升行动实施方案

一、工作任务
1.建设实训基地。到2027年底,建成高水平实训基地3个。(牵头单位:市教育局;责任单位:市财政局、市人力资源和社会保障局)
2.开展技能培训。每年开展职业技能培训2000人次以上。(牵头单位:市人力资源和社会保障局;责任单位:市教育局)
`

/** A document becomes a plan that is carried out, each step by the one whose step it is. */
export function wholePathStory(here: () => World): void {
  describe('whole path', () => {
    let world: World
    let officer: Viewer
    let leader: Viewer
    let labour: Viewer
    beforeAll(async () => {
      world = here()
      ;[officer, leader, labour] = [await world.as('zhou'), await world.as('chen'), await world.as('luo')]
    })

    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
    const act = (
      viewer: Viewer,
      id: string,
      name: string,
      input: Record<string, unknown> = {},
      reason: string | null = null,
    ) =>
      as(viewer, async (session) => {
        const { version } = await session.read(policyDocument, id)
        return session.perform(policyDocument, id, version, name, input, reason)
      })
    const refusal = async (work: Promise<unknown>): Promise<Problem> => {
      const error = await work.then(() => null).catch((thrown: unknown) => thrown)
      if (error instanceof Problem) return error
      throw new Error(`no refusal but ${String(error)}`)
    }

    describe('a document becomes a plan that is carried out', () => {
      let document: string

      test('reading it proposes tasks whose bodies are matched by their short names', async () => {
        const education = officer.hat!.organisation
        document = await as(officer, (session) =>
          importPlan(session, {
            text,
            plan: parsePolicy(text),
            office: education,
            division: officer.hat!.division.split('/').at(-2)!,
            fallbackTitle: '方案',
          }),
        )
        const view = await as(officer, (session) => planView(session, document))
        expect(view.document.values.title).toBe('清河职业教育提升行动实施方案')
        expect(view.tasks.map(({ values }) => values.title)).toEqual(['建设实训基地', '开展技能培训'])
        expect(view.tasks[1]!.values.leadBodies).toEqual([await world.body('云岭市人力资源和社会保障局')])
        for (const { values } of view.targets) expect(text.slice(values.start!, values.end!)).toContain(values.valueRaw)
        expect(view.remaining).toBeGreaterThan(0)
      })

      test('nobody outside the office sees it before it is put to them', async () => {
        expect((await refusal(as(labour, (session) => session.read(policyDocument, document)))).status).toBe(404)
        expect((await refusal(as(publicViewer, (session) => planView(session, document)))).status).toBe(404)
      })

      test('it cannot be approved while entries are unchecked, nor by the one who made it', async () => {
        expect((await refusal(act(leader, document, 'approve'))).code).toBe('plan.unreviewed')
        expect((await refusal(act(officer, document, 'approve'))).status).toBe(403)
      })

      test('its entries are accepted and two people changing one entry get a conflict, not a loss', async () => {
        await as(officer, (session) => acceptAll(session, document))
        const [entry] = await as(officer, (session) => session.all(task, { filter: { document } }))
        await as(officer, (session) => session.change(task, entry!.id, entry!.version, { deadline: '2027-06-30' }))
        const conflict = await refusal(
          as(leader, (session) => session.change(task, entry!.id, entry!.version, { deadline: '2026-12-31' })),
        )
        expect(conflict.code).toBe('conflict')
        expect(conflict.details.theirs).toMatchObject({ values: { deadline: '2027-06-30' } })
      })

      test('the bodies are consulted and one answers by a link, without an account', async () => {
        const finance = await world.body('云岭市财政局')
        await act(officer, document, 'consult', {
          deadline: '2027-01-31',
          bodies: [finance, labour.hat!.organisation],
          letter: null,
        })
        const [round] = await as(officer, (session) => session.all(consultation, { filter: { document } }))
        const [asked] = await as(officer, (session) =>
          session.all(consultationReply, { filter: { consultation: round!.id, body: finance } }),
        )
        const bearer: Viewer = {
          person: null,
          hat: { ...labour.hat!, membership: '', organisation: finance },
          address: null,
          via: 'link',
        }
        await as(bearer, (session) =>
          session.perform(consultationReply, asked!.id, asked!.version, 'reply', { opinion: '无意见', scan: [] }),
        )
        const reply = await as(officer, (session) => session.read(consultationReply, asked!.id))
        expect(reply.values).toMatchObject({ opinion: '无意见', submittedVia: 'link' })
        const others = await as(bearer, (session) =>
          session.all(consultationReply, { filter: { consultation: round!.id } }),
        )
        expect(others.map(({ id }) => id)).toEqual([asked!.id])
      })

      test('declining an opinion takes a reason', async () => {
        const [reply] = await as(officer, (session) => session.all(consultationReply, { filter: { state: 'replied' } }))
        const refused = await refusal(
          as(officer, (session) =>
            session.perform(consultationReply, reply!.id, reply!.version, 'settle', {
              adoption: 'declined',
              adoptionReason: null,
            }),
          ),
        )
        expect(refused.zh).toContain('理由')
      })

      test('the leader approves, the office hands it down and the bodies are told', async () => {
        await act(leader, document, 'approve')
        await act(officer, document, 'issue', {
          handedDownNumber: '云教发〔2026〕9号',
          handedDownOn: '2026-01-10',
          signer: '陈示例',
        })
        const view = await as(labour, (session) => planView(session, document))
        expect(view.tasks.map(({ state }) => state)).toEqual(['underway', 'underway'])
        expect(
          (
            await refusal(
              as(officer, (session) =>
                session.change(task, view.tasks[0]!.id, view.tasks[0]!.version, { deadline: '2030-01-01' }),
              ),
            )
          ).status,
        ).toBe(403)
      })

      test('a lead body reports, the office returns it with a reason, and it is mended', async () => {
        const [led] = await as(labour, (session) =>
          session.all(task, { filter: { document, 'leadBodies.has': labour.hat!.organisation } }),
        )
        const report = await as(labour, (session) =>
          session.create(progressReport, {
            task: led!.id,
            body: labour.hat!.organisation,
            period: '2026年第三季度',
            content: '已培训1500人次。',
          }),
        )
        expect(report).toMatchObject({ state: 'submitted', values: { submittedVia: 'account' } })
        expect(
          (
            await refusal(
              as(labour, (session) => session.perform(progressReport, report.id, report.version, 'accept', {})),
            )
          ).status,
        ).toBe(403)
        const returned = await as(officer, (session) =>
          session.perform(progressReport, report.id, report.version, 'return', {}, '请补充培训对象构成'),
        )
        expect(returned.state).toBe('returned')
        const changed = await as(labour, (session) =>
          session.change(progressReport, report.id, returned.version, {
            content: '已培训1500人次,其中退役军人200人次。',
          }),
        )
        const again = await as(labour, (session) =>
          session.perform(progressReport, report.id, changed.version, 'resubmit', {}),
        )
        expect(
          (await as(officer, (session) => session.perform(progressReport, report.id, again.version, 'accept', {})))
            .state,
        ).toBe('accepted')
      })

      test('the office enters a body’s reply only with its stamped scan', async () => {
        const finance = await world.body('云岭市财政局')
        const [first] = await as(officer, (session) => session.all(task, { filter: { document }, sort: 'position' }))
        const values = { task: first!.id, body: finance, period: '2026年第三季度', content: '已安排专项资金。' }
        expect((await refusal(as(officer, (session) => session.create(progressReport, values)))).code).toBe(
          'on-behalf.scan',
        )
        const made = await as(officer, async (session) => {
          const scan = await session.storeFile({
            name: '复函.pdf',
            type: 'application/pdf',
            bytes: new TextEncoder().encode('%PDF-1.4\n'),
          })
          return session.create(progressReport, { ...values, scan: [scan.id] })
        })
        expect(made).toMatchObject({ state: 'accepted', values: { submittedVia: 'onBehalf' } })
      })

      test('a figure counts only once a second person has confirmed it, and zero is not missing', async () => {
        const [trained] = (await as(labour, (session) => session.all(target, { filter: { document } }))).filter(
          ({ values }) => values.unit === '人次',
        )
        const light = async () =>
          (await as(labour, (session) => planView(session, document))).lights[trained!.id]!.light
        expect(await light()).toBe('noData')
        const row = await as(labour, (session) =>
          session.create(figure, {
            target: trained!.id,
            asOf: `${session.today().slice(0, 4)}-01-31`,
            value: 2100,
            source: '培训台账',
            body: labour.hat!.organisation,
          }),
        )
        expect(await light()).toBe('noData')
        await as(officer, (session) => session.perform(figure, row.id, row.version, 'confirm', {}))
        expect(await light()).toBe('done')
      })

      test('nobody closes their own work: evidence and a second person', async () => {
        const led = (
          await as(labour, (session) =>
            session.all(task, { filter: { document, 'leadBodies.has': labour.hat!.organisation } }),
          )
        )[0]!
        expect(
          (
            await refusal(
              as(labour, (session) =>
                session.perform(task, led.id, led.version, 'requestCloseOut', {
                  closeOutText: '完成',
                  closeOutEvidence: [],
                }),
              ),
            )
          ).status,
        ).toBe(422)
        const asked = await as(labour, async (session) => {
          const file = await session.storeFile({
            name: '总结.txt',
            type: 'text/plain',
            bytes: new TextEncoder().encode('总结'),
          })
          return session.perform(task, led.id, led.version, 'requestCloseOut', {
            closeOutText: '已完成全年任务。',
            closeOutEvidence: [file.id],
          })
        })
        expect(
          (await refusal(as(labour, (session) => session.perform(task, led.id, asked.version, 'confirmCloseOut', {}))))
            .status,
        ).toBe(403)
        const closed = await as(officer, (session) =>
          session.perform(task, led.id, asked.version, 'confirmCloseOut', {}),
        )
        expect(closed.state).toBe('done')
        const history = await as(officer, (session) => session.history(task, led.id))
        expect(history.map(({ what, by }) => [what, by.name]).slice(-2)).toEqual([
          ['requestCloseOut', '罗示例'],
          ['confirmCloseOut', '周示例'],
        ])
      })

      test('the public sees what was signed off, and nothing later, and no lights of bodies', async () => {
        const visible = () =>
          as(publicViewer, (session) =>
            session.all(publication, { filter: { document, state: 'published' }, whole: true }),
          )
        expect(await visible()).toEqual([])
        expect(
          (await refusal(act(officer, document, 'publish', { signedBy: '局领导', showBodyLights: false }))).status,
        ).toBe(403)
        await act(leader, document, 'publish', { signedBy: '局领导', showBodyLights: false })
        const [first] = await visible()
        const snapshot = first!.values.snapshot as { tasks: { light: unknown }[]; tally: Record<string, number> }
        expect(snapshot.tasks.every(({ light }) => light === null)).toBe(true)
        expect(snapshot.tally.done).toBe(1)
        expect(JSON.stringify(snapshot)).not.toMatch(/罗示例|周示例/)
        await act(leader, document, 'publish', { signedBy: '局领导', showBodyLights: true })
        expect(await visible()).toHaveLength(1)
      })

      test('a corrected version continues its tasks and takes the place of the old one', async () => {
        await act(officer, document, 'correct', {}, '第二项时限有误')
        const [copy] = await as(officer, (session) => session.all(policyDocument, { filter: { replaces: document } }))
        const before = await as(officer, (session) => planView(session, document))
        await act(leader, copy!.id, 'approve').catch(async () => {
          await as(officer, (session) => acceptAll(session, copy!.id))
          await act(leader, copy!.id, 'approve')
        })
        await act(officer, copy!.id, 'issue', {
          handedDownNumber: '云教发〔2026〕12号',
          handedDownOn: '2026-02-01',
          signer: '陈示例',
        })
        const now = await as(officer, (session) => planView(session, copy!.id))
        expect(now.reports.map(({ id }) => id).sort()).toEqual(before.reports.map(({ id }) => id).sort())
        expect(breakdownOf(now).rows.map(({ progress, evidence }) => [progress, evidence])).toEqual(
          breakdownOf(before).rows.map(({ progress, evidence }) => [progress, evidence]),
        )
        expect(breakdownOf(now).rows[1]).toMatchObject({
          progress: '已培训1500人次,其中退役军人200人次。',
          evidence: ['总结.txt'],
        })
        expect(now.tasks.map(({ values }) => values.continues).sort()).toEqual(before.tasks.map(({ id }) => id).sort())
        expect((await as(officer, (session) => session.read(policyDocument, document))).state).toBe('repealed')
      })

      test('every transaction left a link in an unbroken chain', async () => {
        const verdict = await verifyAudit(world.registry)
        expect(verdict.fault).toBe(null)
        expect(verdict.entries).toBeGreaterThan(20)
      })
    })

    test('the demo tells its story: a published plan with lights of several kinds and a draft that needs a person', async () => {
      const documents = await as(officer, (session) => session.all(policyDocument, {}))
      expect(new Set(documents.map(({ state }) => state))).toEqual(
        new Set(['draft', 'consulting', 'issued', 'repealed']),
      )
      const issued = documents.find(({ values }) => values.documentNumber === '云政办发〔2024〕18号')!
      const view = await as(officer, (session) => planView(session, issued.id))
      expect(new Set(Object.values(view.lights).map(({ light }) => light)).size).toBeGreaterThanOrEqual(4)
      const draft = documents.find(({ values }) => values.title.includes('工作要点'))!
      const repairs = (await as(officer, (session) => planView(session, draft.id))).repairs
      expect(repairs.length).toBeGreaterThan(0)
      await as(officer, (session) => confirmRepair(session, draft.id, repairs[0]!.id, repairs[0]!.version))
    })
  })
}
