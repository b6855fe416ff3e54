import { describe, expect, test } from 'vitest'
import { sampleZip } from '../document/sample/sample-zip.ts'
import { handMade } from '../testing/hand-made.ts'
import { columnName } from './read/cell-place.ts'
import { numberKind } from './read/cell-value.ts'
import type { SheetRow } from './read-workbook.ts'
import { openWorkbook, type ReadLimits, readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const oneSheet = (rows: string, parts = {}) => handMade([['台账', 'visible', `<sheetData>${rows}</sheetData>`]], parts)

async function rowsOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const row of readWorkbook(bytes, limits)) rows.push(row)
  return rows
}

describe('a workbook', () => {
  test('written by this product reads back', async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: '任务',
          columns: [{ title: '任务' }, { title: '数量', kind: 'integer' }, { title: '时限', kind: 'date' }],
          rows: [['新建_x0041_基地 <&> 㐂𠮷', 12, '2026-12-31']],
        },
      ],
    })
    const rows = await rowsOf(bytes)
    expect(rows.map((row) => row.cells)).toEqual([
      ['任务', '数量', '时限'],
      ['新建_x0041_基地 <&> 㐂𠮷', 12, new Date('2026-12-31')],
    ])
  })

  test('gives strings, numbers, booleans, dates and times of both day counts', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/></cellXfs></styleSheet>'
    const strings =
      '<sst><si><t>市教育局</t></si><si><r><t>双</t></r><rPh><t>shuang</t></rPh><r><t>师</t></r></si></sst>'
    const row =
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3"><v>0.6</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" s="1"><v>46022</v></c><c r="G3" s="2"><v>1</v></c><c r="H3" s="3"><v>0.354166666666667</v></c><c t="inlineStr"><is><t>甲</t></is></c><c t="str"><f>A1</f><v>乙</v></c></row>'
    const [read] = await rowsOf(await oneSheet(row, { strings, styles }))
    expect(read).toEqual({
      sheet: '台账',
      row: 3,
      cells: ['市教育局', '双师', null, 0.6, true, new Date('2025-12-31'), new Date('1900-01-01'), '08:30', '甲', '乙'],
    })
    const [old] = await rowsOf(
      await oneSheet('<row><c s="1"><v>0</v></c></row>', { styles, properties: 'date1904="1"' }),
    )
    expect(old?.cells).toEqual([new Date('1904-01-01')])
  })

  test('counts rows and cells that carry no reference', async () => {
    const rows = await rowsOf(
      await oneSheet(
        '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r="B3"><v>4</v></c><c><v>5</v></c></row>',
      ),
    )
    expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, [1, null, 3]],
      [3, [null, 4, 5]],
    ])
  })

  test('skips hidden sheets but lists them, and reports merged ranges', async () => {
    const data = '<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>'
    const bytes = await handMade([
      ['甲', 'visible', data],
      ['乙', 'hidden', data],
      ['丙', 'veryHidden', data],
    ])
    expect((await rowsOf(bytes)).map((row) => row.sheet)).toEqual(['甲'])
    const { sheets } = await openWorkbook(bytes)
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['甲', false],
      ['乙', true],
      ['丙', true],
    ])
    for await (const _ of sheets[0]!.rows());
    expect(sheets[0]!.merged).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 }])
  })

  test('flags error values, lost digits and formulas without result by column', async () => {
    const row =
      '<row r="14"><c r="B14" t="e"><v>#REF!</v></c><c r="F14"><v>110105199001010020</v></c><c r="G14"><f>A1</f></c></row>'
    const [read] = await rowsOf(await oneSheet(row))
    expect(read?.problems?.map(({ columnName, zh }) => [columnName, zh.slice(0, 6)])).toEqual([
      ['B', '单元格的值是'],
      ['F', '数字超过15'],
      ['G', '公式没有计算'],
    ])
  })

  test.each([
    ['<row r="14"><c r="F14" t="s"><v>7</v></c></row>', '第14行 第F列', '共享文字'],
    ['<row r="14"><c r="F14" t="s"><v>__proto__</v></c></row>', '第14行 第F列', '共享文字'],
    ['<row r="14"><c r="F14"><v>1e400</v></c></row>', '第14行 第F列', '数字无效'],
    ['<row r="14"><c r="XFD14"><v>1</v></c></row>', '第14行 第XFD列', '列的上限'],
    ['<row r="14"><c r="F15"><v>1</v></c></row>', '第14行', '位置无效'],
    ['<row r="14"><c r="F14"><v>1</v></c><c r="B14"><v>1</v></c></row>', '第14行 第B列', '次序'],
    ['<row r="14"/><row r="3"/>', '第3行', '次序'],
    ['<row r="9999999"/>', '第9999999行', '行号'],
    [`<row r="14"><c t="inlineStr"><is><t>${'长'.repeat(40_000)}</t></is></c></row>`, '第14行 第A列', '超过'],
    ['<row r="14"><c t="inlineStr"><is><t>_xD800_</t></is></c></row>', '第14行 第A列', '无效字符'],
  ])('names the place of what is wrong in %.60s', async (rows, place, word) => {
    const refused = rowsOf(await oneSheet(rows))
    await expect(refused).rejects.toMatchObject({
      code: 'workbook.cell',
      status: 422,
      zh: expect.stringContaining(place),
    })
    await expect(refused).rejects.toThrow(word)
  })

  test('beyond the row limit names the row', async () => {
    const bytes = await oneSheet('<row><c><v>1</v></c></row>'.repeat(20))
    await expect(rowsOf(bytes, { maxRows: 10 })).rejects.toThrow(/第11行.*10 行的上限/)
  })

  test('with empty formatted cells far out is no wider than its values', async () => {
    expect(
      (await rowsOf(await oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>')))[0]?.cells,
    ).toEqual([1])
  })

  test('with macros, as .xlsb or with a DTD is refused', async () => {
    await expect(rowsOf(await sampleZip({ 'xl/workbook.xml': '<a/>', 'xl/vbaProject.bin': '' }))).rejects.toMatchObject(
      { code: 'document.macro' },
    )
    await expect(rowsOf(await sampleZip({ 'xl/workbook.bin': '' }))).rejects.toMatchObject({
      code: 'document.unsupported',
    })
    await expect(rowsOf(await oneSheet('</sheetData></worksheet><!DOCTYPE a []>'))).rejects.toMatchObject({
      code: 'document.markup',
    })
  })
})

test('columns are named as on the screen and number formats told apart', () => {
  expect([1, 26, 27, 702, 703, 16_384].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  const kinds = ['0.00E+00', 'General', '[Red]0', 'yyyy-mm-dd', 'h:mm AM/PM', '[h]:mm', 'm"月"', '"d"0', '0;yyyy']
  expect(kinds.map((code) => numberKind(200, code))).toEqual([
    'number',
    'number',
    'number',
    'date',
    'time',
    'number',
    'date',
    'number',
    'number',
  ])
})
