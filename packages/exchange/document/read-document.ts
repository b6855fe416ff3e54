import type { Label } from '@zhiqiao/model'
import { openArchive } from '../archive/open-archive.ts'
import { cleanPageText } from './clean-text.ts'
import { damageNotes } from './decode-text.ts'
import { readDoc } from './doc/read-doc.ts'
import { DocumentProblem, sizeLabel } from './document-problem.ts'
import { readDocx } from './docx/read-docx.ts'
import { extensionOf, label, nameContradiction, signatureOf } from './file-kind.ts'
import { readHtml } from './html/read-html.ts'
import { readOfd } from './ofd/read-ofd.ts'
import { openCompoundFile } from './ole/compound-file.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { readLedger } from './read-ledger.ts'
import {
  type DocumentKind,
  type DocumentLimits,
  documentLimits,
  type ReadContent,
  type ReadDocument,
} from './read-result.ts'
import { readTextFile } from './read-text.ts'

type Reading = { kind: DocumentKind; content: ReadContent }

const kept = label(
  '这是扫描件或照片，没有可读的文字。已作为附件保存，请在空白方案中录入内容。',
  'This is a scan or photograph without readable text. It is kept as an attachment beside an empty plan to type into.',
)

/**
 * Reads a file somebody hands in. The kind is found by content, never by name; a name that promises something else is
 * noted. Scans and pictures come back with empty text and a note. Everything that cannot be read throws
 * `DocumentProblem` with a 4xx status and a sentence saying what it is and what to do.
 */
export async function readDocument(
  file: { name: string; bytes: Uint8Array },
  limits: Partial<DocumentLimits> = {},
): Promise<ReadDocument> {
  const allowed = { ...documentLimits, ...limits }
  if (file.bytes.length === 0) throw new DocumentProblem('document.empty')
  if (file.bytes.length > allowed.maxBytes) {
    throw new DocumentProblem('document.too-large', { limit: sizeLabel(allowed.maxBytes) })
  }
  const { kind, content } = await readBytes(file.name, file.bytes, allowed).catch((error: unknown) => {
    // Whatever a damaged file makes a reader stumble over is the file's fault, not the server's.
    throw error instanceof DocumentProblem ? error : broken(error)
  })
  return finish(file.name, kind, content, allowed)
}

async function readBytes(name: string, bytes: Uint8Array, limits: DocumentLimits): Promise<Reading> {
  const signature = signatureOf(bytes)
  switch (signature.type) {
    case 'zip':
      return readContainer(bytes, limits)
    case 'ole':
      return readOle(name, bytes, limits)
    case 'pdf':
      return { kind: 'pdf', content: await readPdf(bytes, limits) }
    case 'html':
      return { kind: 'html', content: readHtml(bytes, limits) }
    case 'image':
      return { kind: 'image', content: { text: '', tables: 0, notes: [], scanned: true } }
    case 'text':
      return { kind: 'text', content: readTextFile(bytes) }
    case 'other':
      throw new DocumentProblem('document.unsupported', { kind: signature.kind, advice: signature.advice })
  }
}

/** Office files before 2007, and encrypted ones of any year. */
function readOle(name: string, bytes: Uint8Array, limits: DocumentLimits): Reading {
  const container = openCompoundFile(bytes)
  const has = (stream: string) => container.names.includes(stream)
  if (has('EncryptedPackage') || has('EncryptionInfo')) throw new DocumentProblem('document.encrypted')
  const wps = extensionOf(name) === 'wps'
  if (has('WordDocument')) {
    if (container.names.includes('Macros')) throw new DocumentProblem('document.macro')
    return { kind: wps ? 'wps' : 'doc', content: readDoc(container, limits) }
  }
  if (wps) throw new DocumentProblem('document.wps')
  const saveAs = (kind: string) => label(`请另存为 ${kind} 再上传。`, `Save it as ${kind} and upload that.`)
  if (has('Workbook') || has('Book')) {
    throw new DocumentProblem('document.unsupported', {
      kind: label('Excel 97–2003 工作簿(.xls、.et)', 'Excel 97–2003 workbook (.xls, .et)'),
      advice: saveAs('.xlsx'),
    })
  }
  const kind = has('PowerPoint Document')
    ? label('演示文稿(.ppt)', 'presentation (.ppt)')
    : label('这种 Office 复合文件', 'Office compound file of this kind')
  throw new DocumentProblem('document.unsupported', { kind, advice: saveAs('.docx') })
}

async function readContainer(bytes: Uint8Array, limits: DocumentLimits): Promise<Reading> {
  const archive = await openArchive(bytes, limits.archive)
  if (archive.entries.some(({ name }) => name.startsWith('word/'))) {
    return { kind: 'docx', content: await readDocx(archive, limits) }
  }
  if (archive.entries.some(({ name }) => name.startsWith('xl/'))) {
    return { kind: 'xlsx', content: await readLedger(bytes, limits) }
  }
  if (archive.entries.some(({ name }) => /^OFD\.xml$/i.test(name))) {
    return { kind: 'ofd', content: await readOfd(archive, limits) }
  }
  const odf = archive.has('mimetype') && archive.has('content.xml')
  const slides = archive.entries.some(({ name }) => name.startsWith('ppt/'))
  const kind = odf
    ? label('OpenDocument 文件', 'OpenDocument file')
    : slides
      ? label('演示文稿(.pptx)', 'presentation (.pptx)')
      : label('普通压缩包', 'plain zip archive')
  const advice =
    odf || slides
      ? label('请另存为 .docx 再上传。', 'Save it as .docx and upload that.')
      : label('请解压后逐个上传。', 'Unpack it and upload the files one by one.')
  throw new DocumentProblem('document.unsupported', { kind, advice })
}

function finish(name: string, kind: DocumentKind, content: ReadContent, limits: DocumentLimits): ReadDocument {
  const { scanned, ...read } = content
  const contradiction = nameContradiction(name, kind)
  const notes: Label[] = contradiction ? [contradiction] : []
  if (scanned) {
    return { ...read, kind: kind === 'image' ? 'image' : 'scan', text: '', notes: [...notes, ...read.notes, kept] }
  }
  notes.push(...read.notes)
  let text = read.text
  if (kind !== 'text') {
    const cleaned = cleanPageText(text)
    text = cleaned.text
    notes.push(...cleaned.notes)
    if (kind !== 'html') notes.push(...damageNotes(text))
  }
  if (text.length > limits.maxCharacters)
    throw new DocumentProblem('document.too-long', { limit: limits.maxCharacters })
  if (!text.trim()) throw new DocumentProblem('document.empty')
  return { ...read, kind, text, notes }
}

function broken(cause: unknown): DocumentProblem {
  return new DocumentProblem('document.broken', { detail: label('结构不完整', 'its structure is incomplete') }, cause)
}
