import { importBatch, importMap } from '@zhiqiao/definitions'
import {
  all,
  any,
  code,
  date,
  decimal,
  defineCodeSet,
  defineRegister,
  divisionWithin,
  integer,
  organisationIs,
  reference,
  references,
  role,
  text,
  year,
} from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sourceSystemCode } from '../../definitions/code-set/organisation.ts'
import { openTown, type Town } from '../../registry/testing/open-town.ts'
import { sheetOf } from '../workbook/template.ts'
import type { CellValue, WorkbookSheet } from '../workbook/workbook.ts'
import { writeCsv } from '../workbook/write-csv.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { beginBatch, type NewBatch } from './begin-batch.ts'
import { jobOf, runImport } from './import-job.ts'
import type { Batch } from './read-batch.ts'
import type { Action } from './settle-rows.ts'
import { type StoredRow, storedPage, storedSheets } from './stored-rows.ts'
import { unknownWords } from './unknown-words.ts'

const keeper = any(
  all(role('schoolRegistrar'), organisationIs('school')),
  all(role('sectionOfficer'), divisionWithin('school.division')),
)
const permissions = { read: keeper, create: keeper, change: keeper, withdraw: keeper }

const levels = defineCodeSet('teacherLevel', { zh: '双师型等级', en: 'Level' }, '本测试', {
  junior: ['初级', 'junior'],
  middle: ['中级', 'intermediate'],
  senior: ['高级', 'senior'],
})
const teacher = defineRegister({
  name: 'teacher',
  title: '教师',
  subject: 'teacher',
  titled: 'name',
  key: 'number',
  order: 'number',
  fields: {
    number: text('工号', { required: true }),
    name: text('姓名', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    level: code('双师型认定等级', 'teacherLevel'),
    since: date('入职日期'),
    subjects: references('任教单位', 'organisation'),
    area: decimal('办公面积', { unit: { zh: '平方米', en: 'm²' } }),
  },
  permissions,
  wall: { pattern: 'organisation', organisation: 'school' },
})
const headcount = defineRegister({
  name: 'headcount',
  title: '在校生数',
  subject: 'school',
  titled: 'school',
  unique: [['school', 'year']],
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    year: year('学年', 'school', { required: true }),
    pupils: integer('在校生', { source: 'educationStatistics' }),
    boarders: integer('住宿生'),
  },
  permissions,
  wall: { pattern: 'organisation', organisation: 'school' },
})
/** Without a key: a line is the same only if all of it is. */
const visit = defineRegister({
  name: 'visit',
  title: '走访',
  subject: 'school',
  titled: 'note',
  fields: { note: text('内容', { required: true }), school: reference('学校', 'organisation'), on: date('日期') },
  permissions,
  wall: { pattern: 'organisation', organisation: 'school' },
})

let town: Town
let officer: Viewer
beforeAll(async () => {
  town = await openTown({
    more: [teacher, headcount, visit, importBatch, importMap],
    codeSets: [levels, sourceSystemCode],
  })
  officer = town.viewer('甲', 'sectionOfficer', '市教育局')
})
afterAll(() => town?.close())

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}
const csv = (name: string, rows: readonly (readonly CellValue[])[]): File => ({
  name: `${name}.csv`,
  bytes: writeCsv({ columns: rows[0]!.map((title) => ({ title: String(title) })), rows: rows.slice(1) }),
})
const xlsx = async (name: string, ...sheets: WorkbookSheet[]): Promise<File> => ({
  name: `${name}.xlsx`,
  bytes: await writeWorkbook({ sheets }),
})
const table = (rows: readonly (readonly CellValue[])[], rest: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: '名单',
  columns: rows[0]!.map((title) => ({ title: String(title) })),
  rows: rows.slice(1),
  ...rest,
})

async function bringIn(register: string, files: readonly File[], given: Partial<NewBatch> = {}, viewer = officer) {
  const batch = await town.registry.as(viewer, async (session) => {
    const stored = []
    for (const { name, bytes } of files)
      stored.push((await session.storeFile({ name, type: 'application/octet-stream', bytes })).id)
    return beginBatch(session, { register, files: stored, ...given })
  })
  return work(batch.id, viewer)
}

