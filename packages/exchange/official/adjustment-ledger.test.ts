import { expect, test } from 'vitest'
import { readDocument } from '../document/read-document.ts'
import type { WorkbookRow } from '../workbook/workbook.ts'
import { type AdjustmentLedger, adjustmentLedgerDocument, adjustmentLedgerWorkbook } from './adjustment-ledger.ts'
import { writeDocx } from './write-docx.ts'

const row = { school: '云岭市职业教育中心', duration: '3年', results: [] as string[], quotaBefore: null, quota: null }
const ledger: AdjustmentLedger = {
  of: '云岭市',
  schoolYear: '2027—2028学年',
  asOf: '2026-11-22',
  issuer: '云岭市教育局',
  counts: ['新设专业1个', '撤销专业1个'],
  rows: [
    {
      ...row,
      action: '新设专业',
      programme: '大数据技术应用（710205）',
      results: ['市级予以备案（云教职成〔2026〕47号）'],
      quota: 40,
    },
    { ...row, action: '撤销专业', programme: '统计事务（730401）', warning: '已撤销', grounds: '无合作企业' },
  ],
}

test('the ledger in Word names place, year and day, stands under headings and says what is missing', async () => {
  const bytes = await writeDocx(adjustmentLedgerDocument(ledger))
  const { text } = await readDocument({ name: '台账.docx', bytes })
  for (const words of [
    '云岭市2027—2028学年专业调整台账',
    '数据截至2026年11月22日',
    '新设专业',
    '大数据技术应用（710205）',
    '无数据',
    '无合作企业',
  ])
    expect(text).toContain(words)
})

test('the workbook keeps places as numbers and what nobody has given as words', () => {
  const [sheet] = adjustmentLedgerWorkbook(ledger).sheets
  const cells = [...(sheet!.rows as Iterable<WorkbookRow>)].filter((one) => Array.isArray(one)) as unknown[][]
  expect(cells.map((one) => [one[0], one[6]])).toEqual([
    [1, 40],
    [2, '无数据'],
  ])
  expect(sheet!.footer).toContain('新设专业1个，撤销专业1个')
})
