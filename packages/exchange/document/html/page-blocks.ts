import { type TableCell, widestTable } from '../text-lines.ts'
import { indexCard } from './index-fields.ts'
import type { Page, PageElement, PageNode } from './parse-page.ts'

/** A paragraph, heading or table of a page, in reading order. */
export type PageBlock = {
  text: string
  /** Characters of `text` that are link labels: chrome is made of links. */
  linked: number
  heading: boolean
  rows?: TableCell[][]
}

/** The blocks of a page and which of them each element holds: `[start, end)` in `blocks`. */
export type PageBlocks = { blocks: PageBlock[]; rangeOf: Map<PageElement, [start: number, end: number]>; title: string }

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'canvas',
  'video',
  'audio',
  'map',
  'nav',
  'aside',
  'button',
  'select',
  'input',
  'textarea',
  'option',
  'head',
  'rt',
  'rp',
  'dialog',
])
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'o:p',
  'st1:chsdate',
  'nobr',
  'rb',
  'img',
])

/** Flattens a page into blocks; hidden parts, menus and form controls are left out. */
export function pageBlocks(page: Page): PageBlocks {
  const blocks: PageBlock[] = []
  const rangeOf = new Map<PageElement, [number, number]>()
  let parts: string[] = []
  let linked = 0
  let inLink = 0
  let heading = 0
  let preformatted = 0

  const flush = () => {
    const text = joinParts(parts)
    if (text) blocks.push({ text, linked: Math.min(linked, text.length), heading: heading > 0 })
    parts = []
    linked = 0
  }
  const visit = (node: PageNode): void => {
    if (node.nodeName === '#text') {
      const value = (node as { value: string }).value
      parts.push(preformatted ? value.replace(/\r?\n/g, '\u0001') : value)
      if (inLink) linked += value.trim().length
    } else if ('tagName' in node) visitElement(node)
  }
  const visitChildren = (element: PageElement | Page) => element.childNodes.forEach(visit)
  const visitElement = (element: PageElement): void => {
    const tag = element.tagName
    if (dropped.has(tag) || isHidden(element)) return
    if (tag === 'br') parts.push('\u0001')
    else if (inline.has(tag)) {
      inLink += tag === 'a' ? 1 : 0
      visitChildren(element)
      inLink -= tag === 'a' ? 1 : 0
    } else {
      flush()
      const start = blocks.length
      const title = /^h[1-6]$/.test(tag)
      heading += title ? 1 : 0
      preformatted += tag === 'pre' ? 1 : 0
      const rows = tag === 'table' ? dataRows(element) : undefined
      if (rows) blocks.push(...tableBlocks(rows))
      else visitChildren(element)
      flush()
      heading -= title ? 1 : 0
      preformatted -= tag === 'pre' ? 1 : 0
      rangeOf.set(element, [start, blocks.length])
    }
  }
  visitChildren(page)
  flush()
  return { blocks, rangeOf, title: pageTitle(page) }
}

/** Source line breaks between Chinese characters are no spaces; `<br>` (marked U+0001) is a line break. */
function joinParts(parts: string[]): string {
  return parts
    .join('')
    .split('\u0001')
    .map((line) =>
      line
        .replace(/(?<=[\u2e80-\uffef])[ \t]*[\r\n]\s*(?=[\u2e80-\uffef])/g, '')
        .replace(/[ \t\r\n\f\u00a0]+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n')
}

function isHidden(element: PageElement): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  )
}

function tableBlocks(rows: TableCell[][]): PageBlock[] {
  const card = indexCard(rows)
  if (card) return card.map((text) => ({ text, linked: 0, heading: false }))
  const text = rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n')
  return [{ text, linked: 0, heading: false, rows }]
}

/** The cells of a table that holds data; undefined for one that lays out the page. */
function dataRows(table: PageElement): TableCell[][] | undefined {
  const rows: TableCell[][] = []
  const open = new Map<number, { left: number; columns: number }>()
  for (const row of elementsOf(table, 'tr')) {
    const cells: TableCell[] = []
    let column = 0
    const continueAbove = () => {
      for (let above = open.get(column); above && column < widestTable; above = open.get(column)) {
        cells.push({ text: '', columns: above.columns, repeats: true })
        if (--above.left === 0) open.delete(column)
        column += above.columns
      }
    }
    for (const cell of row.childNodes) {
      if (!('tagName' in cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue
      if (holdsTable(cell)) return undefined
      continueAbove()
      if (column >= widestTable) break
      const columns = span(cell, 'colspan')
      const height = span(cell, 'rowspan')
      if (height > 1) open.set(column, { left: height - 1, columns })
      const inner = pageBlocks({
        nodeName: '#document',
        mode: 'no-quirks',
        childNodes: cell.childNodes,
      } as unknown as Page)
      cells.push({ text: inner.blocks.map((block) => block.text).join('\n'), columns })
      column += columns
    }
    continueAbove()
    rows.push(cells)
  }
  const wide = rows.filter((row) => row.filter((cell) => cell.text).length > 1).length
  const longest = Math.max(0, ...rows.map((row) => Math.max(0, ...row.map((cell) => cell.text.length))))
  // A page squeezed into one cell is layout, whatever stands beside it.
  return wide > 0 && longest < 3_000 ? rows : undefined
}

function span(cell: PageElement, name: string): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1)
  return Number.isInteger(value) && value > 1 ? Math.min(value, name === 'colspan' ? widestTable : 5_000) : 1
}

function* elementsOf(element: PageElement, tag: string): Generator<PageElement> {
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue
    if (child.tagName === tag) yield child
    else if (child.tagName !== 'table') yield* elementsOf(child, tag)
  }
}

function holdsTable(element: PageElement): boolean {
  return element.childNodes.some((child) => 'tagName' in child && (child.tagName === 'table' || holdsTable(child)))
}

/** What the page says its article is called: the standard `ArticleTitle` of government sites, else its `<title>`. */
function pageTitle(page: Page): string {
  let title = ''
  let article = ''
  const visit = (node: PageNode): void => {
    if (!('tagName' in node)) return
    if (node.tagName === 'title' && !title)
      title = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    if (node.tagName === 'meta') {
      const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value ?? ''
      if (/^articletitle$/i.test(attribute('name'))) article ||= attribute('content')
    }
    if (['html', 'head'].includes(node.tagName)) node.childNodes.forEach(visit)
  }
  page.childNodes.forEach(visit)
  return (article || (title.split(/[_|]|\s[-–—]\s?|--/)[0] ?? '')).replace(/\s+/g, ' ').trim()
}
