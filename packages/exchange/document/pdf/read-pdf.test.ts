import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { samplePdf } from '../sample/sample-pdf.ts'
import { plainCharacters } from './plain-characters.ts'

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
)
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: [readFileSync(font)] }],
})

/** An official page: A4, 16 pt, first lines indented by two characters, `— 1 —` at the foot. */
function typeset(body: string, header = '云岭市教育局'): Buffer {
  const page = `#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm), header: [${header}], footer: context align(center)[— #counter(page).display() —])
#set text(font: "Noto Serif SC", size: 16pt, lang: "zh")
#set par(first-line-indent: (amount: 2em, all: true), justify: true, leading: 12pt)
${body}`
  return Buffer.from(compiler.pdf({ mainFileContent: page }))
}
const read = (bytes: Uint8Array) => readDocument({ name: '方案.pdf', bytes })

const sentence =
  '推动职业学校与企业共建实训基地,到2027年,全市新建高水平实训基地12个,双师型教师占专业课教师比例达到60%以上,每年开展培训1.5万人次。(牵头单位:市教育局;责任单位:市财政局、市人力资源社会保障局)'

describe('a PDF with text', () => {
  test('comes back in paragraphs, over page ends too, without running heads and page numbers', async () => {
    const paragraphs = Array.from({ length: 24 }, (_, index) => `${index + 1}.${sentence}`)
    const escaped = paragraphs.map((paragraph) => paragraph.replace('.', '\\.'))
    const bytes =
      typeset(`#align(center, text(size: 22pt)[云岭市人民政府办公室关于印发云岭市职业教育提质行动方案的通知])
各县(区)人民政府,市直各部门:

一、总体要求

${escaped.join('\n\n')}

#align(right)[2025年3月2日]`)
    const { kind, text, pages, notes } = await read(bytes)
    expect({ kind, notes }).toEqual({ kind: 'pdf', notes: [] })
    expect(pages).toBeGreaterThan(3)
    expect(text.split('\n')).toEqual([
      '云岭市人民政府办公室关于印发云岭市职业教育提质行动方案的通知',
      '各县(区)人民政府,市直各部门:',
      '一、总体要求',
      ...paragraphs,
      '2025年3月2日',
    ])
  })

  test('gives table rows as TAB lines and says that they need checking', async () => {
    const bytes = typeset(
      `任务分解表如下。

#table(columns: (2cm, 5cm, 4cm, 4cm), [序号], [任务], [牵头单位], [完成时限], [1], [新建基地], [市教育局], [2026年底], [2], [引进企业], [市商务局], [2027年底])

完。`,
      '',
    )
    const { text, tables, notes } = await read(bytes)
    expect(tables).toBe(1)
    expect(text.split('\n')).toEqual([
      '任务分解表如下。',
      '序号\t任务\t牵头单位\t完成时限',
      '1\t新建基地\t市教育局\t2026年底',
      '2\t引进企业\t市商务局\t2027年底',
      '完。',
    ])
    expect(notes[0]?.zh).toContain('核对')
  })

  test.each([
    ['GBK-EUC-H', 'gbk'],
    ['UniGB-UCS2-H', 'utf16-be'],
  ])('with a font that is not embedded and the encoding %s is read', async (encoding, bytesOf) => {
    const words = iconv.encode('云岭市职业教育提质行动方案', bytesOf).toString('hex')
    const bytes = samplePdf(`BT /G 16 Tf 72 700 Td <${words}> Tj ET`, '', [
      `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [7 0 R] >>`,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 8 0 R >>',
      '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ])
    expect((await read(bytes)).text).toBe('云岭市职业教育提质行动方案')
  })

  test('made of pictures, or empty, is a scan', async () => {
    expect(await read(samplePdf('q Q'))).toMatchObject({ kind: 'scan', text: '', pages: 1 })
  })

  test('slanted words are a watermark and not read', async () => {
    const { text } = await read(
      samplePdf('BT /F 12 Tf 72 700 Td (Plain words here) Tj ET BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET'),
    )
    expect(text).toBe('Plain words here')
  })

  test('under a password is said to be encrypted', async () => {
    const key = '0'.repeat(64)
    const locked = samplePdf('BT /F 12 Tf (x) Tj ET', '/Encrypt 6 0 R /ID [<00> <00>]', [
      `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
    ])
    await expect(read(locked)).rejects.toMatchObject({ code: 'document.encrypted', status: 422 })
  })

  test('cut short, garbled, too long or too slow is refused', async () => {
    await expect(read(Buffer.from('%PDF-1.7\ngarbage'))).rejects.toMatchObject({ code: 'document.broken' })
    const bytes = samplePdf('BT /F 12 Tf (words and more words) Tj ET')
    await expect(readDocument({ name: 'a.pdf', bytes }, { maxCharacters: 5 })).rejects.toMatchObject({
      code: 'document.too-long',
    })
    await expect(readDocument({ name: 'a.pdf', bytes }, { maxPages: 0 })).rejects.toMatchObject({
      code: 'document.too-large',
    })
    await expect(readDocument({ name: 'a.pdf', bytes }, { maxSeconds: 0.001 })).rejects.toMatchObject({
      code: 'document.too-slow',
    })
  })

  test('naming characters by their radicals is read in plain characters', () => {
    expect(plainCharacters('⼯作⻓期⺠⽣')).toBe('工作长期民生')
  })
})
