import { readFileSync } from 'node:fs'
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../archive/open-archive.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import { DocumentProblem } from './document-problem.ts'
import { readDocument } from './read-document.ts'
import type { DocumentLimits } from './read-result.ts'
import { sampleOfd } from './sample/sample-ofd.ts'
import { samplePdf } from './sample/sample-pdf.ts'
import { sampleZip } from './sample/sample-zip.ts'

const item = (text: string) => new Paragraph({ text, numbering: { reference: 'a', level: 0 } })
const samples: Record<string, () => Promise<Uint8Array>> = {
  docx: () =>
    Packer.toBuffer(
      new Document({
        numbering: {
          config: [{ reference: 'a', levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }] }],
        },
        sections: [
          {
            children: [
              item('甲'),
              item('乙'),
              new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('丙')] })] })] }),
            ],
          },
        ],
      }),
    ),
  doc: async () => readFileSync(new URL('./sample/plan.doc', import.meta.url)),
  xlsx: () =>
    writeWorkbook({
      sheets: [
        {
          name: '任务台账',
          title: '任务分解表',
          columns: [{ title: '任务' }, { title: '时限', kind: 'date' }],
          rows: [['新建基地', '2026-12-31']],
        },
      ],
    }),
  ofd: () => sampleOfd([[{ text: '总体要求', x: 30, y: 40 }]]),
  html: async () =>
    Buffer.from('<html><meta charset=gbk><body><table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table><p>一、要求。'),
  txt: async () => Buffer.from('一、总体要求\n到2027年,新建12个。\u{20BB7}'),
}

/** A result that keeps the promises of ReadDocument, or a DocumentProblem: nothing else is allowed to happen. */
async function readsOrRefuses(name: string, bytes: Uint8Array, limits?: Partial<DocumentLimits>): Promise<void> {
  try {
    const { text, kind, notes } = await readDocument({ name, bytes }, limits)
    expect(text.isWellFormed() && !text.includes('\0') && !text.includes('\r')).toBe(true)
    expect(text.trim() !== '' || kind === 'scan' || kind === 'image').toBe(true)
    for (const note of notes) expect(note.zh && note.en).toBeTruthy()
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentProblem)
    const { status, zh, en } = error as DocumentProblem
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(zh + en).not.toMatch(/\{\w+\}|undefined/)
  }
}

type Edit = { at: number; bytes: Uint8Array; kind: 'overwrite' | 'insert' | 'cut' }
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  kind: fc.constantFrom('overwrite' as const, 'overwrite' as const, 'insert' as const, 'cut' as const),
})

function edited(original: Uint8Array, edits: Edit[]): Buffer {
  return edits.reduce((file, { at, bytes, kind }) => {
    const place = Math.floor(at * file.length)
    if (kind === 'cut') return file.subarray(0, place)
    const after = file.subarray(kind === 'insert' ? place : place + bytes.length)
    return Buffer.concat([file.subarray(0, place), bytes, after])
  }, Buffer.from(original))
}

