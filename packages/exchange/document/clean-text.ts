import type { Label } from '@zhiqiao/model'
import { DocumentProblem } from './document-problem.ts'

/**
 * Line breaks as `\n`, a leading byte-order mark removed. What a person typed or saved is otherwise left in place,
 * character for character, as offsets refer to it. NUL and lone surrogates are refused with line and column
 * (`document.control-character`): no database column can hold them.
 */
export function cleanTypedText(raw: string): string {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const wrong = text.isWellFormed() ? text.indexOf('\0') : text.search(/\0|\p{Cs}/u)
  if (wrong < 0) return text
  const before = text.slice(0, wrong).split('\n')
  const code = text.charCodeAt(wrong).toString(16).toUpperCase().padStart(4, '0')
  throw new DocumentProblem('document.control-character', {
    line: before.length,
    column: before.at(-1)!.length + 1,
    character: `U+${code}`,
  })
}

const lineBreaks = /\r\n?|[\u2028\u2029\u0085\v\f]/g
/** Control characters, soft hyphens, zero-width spaces, bidirectional overrides: seen by nobody, in the way of matching. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const unseen = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Text taken out of a formatted file: what cannot be seen on the page is removed, lone surrogates are replaced. */
export function cleanPageText(raw: string): { text: string; notes: Label[] } {
  const notes: Label[] = []
  if (/[\u202d\u202e]/.test(raw)) {
    notes.push({
      zh: '文中有改变文字显示方向的控制符，已去除，请核对前后文字。',
      en: 'Characters that reverse the direction of text were removed; check the words around them.',
    })
  }
  if (!raw.isWellFormed()) {
    notes.push({
      zh: '文中有无法识别的字符，已用“\ufffd”代替，请对照原件补正。',
      en: 'Characters that cannot be represented were replaced by “\ufffd”; compare with the original.',
    })
  }
  const text = raw
    .toWellFormed()
    .replace(lineBreaks, '\n')
    .replace(unseen, '')
    .replace(/\u00a0/g, ' ')
  return { text, notes }
}
