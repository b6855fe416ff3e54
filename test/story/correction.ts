import { figure, policyDocument, progressReport, target, task } from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import { questions } from '../../packages/server/portal/question.ts'
import type { LinkToken } from '../../packages/server/session/link-token.ts'
import type { World } from './world.ts'

/** What was sent back is put right by those whose words it is. */
export function correctionStory(here: () => World): void {
  describe('correction', () => {
    let world: World
    let officer: Viewer
    let labour: Viewer
    let body: string
    let led: string
    let promised: string
    let plan: string

    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
    const refusal = async (work: Promise<unknown>): Promise<number> => {
      const error = await work.then(() => null).catch((thrown: unknown) => thrown)
      if (error instanceof Problem) return error.status
      throw new Error(`no refusal but ${String(error)}`)
    }
    const report = (viewer: Viewer, id: string) => as(viewer, (session) => session.read(progressReport, id))
    const act = (viewer: Viewer, id: string, name: string, reason: string | null = null) =>
      as(viewer, async (session) => {
        const { version } = await session.read(progressReport, id)
        return session.perform(progressReport, id, version, name, {}, reason)
      })
    const write = (viewer: Viewer, id: string, content: string) =>
      as(viewer, async (session) => {
        const { version } = await session.read(progressReport, id)
        return session.change(progressReport, id, version, { content })
      })

    beforeAll(async () => {
      world = here()
      officer = await world.as('zhou')
      labour = await world.as('luo')
      body = labour.hat!.organisation
      const issued = await as(officer, (session) => session.all(policyDocument, { filter: { state: 'issued' } }))
      const within = { 'document.in': issued.map(({ id }) => id), state: 'underway', 'leadBodies.has': body }
      const tasks = await as(labour, (session) => session.all(task, { filter: within }))
      led = tasks[0]!.id
      plan = tasks[0]!.values.document
      const targets = await as(labour, (session) =>
        session.all(target, { filter: { 'task.in': tasks.map(({ id }) => id) } }),
      )
      promised = targets[0]!.id
    })

    test('a report that was sent back waits on the body’s workbench with what can be done, and is put right by the body', async () => {
      const { id } = await as(labour, (session) =>
        session.create(progressReport, { task: led, body, period: '2026年第二季度', content: '已完成第一批。' }),
      )
      await act(officer, id, 'return', '请写明人数')
      const duties = (await as(labour, workbench)).duties.filter(({ record }) => record === id)
      expect(duties).toMatchObject([{ kind: 'correct', register: 'progressReport', acts: ['resubmit'] }])
      await write(labour, id, '已完成第一批，共120人。')
      expect((await act(labour, id, 'resubmit')).state).toBe('submitted')
    })

    test('a body reports on the tasks it is given, not on those of others in the same plan', async () => {
      const [foreign] = await as(labour, (session) =>
        session.all(task, { filter: { document: plan, 'leadBodies.empty': false } }),
      ).then((all) =>
        all.filter(({ values }) => ![...(values.leadBodies ?? []), ...(values.responsibleBodies ?? [])].includes(body)),
      )
      const values = { task: foreign!.id, body, period: '2026年第二季度', content: '代他人报。' }
      expect(await refusal(as(labour, (session) => session.create(progressReport, values)))).toBe(403)
    })

    test('the office does not rewrite a body’s words, and nobody rewrites what was accepted', async () => {
      const { id } = await as(labour, (session) =>
        session.create(progressReport, { task: led, body, period: '2026年第一季度', content: '开局良好。' }),
      )
      expect(await refusal(write(officer, id, '开局很好。'))).toBe(403)
      await act(officer, id, 'accept')
      expect(await refusal(write(labour, id, '开局一般。'))).toBe(403)
      expect((await report(labour, id)).values.content).toBe('开局良好。')
      await act(officer, id, 'return', '数字有误')
      await write(labour, id, '开局一般。')
      expect(await refusal(act(officer, id, 'resubmit'))).toBe(403)
      expect((await act(labour, id, 'resubmit')).state).toBe('submitted')
    })

    test('a confirmed figure cannot be changed behind the second person’s back; returned, it waits on the workbench', async () => {
      const row = await as(labour, (session) =>
        session.create(figure, { target: promised, asOf: '2026-06-30', value: 12, source: '台账', body }),
      )
      const confirmed = await as(officer, (session) => session.perform(figure, row.id, row.version, 'confirm', {}))
      const change = (version: number) =>
        as(labour, (session) => session.change(figure, row.id, version, { value: 99 }))
      expect(await refusal(change(confirmed.version))).toBe(403)
      const returned = await as(officer, (session) =>
        session.perform(figure, row.id, confirmed.version, 'return', {}, '口径不符'),
      )
      expect((await as(labour, workbench)).duties).toContainEqual(
        expect.objectContaining({ kind: 'correct', register: 'figure', record: row.id }),
      )
      const changed = await change(returned.version)
      const again = await as(labour, (session) => session.perform(figure, row.id, changed.version, 'resubmit', {}))
      expect(again).toMatchObject({ state: 'submitted', values: { value: 99 } })
    })

    test('a body without an account puts its returned report right through a new link', async () => {
      const period = '2025年第四季度'
      const bearer: Viewer = { person: null, hat: { ...labour.hat!, membership: '' }, address: null, via: 'link' }
      const link = { record: led, body, details: { period } } as unknown as LinkToken
      const { progress } = questions
      const mine = () => as(officer, (session) => session.all(progressReport, { filter: { task: led, body, period } }))
      await as(bearer, (session) =>
        progress!.answer(session, link, { content: '完成。', obstacle: '', nextStep: '' }, []),
      )
      const [first] = await mine()
      await act(officer, first!.id, 'return', '太简略')
      const asked = await as(bearer, (session) => progress!.ask(session, link, 'zh'))
      expect(asked.about).toContainEqual({ label: '退回理由', text: '太简略' })
      expect(asked.values).toMatchObject({ content: '完成。' })
      await as(bearer, (session) => progress!.answer(session, link, { content: '完成全部三批。' }, []))
      expect((await mine()).map(({ state, values }) => [state, values.content])).toEqual([
        ['submitted', '完成全部三批。'],
      ])
    })
  })
}
