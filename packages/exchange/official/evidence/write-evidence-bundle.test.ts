import { deflateSync } from 'node:zlib'
import { degrees, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../test/texts.ts'
import { writePdf } from '../write-pdf.ts'
import { photoOf } from './photo.ts'
import { type EvidenceFile, writeEvidenceBundle } from './write-evidence-bundle.ts'

/** A 3 × 2 photograph, made for this test. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAYEAEBAAMAAAAAAAAAAAAAAAAAAhJSkf/EABQBAQAAAAAAAAAAAAAAAAAAAAT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCHne1dAMPf/9k=',
  'base64',
)
const exif = (orientation: number) =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex').fill(
      orientation,
      29,
      30,
    ),
    jpeg.subarray(2),
  ])

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

function png(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const tail = Buffer.alloc(4)
    tail.writeUInt32BE(crc(body))
    return Buffer.concat([head, body, tail])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc(Math.min(height, 100) * (Math.min(width, 100) + 1))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

async function pdf(pages: number, rotation = 0): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) document.addPage([300, 400]).setRotation(degrees(rotation))
  return document.save()
}

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ''))
}

const cover = { title: '佐证材料', issuer: '云岭市教育局', date: '2026-11', asOf: '2026-11-21' }

describe('an evidence bundle', () => {
  it('has cover, contents with page numbers, a sheet for every entry, then its files as numbered pages', async () => {
    const files: EvidenceFile[] = [
      { name: '验收意见书.pdf', bytes: await pdf(3, 90), kind: 'pdf' },
      { name: '照片.jpg', bytes: jpeg, kind: 'jpg' },
    ]
    const bundle = await writeEvidenceBundle({
      cover,
      entries: [
        { title: '新建实训楼', source: '市教育局', files },
        { title: '落实经费', source: null, files: [{ name: '截图.png', bytes: png(3, 3), kind: 'png' }] },
        { title: '无材料的任务', files: [] },
      ],
    })
    const text = await textOf(bundle.bytes)
    expect(bundle.entries).toEqual([
      { title: '新建实训楼', page: 1 },
      { title: '落实经费', page: 6 },
      { title: '无材料的任务', page: 8 },
    ])
    expect(bundle.pages).toBe(8)
    expect(text).toHaveLength(10)
    expect(text[0]).toBe('佐证材料云岭市教育局2026年11月数据截至2026年11月21日')
    expect(text[1]).toContain('1新建实训楼市教育局1验收意见书.pdf—2照片.jpg—5')
    expect(text[1]).toContain('2落实经费无数据6截图.png—7')
    expect(text[2]).toContain('新建实训楼材料来源：市教育局材料份数：2份')
    for (let page = 1; page <= 8; page += 1) expect(text[page + 1]).toContain(`—${page}—`)
    expect(text[9]).toContain('无材料')
  })

  it('attaches what cannot become pages, and says why', async () => {
    const locked = await PDFDocument.create()
    locked.addPage()
    locked.encrypt({ userPassword: '密码', ownerPassword: '密码' })
    const bundle = await writeEvidenceBundle({
      cover,
      entries: [
        {
          title: '甲',
          files: [
            { name: '台账.xlsx', bytes: Buffer.from('x'), kind: 'other' },
            { name: '锁.pdf', bytes: await locked.save(), kind: 'pdf' },
            { name: '坏.pdf', bytes: Buffer.from('%PDF-1.7 坏'), kind: 'pdf' },
            { name: '假.jpg', bytes: Buffer.from('不是图片'), kind: 'jpg' },
            { name: '断.png', bytes: png(4, 4).slice(0, 40), kind: 'png' },
            { name: '炸弹.png', bytes: png(60_000, 60_000), kind: 'png' },
          ],
        },
      ],
    })
    expect(bundle.attached.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      '台账.xlsx 不是图片或PDF',
      '锁.pdf PDF已加密',
      '坏.pdf PDF无法打开',
      '假.jpg 图片无法打开',
      '断.png 图片无法打开',
      '炸弹.png 图片尺寸过大',
    ])
    expect(bundle.pages).toBe(1)
    const attachments = await (await getDocumentProxy(bundle.bytes.slice())).getAttachments()
    expect(
      Object.values(attachments as Record<string, { filename: string }>).map(({ filename }) => filename),
    ).toContain('1-台账.xlsx')
  })

  it('opens a PDF that is locked against editing only', async () => {
    const source = await PDFDocument.load(await writePdf({ kind: '材料', title: '可读', blocks: [] }))
    source.encrypt({ userPassword: '', ownerPassword: '主人' })
    const files: EvidenceFile[] = [{ name: 'a.pdf', bytes: await source.save(), kind: 'pdf' }]
    const bundle = await writeEvidenceBundle({ cover, entries: [{ title: '甲', files }] })
    expect(bundle.attached).toEqual([])
    expect((await textOf(bundle.bytes))[3]).toContain('可读')
  })

  it('takes scripts and launches off merged pages and keeps the rest', async () => {
    const source = await PDFDocument.create()
    const page = source.addPage()
    const action = (kind: string) =>
      source.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 9, 9],
        A: { S: kind, JS: PDFString.of('app.alert(1)') },
      })
    page.node.set(PDFName.of('Annots'), source.context.obj([action('JavaScript'), action('Launch'), action('URI')]))
    page.node.set(PDFName.of('AA'), source.context.obj({ O: { S: 'JavaScript', JS: PDFString.of('app.alert(2)') } }))
    const files: EvidenceFile[] = [{ name: 'a.pdf', bytes: await source.save(), kind: 'pdf' }]
    const { bytes } = await writeEvidenceBundle({ cover, entries: [{ title: '甲', files }] })
    const merged = (await PDFDocument.load(bytes)).getPage(3)
    expect(merged.node.get(PDFName.of('AA'))).toBeUndefined()
    const kinds = merged.node
      .Annots()!
      .asArray()
      .map((reference) => String(merged.doc.context.lookup(reference)))
    expect(kinds.map((kind) => /\/S \/(\w+)/.exec(kind)?.[1])).toEqual([undefined, undefined, 'URI'])
  })

  it('carries hostile names and titles as text', async () => {
    const entries = hostileTexts.map((text) => ({
      title: text,
      source: text,
      files: [{ name: `../${text}`, bytes: Buffer.from('x'), kind: 'other' as const }],
    }))
    const bundle = await writeEvidenceBundle({ cover: { title: hostileTexts[2]! }, entries })
    expect(bundle.pages).toBe(hostileTexts.length)
    expect((await textOf(bundle.bytes))[0]).toContain('#import')
  })
})

describe('a photograph', () => {
  it('stands upright however the camera was held', () => {
    expect(photoOf(jpeg)).toEqual({ kind: 'jpg', width: 3, height: 2, turn: 0 })
    expect([1, 3, 6, 8].map((orientation) => photoOf(exif(orientation))!.turn)).toEqual([0, 180, 90, 270])
    expect(photoOf(Buffer.from('GIF89a'))).toBeUndefined()
  })
})
