import { promisify } from 'node:util'
import { crc32, createInflateRaw, inflateRaw } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { DocumentProblem, sizeLabel } from '../document/document-problem.ts'

/** What a zip may cost. Sizes in bytes; all are checked against the directory first and again while inflating. */
export type ArchiveLimits = {
  maxEntries: number
  maxEntryBytes: number
  maxTotalBytes: number
  /** Inflated over stored size; only asked of entries above `ratioFrom`, as a blank sheet compresses well too. */
  maxRatio: number
  ratioFrom: number
}

export const archiveLimits: ArchiveLimits = {
  maxEntries: 5_000,
  maxEntryBytes: 128 * 1024 * 1024,
  maxTotalBytes: 256 * 1024 * 1024,
  maxRatio: 250,
  ratioFrom: 4 * 1024 * 1024,
}

type ArchiveEntry = { name: string; size: number }

/** An open zip: nothing is inflated until asked for, and never more than the limits allow in all. */
export type Archive = {
  entries: ArchiveEntry[]
  has(name: string): boolean
  /** The whole inner file. Throws `archive.missing`, `archive.size`, `archive.too-large`, `document.broken`. */
  read(name: string): Promise<Buffer>
  /** The inner file piece by piece, for parts too large to hold at once. Same errors as `read`. */
  stream(name: string): AsyncGenerator<Buffer>
}

const pieceSize = 64 * 1024

type Stored = { entry: Entry; data: Buffer }

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw)

/**
 * Opens a zip held in memory. Refuses at once, before inflating anything: more entries or bytes than allowed, unsafe
 * names, links, encryption, sizes that contradict each other, entries that overlap, compression beyond reason.
 */
export async function openArchive(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): Promise<Archive> {
  const allowed = { ...archiveLimits, ...limits }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stored = await readDirectory(buffer, allowed)
  let inflated = 0
  const spend = (amount: number) => {
    inflated += amount
    if (inflated > allowed.maxTotalBytes) throw tooLarge(allowed.maxTotalBytes)
  }
  const find = (name: string) => {
    const found = stored.get(name)
    if (!found) throw new DocumentProblem('archive.missing', { entry: shown(name) })
    return found
  }
  return {
    entries: [...stored.values()].map(({ entry }) => ({ name: entry.fileName, size: entry.uncompressedSize })),
    has: (name) => stored.has(name),
    async read(name) {
      const { entry, data } = find(name)
      spend(entry.uncompressedSize)
      const content = entry.compressionMethod === 0 ? data : await inflateWhole(entry, data)
      if (content.length !== entry.uncompressedSize) throw wrongSize(entry)
      if (crc32(content) !== entry.crc32) throw damaged(entry)
      return content
    },
    async *stream(name) {
      const { entry, data } = find(name)
      let size = 0
      let checksum = 0
      for await (const piece of entry.compressionMethod === 0 ? slices(data) : inflatePieces(entry, data)) {
        size += piece.length
        if (size > entry.uncompressedSize) throw wrongSize(entry)
        spend(piece.length)
        checksum = crc32(piece, checksum)
        yield piece
      }
      if (size !== entry.uncompressedSize) throw wrongSize(entry)
      if (checksum !== entry.crc32) throw damaged(entry)
    },
  }
}

async function readDirectory(buffer: Buffer, allowed: ArchiveLimits): Promise<Map<string, Stored>> {
  const stored = new Map<string, Stored>()
  const ranges: { start: number; end: number }[] = []
  let declared = 0
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: true })
    if (zip.entryCount > allowed.maxEntries) {
      throw new DocumentProblem('archive.too-many-entries', { limit: allowed.maxEntries })
    }
    const directoryStart = zip.readEntryCursor as unknown as number
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize
      checkEntry(entry, declared, allowed)
      const { data, range } = await locate(zip, entry, buffer)
      ranges.push(range)
      if (entry.fileName.endsWith('/')) continue
      if (stored.has(entry.fileName)) throw new DocumentProblem('archive.overlap')
      stored.set(entry.fileName, { entry, data })
    }
    checkOverlap(ranges, directoryStart)
  } catch (error) {
    throw asArchiveProblem(error)
  }
  return stored
}

