import type { Domain, RecordOf, Register } from '@zhiqiao/model'

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** Where in a record the words stand: the field, its text around them. */
export interface Passage {
  readonly field: string
  readonly pieces: readonly Piece[]
}

const around = 18
const mostPieces = 100
const mostPassages = 2

/** The headline with the words marked. */
export function markedTitle(title: string, marked: readonly string[]): Piece[] {
  return piecesOf(title, marked)
}

/** The passages of a record's own texts, its headline apart, that hold the words; those that hold most of them first. */
export function passagesOf(
  domain: Domain,
  register: Register,
  record: RecordOf,
  titles: Readonly<Record<string, string>>,
  marked: readonly string[],
): Passage[] {
  if (marked.length === 0) return []
  const found: { passage: Passage; words: number }[] = []
  for (const field of Object.keys(register.searched?.words ?? {})) {
    if (field === register.titled || field.includes('.')) continue
    const { codeSet, register: target } = register.fields[field]!
    const codes = codeSet === undefined ? undefined : domain.codeSets[codeSet]?.values
    const text = [record.values[field]]
      .flat()
      .flatMap((value) => {
        if (value == null) return []
        if (target !== undefined) return [titles[String(value)] ?? '']
        return [codes?.find(({ code }) => code === value)?.zh ?? String(value)]
      })
      .join('、')
    const { pieces, words } = cut(text, marked)
    if (words > 0) found.push({ passage: { field, pieces }, words })
  }
  found.sort((a, b) => b.words - a.words)
  return found.slice(0, mostPassages).map(({ passage }) => passage)
}

/** The part of the text where most of the words stand close together. */
function cut(text: string, marked: readonly string[]): { pieces: Piece[]; words: number } {
  const pieces = piecesOf(text, marked)
  const first = pieces.findIndex(({ hit }) => hit)
  if (first < 0) return { pieces: [], words: 0 }
  const shown: Piece[] = []
  const before = pieces[first - 1]?.text ?? ''
  if (before !== '') shown.push({ text: before.length > around ? `…${before.slice(-around)}` : before, hit: false })
  let length = 0
  for (const piece of pieces.slice(first, first + mostPieces)) {
    if (length > 4 * around) {
      shown.push({ text: '…', hit: false })
      break
    }
    const room = 5 * around - length
    shown.push(piece.hit || piece.text.length <= room ? piece : { text: `${piece.text.slice(0, room)}…`, hit: false })
    length += piece.text.length
  }
  return {
    pieces: shown,
    words: new Set(pieces.filter(({ hit }) => hit).map(({ text: word }) => word.toLowerCase())).size,
  }
}

/** The text cut where the words stand in it, the longest first; joined together it is the text. */
export function piecesOf(text: string, marked: readonly string[]): Piece[] {
  const words = marked.filter((word) => word !== '').sort((a, b) => b.length - a.length)
  if (text === '' || words.length === 0) return text === '' ? [] : [{ text, hit: false }]
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu')
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), hit: false })
    pieces.push({ text: match[0], hit: true })
    at = match.index + match[0].length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}
