import { importBatch, importMap } from '@zhiqiao/definitions'
import { date, defineRegister, reference, residentId, role, text } from '@zhiqiao/model'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sourceSystemCode } from '../../definitions/code-set/organisation.ts'
import { openTown, type Town } from '../../registry/testing/open-town.ts'
import { sampleZip } from '../document/sample/sample-zip.ts'
import { handMade } from '../testing/hand-made.ts'
import { strictWorkbook } from '../testing/strict-workbook.ts'
import { writeCsv } from '../workbook/write-csv.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { beginBatch } from './begin-batch.ts'
import { runImport } from './import-job.ts'
import { refusedWorkbook } from './refused-workbook.ts'
import { storedPage, storedSheets } from './stored-rows.ts'

const keeper = role('sectionOfficer')
const pupil = defineRegister({
  name: 'listedPupil',
  title: '学员',
  en: 'Pupil',
  subject: 'learner',
  titled: 'name',
  key: 'number',
  fields: {
    number: text('学号', { required: true }),
    name: text('姓名', { required: true }),
    idNumber: residentId('身份证号'),
    joined: date('入学日期'),
    school: reference('学校', 'organisation'),
  },
  permissions: { read: keeper, create: keeper, change: keeper, withdraw: keeper },
  wall: { pattern: 'organisation', organisation: 'school' },
})

let town: Town
beforeAll(async () => {
  town = await openTown({ more: [pupil, importBatch, importMap], codeSets: [sourceSystemCode] })
})
afterAll(() => town?.close())

/** Brings a file in as far as its preview. */
async function preview(name: string, bytes: Uint8Array) {
  const viewer = town.viewer('甲', 'sectionOfficer', '市教育局')
  const begun = await town.registry.as(viewer, async (session) => {
    const { id } = await session.storeFile({ name, type: 'application/octet-stream', bytes })
    return beginBatch(session, { register: 'listedPupil', files: [id] })
  })
  const batch = await runImport(town.registry, viewer, { batch: begun.id, step: 'read', options: {} })
  return town.registry.as(viewer, async (session) => ({
    state: batch.state,
    problem: batch.values.problem,
    notes: (await storedSheets(session, batch.id)).flatMap(({ notes }) => notes.map(({ zh }) => zh)),
    add: (await storedPage(session, batch.id, 'add')).map(
      ({ row, values }): Record<string, unknown> => ({ row, ...values }),
    ),
    refuse: (await storedPage(session, batch.id, 'refuse')).map(({ row, problems }) => [
      row,
      ...problems.map(({ column, zh }) => `${column} ${zh}`),
    ]),
    refused: batch.state === 'previewed' ? await writeWorkbook(await refusedWorkbook(session, batch)) : null,
  }))
}

