import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { DocumentProblem } from '../document-problem.ts'

export type PageNode = DefaultTreeAdapterMap['node']
export type PageElement = DefaultTreeAdapterMap['element']
export type Page = DefaultTreeAdapterMap['document']

export type PageLimits = { maxDepth: number; maxElements: number; maxDisplaced: number; maxAttributeWork: number }

/** Far beyond real pages; the parser's own work grows with the square of each of these. */
const pageLimits: PageLimits = {
  maxDepth: 256,
  maxElements: 400_000,
  maxDisplaced: 5_000,
  maxAttributeWork: 400_000_000,
}

/** Parses a web page as browsers do, without its scripts and styles; pages built to stall a parser are refused. */
export function parsePage(html: string, limits: PageLimits = pageLimits): Page {
  const markup = withoutElements(withoutElements(html, 'script'), 'style')
  checkAttributes(markup, limits.maxAttributeWork)
  return parse(markup, { treeAdapter: guardedAdapter(limits), sourceCodeLocationInfo: false })
}

function guardedAdapter(limits: PageLimits): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  let elements = 0
  let displaced = 0
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      elements += 1
      if (elements > limits.maxElements) throw refused('元素过多', 'too many elements')
      return defaultTreeAdapter.createElement(...given)
    },
    // Content wrongly placed inside tables is moved in front of them, each time searching the siblings.
    insertBefore(...given) {
      displaced += 1
      if (displaced > limits.maxDisplaced) throw refused('表格标记错乱', 'misplaced table markup')
      defaultTreeAdapter.insertBefore(...given)
    },
    insertTextBefore(...given) {
      displaced += 1
      if (displaced > limits.maxDisplaced) throw refused('表格标记错乱', 'misplaced table markup')
      defaultTreeAdapter.insertTextBefore(...given)
    },
    onItemPush() {
      depth += 1
      if (depth > limits.maxDepth)
        throw refused(`嵌套超过 ${limits.maxDepth} 层`, `nested deeper than ${limits.maxDepth}`)
    },
    onItemPop() {
      depth -= 1
    },
  }
}

/** Removes `<name …>…</name>`; without an end tag the rest is left to the parser. */
function withoutElements(html: string, name: string): string {
  const kept: string[] = []
  const opening = new RegExp(`<${name}[\\s>/]`, 'gi')
  const closing = new RegExp(`</${name}[^>]{0,100}>`, 'gi')
  let from = 0
  for (;;) {
    opening.lastIndex = from
    const open = opening.exec(html)
    if (!open) break
    closing.lastIndex = open.index
    const close = closing.exec(html)
    if (!close) break
    kept.push(html.slice(from, open.index))
    from = close.index + close[0].length
  }
  kept.push(html.slice(from))
  return kept.join('')
}

/** The tokenizer compares each attribute with all before it in the tag: blanks squared bound that work. */
function checkAttributes(html: string, maxWork: number): void {
  let work = 0
  let blanks = -1
  for (let index = 0; index < html.length; index++) {
    const code = html.charCodeAt(index)
    if (blanks < 0) {
      if (code === 0x3c) blanks = 0
    } else if (code === 0x3e) {
      work += blanks * blanks
      blanks = -1
    } else if (code <= 0x20 || code === 0x2f) blanks += 1
    if (work + blanks * blanks > maxWork && blanks >= 0) throw refused('标记过长', 'a tag is too long')
  }
}

function refused(zh: string, en: string): DocumentProblem {
  return new DocumentProblem('document.markup', { detail: { zh, en } })
}
