import { offeringWarning, programmeOffering } from '@zhiqiao/definitions'
import { writeDocx } from '@zhiqiao/exchange'
import type { Session, Viewer } from '@zhiqiao/registry'
import { workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  closureDecision,
  rectificationOrder,
  suspensionDecision,
} from '../../packages/server/official/warning-paper.ts'
import type { World } from './world.ts'

/** A warning becomes an order on paper; who owes an answer finds it on the workbench. */
export function orderToRectifyStory(here: () => World): void {
  describe('限期整改', () => {
    let world: World
    let officer: Viewer
    let leader: Viewer
    let head: Viewer
    let warning: string
    beforeAll(async () => {
      world = here()
      ;[officer, leader, head] = [await world.as('zhou'), await world.as('chen'), await world.as('xu')]
    })
    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
    const act = (viewer: Viewer, name: string, input: Record<string, unknown>, reason: string | null = null) =>
      as(viewer, async (session) => {
        const { version } = await session.read(offeringWarning, warning)
        return session.perform(offeringWarning, warning, version, name, input, reason)
      })
    const words = async (make: typeof rectificationOrder) => {
      const { document } = await as(officer, (session) => make(session, warning, new Map()))
      return { ...document!, text: JSON.stringify(document!.blocks) }
    }

    test('the order names the school, what is wrong, what is asked and by when, and is no paper before it is given', async () => {
      warning = await as(officer, async (session) => {
        const school = head.hat!.organisation
        const offerings = await session.all(programmeOffering, { filter: { school, status: 'recruiting' } })
        const standing = new Set((await session.all(offeringWarning, {})).map(({ values }) => values.offering))
        const free = offerings.find(({ id }) => !standing.has(id))!
        const grounds = '连续两年没有合作企业。'
        const { id } = await session.create(offeringWarning, { offering: free.id, class: 'looselyMatched', grounds })
        return id
      })
      await act(officer, 'warn', { documentNumber: '云教函〔2026〕71号' })
      await expect(words(rectificationOrder)).rejects.toMatchObject({ code: 'paper.not-yet' })
      const order = { requirements: '落实两家合作企业', rectifyBy: '2999-06-30', documentNumber: '云教函〔2026〕72号' }
      await act(officer, 'order', order)
      const paper = await words(rectificationOrder)
      expect(paper).toMatchObject({ number: '云教函〔2026〕72号', addressee: head.hat!.organisationTitle })
      expect(paper.title).toMatch(/^关于责令.*限期整改的通知$/)
      for (const part of ['契合不紧密', '连续两年没有合作企业。', '落实两家合作企业。', '2999年6月30日', '申诉'])
        expect(paper.text).toContain(part)
      expect((await writeDocx(paper)).byteLength).toBeGreaterThan(2000)
      const file = await world.ask('zhou', { url: `/api/v1/document-out/rectification-order/${warning}.pdf` })
      expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/pdf'])
    })

    test('the school owes a report by that day, and it stands on its workbench', async () => {
      const { duties } = await as(head, workbench)
      expect(duties.find(({ record }) => record === warning)).toMatchObject({
        ...{ kind: 'report', register: 'offeringWarning', due: '2999-06-30', acts: ['reportRectification'] },
      })
      await act(head, 'reportRectification', { rectification: '只落实了一家' })
      const after = await as(officer, workbench)
      expect(after.duties.find(({ record }) => record === warning)).toMatchObject({ kind: 'decide' })
    })

    test('the decision to suspend tells the whole course and protects those enrolled; that to close comes after', async () => {
      const decided = { documentNumber: '云教发〔2026〕9号', decidedOn: '2026-11-20' }
      await act(leader, 'suspend', { ...decided, studentsLeft: '按原方案培养至毕业' }, '整改不到位')
      const { text, title } = await words(suspensionDecision)
      expect(title).toContain('暂停')
      for (const part of ['整改后仍不符合要求', '受保护至毕业', '按原方案培养至毕业']) expect(text).toContain(part)
      await expect(words(closureDecision)).rejects.toMatchObject({ code: 'paper.not-yet' })
    })
  })
}
