import { DocumentProblem } from '../document-problem.ts'
import type { CompoundFile } from '../ole/compound-file.ts'

/** A stretch of the document's text as stored: characters [cp, cpEnd) begin at byte `fc` of the main stream. */
type Piece = { cp: number; cpEnd: number; fc: number; width: 1 | 2 }
/** The streams of a Word 97–2003 file and the pieces of its main text ([MS-DOC] FIB, CLX). */
export type DocFile = {
  main: Buffer
  table: Buffer
  data: Buffer
  pieces: Piece[]
  place(index: number): [start: number, size: number]
}

const word97 = 0x00c1

/** Throws `document.encrypted`, `document.unsupported` (Word 6/95), `document.broken`, `document.too-long`. */
export function openDocFile(file: CompoundFile, maxCharacters: number): DocFile {
  const main = file.stream('WordDocument')
  if (!main || main.length < 0x1aa || main.readUInt16LE(0) !== 0xa5ec) throw broken()
  const flags = main.readUInt16LE(10)
  if (flags & 0x0100) throw new DocumentProblem('document.encrypted')
  if (main.readUInt16LE(2) < word97) {
    throw new DocumentProblem('document.unsupported', {
      kind: { zh: 'Word 6.0/95 文档', en: 'Word 6.0/95 document' },
      advice: { zh: '请用 Word 或 WPS 另存为 .docx 再上传。', en: 'Save it as .docx and upload that.' },
    })
  }
  const table = file.stream(flags & 0x0200 ? '1Table' : '0Table')
  if (!table) throw broken()
  const place = (index: number): [number, number] => {
    const at = 0x9a + index * 8
    return at + 8 <= main.length ? [main.readUInt32LE(at), main.readUInt32LE(at + 4)] : [0, 0]
  }
  const length = main.readUInt32LE(0x4c)
  if (length > maxCharacters) throw new DocumentProblem('document.too-long', { limit: maxCharacters })
  const pieces = readPieces(part(table, place(33)), length)
  return { main, table, data: file.stream('Data') ?? Buffer.alloc(0), pieces, place }
}

/** A structure of the table stream; empty where the file says there is none. */
export function part(table: Buffer, [start, size]: [number, number]): Buffer {
  if (start + size > table.length) throw broken()
  return table.subarray(start, start + size)
}

function readPieces(clx: Buffer, length: number): Piece[] {
  let at = 0
  // Property sets of fast saves come first, each with its own length.
  while (clx[at] === 1) at += 3 + need(clx, at + 1, 2).readUInt16LE(at + 1)
  if (clx[at] !== 2) throw broken()
  const size = need(clx, at + 1, 4).readUInt32LE(at + 1)
  const plc = clx.subarray(at + 5, at + 5 + size)
  const count = Math.floor((plc.length - 4) / 12)
  const pieces: Piece[] = []
  for (let index = 0; index < count; index++) {
    const cp = plc.readUInt32LE(index * 4)
    const cpEnd = Math.min(plc.readUInt32LE(index * 4 + 4), length)
    const fc = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    if (cp >= length) break
    if (cpEnd < cp || (index > 0 && cp !== pieces.at(-1)!.cpEnd)) throw broken()
    const narrow = (fc & 0x40000000) !== 0
    pieces.push({ cp, cpEnd, fc: narrow ? (fc & 0x3fffffff) >>> 1 : fc & 0x3fffffff, width: narrow ? 1 : 2 })
  }
  return pieces
}

export function need(bytes: Buffer, at: number, size: number): Buffer {
  if (at + size > bytes.length) throw broken()
  return bytes
}

function broken(cause?: unknown): DocumentProblem {
  return new DocumentProblem(
    'document.broken',
    { detail: { zh: 'Word 结构不完整', en: 'the Word structure is incomplete' } },
    cause,
  )
}
