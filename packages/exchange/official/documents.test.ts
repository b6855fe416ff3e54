import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { circular } from './circular.ts'
import { consultationTableWorkbook } from './consultation-table.ts'
import { consultationLetter } from './letter.ts'
import { summary } from './summary.ts'
import { statusSentence } from './task-state.ts'
import { consultation, samples, targets, tasks } from './test/sample.ts'
import { unzipped } from './test/unzipped.ts'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'

const squeezed = (text: string) => text.replace(/\s+/g, '')

async function pdfText(document: (typeof samples)[string]): Promise<string> {
  return squeezed((await extractText(await getDocumentProxy(await writePdf(document)), { mergePages: true })).text)
}

async function docxText(document: (typeof samples)[string]): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(document)) })
  return squeezed(value)
}

/** What each document must say, in this order. */
const sayings: Record<string, readonly string[]> = {
  'consultation-table': [
    '征求意见反馈与采纳情况表',
    '序号单位反馈意见采纳情况理由',
    '不采纳资金额度',
    '无意见',
    '未反馈',
    '部分采纳',
  ],
  'follow-up-order': [
    '督办单',
    '云教督〔2026〕3号',
    '承办单位市教育局',
    '请于2026年12月10日前书面反馈办理情况。',
    '负责人签字',
  ],
  circular: [
    '云岭市教育局文件',
    '现将《云岭市推进职业教育产教融合实施方案（2024—2027年）》2026年第三季度落实情况通报如下。以下情况截至2026年9月30日。',
    '任务共4项，其中已完成1项、滞后1项、严重滞后1项、暂无数据1项。',
    '三、进度滞后的任务1.落实生均拨款制度（牵头单位：市财政局；完成时限：2026年12月31日）：云溪区、石桥区尚未制定标准。',
    '五、工作要求',
    '2026年10月15日',
    '附件任务进展情况表',
  ],
  'consultation-letter': ['我局起草了', '2026年11月30日前', '附件：1.', '2.意见反馈表', '附件2意见反馈表', '修改建议'],
  'request-letter': ['市税务局：', '现就有关事项函商如下：', '一、提供', '二、提供', '特此函商。', '回执', '答复'],
  minutes: [
    '〔2026〕2号',
    '2026年11月20日，副市长甲某在市政府第一会议室主持召开',
    '一、关于实训楼用地',
    '二、会议议定事项',
    '议定事项分工表',
    '未明确',
    '出席：市教育局（乙某），市财政局（丙某）',
  ],
  summary: [
    '一、总体情况',
    '目标不低于60%，当前55.2%，达到时序进度。',
    '目标10个，当前无数据。',
    '二、主要进展',
    '另有1项任务本期无进展数据。',
    '三、存在问题（一）严重滞后：落实生均拨款制度',
    '四、下一步工作（一）督促',
    '附件1目标完成情况表',
    '附件2任务进展情况表',
  ],
  'conference-packet': [
    '云岭市职业教育联席会议2026年第2次会议材料',
    '会议议程',
    '材料目录',
    '材料1上次会议',
    '材料2任务',
    '材料3目标',
  ],
}

describe('the documents of an office', () => {
  for (const [name, document] of Object.entries(samples)) {
    it(`say the same in Word and PDF: ${name}`, async () => {
      for (const text of [await pdfText(document), await docxText(document)]) {
        let from = 0
        for (const words of sayings[name]!) {
          expect(text.slice(from), words).toContain(words)
          from = text.indexOf(words, from) + words.length
        }
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
        expect(text).not.toMatch(/[。，；：]{2}/)
      }
    })
  }

  it('are well-formed Word files in the measures of the standard', async () => {
    for (const document of Object.values(samples)) {
      const parts = await unzipped(await writeDocx(document))
      for (const [path, part] of parts) {
        if (/\.(xml|rels)$/.test(path)) new SaxesParser({ xmlns: true }).write(part.toString()).close()
      }
    }
    const xml = (await unzipped(await writeDocx(samples.circular!))).get('word/document.xml')!.toString()
    // 37, 26, 35 and 28 mm; 22 lines to the page; the attachment lies across.
    expect(xml).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"')
    expect(xml).toContain('w:linePitch="579"')
    expect(xml).toContain('w:orient="landscape"')
    expect(xml).toMatch(/w:eastAsia="方正小标宋简体"[^>]*\/>(?:(?!<\/w:rPr>).)*<w:sz w:val="44"\/>/)
    expect(xml).toMatch(/w:eastAsia="黑体"[^>]*\/>(?:(?!<\/w:r>).)*一、总体情况/)
    expect(xml).toContain('w:firstLineChars="200"')
  })

  it('number their pages “— 1 —”, odd on the right and even on the left', async () => {
    const parts = await unzipped(await writeDocx(samples.summary!))
    const settings = parts.get('word/settings.xml')!.toString()
    expect(settings).toContain('<w:evenAndOddHeaders/>')
    const footers = [...parts].filter(([path]) => /word\/footer\d+\.xml/.test(path)).map(([, part]) => part.toString())
    expect(footers.some((footer) => footer.includes('w:jc w:val="right"'))).toBe(true)
    expect(footers.some((footer) => footer.includes('w:jc w:val="left"'))).toBe(true)
    expect(footers[0]).toContain('— ')
  })

  it('stay drafts until somebody signs, and ask for nothing nobody asked for', async () => {
    const draft = await docxText(
      circular({
        issuer: '云岭市教育局',
        planTitle: '方案',
        period: '2026年',
        asOf: '2026-11-21',
        addressee: '各区',
        tasks,
      }),
    )
    expect(draft).toContain('（草稿，待签发）')
    expect(draft).not.toContain('工作要求')
    const letter = await docxText(
      consultationLetter({ issuer: '云岭市教育局', addressee: '各区', planTitle: '方案', replyBy: '2026-12-01' }),
    )
    expect(letter).not.toContain('视为没有意见')
  })

  it('say 无数据 where nothing is known, and never count it as nought', async () => {
    const text = await docxText(
      summary({
        planTitle: '方案',
        period: '2026年',
        asOf: '2026-11-21',
        tasks: tasks.slice(3),
        targets: targets.slice(1),
      }),
    )
    expect(text).toContain('任务共1项，其中暂无数据1项。')
    expect(text).toContain('当前无数据')
    expect(text).toContain('本期未收到问题报告')
    expect(text).not.toContain('已完成0项')
    expect(statusSentence('任务', [])).toBe('未列任务')
    expect(text).toMatch(/新增校企共建实训基地个010/)
  })

  it('give the consultation table as a workbook that can be sorted', async () => {
    const parts = await unzipped(await writeWorkbook(consultationTableWorkbook(consultation)))
    const xml = parts.get('xl/worksheets/sheet1.xml')!.toString()
    expect(xml.match(/市发展改革委/g)).toHaveLength(2)
    expect(xml).toContain(
      '注：共征求4个单位意见，收到反馈3份，未反馈1个单位；提出意见3条，其中采纳1条、部分采纳1条、不采纳1条。',
    )
  })
})
