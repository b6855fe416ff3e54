import { feedXml, type XmlAttributes, type XmlFeed } from '../../archive/parse-xml.ts'
import type { TableCell, TextLines } from '../text-lines.ts'
import { symbolCharacter } from './symbol-character.ts'

/** A paragraph as written, before its automatic number is added. */
export type DocxParagraph = { text: string; style?: string; list?: string; level?: number }

export type DocxBody = { revised: boolean; pictures: number; openContents: boolean }

type Paragraph = DocxParagraph & { parts: string[]; markDeleted: boolean }
type Table = { rows: TableCell[][]; row: TableCell[]; after: number; deleted: boolean; cell?: TableCell }
/** Where paragraphs go: the page itself, a table cell, or a text box (set before the paragraph it hangs on). */
type Container = { paragraph(text: string): void; table(rows: TableCell[][]): void }
type Run = { hidden: boolean }
/** What the end of an element does. */
type Close = () => void
/** A field shows its result only, from `separate` to `end`; a table of contents not even that. */
type Field = { code: string; shown: boolean; concealed: boolean }

/**
 * Walks `word/document.xml` and writes what a reader of the printed page sees into `lines`: deleted and hidden text,
 * field codes, phonetic guides and tables of contents are left out. `numberOf` gives a paragraph its automatic number.
 */
