import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { plainText } from './plain-text.ts'
import { type TaskBreakdown, taskBreakdownDocument, taskBreakdownWorkbook } from './task-breakdown.ts'
import { hostileTexts } from './test/texts.ts'
import { unzipped } from './test/unzipped.ts'
import { writeDocx } from './write-docx.ts'

const breakdown: TaskBreakdown = {
  planTitle: '云岭市推进产教融合实施方案',
  issuer: '云岭市教育局',
  asOf: '2026-11-21',
  rows: [
    {
      section: '二、重点任务',
      subsection: '（一）扩大资源',
      task: '新建实训楼',
      leadBodies: ['市教育局'],
      responsibleBodies: ['市财政局', '市住房城乡建设局'],
      supportingBodies: ['各区人民政府'],
      deadline: '2027-12-31',
      targets: ['新增实训基地3个'],
      progress: '主体已封顶',
      evidence: ['验收意见书'],
    },
    { section: '二、重点任务', subsection: '（一）扩大资源', task: '动态调整专业', progress: null },
    { section: '三、保障措施', task: '落实经费', leadBodies: ['市财政局'], deadline: '2025年底前' },
  ],
}

const documentXml = async (value: TaskBreakdown) =>
  (await unzipped(await writeDocx(taskBreakdownDocument(value)))).get('word/document.xml')!.toString()

describe('the task breakdown table', () => {
  it('has the eight columns of an office, A4 landscape, with the header on every page', async () => {
    const xml = await documentXml(breakdown)
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    const header = xml.slice(xml.indexOf('<w:tblHeader/>'), xml.indexOf('</w:tr>'))
    expect([...header.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((match) => match[1])).toEqual([
      '序号',
      '任务',
      '牵头单位',
      '责任单位',
      '完成时限',
      '目标值',
      '进展',
      '佐证',
    ])
  })

  it('groups the tasks under the headings of the plan and says 无数据 for progress nobody reported', async () => {
    const bytes = await writeDocx(taskBreakdownDocument(breakdown))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(value).toContain('<td colspan="8"><p>二、重点任务</p></td>')
    expect(value).toContain('<td colspan="8"><p>（一）扩大资源</p></td>')
    const rows = value
      .split('<tr>')
      .slice(1)
      .map((row) =>
        row
          .replace(/<\/p><p>/g, '/')
          .replace(/<[^>]+>/g, '|')
          .replace(/\|+/g, '|'),
      )
    expect(rows).toContain(
      '|1|新建实训楼|市教育局|市财政局、市住房城乡建设局/配合：各区人民政府|2027年12月31日|新增实训基地3个|主体已封顶|验收意见书|',
    )
    expect(rows).toContain('|2|动态调整专业|未明确|—|未明确|—|无数据|无数据|')
    expect(value).not.toContain('>0<')
  })

  it('is the same table as a workbook', async () => {
    const parts = await unzipped(await writeWorkbook(taskBreakdownWorkbook(breakdown)))
    const xml = parts.get('xl/worksheets/sheet1.xml')!.toString()
    expect([...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => match[1]).slice(0, 12)).toEqual([
      '《云岭市推进产教融合实施方案》任务分解表',
      '制表单位：云岭市教育局　　数据截至2026年11月21日',
      '序号',
      '任务',
      '牵头单位',
      '责任单位',
      '完成时限',
      '目标值',
      '进展',
      '佐证',
      '二、重点任务',
      '（一）扩大资源',
    ])
    expect(xml).toContain('<v>1</v>')
    expect(xml).toContain('<mergeCell ref="A4:H4"/>')
    expect(parts.get('xl/workbook.xml')!.toString()).toContain("'任务分解表'!$3:$3")
  })

  it('leaves progress and evidence blank where the office asks for an empty form', async () => {
    const xml = await documentXml({ ...breakdown, rows: [{ task: '甲' }], progress: 'blank', asOf: undefined })
    expect(xml).not.toContain('无数据')
  })

  it('carries hostile strings as nothing but text', async () => {
    const rows = hostileTexts.map((text) => ({ task: text, progress: text, section: text, leadBodies: [text] }))
    const bytes = await writeDocx(taskBreakdownDocument({ planTitle: hostileTexts[2]!, rows, issuer: hostileTexts[3] }))
    for (const [path, part] of await unzipped(bytes)) {
      if (/\.(xml|rels)$/.test(path)) new SaxesParser({ xmlns: true }).write(part.toString()).close()
    }
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    for (const text of hostileTexts) expect(value).toContain(plainText(text))
  })
})