function checkEntry(entry: Entry, declared: number, allowed: ArchiveLimits): void {
  const name = entry.fileName
  if (name.includes('\0') || name.length > 1_000) throw new DocumentProblem('archive.name', { entry: shown(name) })
  // Unix file type in the upper half: 0xA000 is a symbolic link.
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000) {
    throw new DocumentProblem('archive.link', { entry: shown(name) })
  }
  if (entry.isEncrypted()) throw new DocumentProblem('document.encrypted')
  if (entry.uncompressedSize > allowed.maxEntryBytes) throw tooLarge(allowed.maxEntryBytes)
  if (declared > allowed.maxTotalBytes) throw tooLarge(allowed.maxTotalBytes)
  if (entry.compressionMethod === 0 && entry.compressedSize !== entry.uncompressedSize) throw wrongSize(entry)
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
  if (entry.uncompressedSize > allowed.ratioFrom && ratio > allowed.maxRatio) {
    throw new DocumentProblem('archive.ratio', { entry: shown(name) })
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    const detail = { zh: `压缩方式 ${entry.compressionMethod}`, en: `compression method ${entry.compressionMethod}` }
    throw new DocumentProblem('document.broken', { detail })
  }
}

async function locate(zip: ZipFile, entry: Entry, buffer: Buffer) {
  const local = await zip.readLocalFileHeaderPromise(entry)
  const end = local.fileDataStart + entry.compressedSize
  // Bit 3: sizes follow the data instead of standing in the local header.
  const sizesHere = (local.generalPurposeBitFlag & 8) === 0 && local.uncompressedSize !== 0xffffffff
  if (
    sizesHere &&
    (local.compressedSize !== entry.compressedSize || local.uncompressedSize !== entry.uncompressedSize)
  ) {
    throw wrongSize(entry)
  }
  if (!local.fileName.equals(entry.fileNameRaw))
    throw new DocumentProblem('archive.name', { entry: shown(entry.fileName) })
  return { data: buffer.subarray(local.fileDataStart, end), range: { start: entry.relativeOffsetOfLocalHeader, end } }
}

function checkOverlap(ranges: { start: number; end: number }[], directoryStart: number): void {
  ranges.sort((a, b) => a.start - b.start)
  ranges.forEach((range, index) => {
    const limit = ranges[index + 1]?.start ?? directoryStart
    if (range.end > limit) throw new DocumentProblem('archive.overlap')
  })
}

async function inflateWhole(entry: Entry, data: Buffer): Promise<Buffer> {
  try {
    return await inflate(data, { maxOutputLength: Math.max(entry.uncompressedSize, 1) })
  } catch (error) {
    throw asInflateProblem(entry, error)
  }
}

function* slices(data: Buffer): Generator<Buffer> {
  for (let start = 0; start < data.length; start += pieceSize) yield data.subarray(start, start + pieceSize)
}

async function* inflatePieces(entry: Entry, data: Buffer): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: pieceSize })
  inflater.end(data)
  try {
    for await (const piece of inflater) yield piece as Buffer
  } catch (error) {
    throw asInflateProblem(entry, error)
  } finally {
    inflater.destroy()
  }
}

const shown = (name: string) => name.replace(/\p{C}/gu, '?').slice(0, 80)
const tooLarge = (limit: number) => new DocumentProblem('archive.too-large', { limit: sizeLabel(limit) })
const wrongSize = (entry: Entry) => new DocumentProblem('archive.size', { entry: shown(entry.fileName) })

function damaged(entry: Entry, cause?: unknown): DocumentProblem {
  const name = shown(entry.fileName)
  return new DocumentProblem('document.broken', { detail: { zh: `“${name}”损坏`, en: `“${name}” is damaged` } }, cause)
}

function asInflateProblem(entry: Entry, error: unknown): DocumentProblem {
  if (error instanceof DocumentProblem) return error
  return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? wrongSize(entry) : damaged(entry, error)
}

function asArchiveProblem(error: unknown): DocumentProblem {
  if (error instanceof DocumentProblem) return error
  const message = error instanceof Error ? error.message : String(error)
  const name = /^(?:invalid characters in fileName|absolute path|invalid relative path): (.*)$/s.exec(message)
  if (name) return new DocumentProblem('archive.name', { entry: shown(name[1] ?? '') }, error)
  const size = /^compressed\/uncompressed size mismatch|^file data overflows/.test(message)
  if (size)
    return new DocumentProblem('document.broken', { detail: { zh: '内部大小不符', en: 'sizes disagree' } }, error)
  return new DocumentProblem(
    'document.broken',
    { detail: { zh: '压缩结构不完整', en: 'the zip structure is incomplete' } },
    error,
  )
}
