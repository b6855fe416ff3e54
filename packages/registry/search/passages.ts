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
  const pattern = patternOf(marked)
  if (!pattern) return []
  const found: { passage: Passage; words: number }[] = []
  for (const { field, isReference, codes } of textFieldsOf(domain, register)) {
    const value = record.values[field]
    if (value == null) continue
    const told = (one: unknown) => {
      if (isReference) return titles[String(one)] ?? ''
      return codes?.get(String(one)) ?? String(one)
    }
    const text = Array.isArray(value) ? value.map(told).join('、') : told(value)
    // Most texts of most records hold none of the words.
    pattern.lastIndex = 0
    if (!pattern.test(text)) continue
    const { pieces, words } = cut(text, marked)
    if (words > 0) found.push({ passage: { field, pieces }, words })
  }
  found.sort((a, b) => b.words - a.words)
  return found.slice(0, mostPassages).map(({ passage }) => passage)
}

/** A searched field whose own text may be shown: what it refers to by its title, codes by their words. */
interface TextField {
  readonly field: string
  readonly isReference: boolean
  readonly codes: ReadonlyMap<string, string> | null
}

const textFields = new WeakMap<Register, readonly TextField[]>()

function textFieldsOf(domain: Domain, register: Register): readonly TextField[] {
  const before = textFields.get(register)
  if (before) return before
  const fields = Object.keys(register.searched?.words ?? {})
    .filter((field) => field !== register.titled && !field.includes('.'))
    .map((field): TextField => {
      const { codeSet, register: target } = register.fields[field]!
      const codes = codeSet === undefined ? undefined : domain.codeSets[codeSet]
      return {
        field,
        isReference: target !== undefined,
        codes: codes ? new Map(codes.values.map(({ code, zh }) => [code, zh])) : null,
      }
    })
  textFields.set(register, fields)
  return fields
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
  const pattern = patternOf(marked)
  if (text === '') return []
  const pieces: Piece[] = []
  let at = 0
  if (pattern) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match.index > at) pieces.push({ text: text.slice(at, match.index), hit: false })
      pieces.push({ text: match[0], hit: true })
      at = pattern.lastIndex
    }
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}

const patterns = new WeakMap<readonly string[], RegExp | null>()

/** Made once a question: it is put to every text of every row. Null where there is no word. */
function patternOf(marked: readonly string[]): RegExp | null {
  const known = patterns.get(marked)
  if (known !== undefined) return known
  const words = marked.filter((word) => word !== '').sort((a, b) => b.length - a.length)
  const either = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  // Chinese knows no capitals, and looking for both of each takes twice as long.
  const pattern = words.length === 0 ? null : new RegExp(either, /\p{Cased}/u.test(either) ? 'giu' : 'gu')
  patterns.set(marked, pattern)
  return pattern
}
