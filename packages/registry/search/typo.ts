import type { Scope } from '../scope.ts'
import { type KnownTerms, openTerms } from './known-terms.ts'
import { runsOf, type Words } from './words.ts'

const mostTried = 4

/**
 * The question with one character put right, the likeliest first: sounding the same counts most, then how common the
 * word is. Asked only when what was typed finds nothing; where every word is known as it stands, nothing was mistyped.
 */
export async function nearestQuestions(scope: Scope, text: string, words: Words): Promise<string[]> {
  const windows = windowsOf(text)
  if (windows.length === 0) return []
  const known = await openTerms(scope)
  if (words.inQuestion(text).every((word) => word.length > 1 && known.has(word))) return []
  const { pinyin } = await import('pinyin-pro')
  const sound = (word: string) => pinyin(word, { toneType: 'none' })
  return corrections(text, windows, known, sound, words)
}

export interface Window {
  readonly from: number
  readonly part: string
}

/** The stretches of what was typed that may be one word: two to six Chinese characters, words of letters. */
export function windowsOf(text: string): Window[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const windows: Window[] = []
  let from = 0
  for (const { run, isHan } of runsOf(plain)) {
    from = plain.indexOf(run, from)
    if (isHan)
      for (let length = Math.min(run.length, 6); length >= 2; length--)
        for (let at = 0; at + length <= Math.min(run.length, 20); at++)
          windows.push({ from: from + at, part: run.slice(at, at + length) })
    else if (run.length >= 4) windows.push({ from, part: run })
    from += run.length
  }
  return windows
}

/** What was typed with one window replaced by a known word one edit away. */
export function corrections(
  text: string,
  windows: readonly Window[],
  known: KnownTerms,
  sound: (word: string) => string,
  words: Pick<Words, 'inQuestion'>,
): string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const found = new Map<string, number>()
  for (const { from, part } of windows) {
    // A word that is known as it stands was meant.
    if (known.has(part) && words.inQuestion(part).length === 1) continue
    const heard = sound(part)
    const isHan = /\p{Script=Han}/u.test(part)
    for (const { term, documents } of known.near(part)) {
      if (!isOneEdit(part, term)) continue
      if (isHan !== /\p{Script=Han}/u.test(term)) continue
      // Of two characters nearly everything is one edit away: they must at least begin or sound alike.
      const alike = isHan && sound(term) === heard
      if (isHan && part.length === 2 && (term.length !== 2 || !alike)) continue
      const worth = Math.log2(1 + documents) + (alike ? 12 : 0) + 3 * part.length
      const whole = plain.slice(0, from) + term + plain.slice(from + part.length)
      if (whole !== plain) found.set(whole, Math.max(found.get(whole) ?? 0, worth))
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTried)
    .map(([whole]) => whole)
}

/** One character more, less or other, or two neighbours the wrong way round. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
