import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { OfficialDocument } from './block.ts'
import { plainText } from './plain-text.ts'
import { taskBreakdownDocument } from './task-breakdown.ts'
import { hostileTexts } from './test/texts.ts'
import { writePdf } from './write-pdf.ts'

const squeezed = (text: string) => text.replace(/\s+/g, '')

async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes)
  const { text } = await extractText(pdf, { mergePages: false })
  const first = await pdf.getPage(1)
  return { pages: text.map(squeezed), text: squeezed(text.join('')), size: first.view, meta: await getMeta(pdf) }
}

const letter: OfficialDocument = {
  kind: '公文',
  redHead: '云岭市教育局文件',
  number: '云教发〔2026〕12号',
  title: '关于印发实施方案的通知',
  addressee: '各区人民政府',
  issuer: '云岭市教育局',
  date: '2026-11-21',
  attachments: ['任务分解表', '联络员名单'],
  copyTo: ['市委办公室', '市政府办公室'],
  printedBy: '云岭市教育局办公室',
  printedOn: '2026-11-22',
  blocks: [
    { kind: 'heading', level: 1, text: '总体要求' },
    { kind: 'heading', level: 2, text: '主要目标' },
    { kind: 'heading', level: 3, text: '规模。', runOn: '扩大办学规模。' },
    { kind: 'heading', level: 4, text: '细项' },
    { kind: 'heading', level: 1, text: '重点任务' },
    { kind: 'attachment', label: '附件1', title: '任务分解表' },
  ],
}

describe('a PDF', () => {
  it('has text that can be read back, in the order of an official document', async () => {
    const { pages, text, size, meta } = await read(await writePdf(letter))
    expect(size.slice(2).map(Math.round)).toEqual([595, 842])
    const order = [
      '云岭市教育局文件',
      '云教发〔2026〕12号',
      '关于印发实施方案的通知',
      '各区人民政府：',
      '一、总体要求',
      '（一）主要目标',
      '1.规模。扩大办学规模。',
      '（1）细项',
      '二、重点任务',
      '附件：1.任务分解表',
      '2.联络员名单',
      '云岭市教育局2026年11月21日',
      '附件1',
      '抄送：市委办公室，市政府办公室。',
      '2026年11月22日印发',
    ]
    let from = 0
    for (const words of order) {
      expect(text.slice(from), words).toContain(words)
      from = text.indexOf(words, from) + words.length
    }
    expect(pages[0]).toContain('—1—')
    expect(pages[1]).toContain('—2—')
    expect(meta.info.Title).toBe('关于印发实施方案的通知')
    expect(meta.info.Language).toBe('zh')
  })

  it('repeats the header of a long table on every landscape page', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ task: `任务${index}`, section: index < 30 ? '甲' : '乙' }))
    const { pages, size } = await read(await writePdf(taskBreakdownDocument({ planTitle: '方案', rows })))
    expect(size.slice(2).map(Math.round)).toEqual([842, 595])
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain('牵头单位责任单位完成时限目标值进展佐证')
  })

  it('sets hostile strings as text in every place', async () => {
    for (const hostile of hostileTexts) {
      const bytes = await writePdf({
        kind: '材料',
        title: hostile,
        subtitle: hostile,
        issuer: hostile,
        addressee: hostile,
        footer: hostile,
        blocks: [
          { kind: 'heading', level: 1, text: hostile, runOn: hostile },
          { kind: 'paragraph', text: hostile, lead: hostile },
          { kind: 'list', items: [hostile] },
          { kind: 'table', columns: [{ title: hostile, width: 50 }], rows: [[hostile], { section: hostile }] },
        ],
      })
      const { text } = await read(bytes)
      // A rare character without a glyph in the typeface has no text behind it either.
      const words = squeezed(plainText(hostile)).replace(/[㐂𠮷\uFFFD]/gu, '')
      expect(text.replace(/[^\x21-\x7E]/g, '')).toContain(words.replace(/[^\x21-\x7E]/g, ''))
    }
  })

  it('is the same file for the same document', async () => {
    expect(Buffer.from(await writePdf(letter)).equals(Buffer.from(await writePdf(letter)))).toBe(true)
  })
})