/** Does what is due for a batch, as the server's runner would. */
async function work(id: string, viewer = officer): Promise<Batch> {
  const job = await town.registry.as(viewer, (session) => jobOf(session, id))
  return runImport(town.registry, viewer, job!)
}

const asked = async (batch: Batch, step: 'write' | 'undo', viewer = officer) =>
  runImport(town.registry, viewer, { batch: batch.id, step, options: { reason: '导错了' } })
const confirm = (batch: Batch, viewer = officer) => asked(batch, 'write', viewer)
const see = <T>(work: (session: Session) => Promise<T>, viewer = officer) => town.registry.as(viewer, work)
const rowsOf = (batch: Batch, action: Action): Promise<StoredRow[]> =>
  see((session) => storedPage(session, batch.id, action, { limit: 500 }))
const teachers = () => see((session) => session.all('teacher', {}))
const counts = ({ values }: Batch) => [values.added, values.changed, values.unchanged, values.refused]

describe('a file', () => {
  test('is read, previewed and, once confirmed, written as a whole; again it changes nothing', async () => {
    const file = await xlsx(
      '教师',
      table([
        ['工号', '姓名', '学校', '双师型认定等级', '入职日期'],
        ['A001', '㐂𠮷䶮', '青石职校', '高级', '2020-09-01'],
        ['A002', '王五', '青石职校', null, null],
      ]),
    )
    const batch = await bringIn('teacher', [file])
    expect([batch.state, ...counts(batch)]).toEqual(['previewed', 2, 0, 0, 0])
    expect(await teachers()).toEqual([])
    const done = await confirm(batch)
    expect([done.state, ...counts(done)]).toEqual(['done', 2, 0, 0, 0])
    const [first] = await teachers()
    expect(first!.values).toMatchObject({
      number: 'A001',
      name: '㐂𠮷䶮',
      level: 'senior',
      since: '2020-09-01',
      school: town.bodies.青石职校,
    })
    const history = await see((session) => session.history('teacher', first!.id))
    expect(history[0]).toMatchObject({ what: 'create', reason: '导入：教师：教师.xlsx' })
    const again = await bringIn('teacher', [file])
    expect(counts(again)).toEqual([0, 0, 2, 0])
  })

  test('changes only what differs, leaves empty cells alone, and can be taken back', async () => {
    const rows = [
      ['工号', '姓名', '学校', '双师型认定等级', '入职日期'],
      ['A001', '㐂𠮷䶮', '青石职校', '', '2021-09-01'],
      ['A003', '赵六', '区财政局', '初级', ''],
    ]
    const batch = await bringIn('teacher', [csv('教师', rows)])
    expect(counts(batch)).toEqual([1, 1, 0, 0])
    expect((await rowsOf(batch, 'change')).map(({ values }) => values)).toEqual([{ since: '2021-09-01' }])
    const done = await confirm(batch)
    const undone = await asked(done, 'undo')
    expect(undone.state).toBe('undone')
    const now = await teachers()
    expect(now.map(({ values }) => [values.number, values.since])).toEqual([
      ['A001', '2020-09-01'],
      ['A002', null],
    ])
  })

  test('clears with empty cells only when asked to', async () => {
    const rows = [
      ['工号', '姓名', '双师型认定等级'],
      ['A001', '㐂𠮷䶮', ''],
    ]
    expect(counts(await bringIn('teacher', [csv('a', rows)]))).toEqual([0, 0, 1, 0])
    const batch = await bringIn('teacher', [csv('a', rows)], { clearing: true })
    expect((await rowsOf(batch, 'change')).map(({ values }) => values)).toEqual([{ level: null }])
  })

  test('has each row that cannot stand named with its row and column', async () => {
    const file = await xlsx(
      '教师',
      table(
        [
          ['工号', '姓名', '学校', '双师型认定等级', '入职日期'],
          ['B1', '一', '青石职校', '高极', null],
          ['B2', null, '青石职校', null, null],
          ['B3', '三', '没有的学校', null, null],
          ['B4', '四', '青石职校', null, '2026-02-30'],
          ['B5', '五', '青石职校', null, null],
          ['B5', '五五', '青石职校', null, null],
          ['B6', '六', '青石职校', null, null],
        ],
        { title: '教师名单', note: ['填报单位：青石职校'] },
      ),
    )
    const batch = await bringIn('teacher', [file])
    expect(counts(batch)).toEqual([2, 0, 0, 5])
    const refused = await rowsOf(batch, 'refuse')
    const told = refused
      .sort((a, b) => a.number - b.number)
      .map(({ row, problems }) => [row, problems[0]!.column, problems[0]!.zh])
    expect(told).toEqual([
      [4, 4, '教师.双师型认定等级: “高极”不在码表中，是否“高级”'],
      [5, 2, '教师.姓名: 必填'],
      [6, 3, '教师.学校: 没有找到“没有的学校”'],
      [7, 5, expect.stringContaining('不是日期')],
      [9, null, '教师: 与第8行重复'],
    ])
  })

  test('is somebody’s only as far as their rights go', async () => {
    const here = town.viewer('戊', 'schoolRegistrar', '青石职校')
    const rows = [
      ['工号', '姓名', '学校'],
      ['C1', '甲', '青石职校'],
      ['C2', '乙', '市教育局'],
      ['A001', '改名', '青石职校'],
    ]
    const batch = await bringIn('teacher', [csv('教师', rows)], {}, here)
    expect(counts(batch)).toEqual([1, 1, 0, 1])
    expect(await see((session) => storedPage(session, batch.id, 'add'))).toEqual([])
    const stranger = town.viewer('丙', 'inspector', '县教育局')
    await expect(bringIn('teacher', [csv('教师', rows)], {}, stranger)).rejects.toMatchObject({ status: 403 })
  })

  test('whose record somebody changes meanwhile is not written over', async () => {
    const batch = await bringIn('teacher', [
      csv('教师', [
        ['工号', '入职日期'],
        ['A001', '2019-09-01'],
      ]),
    ])
    const [record] = await teachers()
    await see((session) => session.change('teacher', record!.id, record!.version, { name: '另一人改' }))
    const failed = await confirm(batch)
    expect(failed).toMatchObject({ state: 'failed', values: { problem: expect.stringContaining('第2行') } })
    expect((await teachers())[0]!.values.since).toBe('2020-09-01')
  })
})

