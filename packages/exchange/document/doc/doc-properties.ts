import { type DocFile, part } from './doc-file.ts'

/** What formatting says about a paragraph, as far as its words are concerned. */
export type ParagraphProperties = {
  style: number
  inTable?: boolean
  /** The mark that ends a table row, with the right edges of the row's cells and their merges. */
  rowEnd?: boolean
  cells?: RowCell[]
  depth?: number
  innerCell?: boolean
  innerRowEnd?: boolean
  list?: number
  level?: number
}
export type RowCell = { left: number; right: number; continues: boolean }
/** Bytes [start, end) of the main stream that share properties. */
export type Span<T> = { start: number; end: number; value: T }

const pageSize = 512

/** Paragraph formatting by place in the main stream, sorted. */
export function readParagraphSpans(file: DocFile): Span<ParagraphProperties>[] {
  return readSpans(file, 13, (page, run, runs) => {
    const at = (page[(runs + 1) * 4 + run * 13] ?? 0) * 2
    if (at === 0 || at >= pageSize - 2) return { style: 0 }
    const words = page[at] ?? 0
    const start = words === 0 ? at + 2 : at + 1
    const size = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1
    return paragraphProperties(page.subarray(start, Math.min(start + size, pageSize)), file.data)
  })
}

/** Where text is deleted (a tracked change) or hidden. */
export function readUnseenSpans(file: DocFile): Span<true>[] {
  const spans = readSpans(file, 12, (page, run, runs) => {
    const at = (page[(runs + 1) * 4 + run] ?? 0) * 2
    let unseen = false
    if (at > 0) {
      for (const { code, operand } of modifiers(page.subarray(at + 1, at + 1 + (page[at] ?? 0)))) {
        if ((code === 0x0800 || code === 0x083c) && operand[0] === 1) unseen = true
      }
    }
    return unseen
  })
  return spans.flatMap((span) => (span.value ? [{ ...span, value: true as const }] : []))
}

/** Properties of a style's or paragraph's `istd` and modifiers. */
export function paragraphProperties(bytes: Buffer, data: Buffer): ParagraphProperties {
  const properties: ParagraphProperties = { style: bytes.length >= 2 ? bytes.readUInt16LE(0) : 0 }
  applyModifiers(bytes.subarray(2), data, properties, true)
  return properties
}

function applyModifiers(bytes: Buffer, data: Buffer, into: ParagraphProperties, mayRefer: boolean): void {
  for (const { code, operand } of modifiers(bytes)) {
    const value = operand[0] ?? 0
    if (code === 0x2416) into.inTable = value === 1
    else if (code === 0x2417) into.rowEnd = value === 1
    else if (code === 0x6649 && operand.length >= 4) into.depth = operand.readInt32LE(0)
    else if (code === 0x244b) into.innerCell = value === 1
    else if (code === 0x244c) into.innerRowEnd = value === 1
    else if (code === 0x260a) into.level = value
    else if (code === 0x460b && operand.length >= 2) into.list = operand.readUInt16LE(0)
    else if (code === 0xd608) into.cells = rowCells(operand)
    else if ((code === 0x6645 || code === 0x6646) && mayRefer && operand.length >= 4) {
      const at = operand.readUInt32LE(0)
      // Too many properties for a formatting page stand in the data stream.
      if (at + 2 <= data.length)
        applyModifiers(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)), data, into, false)
    }
  }
}

/** Edges of the cells of a row in twips, and which of them continue the cell above. */
function rowCells(operand: Buffer): RowCell[] {
  const count = operand[0] ?? 0
  const cells: RowCell[] = []
  for (let index = 0; index < count && 3 + index * 2 + 2 <= operand.length; index++) {
    const flagsAt = 1 + (count + 1) * 2 + index * 20
    const flags = flagsAt + 2 <= operand.length ? operand.readUInt16LE(flagsAt) : 0
    cells.push({
      left: operand.readInt16LE(1 + index * 2),
      right: operand.readInt16LE(3 + index * 2),
      continues: (flags & 0x0020) !== 0 && (flags & 0x0040) === 0,
    })
  }
  return cells
}

/** Single property modifiers (sprm): a code whose top bits tell the size of its operand. */
function* modifiers(bytes: Buffer): Generator<{ code: number; operand: Buffer }> {
  const sizes = [1, 1, 2, 4, 2, 2, -1, 3]
  for (let at = 0; at + 2 <= bytes.length; ) {
    const code = bytes.readUInt16LE(at)
    at += 2
    let size = sizes[code >> 13]!
    if (code === 0xd608) {
      size = at + 2 <= bytes.length ? bytes.readUInt16LE(at) - 1 : 0
      at += 2
    } else if (size < 0) {
      size = bytes[at] ?? 0
      at += 1
    }
    if (size < 0 || at + size > bytes.length) return
    yield { code, operand: bytes.subarray(at, at + size) }
    at += size
  }
}

function readSpans<T>(file: DocFile, index: number, read: (page: Buffer, run: number, runs: number) => T): Span<T>[] {
  const plc = part(file.table, file.place(index))
  const count = Math.max(0, Math.floor((plc.length - 4) / 8))
  const spans: Span<T>[] = []
  const seen = new Set<number>()
  for (let entry = 0; entry < count; entry++) {
    const number = plc.readUInt32LE((count + 1) * 4 + entry * 4) & 0x3fffff
    const page = file.main.subarray(number * pageSize, (number + 1) * pageSize)
    // A page named twice would let a small file ask for endless work.
    if (page.length < pageSize || seen.has(number)) continue
    seen.add(number)
    const runs = Math.min(page[pageSize - 1]!, 126)
    for (let run = 0; run < runs; run++) {
      const start = page.readUInt32LE(run * 4)
      const end = page.readUInt32LE(run * 4 + 4)
      if (end > start) spans.push({ start, end, value: read(page, run, runs) })
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** The span that holds a place; spans are sorted by start. */
export function spanAt<T>(spans: Span<T>[], place: number): Span<T> | undefined {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle]!.start <= place) low = middle
    else high = middle - 1
  }
  const found = spans[low]
  return found && found.start <= place && place < found.end ? found : undefined
}
