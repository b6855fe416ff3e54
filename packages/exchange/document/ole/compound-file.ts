import { DocumentProblem } from '../document-problem.ts'

/** An OLE2 compound file (the container of .doc, .xls, encrypted Office files): streams of its root by name. */
export type CompoundFile = { names: string[]; stream(name: string): Buffer | undefined }

type Entry = { name: string; type: number; left: number; right: number; child: number; start: number; size: number }

const storage = 1
const streamType = 2
const rootType = 5
const none = 0xffffffff
/** First of the special sector numbers (free, end of chain, table sectors). */
const special = 0xfffffffa

/**
 * Opens a compound file held in memory. Chains that loop or leave the file, trees that loop, and sizes beyond the file
 * are refused with `document.broken`; work and memory stay in proportion to the file.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 1_536) throw broken()
  const sectorSize = 1 << file.readUInt16LE(30)
  const miniSize = 1 << file.readUInt16LE(32)
  if ((sectorSize !== 512 && sectorSize !== 4_096) || miniSize !== 64) throw broken()
  const sectors = Math.ceil(file.length / sectorSize) - 1

  const sector = (index: number): Buffer => {
    if (index >= sectors) throw broken()
    return file.subarray((index + 1) * sectorSize, (index + 2) * sectorSize)
  }
  const chain = (start: number, table: Uint32Array): number[] => {
    const links: number[] = []
    for (let next = start; next < special; next = table[next]!) {
      if (next >= table.length || links.length >= table.length) throw broken()
      links.push(next)
    }
    return links
  }
  const joined = (links: number[]) => Buffer.concat(links.map(sector))

  const table = allocationTable(file, sectorSize, sectors, sector)
  const directory = readDirectory(joined(chain(file.readUInt32LE(48), table)))
  const root = directory.find((entry) => entry.type === rootType)
  if (!root) throw broken()
  const miniStart = file.readUInt32LE(60)
  const miniTable = miniStart < special ? words(joined(chain(miniStart, table))) : new Uint32Array()
  const miniStream = root.start < special ? joined(chain(root.start, table)) : Buffer.alloc(0)
  const cutoff = file.readUInt32LE(56)

  const streams = new Map<string, Entry>()
  for (const entry of childrenOf(root, directory)) if (!streams.has(entry.name)) streams.set(entry.name, entry)
  return {
    names: [...streams.keys()],
    stream(name) {
      const entry = streams.get(name)
      if (entry?.type !== streamType) return undefined
      if (entry.size > file.length) throw broken()
      if (entry.size >= cutoff) return joined(chain(entry.start, table)).subarray(0, entry.size)
      if (entry.size === 0) return Buffer.alloc(0)
      const pieces = chain(entry.start, miniTable).map((index) =>
        miniStream.subarray(index * miniSize, (index + 1) * miniSize),
      )
      return Buffer.concat(pieces).subarray(0, entry.size)
    },
  }
}

/** The table of chains, whose own sectors are listed in the header and, for large files, in further list sectors. */
function allocationTable(
  file: Buffer,
  sectorSize: number,
  sectors: number,
  sector: (index: number) => Buffer,
): Uint32Array {
  const places: number[] = []
  for (let index = 0; index < 109; index++) places.push(file.readUInt32LE(76 + index * 4))
  let list = file.readUInt32LE(68)
  for (let read = 0; list < special; read++) {
    if (read > sectors) throw broken()
    const more = words(sector(list))
    places.push(...more.subarray(0, sectorSize / 4 - 1))
    list = more[sectorSize / 4 - 1] ?? none
  }
  const used = places.filter((place) => place < special)
  if (used.length > sectors) throw broken()
  return words(Buffer.concat(used.map(sector)))
}

function words(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4))
}

function readDirectory(bytes: Buffer): Entry[] {
  return Array.from({ length: Math.floor(bytes.length / 128) }, (_, index) => {
    const at = index * 128
    const nameBytes = Math.min(Math.max(bytes.readUInt16LE(at + 64) - 2, 0), 62)
    return {
      name: bytes.toString('utf16le', at, at + nameBytes),
      type: bytes.readUInt8(at + 66),
      left: bytes.readUInt32LE(at + 68),
      right: bytes.readUInt32LE(at + 72),
      child: bytes.readUInt32LE(at + 76),
      start: bytes.readUInt32LE(at + 116),
      size: bytes.readUInt32LE(at + 120),
    }
  })
}

/** Siblings form a tree; each entry is visited once, however it is linked. */
function childrenOf(root: Entry, directory: Entry[]): Entry[] {
  const found: Entry[] = []
  const seen = new Set<number>()
  const waiting = [root.child]
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = directory[index]
    if (!entry || seen.has(index)) continue
    seen.add(index)
    if (entry.type === streamType || entry.type === storage) found.push(entry)
    waiting.push(entry.left, entry.right)
  }
  return found
}

function broken(): DocumentProblem {
  return new DocumentProblem('document.broken', {
    detail: { zh: '复合文档结构不完整', en: 'the compound file is incomplete' },
  })
}