describe('names in cells', () => {
  test('mean a record by title, alias or key, and are refused with the candidates where they may mean two', async () => {
    await town.registry.asSystem('同名', async (session) => {
      for (const place of ['青石区', '白水县'])
        await session.create('organisation', {
          name: '第一中专',
          aliases: ['一中专'],
          division: town.places[place]!.id,
        })
    })
    const rows = [
      ['工号', '姓名', '学校', '任教单位'],
      ['D1', '甲', '第一中专', ''],
      ['D2', '乙', '青石职校', '市教育局、区财政局'],
    ]
    const batch = await bringIn('teacher', [csv('教师', rows)])
    expect(counts(batch)).toEqual([1, 0, 0, 1])
    const [refused] = await rowsOf(batch, 'refuse')
    expect(refused!.problems[0]!.zh).toMatch(
      /教师\.学校: 有2个“第一中专”：第一中专（(青石区|白水县)）、第一中专（(青石区|白水县)），请写明是哪一个/,
    )
    const [added] = await rowsOf(batch, 'add')
    expect(added!.values.subjects).toEqual([town.bodies.市教育局, town.bodies.区财政局])
  })
})

describe('registers', () => {
  test('kept by year show how far a number moved from the year before, the largest first', async () => {
    const sheet = (of: number, rows: (string | number)[][]) =>
      csv('数', [['学校', '学年', '在校生', '住宿生'], ...rows.map(([name, ...more]) => [name!, of, ...more])])
    await confirm(
      await bringIn('headcount', [
        sheet(2024, [
          ['青石职校', 1000, 500],
          ['区财政局', 100, 50],
          ['市教育局', 10, 5],
        ]),
      ]),
    )
    const batch = await bringIn('headcount', [
      sheet(2025, [
        ['青石职校', 1100, 500],
        ['区财政局', 50, 50],
        ['市教育局', 10, 5],
      ]),
    ])
    expect((await rowsOf(batch, 'add')).map(({ row, shift }) => [row, shift])).toEqual([
      [3, 0.5],
      [2, 0.1],
      [4, 0],
    ])
  })

  test('without a key take a line that is there already for the same, and a second one in the file for a slip', async () => {
    const rows = [
      ['内容', '学校', '日期'],
      ['谈话', '青石职校', '2026-03-01'],
      ['谈话', '青石职校', '2026-03-02'],
      ['谈话', '青石职校', '2026-03-02'],
    ]
    const first = await bringIn('visit', [csv('走访', rows)])
    expect(counts(first)).toEqual([2, 0, 0, 1])
    await confirm(first)
    expect(counts(await bringIn('visit', [csv('走访', rows)]))).toEqual([0, 0, 2, 1])
  })
})

