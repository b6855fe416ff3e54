import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { unzipped } from '../official/test/unzipped.ts'
import { openWorkbook } from './read-workbook.ts'
import type { CellValue, WorkbookSheet } from './workbook.ts'
import { workbookStream, writeWorkbook } from './write-workbook.ts'

type ReadCell = { text: string; type: string | undefined; style: string }

/** The cells of a sheet as a strict XML reader sees them, with the format's own escapes undone. */
function cellsOf(xml: string): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>()
  let current: ReadCell | undefined
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'f') throw new Error('a formula was written')
    if (name !== 'c') return
    current = { text: '', type: attributes.t as string | undefined, style: String(attributes.s) }
    cells.set(String(attributes.r), current)
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'c') current = undefined
  })
  parser.on('text', (text) => {
    if (current) current.text += text
  })
  parser.write(xml).close()
  for (const cell of cells.values()) {
    cell.text = cell.text.replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  return cells
}

async function written(sheet: Partial<WorkbookSheet> & Pick<WorkbookSheet, 'columns' | 'rows'>) {
  const parts = await unzipped(await writeWorkbook({ sheets: [{ name: '表', ...sheet }] }))
  const xml = parts.get('xl/worksheets/sheet1.xml')!.toString('utf8')
  return { parts, xml, cells: cellsOf(xml) }
}

const stored = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\0\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/\r\n?/g, '\n')

