import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { OfficialDocument } from './block.ts'
import { unzipped } from './test/unzipped.ts'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'

const report: OfficialDocument = {
  kind: '材料',
  title: '年度人才供需信息',
  blocks: [
    { kind: 'heading', level: 1, text: '供需对照' },
    {
      kind: 'chart',
      series: ['岗位需求（人）', '可推荐毕业生（人）'],
      rows: [
        { label: '新能源装备运行与维护', values: [1200, 300] },
        { label: '数控技术应用', values: [600, null] },
        { label: '护理', values: [0, 45] },
      ],
    },
  ],
}

test('a chart in Word is label, bars to one scale and numbers, and says what its shades are', async () => {
  const bytes = await writeDocx(report)
  const xml = (await unzipped(bytes)).get('word/document.xml')!.toString('utf8')
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
  expect(text).toContain('图：深色条为岗位需求（人），浅色条为可推荐毕业生（人）。')
  expect(text).toMatch(/新能源装备运行与维护\s+1,200\s+300\s+数控技术应用\s+600\s+不显示\s+护理\s+0\s+45/)
  const shaded = [...xml.matchAll(/<w:tc>(?:(?!<\/w:tc>).)*?<w:shd[^>]*>/gs)].map(([cell]) =>
    Number(/w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
  )
  expect(shaded).toEqual([40, 10, 20, 2])
})

test('a chart in PDF has its words and numbers as text', async () => {
  const bytes = await writePdf(report)
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  const squeezed = text.replace(/\s+/g, '')
  expect(squeezed).toContain('图：深色条为岗位需求（人），浅色条为可推荐毕业生（人）。')
  expect(squeezed).toContain('新能源装备运行与维护1,200300数控技术应用600不显示护理045')
})

const tall: OfficialDocument = {
  ...report,
  blocks: [
    ...Array.from({ length: 14 }, (_, n) => ({ kind: 'paragraph' as const, text: `第${n + 1}段。` })),
    {
      kind: 'chart',
      series: ['岗位（个）'],
      rows: Array.from({ length: 12 }, (_, n) => ({ label: `条${n + 1}`, values: [n + 1] })),
    },
  ],
}

test('the bars of a chart stand on one page, with the line that says what they count', async () => {
  const { text } = await extractText(await getDocumentProxy(await writePdf(tall)), { mergePages: false })
  const page = text.find((words) => words.includes('条1'))!.replace(/\s+/g, '')
  expect(page).toContain('图：岗位（个）。')
  expect(page).toContain('条1212')
  const xml = (await unzipped(await writeDocx(tall))).get('word/document.xml')!.toString('utf8')
  const table = /<w:tbl>.*?<\/w:tbl>/s.exec(xml)![0]
  const lines = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([line]) => line.includes('<w:keepNext/>'))
  expect(lines).toEqual([...Array<boolean>(11).fill(true), false])
})

test('a short table is not parted between two pages', async () => {
  const papers = [17, 18, 19, 20].map((lines) => ({
    ...report,
    blocks: [
      ...Array.from({ length: lines }, (_, n) => ({ kind: 'paragraph' as const, text: `第${n + 1}段。` })),
      {
        kind: 'table' as const,
        columns: [
          { title: '项目', width: 60 },
          { title: '数量', width: 60 },
        ],
        rows: Array.from({ length: 6 }, (_, n) => [`行${n + 1}`, String(n)]),
      },
    ],
  }))
  for (const paper of papers) {
    const { text } = await extractText(await getDocumentProxy(await writePdf(paper)), { mergePages: false })
    expect(text.filter((words) => words.includes('行'))).toHaveLength(1)
  }
})