describe('a school’s own list', () => {
  test('need not say whose its new rows are, and moves nobody who is there already', async () => {
    const here = town.viewer('戊', 'schoolRegistrar', '青石职校')
    const rows = [
      ['工号', '姓名'],
      ['O1', '自家新人'],
      ['O2', '自家新人'],
    ]
    const batch = await bringIn('teacher', [csv('本校', rows)], {}, here)
    expect(counts(batch)).toEqual([2, 0, 0, 0])
    const [sheet] = await see((session) => storedSheets(session, batch.id), here)
    expect(sheet!.notes[0]!.zh).toBe('没有“学校”一列，新增的行都登记为“青石职校”')
    await confirm(batch, here)
    expect(counts(await bringIn('teacher', [csv('本校', rows)], {}, here))).toEqual([0, 0, 2, 0])
    expect(counts(await bringIn('teacher', [csv('本校', rows)]))).toEqual([0, 0, 2, 0])
    const refused = await bringIn('teacher', [
      csv('市里', [
        ['工号', '姓名'],
        ['O3', '谁的人'],
      ]),
    ])
    expect(counts(refused)).toEqual([0, 0, 0, 1])
  })
})

describe('a named system', () => {
  test('is read by its saved map, words and all, and locks what it delivers', async () => {
    const map = await see((session) =>
      session.create('importMap', {
        name: '教育事业统计基层表',
        register: 'headcount',
        system: 'educationStatistics',
        organisation: town.bodies.市教育局!,
        columns: [
          { heading: '机构名称', field: 'school' },
          { heading: '统计年度', field: 'year' },
          { heading: '在籍学生合计', field: 'pupils' },
          { heading: '其中住宿', field: null },
        ],
        words: [{ field: 'school', written: '青石区职业学校', meant: '青石职校' }],
      }),
    )
    const rows = [
      ['机构名称', '统计年度', '在籍学生合计', '其中住宿'],
      ['青石区职业学校', 2023, 900, 400],
    ]
    const batch = await bringIn('headcount', [csv('基111', rows)], { map: map.id, referenceDate: '2023-09-01' })
    expect(batch.values).toMatchObject({ system: 'educationStatistics', mapVersion: 1, added: 1, refused: 0 })
    await confirm(batch)
    const [record] = await see((session) => session.all('headcount', { filter: { year: 2023 } }))
    expect(record).toMatchObject({
      source: { system: 'educationStatistics', on: '2023-09-01' },
      values: { pupils: 900, boarders: null },
    })
    const hand = see((session) => session.change('headcount', record!.id, record!.version, { pupils: 901 }))
    await expect(hand).rejects.toThrow('教育事业统计')
    const byHand = await bringIn('headcount', [
      csv('手工', [
        ['学校', '学年', '在校生'],
        ['青石职校', 2023, 901],
      ]),
    ])
    expect(counts(byHand)).toEqual([0, 0, 0, 1])
  })
})

describe('workbooks sent out to be filled in', () => {
  test('come back under any name and find their bodies; together they are one preview', async () => {
    const files: File[] = []
    for (const [at, title] of ['青石职校', '区财政局', '县教育局'].entries()) {
      const template = sheetOf(teacher, town.registry.domain, { organisation: { id: town.bodies[title]!, title } })
      const [data, ...others] = template.sheets
      const rows = [[`T${at}`, `某${at}`, title === '县教育局' ? '市教育局' : null, '初级', null, null, null]]
      files.push({
        name: `新建工作表${at}.xlsx`,
        bytes: await writeWorkbook({ ...template, sheets: [{ ...data!, rows }, ...others] }),
      })
    }
    const batch = await bringIn('teacher', files)
    expect(counts(batch)).toEqual([2, 0, 0, 1])
    const added = await rowsOf(batch, 'add')
    expect(added.map(({ values }) => values.school)).toEqual([town.bodies.青石职校, town.bodies.区财政局])
    expect((await rowsOf(batch, 'refuse'))[0]!.problems[0]!.zh).toContain('与这份表所属的单位不一致')
    const sheets = await see((session) => storedSheets(session, batch.id))
    expect(sheets.map(({ file, organisation }) => [file, organisation])).toContainEqual([
      '新建工作表0.xlsx',
      town.bodies.青石职校,
    ])
    const wrong = await bringIn('visit', [files[0]!])
    expect(wrong).toMatchObject({ state: 'failed', values: { problem: expect.stringContaining('这是“教师”的导入表') } })
  })
})

