import { chineseNumber } from './numeral.ts'

/** Shares written in words: 百分之六十, 三分之一, 过半. */
export const HALF = /^(?:半数|过半|一半)$/

export function percent(token: string): number | null {
  const digits = token.slice(3)
  if (/^\d/.test(digits)) return Number(digits)
  const [whole, part] = digits.split('点')
  const value = whole === '百' ? 100 : chineseNumber(whole!)
  if (value === null || !part) return value
  return Number(`${value}.${[...part].map((sign) => chineseNumber(sign)).join('')}`)
}

/** 百分之一点五至百分之二点五: the words behind the first share that make a range of it. */
export const TO_PERCENT = /^[-~至到]{1,2}(百分之[一二三四五六七八九十百零点〇\d.]{1,9})/

export function fraction(token: string): number | null {
  const [below, above] = token.split('分之')
  const denominator = chineseNumber(below!)
  const numerator = chineseNumber(above!)
  return denominator && numerator ? Number(((numerator / denominator) * 100).toFixed(2)) : null
}