describe('a workbook', () => {
  it('keeps any string exactly, apart from what XML cannot hold', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      fc.constantFrom(
        '=1+1',
        '＝1+1',
        '+86',
        '-',
        '@SUM(A1)',
        '_x000B_',
        '_x005F_',
        ' 空格 ',
        '㐂𠮷',
        '\u000B',
        ']]>',
        'a\r\nb',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 20 }), async (texts) => {
        const { cells } = await written({ columns: [{ title: '文字' }], rows: texts.map((text) => [text]) })
        texts.forEach((text, index) => {
          expect(cells.get(`A${index + 2}`)!.text).toBe(stored(text))
        })
      }),
      { numRuns: 200 },
    )
  })

  it('writes a string as a string whatever it starts with, and never a formula', async () => {
    const hostile = ['=HYPERLINK("http://x","y")', '＝1', '+1', '-1', '@a', "'=1"]
    const { cells, xml } = await written({
      columns: [{ title: 'a', kind: 'number' }],
      rows: hostile.map((text) => [text]),
    })
    expect(xml).not.toContain('<f')
    expect([...cells.values()].slice(1).map(({ text, type }) => [text, type])).toEqual(
      hostile.map((text) => [text, 'inlineStr']),
    )
  })

  it('types cells by their column: ids stay text, numbers are numbers, words in number columns stay words', async () => {
    const row: CellValue[] = ['110101199003070012', 12, 0.6, '2026-11-21', '无数据', 1234.5]
    const { cells, parts } = await written({
      columns: [
        { title: '身份证号', kind: 'id' },
        { title: '人数', kind: 'integer' },
        { title: '比例', kind: 'percent' },
        { title: '日期', kind: 'date' },
        { title: '当前值', kind: 'number' },
        { title: '金额(万元)', kind: 'money' },
      ],
      rows: [row, [123456789012345, '无数据', null, '2026年底', 3, undefined]],
    })
    const formats = [
      ...parts
        .get('xl/styles.xml')!
        .toString()
        .matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g),
    ].map((m) => m[1])
    const format = (cell: string) => formats[Number(cells.get(cell)!.style)]
    expect(cells.get('A2')).toMatchObject({ text: '110101199003070012', type: 'inlineStr' })
    expect(format('A2')).toBe('49')
    expect(cells.get('A3')).toMatchObject({ text: '123456789012345', type: 'inlineStr' })
    expect(cells.get('B2')).toMatchObject({ text: '12', type: undefined })
    expect(cells.get('B3')).toMatchObject({ text: '无数据', type: 'inlineStr' })
    expect(cells.get('C2')).toMatchObject({ text: '0.6', type: undefined })
    expect(format('C2')).toBe('164')
    expect(cells.get('C3')!.text).toBe('')
    expect(cells.get('D2')).toMatchObject({ text: '46347', type: undefined })
    expect(cells.get('D3')).toMatchObject({ text: '2026年底', type: 'inlineStr' })
    expect(format('F2')).toBe('4')
  })

  it('prints on A4 landscape at page width with the header repeated, frozen, and merged title, notes and headings', async () => {
    const { xml, parts } = await written({
      name: "县'表",
      title: '重点任务分解表',
      note: ['数据截至2026年11月21日', '单位:人'],
      footer: '填表人:',
      columns: [{ title: '序号', kind: 'index', width: 6 }, { title: '任务' }],
      rows: [{ section: '一、总体要求' }, [1, '任务'], { total: ['合计', 1] }],
    })
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(xml).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>')
    for (const range of ['A1:B1', 'A2:B2', 'A3:B3', 'A5:B5', 'A8:B8'])
      expect(xml).toContain(`<mergeCell ref="${range}"/>`)
    expect(parts.get('xl/workbook.xml')!.toString()).toContain("'县''表'!$4:$4")
  })

  it('offers choices in a drop-down, from a hidden sheet where they are many or contain a comma', async () => {
    const many = Array.from({ length: 80 }, (_, index) => `选项第${index}项`)
    const { xml, parts } = await written({
      columns: [
        { title: '状态', kind: 'choice', options: ['正常', '滞后'] },
        { title: '单位', kind: 'choice', options: many, hint: '从列表中选' },
        { title: '意见', options: ['采纳', '部分采纳,见说明'], strict: false },
      ],
      rows: [['正常', many[3], '采纳']],
    })
    expect(xml).toContain('sqref="A2:A1002"><formula1>"正常,滞后"</formula1>')
    expect(xml).toContain("<formula1>'选项'!$A$2:$A$81</formula1>")
    expect(xml).toContain("<formula1>'选项'!$B$2:$B$3</formula1>")
    expect(parts.get('xl/workbook.xml')!.toString()).toContain('<sheet name="选项" sheetId="2" state="hidden"')
    expect(cellsOf(parts.get('xl/worksheets/sheet2.xml')!.toString()).get('B3')!.text).toBe('部分采纳,见说明')
  })

  it('gives every sheet an acceptable name, no two alike', async () => {
    const sheet = { columns: [{ title: 'a' }], rows: [] }
    const names = ['a/b:c', 'A／B：C', '', 'History', "'x'", `${'长'.repeat(30)}𠮷𠮷`, `${'长'.repeat(30)}𠮷𠮷`]
    const parts = await unzipped(await writeWorkbook({ sheets: names.map((name) => ({ ...sheet, name })) }))
    const xml = parts.get('xl/workbook.xml')!.toString()
    const found = [...xml.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]!)
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of found) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).toMatch(/^[^[\]:*?/\\']+$/)
      expect(name.isWellFormed()).toBe(true)
    }
  })

  it('refuses a cell that is too long, naming sheet, row and column', async () => {
    const rows = [['短'], ['长'.repeat(32_768)]]
    await expect(written({ name: '反馈', title: '题', columns: [{ title: '意见' }], rows })).rejects.toThrow(
      '工作表「反馈」第 4 行「意见」列有 32768 个字符',
    )
  })

  it('passes on an error of the rows, and closes the rows when the reader leaves', async () => {
    async function* failing() {
      yield ['一']
      throw new Error('连接断开')
    }
    await expect(written({ columns: [{ title: 'a' }], rows: failing() })).rejects.toThrow('连接断开')

    let closed = false
    async function* endless() {
      try {
        for (let row = 0; ; row += 1) yield [`${row}${Math.random()}`.repeat(20)]
      } finally {
        closed = true
      }
    }
    const stream = workbookStream({ sheets: [{ name: 'a', columns: [{ title: 'a' }], rows: endless() }] })
    let bytes = 0
    for await (const chunk of stream) {
      bytes += chunk.length
      if (bytes > 100_000) break
    }
    await expect.poll(() => closed).toBe(true)
  })

  it('comes back through our own reader', async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: '表',
          title: '题',
          columns: [
            { title: '甲', kind: 'id' },
            { title: '乙', kind: 'number' },
            { title: '丙', kind: 'date' },
          ],
          rows: [['0012', 3.5, '2026-11-21'], { section: '一、节' }, ['=1+1\u000B', '无数据', '2026-02-30']],
        },
      ],
    })
    const { sheets } = await openWorkbook(bytes)
    const rows = []
    for await (const row of sheets[0]!.rows()) rows.push(row)
    const text = JSON.stringify(rows)
    for (const value of ['0012', '3.5', '2026-11-21', '一、节', '=1+1', '无数据', '2026-02-30'])
      expect(text).toContain(value)
    expect(sheets[0]!.merged).toHaveLength(2)
  })

  it('is the same file for the same data', async () => {
    const make = () => buffer(workbookStream({ sheets: [{ name: 'a', columns: [{ title: 'a' }], rows: [['一']] }] }))
    expect((await make()).equals(await make())).toBe(true)
  })
})