describe('words no code set knows', () => {
  test('are told once each, are read as somebody says they are meant, and outrank those of the saved map', async () => {
    const file = csv('外系统', [
      ['工号', '姓名', '学校', '双师型认定等级'],
      ['W1', '一', '青石职校', '高极'],
      ['W2', '二', '青石职校', '高极'],
      ['W3', '三', '青石职校', '二档'],
      ['W4', '四', '青石职校', '初级'],
    ])
    const batch = await bringIn('teacher', [file])
    expect(counts(batch)).toEqual([1, 0, 0, 3])
    expect(await see((session) => unknownWords(session, batch))).toEqual([
      { field: 'level', written: '高极', rows: 2 },
      { field: 'level', written: '二档', rows: 1 },
    ])
    const map = await see((session) =>
      session.create('importMap', {
        ...{ name: '外系统', register: 'teacher', organisation: town.bodies.市教育局! },
        words: [
          { field: 'level', written: '二档', meant: 'middle' },
          { field: 'level', written: '高极', meant: 'junior' },
        ],
      }),
    )
    const words = [{ field: 'level', written: '高极', meant: 'senior' }]
    const said = await bringIn('teacher', [file], { map: map.id, options: { words } })
    expect(counts(said)).toEqual([4, 0, 0, 0])
    expect(await see((session) => unknownWords(session, said))).toEqual([])
    expect((await rowsOf(said, 'add')).map(({ values }) => values.level)).toEqual([
      'senior',
      'senior',
      'middle',
      'junior',
    ])
  })
})

describe('columns', () => {
  test('nobody recognises are set by hand, with the row of the heading', async () => {
    const rows = [
      ['甲', '乙', '丙'],
      ['员工编码', '称呼', '所在'],
      ['E1', '某', '青石职校'],
    ]
    const file = csv('外来', rows)
    const batch = await bringIn('teacher', [file])
    expect(counts(batch)).toEqual([0, 0, 0, 0])
    const [sheet] = await see((session) => storedSheets(session, batch.id))
    expect(sheet!.notes[0]!.zh).toContain('没有认出表头')
    const byHand = await bringIn('teacher', [file], {
      options: { sheets: { 0: { headingRow: 2, columns: { 1: 'number', 2: 'name', 3: 'school' } } } },
    })
    expect(counts(byHand)).toEqual([1, 0, 0, 0])
    expect((await see((session) => storedSheets(session, byHand.id)))[0]).toMatchObject({
      headingRow: 2,
      columns: [
        { heading: '员工编码', field: 'number', how: 'hand', samples: ['E1'] },
        { field: 'name' },
        { field: 'school' },
      ],
    })
  })

  test('are found in heads over two rows, in English, by identifier, with marks and units; other units are not read', async () => {
    const two = await xlsx('两行', {
      name: '名单',
      columns: [{ title: '基本信息' }, { title: '' }, { title: '学校（全称）' }, { title: '办公面积（亩）' }],
      rows: [
        ['工号*', '姓 名', null, null],
        ['F1', '某', '青石职校', 3],
      ],
    })
    const batch = await bringIn('teacher', [two])
    expect(counts(batch)).toEqual([1, 0, 0, 0])
    const [sheet] = await see((session) => storedSheets(session, batch.id))
    expect(sheet!.columns.map(({ field }) => field)).toEqual(['number', 'name', 'school', null])
    expect(sheet!.columns[3]!.note!.zh).toBe('单位是“亩”，应为“平方米”，这一列不读')
    const english = await bringIn('teacher', [
      csv('en', [
        ['Number', 'name', 'School'],
        ['F2', '某', '青石职校'],
      ]),
    ])
    expect(counts(english)).toEqual([1, 0, 0, 0])
  })
})