export function docxBodyReader(
  lines: TextLines,
  numberOf: (paragraph: DocxParagraph) => string,
  dropContents: boolean,
): { feed: XmlFeed; body: DocxBody } {
  const body: DocxBody = { revised: false, pictures: 0, openContents: false }
  const containers: Container[] = [lines]
  const paragraphs: Paragraph[] = []
  const tables: Table[] = []
  const fields: Field[] = []
  let concealing = 0
  let skipping = 0
  let paragraphProperties = 0
  let rowProperties = 0
  let run: Run | undefined
  let reading: 't' | 'instrText' | undefined
  let carried = ''

  const container = () => containers.at(-1)!
  const write = (text: string) => {
    if (!concealing && !run?.hidden) paragraphs.at(-1)?.parts.push(text)
  }

  function openParagraph(): Close {
    const paragraph: Paragraph = { text: '', parts: [], markDeleted: false }
    paragraphs.push(paragraph)
    return () => {
      paragraphs.pop()
      // A field left open inside its code would swallow the rest of the document.
      while (!paragraphs.length && fields.length && !fields.at(-1)!.shown) endField()
      const text = carried + paragraph.parts.join('')
      carried = paragraph.markDeleted ? text : ''
      if (paragraph.markDeleted) return
      // Word counts empty paragraphs of a list too.
      const shown = numberOf({ ...paragraph, text })
      if (text.trim()) container().paragraph(shown)
    }
  }

  function openParagraphProperty(name: string, attributes: XmlAttributes): void {
    const paragraph = paragraphs.at(-1)
    if (!paragraph) return
    if (name === 'pStyle') paragraph.style = attributes.val
    else if (name === 'numId') paragraph.list = attributes.val
    else if (name === 'ilvl') paragraph.level = Number(attributes.val) || 0
    else if (name === 'del' || name === 'moveFrom') paragraph.markDeleted = body.revised = true
  }

  function openRun(): Close {
    run = { hidden: false }
    return () => {
      run = undefined
    }
  }

  function openRunContent(run: Run, name: string, attributes: XmlAttributes): Close | undefined {
    if (name === 't' || name === 'instrText') {
      reading = name
      return () => {
        reading = undefined
      }
    }
    if (name === 'vanish') run.hidden ||= isOn(attributes)
    else if (name === 'tab' || name === 'ptab') write(' ')
    else if (name === 'br' || name === 'cr') write('\n')
    else if (name === 'noBreakHyphen') write('-')
    else if (name === 'sym') write(symbolCharacter(Number.parseInt(attributes.char ?? '', 16) || 0xf06c))
    else if (name === 'fldChar') turnField(attributes.fldCharType)
    return undefined
  }

  function turnField(mark: string | undefined): void {
    const field = fields.at(-1)
    if (mark === 'begin') {
      fields.push({ code: '', shown: false, concealed: true })
      concealing += 1
    } else if (mark !== 'separate') endField()
    else if (field && !field.shown) {
      field.shown = true
      field.concealed = dropContents && isContents(field)
      if (!field.concealed) concealing -= 1
    }
  }

  function endField(): void {
    if (fields.pop()?.concealed) concealing -= 1
  }

  function openTextBox(): Close {
    containers.push(container())
    run = undefined
    return () => containers.pop()
  }

  function openTable(): Close {
    const table: Table = { rows: [], row: [], after: 0, deleted: false }
    tables.push(table)
    return () => {
      tables.pop()
      container().table(table.rows)
    }
  }

  function openTablePart(table: Table, name: string, attributes: XmlAttributes): Close | undefined {
    const amount = Number(attributes.val) || 0
    if (name === 'tr') {
      Object.assign(table, { row: [], after: 0, deleted: false })
      return () => {
        pad(table, table.after)
        if (!table.deleted) table.rows.push(table.row)
      }
    }
    if (name === 'tc') {
      const cell: TableCell = { text: '', columns: 1 }
      table.cell = cell
      containers.push(cellContainer(cell))
      return () => {
        containers.pop()
        table.row.push(cell)
        table.cell = undefined
      }
    }
    if (name === 'trPr') {
      rowProperties += 1
      return () => {
        rowProperties -= 1
      }
    }
    if (name === 'gridBefore') pad(table, amount)
    else if (name === 'gridAfter') table.after = amount
    else if (name === 'del' && rowProperties) table.deleted = true
    else if (name === 'gridSpan' && table.cell) table.cell.columns = Math.max(1, amount)
    else if (name === 'vMerge' && table.cell) table.cell.repeats = attributes.val !== 'restart'
    return undefined
  }

  function open(name: string, attributes: XmlAttributes): Close | undefined {
    if (name === 'p') return openParagraph()
    if (name === 'pPr') {
      paragraphProperties += 1
      return () => {
        paragraphProperties -= 1
      }
    }
    if (paragraphProperties) openParagraphProperty(name, attributes)
    else if (name === 'r') return openRun()
    else if (name === 'txbxContent') return openTextBox()
    else if (name === 'tbl') return openTable()
    else if (run && runContents.has(name)) return openRunContent(run, name, attributes)
    else if (tables.length) return openTablePart(tables.at(-1)!, name, attributes)
    return undefined
  }

  const closers: (Close | undefined)[] = []
  const feed = feedXml({
    open(name, attributes) {
      body.revised ||= name === 'ins' || name === 'del' || name === 'moveFrom'
      if (name === 'blip' || name === 'imagedata') body.pictures += 1
      if (skipping || isSkipped(name, paragraphProperties > 0)) {
        skipping += 1
        closers.push(() => {
          skipping -= 1
        })
      } else closers.push(open(name, attributes))
    },
    text(text) {
      if (reading === 't') write(text)
      else if (reading && fields.length) fields.at(-1)!.code += text.slice(0, 100)
    },
    close() {
      closers.pop()?.()
    },
  })
  return {
    feed: {
      write: feed.write,
      close() {
        feed.close()
        if (carried.trim()) lines.paragraph(carried)
        body.openContents = dropContents && fields.some(isContents)
      },
    },
    body,
  }
}

const runContents = new Set(['t', 'instrText', 'vanish', 'tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'sym', 'fldChar'])
const skipped = new Set([
  'Fallback',
  'rt',
  'sectPr',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
])

/** Repeated, superseded or unseen content. A moveFrom among paragraph properties is only the mark of the paragraph. */
function isSkipped(name: string, inProperties: boolean): boolean {
  return skipped.has(name) || (name === 'moveFrom' && !inProperties)
}

function isContents(field: Field): boolean {
  return field.shown && /^\s*TOC\b/.test(field.code)
}

function isOn(attributes: XmlAttributes): boolean {
  return !['0', 'false', 'off'].includes(attributes.val ?? '1')
}

function cellContainer(cell: TableCell): Container {
  const add = (text: string) => {
    cell.text += (cell.text && '\n') + text
  }
  return {
    paragraph: add,
    // A table within a cell becomes part of the cell's words.
    table: (rows) => {
      for (const row of rows) add(row.map((inner) => inner.text).join(' '))
    },
  }
}

function pad(table: Table, columns: number): void {
  if (columns > 0) table.row.push({ text: '', columns })
}
