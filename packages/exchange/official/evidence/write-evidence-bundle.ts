import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib'
import type { OfficialDocument, TableRow } from '../block.ts'
import { plainText } from '../plain-text.ts'
import { asOfLine, chineseDate, nothing, orNoData } from '../words.ts'
import { type PdfOptions, writePdf } from '../write-pdf.ts'
import { addPhotoPage, disarm, stampNumber } from './page.ts'
import { type Photo, photoOf } from './photo.ts'

export type EvidenceFile = { name: string; bytes: Uint8Array; kind: 'pdf' | 'jpg' | 'png' | 'other' }

export type EvidenceEntry = {
  /** What the files show: the task or indicator, with its number where it has one. */
  title: string
  /** Who supplied them. */
  source?: string | null
  files: readonly EvidenceFile[]
}

export type EvidenceCover = { title: string; subtitle?: string; issuer?: string; date?: string; asOf?: string }

export type EvidenceBundle = {
  bytes: Uint8Array
  /** Numbered pages; cover and contents are not counted. */
  pages: number
  /** Page on which each entry begins. */
  entries: { title: string; page: number }[]
  /** Files that are not pages but attached to the PDF, with the reason. */
  attached: { entry: string; name: string; reason: string }[]
}

// A picture is decoded whole, and a document's pages are all held at once; beyond these a file is attached instead.
const largestPhoto = 100_000_000
const mostPages = 2000

type Content = { pages: number; add: (target: PDFDocument) => Promise<void> } | { reason: string }
type Part = {
  entry: EvidenceEntry
  files: { file: EvidenceFile; content: Content; page: number }[]
  page: number
  sheet: PDFDocument
}

/**
 * One PDF of all evidence: cover, contents with page numbers, and for every entry a sheet that lists its files, then
 * the files. JPEG, PNG and PDF become pages; anything else, and what cannot be opened, is attached and says so.
 */
export async function writeEvidenceBundle(
  bundle: { cover: EvidenceCover; entries: readonly EvidenceEntry[] },
  options: Pick<PdfOptions, 'typefaces'> = {},
): Promise<EvidenceBundle> {
  const set = async (document: OfficialDocument) =>
    PDFDocument.load(await writePdf(document, { ...options, numbered: false }))
  const parts = await laidOut(bundle.entries, set)
  const target = await PDFDocument.create({ updateMetadata: false })
  target.setTitle(plainText(bundle.cover.title))
  target.setLanguage('zh-CN')
  await append(target, await set(contents(bundle.cover, parts)))

  const font = target.embedStandardFont(StandardFonts.TimesRoman)
  const front = target.getPageCount()
  const attached: EvidenceBundle['attached'] = []
  for (const { entry, files, sheet } of parts) {
    await append(target, sheet)
    for (const { file, content } of files) {
      if ('add' in content) {
        await content.add(target)
        continue
      }
      attached.push({ entry: entry.title, name: file.name, reason: content.reason })
      await target.attach(file.bytes, uniqueName(file.name, attached.length), { mimeType: 'application/octet-stream' })
    }
  }
  numberPages(target, front, font)
  return {
    bytes: await target.save(),
    pages: target.getPageCount() - front,
    entries: parts.map(({ entry, page }) => ({ title: entry.title, page })),
    attached,
  }
}

/** Opens every file and counts its pages, so that contents and sheets can name them. */
async function laidOut(
  entries: readonly EvidenceEntry[],
  set: (document: OfficialDocument) => Promise<PDFDocument>,
): Promise<Part[]> {
  const parts: Part[] = []
  let next = 1
  for (const entry of entries) {
    const files: Part['files'] = []
    for (const file of entry.files) files.push({ file, content: await opened(file), page: 0 })
    const page = next
    // The numbers on the sheet do not change its length, but its length changes the numbers: it is set twice.
    const draft = await set(sheetOf(entry, files))
    next += draft.getPageCount()
    for (const item of files) {
      if (!('pages' in item.content)) continue
      item.page = next
      next += item.content.pages
    }
    parts.push({ entry, files, page, sheet: await set(sheetOf(entry, files)) })
  }
  return parts
}

async function opened(file: EvidenceFile): Promise<Content> {
  if (file.kind === 'other') return { reason: '不是图片或PDF' }
  if (file.kind === 'pdf') return openedPdf(file.bytes)
  const photo = photoOf(file.bytes)
  if (!photo) return { reason: '图片无法打开' }
  return openedPhoto(file.bytes, photo)
}

