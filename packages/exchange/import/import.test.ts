import { describe, expect, test } from 'vitest'
import { counts, csv, importTown, roomYear, table, xlsx } from '../testing/import-town.ts'
import { sheetOf } from '../workbook/template.ts'
import { storedPage, storedSheets } from './stored-rows.ts'
import { yearRows } from './year-rows.ts'

const here = importTown()
const { asked, bringIn, confirm, rowsOf, see, teachers } = here

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
      school: here.town.bodies.青石职校,
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
    const school = here.town.viewer('戊', 'schoolRegistrar', '青石职校')
    const rows = [
      ['工号', '姓名', '学校'],
      ['C1', '甲', '青石职校'],
      ['C2', '乙', '市教育局'],
      ['A001', '改名', '青石职校'],
    ]
    const batch = await bringIn('teacher', [csv('教师', rows)], {}, school)
    expect(counts(batch)).toEqual([1, 1, 0, 1])
    expect(await see((session) => storedPage(session, batch.id, 'add'))).toEqual([])
    const stranger = here.town.viewer('丙', 'inspector', '县教育局')
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

describe('a school’s own list', () => {
  test('need not say whose its new rows are, and moves nobody who is there already', async () => {
    const school = here.town.viewer('戊', 'schoolRegistrar', '青石职校')
    const rows = [
      ['工号', '姓名'],
      ['O1', '自家新人'],
      ['O2', '自家新人'],
    ]
    const batch = await bringIn('teacher', [csv('本校', rows)], {}, school)
    expect(counts(batch)).toEqual([2, 0, 0, 0])
    const [sheet] = await see((session) => storedSheets(session, batch.id), school)
    expect(sheet!.notes[0]!.zh).toBe('没有“学校”一列，新增的行都登记为“青石职校”')
    await confirm(batch, school)
    expect(counts(await bringIn('teacher', [csv('本校', rows)], {}, school))).toEqual([0, 0, 2, 0])
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

describe('a name borne by records of two bodies', () => {
  test('means the own one in a body’s list, and is to be told apart in an office’s', async () => {
    await here.town.registry.asSystem('同名', async (session) => {
      for (const title of ['青石职校', '区财政局'])
        await session.create('room', { name: '数控实训室', school: here.town.bodies[title]! })
    })
    const file = csv('预约', [
      ['内容', '实训室'],
      ['看设备', '数控实训室'],
    ])
    const school = here.town.viewer('戊', 'schoolRegistrar', '青石职校')
    expect(counts(await bringIn('booking', [file], {}, school))).toEqual([1, 0, 0, 0])
    const batch = await bringIn('booking', [file])
    expect((await rowsOf(batch, 'refuse'))[0]!.problems[0]!.zh).toMatch(
      /有2个“数控实训室”：(数控实训室（(青石职校|区财政局)）(、|，)){2}请写明是哪一个/,
    )
  })

  test('means the one whose school, or whose own number, stands in brackets behind it', async () => {
    const rooms = await see((session) => session.all('room', { filter: { name: '数控实训室' } }))
    const roomOf = (title: string) => rooms.find(({ values }) => values.school === here.town.bodies[title])!.id
    const written = [
      ['数控实训室（青石职校）', roomOf('青石职校')],
      ['数控实训室(区财政局)', roomOf('区财政局')],
      [`数控实训室（${roomOf('区财政局')}）`, roomOf('区财政局')],
    ]
    const rows = written.map(([name], at) => [`第${at}次`, name!])
    const wrong = ['数控实训室（县教育局）', '钳工实训室（青石职校）', '数控实训室（青石职校·县教育局）']
    const batch = await bringIn('booking', [
      csv('预约', [['内容', '实训室'], ...rows, ...wrong.map((name) => [name, name])]),
    ])
    expect((await rowsOf(batch, 'add')).map(({ values }) => values.room)).toEqual(written.map(([, id]) => id))
    expect((await rowsOf(batch, 'refuse')).map(({ problems }) => problems[0]!.zh)).toEqual(
      wrong.map((name) => `实训预约.实训室: 没有找到“${name}”`),
    )
  })

  test('stands in a template kept by year with what tells it apart, and comes back as the same records', async () => {
    const rooms = await see((session) => session.all('room', { filter: { name: '数控实训室' } }))
    for (const { id } of rooms) await see((session) => session.create('roomYear', { room: id, year: 2024, hours: 100 }))
    const due = await see((session) => yearRows(session, roomYear, null))
    const names = due!.rows.map(([name]) => name)
    expect(new Set(names)).toEqual(new Set(['数控实训室（青石职校）', '数控实训室（区财政局）']))
    const { sheets } = sheetOf(roomYear, here.town.registry.domain, { rows: due!.rows })
    const filledIn = names.map((name, at) => [name!, 2025, 200 + at, 100])
    const batch = await bringIn('roomYear', [await xlsx('交回', { ...sheets[0]!, rows: filledIn })])
    expect(counts(batch)).toEqual([2, 0, 0, 0])
    await confirm(batch)
    const now = await see((session) => session.all('roomYear', { filter: { year: '2025' } }))
    expect(new Set(now.map(({ values }) => values.room))).toEqual(new Set(rooms.map(({ id }) => id)))
  })
})

describe('a named system', () => {
  test('is read by its saved map, words and all, and locks what it delivers', async () => {
    const map = await see((session) =>
      session.create('importMap', {
        name: '教育事业统计基层表',
        register: 'headcount',
        system: 'educationStatistics',
        organisation: here.town.bodies.市教育局!,
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
