import type { Lines } from '../text/line.ts'
import { type Numbering, numberingAt } from './numbering.ts'

export interface InlineHeading extends Numbering {
  start: number
}

const LONG = 300
const BEFORE = '。;!?:)】〕 \t'

/**
 * Headings in the middle of a line, for a text that lost its line ends. Only numbers that count on (一、 二、 三、) after
 * a full stop are taken, and only when the document has hardly any heading at the start of a line.
 */
export function inlineHeadings(folded: string, index: Lines): InlineHeading[] {
  let atLineStart = 0
  for (let i = 0; i < index.count && atLineStart < 4; i++) {
    if (index.start[i]! < index.end[i]! && numberingAt(folded, index.start[i]!, index.end[i]!)) atLineStart++
  }
  if (atLineStart >= 4) return []
  const found: InlineHeading[] = []
  const last: number[] = Array.from({ length: 9 }, () => 0)
  for (let i = 0; i < index.count; i++) {
    const start = index.start[i]!
    const end = index.end[i]!
    if (end - start < LONG) continue
    const opening = numberingAt(folded, start, end)
    if (opening) last[opening.rank] = opening.value
    for (let at = start + 1; at < end; at++) {
      if (!BEFORE.includes(folded[at - 1]!)) continue
      const numbering = numberingAt(folded, at, end)
      if (!numbering) continue
      const expected = last[numbering.rank]! + 1
      const countsOn = numbering.value === expected || numbering.value === 1
      if (!countsOn || numbering.rank > 7) continue
      last[numbering.rank] = numbering.value
      for (let deeper = numbering.rank + 1; deeper < 9; deeper++) if (deeper !== 6) last[deeper] = 0
      found.push({ ...numbering, start: at })
      at = numbering.end - 1
    }
  }
  return found.filter((heading) => heading.rank <= 4).length >= 2 ? found : []
}