const said = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`
const dated = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
/** 2025-09-01 as the two day counts number it. */
const septemberFirst = { 1900: 45_901, 1904: 44_439 }

test.each([1900, 1904] as const)(
  'heads merged over two rows, hidden sheets, cells without references and the day count of %i are read as meant',
  async (epoch) => {
    const rows = [
      `<row>${said('2025年新生名单')}</row>`,
      `<row>${said('学号')}${said('姓名')}${said('入学')}</row>`,
      `<row><c/><c/>${said('日期')}</row>`,
      `<row><c><v>1001</v></c>${said('㐂𠮷䶮')}<c s="1"><v>${septemberFirst[epoch]}</v></c></row>`,
      `<row><c t="str"><v>0${epoch}</v></c>${said('=1+1')}</row>`,
    ].join('')
    const merged = '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>'
    const hidden = `<sheetData><row>${said('学号')}${said('姓名')}</row><row>${said('9')}${said('藏')}</row></sheetData>`
    const bytes = await handMade(
      [
        ['底稿', 'hidden', hidden],
        ['名单', 'visible', `<sheetData>${rows}</sheetData>${merged}`],
        ['极密', 'veryHidden', hidden],
      ],
      { styles: dated, properties: epoch === 1904 ? 'date1904="1"' : '' },
    )
    const { add, refuse } = await preview('名单.xlsx', bytes)
    expect(refuse).toEqual([])
    expect(add).toEqual([
      { row: 4, number: '1001', name: '㐂𠮷䶮', joined: '2025-09-01' },
      { row: 5, number: `0${epoch}`, name: '=1+1' },
    ])
  },
)

test('ids that became numbers, days that lost their format and errors are refused by row and column', async () => {
  const rows = [
    `<row>${said('学号')}${said('姓名')}${said('身份证号')}${said('入学日期')}</row>`,
    `<row>${said('1')}${said('甲')}<c><v>110105199003072310</v></c></row>`,
    `<row>${said('2')}${said('乙')}${said('1.10105E+17')}</row>`,
    `<row>${said('3')}${said('丙')}<c/><c><v>45901</v></c></row>`,
    `<row>${said('4')}<c t="e"><v>#REF!</v></c></row>`,
    `<row>${said('5')}${said('浣犲ソ')}</row>`,
  ].join('')
  const bytes = await handMade([['名单', 'visible', `<sheetData>${rows}</sheetData>`]])
  const { add, refuse, refused } = await preview('名单.xlsx', bytes)
  expect(add).toEqual([])
  expect(refuse.map(([row, first]) => `${row} ${String(first).slice(0, 22)}`)).toEqual([
    expect.stringMatching(/^2 3 学员\.身份证号: 数字超过15/),
    expect.stringMatching(/^3 3 学员\.身份证号: “1\.101/),
    expect.stringMatching(/^4 4 学员\.入学日期: “45901/),
    expect.stringMatching(/^5 2 学员\.姓名: 单元格的值是/),
    expect.stringMatching(/^6 2 学员\.姓名: “浣犲ソ”是乱/),
  ])
  const [table] = await strictWorkbook(refused!)
  expect(table!.cells.get('E3')).toMatch(/^原第3行：学员\.身份证号: “1\.10105E\+17”已被改成科学计数法/)
})

test('formulas do not pass: their result is read, what only looks like one stays text, on the way out as well', async () => {
  const rows = [
    `<row>${said('学号')}${said('姓名')}</row>`,
    `<row><c t="str"><f>HYPERLINK("http://x")</f><v>A1</v></c>${said('@SUM(1)')}</row>`,
    `<row>${said('A2')}${said('=cmd|x')}${said('多余')}</row>`,
    `<row>${said('')}${said('+没有学号')}</row>`,
  ].join('')
  const { add, refuse, refused } = await preview(
    '公式.xlsx',
    await handMade([['名单', 'visible', `<sheetData>${rows}</sheetData>`]]),
  )
  expect(add).toEqual([
    { row: 2, number: 'A1', name: '@SUM(1)' },
    { row: 3, number: 'A2', name: '=cmd|x' },
  ])
  expect(refuse).toHaveLength(1)
  // The strict reader refuses a file with a formula in it.
  expect([...(await strictWorkbook(refused!))[0]!.cells.values()]).toContain('+没有学号')
  const csv = writeCsv({ columns: [{ title: '学号' }, { title: '姓名' }], rows: [['A3', '=1+1']] })
  expect(new TextDecoder().decode(csv)).toContain("'=1+1")
  expect((await preview('公式.csv', csv)).add).toEqual([{ row: 2, number: 'A3', name: '=1+1' }])
})

test('a table of ten thousand columns, a zip bomb and broken encodings say in words what is wrong', async () => {
  const wide = `<row>${said('学号')}${said('姓名')}</row><row>${said('1').repeat(10_000)}</row>`
  const wideFile = await preview('宽.xlsx', await handMade([['名单', 'visible', `<sheetData>${wide}</sheetData>`]]))
  expect(wideFile.problem).toMatch(/^宽\.xlsx：.*第2行.*列/)
  const bomb = await preview('包.xlsx', await sampleZip({ 'xl/workbook.xml': Buffer.alloc(80 * 1024 * 1024) }))
  expect([bomb.state, bomb.problem]).toEqual(['failed', expect.stringMatching(/^包\.xlsx：/)])
  const gbk = iconv.encode('学号,姓名\r\n1,䶮\r\n2,张三', 'gb18030')
  expect((await preview('国标.csv', gbk)).add.map(({ name }) => name)).toEqual(['䶮', '张三'])
  const twice = Buffer.from(iconv.decode(Buffer.from('学号,姓名\r\n7,你好同学'), 'gbk'))
  expect((await preview('乱码.csv', twice)).notes).toEqual([
    expect.stringMatching(/^表中的文字是乱码（原文可能是“学号”）/),
  ])
})
