import { chineseNumber } from '../quantity/numeral.ts'

/** The kinds of numbering in the order in which they nest; the index is the rank. */
export const KINDS = ['第编', '第章', '第节', '第条', '一、', '(一)', '1.', '(1)', '①'] as const
export type Kind = (typeof KINDS)[number]

export interface Numbering {
  rank: number
  value: number
  /** Where the number ends and the heading begins, blanks not skipped. */
  end: number
}

const CHINESE = '[一二三四五六七八九十百零〇两]'
const PART = new RegExp(`第\\s{0,2}(${CHINESE}{1,7}|\\d{1,3})\\s{0,2}([编篇章节条]|部分)(?![例款])`, 'y')
const COMMA = new RegExp(`(${CHINESE}{1,4})\\s{0,2}[、.](?!\\d)`, 'y')
const PARENTHESIS = new RegExp(`\\(\\s{0,2}(${CHINESE}{1,4})\\s{0,2}\\)\\s?[、.]?`, 'y')
const POINT = /(\d{1,3})\s?([.、])(?=[^\d.]|\d{4}年|\d{1,3}[个所家%])/y
const POINT_AT_END = /(\d{1,3})\s?[.、]$/y
const DECIMAL = /\d{1,2}\.(\d{1,2})[.、]?(?=\s|[一-龥“《])(?![万亿个所家%元倍])/y
const ARABIC_PARENTHESIS = /\(\s{0,2}(\d{1,3})\s{0,2}\)\s?[、.]?|(\d{1,2})\)/y
const PARTS = '编章节条'

/** The number a line opens with, if it opens with one. */
export function numberingAt(folded: string, start: number, end: number): Numbering | null {
  const code = folded.charCodeAt(start)
  if (code === 0x7b2c) return part(folded, start, end)
  if (code === 40) return parenthesis(folded, start, end)
  if (code >= 48 && code <= 57) return arabic(folded, start, end)
  if (code >= 0x2460 && code <= 0x2473) return { rank: 8, value: code - 0x245f, end: start + 1 }
  if (code >= 0x2474 && code <= 0x2487) return { rank: 7, value: code - 0x2473, end: start + 1 }
  if (code >= 0x2488 && code <= 0x249b) return { rank: 6, value: code - 0x2487, end: start + 1 }
  if (code >= 0x3220 && code <= 0x3229) return { rank: 5, value: code - 0x321f, end: start + 1 }
  const comma = at(COMMA, folded, start)
  if (!comma || start + comma[0].length > end) return null
  return numbered(4, comma[1]!, start + comma[0].length)
}

function part(folded: string, start: number, end: number): Numbering | null {
  const found = at(PART, folded, start)
  if (!found || start + found[0].length > end) return null
  const sign = found[2] === '篇' || found[2] === '部分' ? '编' : found[2]!
  const after = folded[start + found[0].length] ?? ' '
  // 第三节课, 第一章节: a heading is followed by a blank or nothing; articles often lose the blank in copying
  if (sign !== '条' && start + found[0].length < end && !' \t　、:'.includes(after)) return null
  return numbered(PARTS.indexOf(sign), found[1]!, start + found[0].length)
}

function parenthesis(folded: string, start: number, end: number): Numbering | null {
  const chinese = at(PARENTHESIS, folded, start)
  if (chinese && start + chinese[0].length <= end) return numbered(5, chinese[1]!, start + chinese[0].trimEnd().length)
  const arabic = at(ARABIC_PARENTHESIS, folded, start)
  if (arabic && start + arabic[0].length <= end) return numbered(7, arabic[1]!, start + arabic[0].trimEnd().length)
  return null
}

function arabic(folded: string, start: number, end: number): Numbering | null {
  const point = at(POINT, folded, start)
  if (point && start + point[0].length <= end) return numbered(6, point[1]!, start + point[0].length)
  const bare = at(POINT_AT_END, folded, start)
  if (bare) return numbered(6, bare[1]!, start + bare[0].length)
  const decimal = at(DECIMAL, folded, start)
  if (decimal && start + decimal[0].length <= end) return numbered(7, decimal[1]!, start + decimal[0].length)
  const closed = at(ARABIC_PARENTHESIS, folded, start)
  if (closed?.[2] && start + closed[0].length <= end) return numbered(7, closed[2], start + closed[0].length)
  return null
}

function numbered(rank: number, digits: string, end: number): Numbering | null {
  const value = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits)
  return value === null ? null : { rank, value, end }
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
