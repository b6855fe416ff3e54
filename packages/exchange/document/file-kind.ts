import type { Label } from '@zhiqiao/model'
import type { DocumentKind } from './read-result.ts'

/** What the first bytes say a file is. `zip` and `ole` are containers to be looked into; `other` cannot be read. */
export type Signature =
  | { type: 'zip' | 'ole' | 'pdf' | 'html' | 'image' | 'text' }
  | { type: 'other'; kind: Label; advice: Label }

const saveAsDocx = label('请另存为 .docx 再上传。', 'Save it as .docx and upload that.')
const notReadable = label('请上传 Word、PDF、OFD、Excel 或文本文件。', 'Upload a Word, PDF, OFD, Excel or text file.')

const magics: [bytes: number[], offset: number, signature: Signature][] = [
  [[0x50, 0x4b, 3, 4], 0, { type: 'zip' }],
  [[0x50, 0x4b, 5, 6], 0, { type: 'zip' }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0, { type: 'ole' }],
  [ascii('%PDF-'), 0, { type: 'pdf' }],
  [[0xff, 0xd8, 0xff], 0, { type: 'image' }],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0, { type: 'image' }],
  [ascii('GIF8'), 0, { type: 'image' }],
  [[0x49, 0x49, 0x2a, 0], 0, { type: 'image' }],
  [[0x4d, 0x4d, 0, 0x2a], 0, { type: 'image' }],
  [ascii('WEBP'), 8, { type: 'image' }],
  [ascii('ftypheic'), 4, { type: 'image' }],
  [ascii('ftypheix'), 4, { type: 'image' }],
  [ascii('ftypmif1'), 4, { type: 'image' }],
  [ascii('ftypheif'), 4, { type: 'image' }],
  [ascii('ftypavif'), 4, { type: 'image' }],
  [ascii('{\\rtf'), 0, other('RTF 文件', 'RTF file', saveAsDocx)],
  [
    ascii('Rar!'),
    0,
    other('RAR 压缩包', 'RAR archive', label('请解压后逐个上传。', 'Unpack it and upload the files.')),
  ],
  [
    ascii("7z\xbc\xaf'"),
    0,
    other('7z 压缩包', '7z archive', label('请解压后逐个上传。', 'Unpack it and upload the files.')),
  ],
  [
    [0x1f, 0x8b],
    0,
    other('gzip 压缩包', 'gzip archive', label('请解压后逐个上传。', 'Unpack it and upload the files.')),
  ],
  [ascii('MZ'), 0, other('程序文件', 'program', notReadable)],
  [[0x7f, 0x45, 0x4c, 0x46], 0, other('程序文件', 'program', notReadable)],
  [ascii('%!PS'), 0, other('PostScript 文件', 'PostScript file', label('请另存为 PDF 再上传。', 'Save it as PDF.'))],
]

/** The kind by content, never by name. Text is what remains; whether it is readable text is for its reader to say. */
export function signatureOf(bytes: Uint8Array): Signature {
  for (const [magic, offset, signature] of magics) {
    if (magic.every((byte, index) => bytes[offset + index] === byte)) return signature
  }
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1').replaceAll('\0', '')
  const start = head.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').trimStart()
  if (/^MIME-Version:/im.test(head.slice(0, 300)) && /multipart\/related/i.test(head)) {
    return other('单个文件网页(.mht)', 'web archive (.mht)', saveAsDocx)
  }
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(withoutComments(start)))
    return { type: 'html' }
  if (/^<\?xml/.test(start)) {
    return /<(?:\w+:)?(?:wordDocument|package)\b/.test(head)
      ? other('Word XML 文件', 'Word XML file', saveAsDocx)
      : other('XML 文件', 'XML file', notReadable)
  }
  if (/^<svg\b/i.test(start)) return other('SVG 图形', 'SVG drawing', notReadable)
  if (/^<(?:meta|title|div|table|p|center|span|article|section|h[1-6])\b[^>]*>/i.test(withoutComments(start))) {
    return { type: 'html' }
  }
  return { type: 'text' }
}

const expected: Record<string, DocumentKind[]> = {
  txt: ['text'],
  text: ['text'],
  md: ['text'],
  csv: ['text'],
  htm: ['html'],
  html: ['html'],
  docx: ['docx'],
  doc: ['doc'],
  wps: ['wps', 'doc'],
  pdf: ['pdf', 'scan'],
  ofd: ['ofd', 'scan'],
  xlsx: ['xlsx'],
  jpg: ['image'],
  jpeg: ['image'],
  png: ['image'],
  tif: ['image'],
  tiff: ['image'],
  webp: ['image'],
  heic: ['image'],
  gif: ['image'],
  bmp: ['image'],
}

const kindNames: Record<DocumentKind, Label> = {
  text: label('纯文本', 'plain text'),
  html: label('网页', 'a web page'),
  docx: label('Word 文档(.docx)', 'a Word document (.docx)'),
  doc: label('Word 97–2003 文档(.doc)', 'a Word 97–2003 document (.doc)'),
  wps: label('WPS 文字文件', 'a WPS document'),
  pdf: label('PDF 文件', 'a PDF file'),
  ofd: label('OFD 文件', 'an OFD file'),
  xlsx: label('Excel 工作簿(.xlsx)', 'an Excel workbook (.xlsx)'),
  image: label('图片', 'a picture'),
  scan: label('扫描件', 'a scan'),
}

/** A note when the extension promises something else than the content is; the content decides. */
export function nameContradiction(name: string, kind: DocumentKind): Label | undefined {
  const extension = extensionOf(name)
  const kinds = Object.hasOwn(expected, extension) ? expected[extension]! : undefined
  if (!kinds || kinds.includes(kind) || kind === 'scan') return undefined
  const is = kindNames[kind]
  return label(
    `文件名后缀是 .${extension}，内容实为${is.zh}，已按内容读取。`,
    `The name ends in .${extension} but the content is ${is.en}; it was read as such.`,
  )
}

export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

export function label(zh: string, en: string): Label {
  return { zh, en }
}

function other(zh: string, en: string, advice: Label): Signature {
  return { type: 'other', kind: label(zh, en), advice }
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

function withoutComments(markup: string): string {
  return markup.replace(/<!--(?:(?!-->)[\s\S])*(?:-->|$)/g, '').trimStart()
}