async function openedPdf(bytes: Uint8Array): Promise<Content> {
  try {
    // Many scans are locked against editing only: the empty password opens those.
    const source = await PDFDocument.load(bytes, { password: '', updateMetadata: false })
    const pages = source.getPageCount()
    if (pages === 0) return { reason: 'PDF没有页面' }
    if (pages > mostPages) return { reason: `PDF超过${mostPages}页` }
    // Copied once into nothing, so that a broken page is found before the contents are written.
    await (await PDFDocument.create()).copyPages(source, source.getPageIndices())
    return { pages, add: (target) => append(target, source) }
  } catch (error) {
    return { reason: /encrypt|password/i.test(String(error)) ? 'PDF已加密' : 'PDF无法打开' }
  }
}

async function openedPhoto(bytes: Uint8Array, photo: Photo): Promise<Content> {
  if (photo.width * photo.height > largestPhoto || photo.width === 0 || photo.height === 0)
    return { reason: '图片尺寸过大' }
  const embed = (target: PDFDocument) => (photo.kind === 'jpg' ? target.embedJpg(bytes) : target.embedPng(bytes))
  try {
    await embed(await PDFDocument.create())
  } catch {
    return { reason: '图片无法打开' }
  }
  return {
    pages: 1,
    add: async (target) => {
      addPhotoPage(target, await embed(target), photo)
    },
  }
}

async function append(target: PDFDocument, source: PDFDocument): Promise<void> {
  for (const page of await target.copyPages(source, source.getPageIndices())) {
    disarm(page)
    target.addPage(page)
  }
}

function numberPages(target: PDFDocument, front: number, font: PDFFont): void {
  target.getPages().forEach((page, index) => {
    if (index >= front) stampNumber(page, index - front + 1, font)
  })
}

/** Attachments are told apart by name. */
function uniqueName(name: string, number: number): string {
  return `${number}-${plainText(name).replace(/[/\\:*?"<>|\n]/g, '_')}`
}

const numberColumn = { title: '序号', width: 14, align: 'center' } as const

function contents({ title, subtitle, issuer, date, asOf }: EvidenceCover, parts: readonly Part[]): OfficialDocument {
  const rows = parts.flatMap(({ entry, files, page }, index): TableRow[] => [
    [String(index + 1), { text: entry.title, bold: true }, orNoData(entry.source), String(page)],
    ...files.map(
      ({ file, content, page: filePage }): TableRow => [
        '',
        file.name,
        nothing,
        'reason' in content ? '另附' : String(filePage),
      ],
    ),
  ])
  return {
    kind: '材料',
    title,
    subtitle,
    cover: [issuer, date && chineseDate(date), asOf && asOfLine(asOf)].filter((line): line is string => Boolean(line)),
    blocks: [
      { kind: 'attachment', title: '目　　录' },
      {
        kind: 'table',
        columns: [
          numberColumn,
          { title: '材料名称', width: 60, grow: 1 },
          { title: '来源', width: 36, align: 'center' },
          { title: '页码', width: 16, align: 'center' },
        ],
        rows,
      },
      { kind: 'note', text: '注：页码印在每页右上角；“另附”的文件附于本PDF文件的附件中。' },
    ],
  }
}

function sheetOf({ title, source }: EvidenceEntry, files: Part['files']): OfficialDocument {
  return {
    kind: '材料',
    title,
    blocks: [
      { kind: 'paragraph', lead: '材料来源：', text: orNoData(source) },
      { kind: 'paragraph', lead: '材料份数：', text: files.length === 0 ? '无材料' : `${files.length}份` },
      ...(files.length === 0 ? [] : [filesTable(files)]),
    ],
  }
}

function filesTable(files: Part['files']): OfficialDocument['blocks'][number] {
  return {
    kind: 'table',
    columns: [
      numberColumn,
      { title: '材料', width: 60, grow: 1 },
      { title: '页数', width: 16, align: 'center' },
      { title: '起始页码', width: 22, align: 'center' },
      { title: '备注', width: 40 },
    ],
    rows: files.map(({ file, content, page }, index) => [
      String(index + 1),
      file.name,
      'pages' in content ? String(content.pages) : nothing,
      'pages' in content ? String(page) : nothing,
      'reason' in content ? `${content.reason}，见本文件附件` : '',
    ]),
  }
}
