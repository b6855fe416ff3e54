/** What a person has marked in the document's text: offsets into the stored text. */
export interface Marked {
  readonly start: number
  readonly end: number
}

/** The offset of a place in the drawn text, from the piece it lies in. */
function offsetOf(root: Element, node: Node | null, within: number): number | null {
  if (!node) return null
  const element = node instanceof Element ? node : node.parentElement
  if (!element || !root.contains(element)) return null
  const piece = element.closest<HTMLElement>('[data-at]')
  if (piece) {
    const at = Number(piece.dataset.at)
    return node instanceof Element ? at + (within === 0 ? 0 : (piece.textContent?.length ?? 0)) : at + within
  }
  // Between pieces: the start of the line, or of the piece that follows.
  const line = element.closest<HTMLElement>('[data-line]')
  if (!line) return null
  const before = [...line.children].slice(0, within).reduce((sum, child) => sum + (child.textContent?.length ?? 0), 0)
  return Number(line.dataset.line) + before
}

/** The marked words of the text; null when nothing of it is marked. A mere caret has start = end. */
export function markedIn(root: Element | null): Marked | null {
  const selection = getSelection()
  if (!root || !selection || selection.rangeCount === 0) return null
  const one = offsetOf(root, selection.anchorNode, selection.anchorOffset)
  const other = offsetOf(root, selection.focusNode, selection.focusOffset)
  if (one === null || other === null) return null
  return { start: Math.min(one, other), end: Math.max(one, other) }
}

/** Marked words without the blanks and the closing punctuation around them. */
export function trimmed(text: string, { start, end }: Marked): Marked {
  let from = start
  let to = end
  while (from < to && /[\s，。；、：,;:]/.test(text[from]!)) from++
  while (to > from && /[\s，。；、：,;:]/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

/** Where a task may be cut in two: after its sentences; where those are few, after its half sentences too. */
export function cutsIn(text: string, start: number, end: number): number[] {
  const after = (marks: RegExp) => {
    const cuts: number[] = []
    for (let at = start + 1; at < end; at++) {
      const rest = text.slice(at, end).trim()
      // The bodies in brackets at the end are no task of their own.
      if (marks.test(text[at - 1]!) && rest !== '' && !/^[（(][^）)]*[）)]?[。；]?$/.test(rest)) cuts.push(at)
    }
    return cuts
  }
  const sentences = after(/[。；！？\n;!?]/)
  return sentences.length >= 3 ? sentences : after(/[。；！？\n;!?，,]/)
}

/** The number a heading begins with, apart from its words: `4、狠抓技能大赛` → `4、` and the rest. */
export function numbered(words: string): { number: string | null; rest: string } {
  const found = /^\s*(第[一二三四五六七八九十百\d]+[章节条]|[（(]?[一二三四五六七八九十\d]+[)）、.．]+)\s*(.+)$/s.exec(
    words,
  )
  return found ? { number: found[1]!, rest: found[2]! } : { number: null, rest: words }
}

const number = /(\d+(?:\.\d+)?)\s*(万)?\s*(%|％|个百分点|[一-鿿]{0,2})/

/** The first quantity in some words, as a proposal for a target's value and unit. */
export function quantityIn(words: string): { value: number; unit: string; before: string } | null {
  const found = number.exec(words)
  if (!found) return null
  const unit = found[3]!.replace('％', '%').replace(/(以上|以下|以内|左右)$/, '')
  return {
    value: Number(found[1]) * (found[2] ? 10_000 : 1),
    unit,
    before: words.slice(0, found.index).replace(/(不低于|不少于|达到|至少|不超过|约|为)$/, ''),
  }
}
