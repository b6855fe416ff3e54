import { domain } from '@zhiqiao/definitions'
import {
  beginBatch,
  jobOf,
  registerColumns,
  requireImportable,
  runImport,
  sheetOf,
  writeCsv,
  writeWorkbook,
} from '@zhiqiao/exchange'
import type { Label, Register } from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { beforeAll, describe, expect, test } from 'vitest'
import { strictWorkbook } from '../../packages/exchange/testing/strict-workbook.ts'
import { tableWriter } from '../../packages/server/routes/table-of-records.ts'
import type { World } from '../story/world.ts'

/** All registers go the same way: every time one in three is sent out and in again, all with `ZHIQIAO_FULL=1`. */
const isSentOut = ({ name }: Register) =>
  process.env.ZHIQIAO_FULL !== undefined || [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3 === 0

/** Every register as a workbook: its template, and its rows out and in again. */
export function workbooks(world: () => World): void {
  describe('workbooks of every register', () => {
    let officer: Viewer
    beforeAll(async () => {
      officer = await world().as('zhou')
    })
    const see = <T>(work: (session: Session) => Promise<T>) => world().registry.as(officer, work)

    test('have a template that a strict reader takes: drop-downs that lead somewhere, ids typed as text', async () => {
      for (const register of Object.values(domain.registers)) {
        const choices = new Map([['organisation', ['云岭市职业教育中心', '云岭=“引号”学校,一分校']]])
        const sheets = await strictWorkbook(
          await writeWorkbook(
            sheetOf(register, domain, {
              choices,
              organisation: { id: crypto.randomUUID(), title: '云岭市职业教育中心' },
            }),
          ),
        )
        const [table, instructions, ...hidden] = sheets
        expect(table!.name, register.name).toBe(register.title.zh.slice(0, 31))
        expect(instructions!.name).toBe('填写说明')
        expect(hidden.every((sheet) => sheet.hidden)).toBe(true)
        const heads = [...table!.cells].filter(([place]) => /^[A-Z]+3$/.test(place)).map(([, words]) => words)
        const fields = registerColumns(register)
        expect(
          heads.map((head) => head.replace(/\*$/, '')),
          register.name,
        ).toEqual(fields.map(({ column }) => column.title))
        for (const [at, { field }] of fields.entries())
          if (['residentId', 'socialCreditCode', 'phone', 'text'].includes(field.type.kind))
            expect(table!.formats.get(at + 1), `${register.name}.${field.zh}`).toBe(49)
        const offered = fields.filter(({ field }) => field.codeSet !== undefined || field.type.kind === 'flag').length
        expect(table!.validations.filter(({ list }) => list !== null).length).toBeGreaterThanOrEqual(offered)
      }
    }, 60_000)

    test('come back as they went out: masked names, moments, bodies and codes are known again', async () => {
      const wrong: string[] = []
      let rows = 0
      for (const register of Object.values(domain.registers).filter(isSentOut)) {
        const batch = await see(async (session) => {
          const page = await session.list(register, { limit: 8 }).catch(() => null)
          const importable = await requireImportable(session, register).then(
            () => true,
            () => false,
          )
          if (!page || page.rows.length === 0 || !importable) return null
          const { columns, rowOf } = tableWriter(domain, register)
          const table = page.rows.map((record) => rowOf(record, page.references))
          rows += table.length
          // Half of the registers go by each format.
          const xlsx = register.name.length % 2 === 0
          const bytes = xlsx
            ? await writeWorkbook({ sheets: [{ name: register.title.zh, title: '导出', columns, rows: table }] })
            : writeCsv({ columns, rows: table }, 'gb18030')
          const file = await session.storeFile({
            name: `${register.name}.${xlsx ? 'xlsx' : 'csv'}`,
            type: 'application/octet-stream',
            bytes,
          })
          return beginBatch(session, { register: register.name, files: [file.id] })
        })
        if (!batch) continue
        const job = await see((session) => jobOf(session, batch.id))
        const { state, values, version } = await runImport(world().registry, officer, job!)
        // Nothing of it is left for the server's own runner.
        await see((session) => session.perform('importBatch', batch.id, version, 'cancel'))
        if (state !== 'previewed' || values.added !== 0 || values.changed !== 0 || values.refused !== 0)
          wrong.push(`${register.name}: ${values.problem ?? JSON.stringify(values)}`)
      }
      expect(wrong).toEqual([])
      expect(rows).toBeGreaterThan(150)
    }, 120_000)

    test('go in, are confirmed and taken back over HTTP, the rows refused come back, and nobody else sees them', async () => {
      const school = (
        await see((session) => session.all('organisation', { filter: { name: '云岭市职业教育中心' } }))
      )[0]!
      const before = await see((session) => session.count('teacher'))
      const template = await get('zhou', `/api/v1/import/teacher/template.xlsx?organisation=${school.id}`)
      expect((await strictWorkbook(template.rawPayload))[0]!.cells.get('A1')).toBe('教师导入表（云岭市职业教育中心）')
      const heads = ['教师个人标识码', '姓名', '性别', '在岗单位', '用工类别', '专兼任', '任教类别', '到岗日期']
      const file = await upload('zhou', '教师.csv', [
        heads,
        ['T9001', '㐂𠮷䶮', '男', '云岭市职业教育中心', '在编', '专任教师', '专业课', '2020-09-01'],
        ['T9002', '=HYPERLINK("x")', '女', '云岭市职业教育中心', '在编', '专任教师', '专业课', '2021年9月1日'],
        ['T9003', '赵示例', '女', '没有的学校', '在编', '专任教师', '专业课', '2021/9/1'],
      ])
      const begun = await post('zhou', '/api/v1/import/teacher', { files: [file] })
      expect(begun.statusCode).toBe(201)
      const id: string = begun.json().record.id
      const read = await settled(id)
      expect([read.record.state, read.record.values.added, read.record.values.refused]).toEqual(['previewed', 2, 1])
      expect(read.counts).toEqual({ 0: { add: 2, change: 0, keep: 0, refuse: 1 } })
      expect(await see((session) => session.count('teacher'))).toBe(before)
      const shown = (await get('zhou', `/api/v1/import/batch/${id}/rows?action=add`)).json()
      expect(shown.rows.map(({ values }: { values: { name: string } }) => values.name)).toEqual([
        '㐂𠮷䶮',
        '=HYPERLINK("x")',
      ])
      for (const path of ['', '/rows?action=add', '/refused.xlsx'])
        expect((await get('lin', `/api/v1/import/batch/${id}${path}`)).statusCode, path).toBe(404)
      const [refused] = await strictWorkbook((await get('zhou', `/api/v1/import/batch/${id}/refused.xlsx`)).rawPayload)
      expect([...refused!.cells.values()].join()).toContain('没有找到“没有的学校”')

      await act(id, read.record.version, 'confirm')
      const done = await settled(id)
      expect([done.record.state, done.record.values.added]).toEqual(['done', 2])
      expect(await see((session) => session.count('teacher'))).toBe(before + 2)
      await act(id, done.record.version, 'undo', '导错了')
      expect((await settled(id)).record.state).toBe('undone')
      expect(await see((session) => session.count('teacher'))).toBe(before)
    }, 60_000)

    test('ask for columns by hand, keep them as a map, and refuse who may not and what cannot be', async () => {
      const file = await upload('zhou', '人社.csv', [
        ['编码', '教工', '现单位', '用工类别', '专兼任', '任教类别', '到岗日期'],
        ['T9101', '甲示例', '云岭市职业教育中心', '在编', '专任教师', '专业课', '2020-09-01'],
      ])
      const id: string = (await post('zhou', '/api/v1/import/teacher', { files: [file] })).json().record.id
      const read = await settled(id)
      expect(read.record.values.added).toBe(0)
      const sheets = { 0: { columns: { 1: 'teacherNumber', 2: 'name', 3: 'school' } } }
      const again = await world().ask('zhou', {
        method: 'PUT',
        url: `/api/v1/import/batch/${id}/columns`,
        payload: { version: read.record.version, sheets },
      })
      expect(again.statusCode).toBe(200)
      const right = await settled(id)
      expect([right.record.values.added, right.byHand]).toEqual([1, sheets])
      const columns = [
        { heading: '编码', field: 'teacherNumber' },
        { heading: '教工', field: 'name' },
        { heading: '现单位', field: 'school' },
      ]
      const values = { name: '人社名单', register: 'teacher', organisation: officer.hat!.organisation, columns }
      const map = (await post('zhou', '/api/v1/import-map', { values })).json().record
      const byMap = (await post('zhou', '/api/v1/import/teacher', { files: [file], map: map.id })).json().record
      expect([byMap.values.map, byMap.values.mapVersion]).toEqual([map.id, 1])
      expect((await settled(byMap.id)).record.values.added).toBe(1)

      expect((await post('bai', '/api/v1/import/teacher', { files: [file] })).statusCode).toBeGreaterThanOrEqual(403)
      const evidence = await get('zhou', '/api/v1/import/evidence/template.xlsx')
      expect([evidence.statusCode, evidence.json().code]).toEqual([422, 'needs-file'])
      expect((await get('zhou', '/api/v1/teacher.csv?encoding=utf-7')).statusCode).toBe(400)
      const gb = await get('zhou', '/api/v1/organisation.csv?encoding=gb18030')
      expect(new TextDecoder('gb18030').decode(gb.rawPayload)).toContain('云岭市职业教育中心')
    }, 60_000)

    const get = (as: string, url: string) => world().ask(as, { method: 'GET', url })
    const post = (as: string, url: string, payload: object) => world().ask(as, { method: 'POST', url, payload })
    async function upload(as: string, name: string, [head, ...rows]: string[][]): Promise<string> {
      const bytes = writeCsv({ columns: head!.map((title) => ({ title })), rows })
      const file = await world().registry.as(await world().as(as), (session) =>
        session.storeFile({ name, type: 'text/csv', bytes }),
      )
      return file.id
    }
    async function settled(id: string) {
      for (;;) {
        const answer = await get('zhou', `/api/v1/import/batch/${id}`)
        const view = answer.json()
        if (answer.statusCode !== 200) throw new Error((view as Label).zh ?? answer.body)
        if (!['reading', 'writing', 'undoing'].includes(view.record.state)) return view
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    async function act(id: string, version: number, name: string, reason?: string) {
      const answer = await post('zhou', `/api/v1/import-batch/${id}/act/${name}`, { version, input: {}, reason })
      if (answer.statusCode !== 200) throw new Error(answer.body)
    }
  })
}
