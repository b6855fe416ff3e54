import type { ListDefinition, ListLevel } from '../list-numbering.ts'
import { type DocFile, need, part } from './doc-file.ts'
import { type ParagraphProperties, paragraphProperties } from './doc-properties.ts'

/** Number formats by their code in the file (MSONFC), named as in WordprocessingML. */
const formats: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  16: 'chineseLegalSimplified',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}

/** Lists by the 1-based index that paragraphs carry ([MS-DOC] PlfLst, PlfLfo). */
export function readDocLists(file: DocFile): Map<string, ListDefinition> {
  const lists = new Map<string, ListDefinition>()
  const definitions = readDefinitions(file)
  const overrides = part(file.table, file.place(74))
  if (overrides.length < 4) return lists
  const count = Math.min(overrides.readUInt32LE(0), Math.floor((overrides.length - 4) / 16))
  let at = 4 + count * 16
  for (let index = 0; index < count; index++) {
    const entry = 4 + index * 16
    const family = overrides.readInt32LE(entry)
    const levels = [...(definitions.get(family) ?? [])]
    const startOverrides = new Map<number, number>()
    const changed = overrides[entry + 12]!
    at += 4
    for (let change = 0; change < changed && at + 8 <= overrides.length; change++) {
      const flags = overrides.readUInt32LE(at + 4)
      const level = flags & 0xf
      if (flags & 0x10) startOverrides.set(level, overrides.readInt32LE(at))
      at += 8
      if (flags & 0x20) {
        const read = readLevel(overrides, at)
        levels[level] = read.level
        at = read.end
      }
    }
    lists.set(String(index + 1), { family: String(family), levels, startOverrides })
  }
  return lists
}

function readDefinitions(file: DocFile): Map<number, ListLevel[]> {
  const definitions = new Map<number, ListLevel[]>()
  const place = file.place(73)
  const heads = part(file.table, place)
  if (heads.length < 2) return definitions
  const count = Math.min(heads.readUInt16LE(0), Math.floor((heads.length - 2) / 28))
  // The levels follow the table of lists, outside the length it declares.
  let at = place[0] + place[1]
  for (let index = 0; index < count; index++) {
    const head = 2 + index * 28
    const levels: ListLevel[] = []
    const simple = (heads[head + 26]! & 1) !== 0
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(file.table, at)
      levels.push(read.level)
      at = read.end
    }
    definitions.set(heads.readInt32LE(head), levels)
  }
  return definitions
}

function readLevel(bytes: Buffer, at: number): { level: ListLevel; end: number } {
  need(bytes, at, 28)
  const flags = bytes[at + 5]!
  const format = formats[bytes[at + 4]!] ?? 'decimal'
  const text = at + 28 + bytes[at + 24]! + bytes[at + 25]!
  const length = need(bytes, text, 2).readUInt16LE(text)
  const end = text + 2 + length * 2
  need(bytes, text, 2 + length * 2)
  // Characters 0–8 stand for the counters of the levels.
  const template = [...bytes.toString('utf16le', text + 2, end)]
    .map((character) => (character < '\t' ? `%${character.charCodeAt(0) + 1}` : character))
    .join('')
  const suffix = (['tab', 'space', 'nothing'] as const)[bytes[at + 15]!] ?? 'tab'
  const restart = flags & 0x08 ? bytes[at + 26]! : undefined
  const level: ListLevel = {
    format,
    template,
    start: bytes.readInt32LE(at),
    suffix,
    legal: (flags & 0x04) !== 0,
    restart,
  }
  return { level: format === 'bullet' ? { ...level, template: bulletOf(template) } : level, end }
}

function bulletOf(template: string): string {
  return template.replace(/[\ue000-\uf8ff]/g, '●')
}

/** The list and level that each paragraph style puts its paragraphs in, inherited from the style it is based on. */
export function readDocStyles(file: DocFile): Pick<ParagraphProperties, 'list' | 'level'>[] {
  const sheet = part(file.table, file.place(1))
  if (sheet.length < 6) return []
  const count = sheet.readUInt16LE(2)
  const baseSize = sheet.readUInt16LE(4)
  const styles: { list?: number; level?: number; base: number }[] = []
  let at = 2 + sheet.readUInt16LE(0)
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const size = sheet.readUInt16LE(at)
    styles.push(readStyle(sheet.subarray(at + 2, at + 2 + size), baseSize, file.data))
    at += 2 + size
  }
  return styles.map((style) => {
    let { list, level } = style
    let base = style.base
    for (let step = 0; step < 12 && styles[base] && (list === undefined || level === undefined); step++) {
      list ??= styles[base]!.list
      level ??= styles[base]!.level
      base = styles[base]!.base
    }
    return { list, level }
  })
}

function readStyle(style: Buffer, baseSize: number, data: Buffer): { list?: number; level?: number; base: number } {
  const paragraph = 1
  if (style.length < baseSize + 4 || (style[2]! & 0xf) !== paragraph) return { base: 0xfff }
  const base = style.readUInt16LE(2) >> 4
  const properties = baseSize + 2 + style.readUInt16LE(baseSize) * 2 + 2
  if (properties + 2 > style.length) return { base }
  const size = style.readUInt16LE(properties)
  const { list, level } = paragraphProperties(style.subarray(properties + 2, properties + 2 + size), data)
  return { list, level, base }
}
