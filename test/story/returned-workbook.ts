import { policyDocument, progressReport, task } from '@zhiqiao/definitions'
import { beginBatch, runImport, writeWorkbook } from '@zhiqiao/exchange'
import type { RecordOf } from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { planView } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import { progressForm } from '../../packages/server/official/progress-form.ts'
import type { World } from './world.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A body that never signs in fills in a workbook; the office reads it in and somebody else accepts it. */
export function returnedWorkbookStory(here: () => World): void {
  describe('a returned workbook', () => {
    let world: World
    let officer: Viewer
    let document: string
    let body: string
    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)

    beforeAll(async () => {
      world = here()
      officer = await world.as('zhou')
      body = await world.body('云岭市财政局')
      document = (await as(officer, (session) => session.all(policyDocument, { filter: { state: 'issued' } })))[0]!.id
    })

    /** The body's workbook with what it wrote, in the order of its tasks. */
    const filled = async (words: readonly (string | null)[]): Promise<Uint8Array> => {
      const view = await as(officer, (session) => planView(session, document))
      const form = progressForm(view, body, '2026-11-22')
      const [sheet, ...others] = form.sheets
      const at = sheet!.columns.findIndex(({ title }) => title.startsWith('进展情况'))
      const rows = (sheet!.rows as unknown[][]).map((cells, n) => cells.map((cell, c) => (c === at ? words[n] : cell)))
      return writeWorkbook({ ...form, sheets: [{ ...sheet!, rows: rows as never }, ...others] })
    }
    const bringIn = async (files: readonly Uint8Array[]): Promise<RecordOf> => {
      const batch = await as(officer, async (session) => {
        const stored = []
        // Thirty bodies send back thirty files of the same name.
        for (const bytes of files) stored.push((await session.storeFile({ name: '报送表.xlsx', type: xlsx, bytes })).id)
        return beginBatch(session, { register: 'progressReport', files: stored })
      })
      return runImport(world.registry, officer, { batch: batch.id, step: 'read', options: {} })
    }
    const write = (batch: RecordOf) =>
      runImport(world.registry, officer, { batch: batch.id, step: 'write', options: {} })

    test('has a line for each task of the body, and is nobody’s who has none', async () => {
      const form = (of: string) => world.ask('zhou', { url: `/api/v1/plan/${document}/progress-form.xlsx?body=${of}` })
      const answer = await form(body)
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, xlsx])
      expect((await form(document)).statusCode).toBe(404)
    })

    test('is previewed, then stands as the body’s report with the workbook beside it, to be accepted by another', async () => {
      const read = await bringIn([await filled(['已安排专项资金。', null])])
      expect(read).toMatchObject({ state: 'previewed', values: { added: 1, changed: 0 } })
      const done = await write(read)
      expect(done, String(done.values.problem)).toMatchObject({ state: 'done', values: { added: 1 } })
      const [report] = await as(officer, (session) =>
        session.all(progressReport, { filter: { body, 'content.contains': '已安排专项资金' } }),
      )
      expect(report).toMatchObject({
        state: 'submitted',
        values: { body, submittedVia: 'workbook', period: '2026年第三季度', reportedOn: expect.any(String) },
      })
      const [kept] = await as(officer, (session) => session.files(report!.values.scan ?? []))
      expect(kept?.name).toBe('报送表.xlsx')
      const named = await as(officer, (session) => session.read(task, report!.values.task))
      expect([...(named.values.leadBodies ?? []), ...(named.values.responsibleBodies ?? [])]).toContain(body)
      const accept = (viewer: Viewer) =>
        as(viewer, (session) => session.perform(progressReport, report!.id, report!.version, 'accept'))
      await expect(accept(officer)).rejects.toMatchObject({ status: 403 })
      expect((await accept(await world.as('chen'))).state).toBe('accepted')
    })

    test('of the same name as another keeps to its own lines; the same again adds nothing', async () => {
      const [first, second] = [await filled(['第一份。']), await filled(['第二份。'])]
      expect((await write(await bringIn([first, second]))).values.added).toBe(2)
      const reports = await as(officer, (session) =>
        session.all(progressReport, { filter: { body, submittedVia: 'workbook', state: 'submitted' } }),
      )
      const [one, other] = ['第一份。', '第二份。'].map(
        (words) => reports.find(({ values }) => values.content === words)!.values.scan,
      )
      expect(one).toHaveLength(1)
      expect(other).toHaveLength(1)
      expect(one).not.toEqual(other)
      expect((await bringIn([first])).values).toMatchObject({ added: 0, unchanged: 1 })
    })
  })
}
