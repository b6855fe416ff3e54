import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { sampleZip } from '../sample/sample-zip.ts'

const numbering = {
  config: [
    {
      reference: 'official',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '\uff08%2\uff09', alignment: AlignmentType.START },
        { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.START },
        { level: 3, format: LevelFormat.DECIMAL, text: '%1.%4', alignment: AlignmentType.START },
      ],
    },
    {
      reference: 'articles',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '第%1条', alignment: AlignmentType.START },
      ],
    },
  ],
}

const item = (text: string, level: number, reference = 'official', instance = 0) =>
  new Paragraph({ text, numbering: { reference, level, instance } })

async function read(children: ConstructorParameters<typeof Document>[0]['sections'][number]['children'], more = {}) {
  const bytes = await Packer.toBuffer(new Document({ numbering, sections: [{ children }], ...more }))
  return readDocument({ name: '方案.docx', bytes })
}

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })

describe('a Word document', () => {
  test('shows the automatic numbers of its lists, restarted under each heading', async () => {
    const { kind, text } = await read([
      new Paragraph('云岭市职业教育提质行动方案'),
      item('总体要求', 0),
      item('指导思想。坚持立德树人。', 1),
      item('工作任务', 0),
      item('建基地', 1),
      item('新建实训基地12个。', 2),
      item('2026年底前引进企业5家。', 2),
      item('育人才', 1),
      item('师资', 2),
      item('占比', 3),
    ])
    expect(kind).toBe('docx')
    expect(text.split('\n')).toEqual([
      '云岭市职业教育提质行动方案',
      '一、总体要求',
      '\uff08一\uff09指导思想。坚持立德树人。',
      '二、工作任务',
      '\uff08一\uff09建基地',
      '1.新建实训基地12个。',
      '2. 2026年底前引进企业5家。',
      '\uff08二\uff09育人才',
      '1.师资',
      '二.1 占比',
    ])
  })

  test('counts a second instance of a list anew and writes 第十一条 as Word does', async () => {
    const articles = Array.from({ length: 11 }, (_, index) => item(`内容${index}`, 0, 'articles'))
    const { text } = await read([...articles, item('另起', 0, 'articles', 1)])
    const lines = text.split('\n')
    expect(lines[10]).toBe('第十一条 内容10')
    expect(lines[11]).toBe('第一条 另起')
  })

  test('gives tables as one line a row, merged bodies repeated, spanned columns blank', async () => {
    const merged = (text: string, verticalMerge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
      new TableCell({ verticalMerge, children: [new Paragraph(text)] })
    const { text, tables } = await read([
      new Paragraph('附件'),
      new Table({
        rows: [
          row('序号', '任务', '牵头单位', '完成时限'),
          new TableRow({ children: [new TableCell({ columnSpan: 4, children: [new Paragraph('一、建基地')] })] }),
          new TableRow({
            children: [
              new TableCell({ children: [new Paragraph('1')] }),
              new TableCell({ children: [new Paragraph('新建基地'), new Paragraph('12个')] }),
              merged('市教育局', VerticalMergeType.RESTART),
              new TableCell({ children: [new Paragraph('2026年底')] }),
            ],
          }),
          new TableRow({
            children: [
              new TableCell({ children: [new Paragraph('2')] }),
              new TableCell({ children: [new Paragraph('引进企业')] }),
              merged('', VerticalMergeType.CONTINUE),
              new TableCell({ children: [new Paragraph('')] }),
            ],
          }),
        ],
      }),
      new Paragraph('完'),
    ])
    expect(tables).toBe(1)
    expect(text.split('\n')).toEqual([
      '附件',
      '序号\t任务\t牵头单位\t完成时限',
      '一、建基地\t\t\t',
      '1\t新建基地 12个\t市教育局\t2026年底',
      '2\t引进企业\t市教育局\t',
      '完',
    ])
  })

  test('leaves out headers, footers, footnotes, contents and hidden text; takes changes as accepted', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        footnotes: { 1: { children: [new Paragraph('脚注内容')] } },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('页眉')] }) },
            footers: { default: new Footer({ children: [new Paragraph('— 1 —')] }) },
            children: [
              new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-3' }),
              new Paragraph({
                children: [
                  new TextRun('新建基地'),
                  new DeletedTextRun({ id: 1, author: 'a', date: '2025-01-01T00:00:00Z', text: '10' }),
                  new InsertedTextRun({ id: 2, author: 'a', date: '2025-01-01T00:00:00Z', text: '12' }),
                  new TextRun({ text: '(内部)', vanish: true }),
                  new TextRun('个。'),
                  new FootnoteReferenceRun(1),
                ],
              }),
            ],
          },
        ],
      }),
    )
    const { text, notes } = await readDocument({ name: 'a.docx', bytes })
    expect(text).toBe('新建基地12个。')
    expect(notes.map((note) => note.zh).join()).toContain('修订')
  })

  test('reads text boxes once, soft line breaks as lines, symbols as characters', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m"'
    const box = '<w:txbxContent><w:p><w:r><w:t>云岭市人民政府文件</w:t></w:r></w:p></w:txbxContent>'
    const bytes = await sampleZip({
      'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body><w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p></w:body></w:document>`,
    })
    expect((await readDocument({ name: 'a.docx', bytes })).text).toBe('云岭市人民政府文件\n甲\n乙☑')
  })

  test('numbers paragraphs through their style and stops where the list is switched off', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const bytes = await sampleZip({
      'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style></w:styles>`,
      'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:pStyle w:val="H1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%2"/><w:suff w:val="nothing"/><w:pStyle w:val="H2"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      'word/document.xml': `<w:document ${w}><w:body>${[
        ['H1', '', '甲'],
        ['H2', '', '乙'],
        ['H2', '<w:numPr><w:numId w:val="0"/></w:numPr>', '无号'],
        ['H2', '', '丙'],
        ['H1', '', '丁'],
        ['H2', '', '戊'],
      ]
        .map(([s, n, t]) => `<w:p><w:pPr><w:pStyle w:val="${s}"/>${n}</w:pPr><w:r><w:t>${t}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    })
    const { text } = await readDocument({ name: 'a.docx', bytes })
    expect(text.split('\n')).toEqual(['I.甲', '③乙', '无号', '④丙', 'II.丁', '③戊'])
  })

  test('with pictures only is a scan, with macros is refused, without its main part is named incomplete', async () => {
    const w = 'xmlns:w="w" xmlns:a="a"'
    const picture = `<w:document ${w}><w:body><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p></w:body></w:document>`
    const scan = await readDocument({ name: 'a.docx', bytes: await sampleZip({ 'word/document.xml': picture }) })
    expect(scan).toMatchObject({ kind: 'scan', text: '' })
    const macro = await sampleZip({ 'word/document.xml': picture, 'word/vbaProject.bin': 'x' })
    await expect(readDocument({ name: 'a.docx', bytes: macro })).rejects.toMatchObject({ code: 'document.macro' })
    const partial = await sampleZip({ 'word/styles.xml': '<w:styles xmlns:w="w"/>' })
    await expect(readDocument({ name: 'a.docx', bytes: partial })).rejects.toMatchObject({ code: 'archive.missing' })
  })
})
