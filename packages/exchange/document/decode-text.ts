import type { Label } from '@zhiqiao/model'
import { DocumentProblem } from './document-problem.ts'

export type DecodedText = { text: string; encoding: string; notes: Label[] }

/** One unreadable character in so many is damage to report; more means the encoding was guessed wrong. */
const damageTolerated = 1 / 20

/**
 * Finds the encoding of a plain text file and decodes it: byte-order mark, then UTF-8, GB18030, UTF-16 without mark.
 * `declared` (from a web page) is tried first. Damaged characters become U+FFFD and are noted.
 * Throws `document.encoding` when nothing fits.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked) return noted(new TextDecoder(marked).decode(bytes), marked)
  const wide = bytes.includes(0) ? utf16Order(bytes) : []
  for (const encoding of ['utf-8', ...wide, ...(declared ? [declared] : []), 'gb18030']) {
    const text = strictly(bytes, encoding)
    if (text !== undefined && isPlausible(text, encoding)) return noted(text, encoding)
    // Broken UTF-8 often passes for GB18030, so it is recognised first; GB18030 never resembles UTF-8.
    const damaged = new TextDecoder(encoding).decode(bytes)
    if (damageOf(damaged) <= damageTolerated && isPlausible(damaged, encoding)) return noted(damaged, encoding)
  }
  // Chinese in UTF-16 without a single Latin character holds no zero byte.
  for (const encoding of bytes.length % 2 === 0 ? utf16Order(bytes) : []) {
    const text = strictly(bytes, encoding)
    if (text !== undefined && isPlausible(text, encoding)) return noted(text, encoding)
  }
  throw new DocumentProblem('document.encoding')
}

/** Signs of an earlier wrong conversion, which no decoding can undo. */
export function damageNotes(text: string): Label[] {
  const notes: Label[] = []
  const lost = text.match(/\ufffd|锟斤拷|锟斤|烫烫烫|屯屯屯/g)?.length ?? 0
  if (lost) {
    notes.push({
      zh: `文中有 ${lost} 处乱码（如“锟斤拷”“\ufffd”），原字已丢失，请对照原件补正。`,
      en: `${lost} places are garbled (U+FFFD or 锟斤拷): the characters were lost before; compare with the original.`,
    })
  }
  // UTF-8 once opened as GBK: 锛 for a full-width comma, 銆 for 。, 鈥 for quotation marks.
  const misread = text.match(/[锛銆鈥鐨勶紝]/g)?.length ?? 0
  const misreadSure = text.match(/锛|銆|鈥/g)?.length ?? 0
  if (misreadSure > 3 && misread > text.length / 50) {
    notes.push({
      zh: '文字疑似按错误编码保存过（UTF-8 被当作 GBK），请用原件重新导出。',
      en: 'The text seems to have been saved in a wrong encoding (UTF-8 taken for GBK); export it again from the original.',
    })
  }
  return notes
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** The likelier byte order first: line breaks, digits and spaces have their zero byte on one side. */
function utf16Order(bytes: Uint8Array): string[] {
  let even = 0
  let odd = 0
  for (let index = 0; index < Math.min(bytes.length, 100_000); index++) {
    if (bytes[index] === 0) index % 2 ? odd++ : even++
  }
  return even > odd ? ['utf-16be', 'utf-16le'] : ['utf-16le', 'utf-16be']
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Hardly a control character and, where the bytes prove little, mostly characters that Chinese and Latin documents are
 * written in. Well-formed UTF-8 proves itself.
 */
function isPlausible(text: string, encoding: string): boolean {
  const sample = text.slice(0, 200_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting them tells text from binary data
  const controls = sample.match(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g)?.length ?? 0
  if (controls > sample.length / 100) return false
  const usual = encoding === 'utf-8' ? sample.length : (sample.match(usualCharacters)?.length ?? 0)
  return usual >= sample.length * 0.8
}

const usualCharacters =
  /[\t-\r -~\u00a0-\u00ff\u2000-\u22ff\u2460-\u26ff\u3000-\u4dbf\u4e00-\u9fff\ud800-\udfff\uff00-\uffef\ufffd]/g

function damageOf(text: string): number {
  const characters = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return (text.match(/\ufffd/g)?.length ?? 0) / Math.max(characters, 1)
}

function noted(text: string, encoding: string): DecodedText {
  return { text, encoding, notes: damageNotes(text) }
}
