const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const SCALES: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/**
 * The value of a Chinese numeral: 一百二十 → 120, 两 → 2, 二〇二五 → 2025, 三万五千 → 35000. `null` when it is none.
 */
export function chineseNumber(numeral: string): number | null {
  if (!numeral || numeral.length > 16) return null
  if (numeral.length > 1 && [...numeral].every((sign) => sign in DIGITS)) {
    return Number([...numeral].map((sign) => DIGITS[sign]).join(''))
  }
  let total = 0
  let section = 0
  let digit: number | null = null
  let scale = 1
  for (const sign of numeral) {
    if (sign in DIGITS) {
      digit = DIGITS[sign]!
      if (digit === 0) scale = 10
    } else if (sign in SCALES) {
      scale = SCALES[sign]!
      section += (digit ?? 1) * scale
      digit = null
    } else if (sign === '万' || sign === '亿') {
      const unit = sign === '万' ? 10_000 : 100_000_000
      section += digit ?? 0
      if (section === 0) return null
      total = sign === '亿' ? (total + section) * unit : total + section * unit
      section = 0
      digit = null
      scale = unit
    } else return null
  }
  // 一百二 is 120, 三万五 is 35,000: a last digit without its scale takes the next lower one
  if (digit !== null) section += scale >= 100 ? digit * (scale / 10) : digit
  return total + section
}
