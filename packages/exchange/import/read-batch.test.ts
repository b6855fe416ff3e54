import { describe, expect, test } from 'vitest'
import { counts, csv, type HandedIn, headcount, importTown, teacher, xlsx } from '../testing/import-town.ts'
import { templateColumns } from '../workbook/register-columns.ts'
import { sheetOf } from '../workbook/template.ts'
import type { CellValue } from '../workbook/workbook.ts'
import { writeCsv } from '../workbook/write-csv.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { storedSheets } from './stored-rows.ts'
import { unknownWords } from './unknown-words.ts'
import { yearRows } from './year-rows.ts'

const here = importTown()
const { bringIn, confirm, rowsOf, see } = here

describe('names in cells', () => {
  test('mean a record by title, alias or key, and are refused with the candidates where they may mean two', async () => {
    await here.town.registry.asSystem('同名', async (session) => {
      for (const place of ['青石区', '白水县'])
        await session.create('organisation', {
          name: '第一中专',
          aliases: ['一中专'],
          division: here.town.places[place]!.id,
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
    expect(added!.values.subjects).toEqual([here.town.bodies.市教育局, here.town.bodies.区财政局])
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

  test('kept by year stand in their template with the year before beside each figure, which is never read back', async () => {
    const organisation = { id: here.town.bodies.青石职校!, title: '青石职校' }
    const { domain } = here.town.registry
    const due = await see((session) => yearRows(session, headcount, organisation.id))
    expect(due).toMatchObject({ year: 2025, rows: [['青石职校', 2025, null, 1000, null, 500]] })
    const template = sheetOf(headcount, domain, { organisation, rows: due!.rows })
    const [data, ...others] = template.sheets
    expect(data!.columns.map(({ title, locked }) => [title, locked !== undefined])).toEqual([
      ['学校*', false],
      ['学年*', false],
      ['在校生', false],
      ['上年在校生', true],
      ['住宿生', false],
      ['上年住宿生', true],
    ])
    const book = async (rows: readonly (readonly CellValue[])[]): Promise<HandedIn> => ({
      name: '交回.xlsx',
      bytes: await writeWorkbook({ ...template, sheets: [{ ...data!, rows }, ...others] }),
    })
    // Nobody has filled in anything: the year and the school alone are no report.
    expect(counts(await bringIn('headcount', [await book(due!.rows)]))).toEqual([0, 0, 0, 0])
    const filledIn = [['青石职校', 2025, 1100, 77, 480, 88]]
    const columns = templateColumns(headcount, domain, { beside: true }).map(({ column }) => column)
    for (const file of [await book(filledIn), { name: '交回.csv', bytes: writeCsv({ columns, rows: filledIn }) }]) {
      const batch = await bringIn('headcount', [file])
      expect(counts(batch)).toEqual([1, 0, 0, 0])
      const [row] = await rowsOf(batch, 'add')
      expect(row!.values).toEqual({ school: organisation.id, year: 2025, pupils: 1100, boarders: 480 })
      const [sheet] = await see((session) => storedSheets(session, batch.id))
      expect(sheet!.columns.map(({ how }) => how)).toEqual(['label', 'label', 'label', 'beside', 'label', 'beside'])
      if (file.name.endsWith('csv')) await confirm(batch)
    }
    const next = await see((session) => yearRows(session, headcount, organisation.id))
    expect(next).toMatchObject({ year: 2026, rows: [['青石职校', 2026, null, 1100, null, 480]] })
  })

  test('kept by year show in their template what is recorded for this year already', async () => {
    const rows = [
      ['学校', '学年', '在校生', '住宿生'],
      ['县教育局', 2099, 10, 3],
      ['县教育局', 2100, 12, ''],
    ]
    await confirm(await bringIn('headcount', [csv('数', rows)]))
    const due = await see((session) => yearRows(session, headcount, here.town.bodies.县教育局!))
    expect(due).toMatchObject({ year: 2100, rows: [['县教育局', 2100, 12, 10, null, 3]] })
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

describe('workbooks sent out to be filled in', () => {
  test('come back under any name and find their bodies; together they are one preview', async () => {
    const files: HandedIn[] = []
    for (const [at, title] of ['青石职校', '区财政局', '县教育局'].entries()) {
      const template = sheetOf(teacher, here.town.registry.domain, {
        organisation: { id: here.town.bodies[title]!, title },
      })
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
    expect(added.map(({ values }) => values.school)).toEqual([here.town.bodies.青石职校, here.town.bodies.区财政局])
    expect((await rowsOf(batch, 'refuse'))[0]!.problems[0]!.zh).toContain('与这份表所属的单位不一致')
    const sheets = await see((session) => storedSheets(session, batch.id))
    expect(sheets.map(({ file, organisation }) => [file, organisation])).toContainEqual([
      '新建工作表0.xlsx',
      here.town.bodies.青石职校,
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
        ...{ name: '外系统', register: 'teacher', organisation: here.town.bodies.市教育局! },
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
