import type { Archive } from '../../archive/open-archive.ts'
import { feedXml, parseXml } from '../../archive/parse-xml.ts'
import { DocumentProblem } from '../../document/document-problem.ts'
import { type NumberKind, numberKind, unescapeText } from './cell-value.ts'

type SheetPart = { name: string; part: string; hidden: boolean }
export type WorkbookParts = { sheets: SheetPart[]; since1904: boolean; strings: string[]; kinds: NumberKind[] }
export type PartLimits = { maxSheets: number; maxSharedCharacters: number }

/** Reads what all sheets share: their names and places, the shared strings, and which styles show dates. */
export async function readWorkbookParts(archive: Archive, limits: PartLimits): Promise<WorkbookParts> {
  const main = await relationTarget(archive)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = await readRelations(archive, folder, main)
  const sheets: SheetPart[] = []
  let since1904 = false
  parseXml(await archive.read(main), {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name !== 'sheet') return
      const relation = relations.get(attributes.id ?? '')
      // Chart sheets hold no cells.
      if (!relation?.type.endsWith('/worksheet')) return
      sheets.push({
        name: attributes.name ?? '',
        part: relation.target,
        hidden: (attributes.state ?? 'visible') !== 'visible',
      })
    },
  })
  if (sheets.length > limits.maxSheets) {
    throw new DocumentProblem('archive.too-many-entries', { limit: limits.maxSheets })
  }
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type.endsWith(type))?.target
  const strings = await readStrings(archive, partOf('/sharedStrings'), limits.maxSharedCharacters)
  return { sheets, since1904, strings, kinds: await readStyles(archive, partOf('/styles')) }
}

async function relationTarget(archive: Archive): Promise<string> {
  let target: string | undefined
  if (archive.has('_rels/.rels')) {
    parseXml(await archive.read('_rels/.rels'), {
      open(name, attributes) {
        if (name === 'Relationship' && attributes.Type?.endsWith('/officeDocument')) target ??= attributes.Target
      },
    })
  }
  return (target ?? 'xl/workbook.xml').replace(/^\//, '')
}

async function readRelations(archive: Archive, folder: string, main: string) {
  const relations = new Map<string, { type: string; target: string }>()
  const part = `${folder}_rels/${main.slice(folder.length)}.rels`
  if (!archive.has(part)) return relations
  parseXml(await archive.read(part), {
    open(name, { Id, Type, Target }) {
      if (name !== 'Relationship' || !Id || !Type || !Target) return
      relations.set(Id, { type: Type, target: Target.startsWith('/') ? Target.slice(1) : folder + Target })
    },
  })
  return relations
}

async function readStrings(archive: Archive, part: string | undefined, maxCharacters: number): Promise<string[]> {
  const strings: string[] = []
  if (!part || !archive.has(part)) return strings
  let text = ''
  let reading = false
  let phonetic = false
  let characters = 0
  const feed = feedXml({
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') reading = !phonetic
    },
    text(piece) {
      if (!reading) return
      characters += piece.length
      if (characters > maxCharacters) throw new DocumentProblem('document.too-long', { limit: maxCharacters })
      text += piece
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(text))
      else if (name === 'rPh') phonetic = false
      else if (name === 't') reading = false
    },
  })
  for await (const piece of archive.stream(part)) feed.write(piece)
  feed.close()
  return strings
}

async function readStyles(archive: Archive, part: string | undefined): Promise<NumberKind[]> {
  const kinds: NumberKind[] = []
  if (!part || !archive.has(part)) return kinds
  const codes = new Map<number, string>()
  let inCellFormats = false
  parseXml(await archive.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') inCellFormats = true
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes.numFmtId ?? 0)
        kinds.push(numberKind(id, codes.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return kinds
}
