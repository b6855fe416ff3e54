import type { Archive } from '../../archive/open-archive.ts'
import { parseXml } from '../../archive/parse-xml.ts'
import { DocumentProblem } from '../document-problem.ts'
import { listNumbering, numbered } from '../list-numbering.ts'
import type { DocumentLimits, ReadContent } from '../read-result.ts'
import { type TextLines, textLines } from '../text-lines.ts'
import { type DocxBody, type DocxParagraph, docxBodyReader } from './docx-body.ts'
import { readDocxLists } from './docx-lists.ts'
import { listOfStyle, type ParagraphStyles, readDocxStyles } from './docx-styles.ts'

/**
 * Reads a Word document (.docx) as its printed page reads: automatic numbers resolved, tables as TAB rows, tracked
 * changes taken as accepted; without headers, footers, footnotes, comments and table of contents.
 */
export async function readDocx(archive: Archive, limits: DocumentLimits): Promise<ReadContent> {
  if (archive.entries.some(({ name }) => name.endsWith('vbaProject.bin'))) throw new DocumentProblem('document.macro')
  const main = await mainPart(archive)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = async (name: string) => (archive.has(folder + name) ? await archive.read(folder + name) : undefined)
  const stylesXml = await part('styles.xml')
  const numberingXml = await part('numbering.xml')
  const styles = stylesXml ? readDocxStyles(stylesXml) : { styles: new Map() }
  const lists = numberingXml ? readDocxLists(numberingXml) : new Map()

  const walk = async (dropContents: boolean) => {
    const lines = textLines(limits.maxCharacters)
    const numbering = listNumbering(lists)
    const numberOf = (paragraph: DocxParagraph) => {
      const place = listPlace(paragraph, styles, lists)
      const next = place && numbering.next(place.list, place.level)
      return next ? numbered(next.number, next.suffix, paragraph.text) : paragraph.text
    }
    const { feed, body } = docxBodyReader(lines, numberOf, dropContents)
    for await (const piece of archive.stream(main)) feed.write(piece)
    feed.close()
    return { lines, body }
  }
  let read = await walk(true)
  // A table of contents that never ends took the document with it: better its lines than nothing.
  if (read.body.openContents) read = await walk(false)
  return result(read)
}

function result({ lines, body }: { lines: TextLines; body: DocxBody }): ReadContent {
  const text = lines.text()
  const notes = []
  if (body.revised) {
    notes.push({
      zh: '文中有修订痕迹，已按“接受全部修订”读取。',
      en: 'The document holds tracked changes; they were read as accepted.',
    })
  }
  return { text, tables: lines.tables(), notes, scanned: text === '' && body.pictures > 0 }
}

function listPlace(
  paragraph: DocxParagraph,
  styles: ParagraphStyles,
  lists: ReturnType<typeof readDocxLists>,
): { list: string; level: number } | undefined {
  const inherited = listOfStyle(styles, paragraph.style)
  const list = paragraph.list ?? inherited.list
  // numId 0 takes a paragraph out of the list its style puts it in.
  if (list === undefined || list === '0') return undefined
  const levels = lists.get(list)?.levels ?? []
  const ofStyle = inherited.styleChain
    .map((style) => levels.findIndex((level) => level?.style === style))
    .find((index) => index >= 0)
  const level = paragraph.level ?? ofStyle ?? inherited.level ?? 0
  return { list, level }
}

async function mainPart(archive: Archive): Promise<string> {
  let target: string | undefined
  if (archive.has('_rels/.rels')) {
    parseXml(await archive.read('_rels/.rels'), {
      open(name, attributes) {
        if (name === 'Relationship' && attributes.Type?.endsWith('/officeDocument')) target ??= attributes.Target
      },
    })
  }
  const name = (target ?? 'word/document.xml').replace(/^\//, '')
  if (!archive.has(name)) throw new DocumentProblem('archive.missing', { entry: 'word/document.xml' })
  return name
}
