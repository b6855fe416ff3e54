import { listNumbering, numbered } from '../list-numbering.ts'
import type { CompoundFile } from '../ole/compound-file.ts'
import type { DocumentLimits, ReadContent } from '../read-result.ts'
import { type TableCell, textLines } from '../text-lines.ts'
import { type DocFile, openDocFile } from './doc-file.ts'
import { readDocLists, readDocStyles } from './doc-lists.ts'
import {
  type ParagraphProperties,
  type RowCell,
  readParagraphSpans,
  readUnseenSpans,
  type Span,
  spanAt,
} from './doc-properties.ts'
import { visibleText } from './visible-text.ts'

type DocParagraph = { text: string; end: string; properties: ParagraphProperties }
type Row = { cells: string[]; places: RowCell[] }

/**
 * Reads a Word 97–2003 document (.doc, and .wps files of that make): automatic numbers resolved, tables as TAB rows,
 * deleted and hidden text, field codes and tables of contents left out; headers, footers and footnotes are not part of
 * the main text.
 */
export function readDoc(container: CompoundFile, limits: DocumentLimits): ReadContent {
  const file = openDocFile(container, limits.maxCharacters)
  const lines = textLines(limits.maxCharacters)
  const numbering = listNumbering(readDocLists(file))
  const styles = readDocStyles(file)
  const unseen = readUnseenSpans(file)
  let rows: Row[] = []
  let row: string[] = []
  let cell: string[] = []
  let pictures = 0

  const endTable = () => {
    if (row.length || cell.length) rows.push({ cells: [...row, ...(cell.length ? [cell.join('\n')] : [])], places: [] })
    if (rows.length) lines.table(tableOf(rows))
    rows = []
    row = []
    cell = []
  }
  for (const { text, end, properties } of paragraphs(file, unseen)) {
    pictures += text.includes('\u0001') ? 1 : 0
    const list = properties.list ?? styles[properties.style]?.list ?? 0
    const level = properties.level ?? styles[properties.style]?.level ?? 0
    const number = list > 0 && list < 0xf801 && !properties.rowEnd ? numbering.next(String(list), level) : undefined
    const words = visibleText(text)
    const shown = number ? numbered(number.number, number.suffix, words.trim()) : words
    if (properties.rowEnd && end === '\u0007') {
      rows.push({ cells: row, places: properties.cells ?? [] })
      row = []
    } else if (end === '\u0007') {
      row.push([...cell, words.trim() ? shown : ''].join('\n'))
      cell = []
    } else if (properties.inTable) {
      if (words.trim()) cell.push(shown)
    } else {
      endTable()
      if (words.trim()) lines.paragraph(shown)
    }
  }
  endTable()
  const text = lines.text()
  return { text, tables: lines.tables(), notes: [], scanned: text === '' && pictures > 0 }
}

/** Paragraphs of the main text in order; fields that run over several paragraphs are cut out beforehand. */
function* paragraphs(file: DocFile, unseen: Span<true>[]): Generator<DocParagraph> {
  const formatting = readParagraphSpans(file)
  const fields = fieldFilter()
  let text = ''
  for (const { cp, cpEnd, fc, width } of file.pieces) {
    const bytes = file.main.subarray(fc, fc + (cpEnd - cp) * width)
    const characters = width === 2 ? bytes.toString('utf16le') : new TextDecoder('windows-1252').decode(bytes)
    let hidden = unseenFrom(unseen, fc)
    for (let index = 0; index < characters.length; index++) {
      const place = fc + index * width
      while (unseen[hidden] && unseen[hidden]!.end <= place) hidden += 1
      if (unseen[hidden] && unseen[hidden]!.start <= place) continue
      const character = characters[index]!
      const shown = fields(character)
      if (character === '\r' || character === '\u0007' || character === '\f') {
        // Page and section breaks end a paragraph as well.
        yield { text, end: character, properties: spanAt(formatting, place)?.value ?? { style: 0 } }
        text = ''
      } else if (shown) text += character
    }
  }
  if (text) yield { text, end: '\r', properties: { style: 0 } }
}

/** The first unseen span that does not end before a place. */
function unseenFrom(spans: Span<true>[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Says of each character whether it is seen: field marks and codes are not, results are, contents lists are not. */
function fieldFilter(): (character: string) => boolean {
  const fields: { code: string; result: boolean; concealed: boolean }[] = []
  let concealing = 0
  return (character) => {
    const field = fields.at(-1)
    if (character === '\u0013') {
      fields.push({ code: '', result: false, concealed: true })
      concealing += 1
    } else if (character === '\u0014' && field && !field.result) {
      field.result = true
      field.concealed = /^\s*TOC\b/.test(field.code)
      if (!field.concealed) concealing -= 1
    } else if (character === '\u0015') {
      if (fields.pop()?.concealed) concealing -= 1
    } else {
      if (field && !field.result && field.code.length < 20) field.code += character
      return concealing === 0
    }
    return false
  }
}

/** Rows with cells of differing widths set on one grid of columns. */
function tableOf(rows: Row[]): TableCell[][] {
  const edges = [...new Set(rows.flatMap((row) => row.places.flatMap(({ left, right }) => [left, right])))].sort(
    (a, b) => a - b,
  )
  const columnOf = new Map<number, number>()
  let column = -1
  edges.forEach((edge, index) => {
    // Edges a hair apart are one edge drawn twice.
    if (index === 0 || edge - edges[index - 1]! > 30) column += 1
    columnOf.set(edge, column)
  })
  return rows.map(({ cells, places }) =>
    cells.map((text, index): TableCell => {
      const place = places[index]
      const columns = place ? Math.max(1, columnOf.get(place.right)! - columnOf.get(place.left)!) : 1
      return { text, columns, repeats: place?.continues }
    }),
  )
}
