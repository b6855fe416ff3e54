import { emWidth } from './layout.ts'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** May not begin a line: closing marks, and particles that belong to the word before. */
const clinging = /^[，、。；：？！）》〉”’】〕…—的了等和与及]/
/** May not end a line. */
const opening = /[（《〈“‘【〔—]$/

/**
 * A title in lines of about equal length, broken between words only, as the standard asks of a title that does not fit
 * one line. `capacity` is in characters; a title that has no such place to break is left to the writer.
 */
export function balancedLines(title: string, capacity: number): string[] {
  return title.split('\n').flatMap((part) => {
    const least = Math.ceil(emWidth(part) / capacity)
    if (least <= 1) return [part]
    const pieces = piecesOf(part)
    for (let lines = least; lines <= least + 1; lines += 1) {
      const broken = evenly(pieces, lines, capacity)
      if (broken) return broken
    }
    return [part]
  })
}

/** Terms that a general dictionary takes for two words. */
const terms =
  /(产教融合|校企合作|职业教育|职业学校|实施方案|实施意见|行动计划|分解表|征求意见稿?|联席会议|佐证材料|[一二三四]季度)/

/** The words with what may not be parted from them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const segment of text.split(terms).flatMap((part) => (terms.test(part) ? [part] : segmentsOf(part)))) {
    const last = pieces[pieces.length - 1]
    const measure = /^[年月日号次届级个项]/.test(segment) && /\d$/.test(last ?? '')
    if (last !== undefined && (measure || clinging.test(segment) || opening.test(last)))
      pieces[pieces.length - 1] += segment
    else pieces.push(segment)
  }
  return pieces
}

function segmentsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment)
}

/** The division into that many lines whose lengths differ least; undefined where a line would not fit. */
function evenly(pieces: readonly string[], lines: number, capacity: number): string[] | undefined {
  const total = emWidth(pieces.join(''))
  const cost = (line: string) => {
    const width = emWidth(line)
    return width > capacity ? Number.POSITIVE_INFINITY : (width - total / lines) ** 2
  }
  type Division = { cost: number; lines: string[] }
  // best[end]: the best division of the pieces before `end` into the number of lines reached so far.
  let best: (Division | undefined)[] = [{ cost: 0, lines: [] }]
  for (let line = 0; line < lines; line += 1) {
    const next: (Division | undefined)[] = []
    best.forEach((before, start) => {
      if (!before) return
      for (let end = start + 1; end <= pieces.length; end += 1) {
        const text = pieces.slice(start, end).join('')
        const sum = before.cost + cost(text)
        if (sum === Number.POSITIVE_INFINITY) break
        if (sum < (next[end]?.cost ?? Number.POSITIVE_INFINITY))
          next[end] = { cost: sum, lines: [...before.lines, text] }
      }
    })
    best = next
  }
  return best[pieces.length]?.lines
}