describe('whatever is handed in', () => {
  test('random bytes after any magic number are read or refused', async () => {
    const magic = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '<html>',
      '\xff\xfe',
      '\xef\xbb\xbf',
      '\xff\xd8\xff',
    )
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 4_000 }), async (start, rest) => {
        await readsOrRefuses('a.docx', Buffer.concat([Buffer.from(start, 'latin1'), rest]))
      }),
      { numRuns: 300 },
    )
  })

  test.each(Object.keys(samples))('a %s file altered anywhere is read or refused', async (name) => {
    const original = await samples[name]!()
    expect((await readDocument({ name: `a.${name}`, bytes: original })).text.length).toBeGreaterThan(1)
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
        readsOrRefuses(`a.${name}`, edited(original, edits)),
      ),
      { numRuns: name === 'doc' ? 1_000 : 300 },
    )
  })

  test.each(['docx', 'xlsx', 'ofd'])('a %s file whose inner XML is altered is read or refused', async (name) => {
    const archive = await openArchive(await samples[name]!())
    const inner: Record<string, Buffer> = {}
    for (const entry of archive.entries) inner[entry.name] = await archive.read(entry.name)
    const names = Object.keys(inner).filter((part) => part.endsWith('.xml') || part.endsWith('.rels'))
    const swap = fc.record({
      from: fc.nat(400),
      to: fc.nat(400),
      in: fc.nat(),
      text: fc.constantFrom('0', '-1', '99999999', 'x', '', '</w:p>', '<w:tc>'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(swap, { minLength: 1, maxLength: 4 }), async (swaps) => {
        const files = { ...inner }
        for (const each of swaps) {
          const part = names[each.in % names.length]!
          // Attribute values and tags change places, so that the XML mostly stays XML.
          const pieces = files[part]!.toString().split(/(?<=")|(?=")|(?<=>)|(?=<)/)
          pieces[each.to % pieces.length] = each.text || pieces[each.from % pieces.length]!
          files[part] = Buffer.from(pieces.join(''))
        }
        await readsOrRefuses(`a.${name}`, await sampleZip(files))
      }),
      { numRuns: 300 },
    )
  })

  test('a PDF altered anywhere is read or refused', async () => {
    const original = samplePdf('BT /F 12 Tf 72 700 Td (Words upon words) Tj ET')
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) =>
        readsOrRefuses('a.pdf', edited(original, edits)),
      ),
      { numRuns: 12 },
    )
  })

  test('a table whose merged cell would be repeated without end stops at the limit', async () => {
    const cell = (text: string, merge: string) =>
      `<w:tc><w:tcPr><w:vMerge ${merge}/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const rows = `<w:tr>${cell('长'.repeat(1_000_000), 'w:val="restart"')}${cell('x', '')}</w:tr>${`<w:tr>${cell('', '')}${cell('y', 'w:val="restart"')}</w:tr>`.repeat(2_000)}`
    const bytes = await sampleZip({
      'word/document.xml': `<w:document xmlns:w="w"><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`,
    })
    await expect(readDocument({ name: 'a.docx', bytes })).rejects.toMatchObject({
      code: 'document.too-long',
      status: 413,
    })
  })

  test('files beyond the size limit, plain archives, slides and nested bombs are refused with advice', async () => {
    await expect(readDocument({ name: 'a.txt', bytes: Buffer.alloc(100) }, { maxBytes: 99 })).rejects.toMatchObject({
      status: 413,
    })
    const nested = await sampleZip({ 'a.zip': await sampleZip({ 'b.zip': Buffer.alloc(1_000_000) }) })
    await expect(readDocument({ name: 'a.zip', bytes: nested })).rejects.toMatchObject({
      code: 'document.unsupported',
      zh: expect.stringContaining('解压'),
    })
    const slides = await sampleZip({ 'ppt/presentation.xml': '<a/>' })
    await expect(readDocument({ name: 'a.pptx', bytes: slides })).rejects.toThrow(/演示文稿/)
    const bomb = await sampleZip({ 'word/document.xml': Buffer.alloc(60_000_000) })
    await expect(readDocument({ name: 'a.docx', bytes: bomb })).rejects.toMatchObject({ code: 'archive.ratio' })
  })
})

describe('a task ledger', () => {
  test('becomes TAB lines, sheets under their names, merged bodies repeated, hidden sheets skipped', async () => {
    const sheet = (rows: string, merges = '') => `<worksheet><sheetData>${rows}</sheetData>${merges}</worksheet>`
    const cells = (...texts: string[]) =>
      texts.map((text) => (text ? `<c t="inlineStr"><is><t>${text}</t></is></c>` : '<c/>')).join('')
    const bytes = await sampleZip({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="任务" r:id="1"/><sheet name="底稿" state="hidden" r:id="2"/><sheet name="项目" r:id="3"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<R>${[1, 2, 3].map((id) => `<Relationship Id="${id}" Type="x/worksheet" Target="s${id}.xml"/>`).join('')}</R>`,
      'xl/s1.xml': sheet(
        `<row>${cells('任务分解表', '', '')}</row><row>${cells('任务', '牵头单位', '时限')}</row><row>${cells('新建基地', '市教育局', '2026年底')}</row><row>${cells('引进企业', '', '2027年底')}</row>`,
        '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>',
      ),
      'xl/s2.xml': sheet(`<row>${cells('不公开')}</row>`),
      'xl/s3.xml': sheet(`<row>${cells('名称', '数量')}</row><row>${cells('基地')}<c><v>0.1</v></c></row>`),
    })
    const { kind, text, tables, notes } = await readDocument({ name: '台账.xlsx', bytes })
    expect({ kind, tables }).toEqual({ kind: 'xlsx', tables: 2 })
    expect(text.split('\n')).toEqual([
      '任务',
      '任务分解表\t\t',
      '任务\t牵头单位\t时限',
      '新建基地\t市教育局\t2026年底',
      '引进企业\t市教育局\t2027年底',
      '项目',
      '名称\t数量',
      '基地\t0.1',
    ])
    expect(notes[0]?.zh).toContain('底稿')
  })
})
