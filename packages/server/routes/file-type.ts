import { Problem } from '@zhiqiao/model'
// Not through the package's index: that would load every document reader with the first request.
import { signatureOf } from '../../exchange/document/file-kind.ts'

/** What may be uploaded: by extension, what the content must then be, and the type it is handed out with. */
const allowed: Readonly<Record<string, { readonly content: Content; readonly type: string }>> = {
  pdf: { content: 'pdf', type: 'application/pdf' },
  docx: {
    content: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { content: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ofd: { content: 'ofd', type: 'application/ofd' },
  doc: { content: 'ole', type: 'application/msword' },
  xls: { content: 'ole', type: 'application/vnd.ms-excel' },
  wps: { content: 'ole', type: 'application/vnd.ms-works' },
  jpg: { content: 'jpeg', type: 'image/jpeg' },
  jpeg: { content: 'jpeg', type: 'image/jpeg' },
  png: { content: 'png', type: 'image/png' },
  tif: { content: 'tiff', type: 'image/tiff' },
  tiff: { content: 'tiff', type: 'image/tiff' },
  txt: { content: 'text', type: 'text/plain' },
  md: { content: 'text', type: 'text/plain' },
  csv: { content: 'text', type: 'text/csv' },
  html: { content: 'html', type: 'text/html' },
  htm: { content: 'html', type: 'text/html' },
}

type Content = 'pdf' | 'docx' | 'xlsx' | 'ofd' | 'ole' | 'jpeg' | 'png' | 'tiff' | 'text' | 'html'

/**
 * The media type of an upload, from its content: the extension must be an allowed one and say the same.
 * @throws Problem 415 naming what may be uploaded
 */
export function fileType(name: string, bytes: Uint8Array): string {
  const extension = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const wanted = Object.hasOwn(allowed, extension) ? allowed[extension] : undefined
  if (!wanted) throw notAllowed()
  const content = contentOf(bytes)
  // A saved page is often called .txt, and a text without markup .html: neither is ever shown as a page.
  const fits = content === wanted.content || (content === 'html' && wanted.content === 'text')
  if (!fits && !(content === 'text' && wanted.content === 'html')) throw notWhatItSays(extension)
  return wanted.type
}

function contentOf(bytes: Uint8Array): Content | null {
  const { type } = signatureOf(bytes)
  if (type === 'zip') return packageContent(bytes)
  if (type === 'image') return imageContent(bytes)
  if (type === 'text') return isText(bytes) ? 'text' : null
  return type === 'other' ? null : type
}

/** Which office format a ZIP is, from the names in it; null with macros or when it is none. */
function packageContent(bytes: Uint8Array): Content | null {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => names.includes(name, 0, 'latin1')
  if (holds('vbaProject.bin')) return null
  if (holds('OFD.xml')) return 'ofd'
  if (!holds('[Content_Types].xml')) return null
  if (holds('word/document')) return 'docx'
  return holds('xl/workbook') ? 'xlsx' : null
}

function imageContent(bytes: Uint8Array): Content | null {
  if (bytes[0] === 0xff) return 'jpeg'
  if (bytes[0] === 0x89) return 'png'
  return (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d) ? 'tiff' : null
}

/** UTF-16 is told by its mark; any other text holds no zero byte. */
function isText(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return marked || !bytes.includes(0)
}

function notAllowed(): Problem {
  return new Problem(
    415,
    'file-type',
    '不能上传这种文件。可以上传 pdf、docx、xlsx、doc、xls、wps、ofd、jpg、png、tif、txt、md、csv、html。',
    'This kind of file cannot be uploaded. Possible are pdf, docx, xlsx, doc, xls, wps, ofd, jpg, png, tif, txt, md, csv, html.',
  )
}

function notWhatItSays(extension: string): Problem {
  return new Problem(
    415,
    'file-content',
    `文件内容与后缀 .${extension} 不符，或含有宏，请另存后重新上传。`,
    `The content is not what .${extension} says, or holds macros: save it again and upload that.`,
  )
}
