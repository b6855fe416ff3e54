const digits = '零一二三四五六七八九'
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 }

/** 6,000 · 1.5 · 三千五 · 一万二; null when the words are no number. */
export function numberInWords(words: string): number | null {
  if (/^[\d.,，]+$/.test(words)) return Number(words.replace(/[,，]/g, ''))
  let total = 0
  let part = 0
  let last = 1
  for (const sign of words.replace(/两/g, '二')) {
    if (sign === '半') total += last / 2
    else if (sign in places) {
      last = places[sign]!
      total = last === 10_000 ? (total + (part || (total === 0 ? 1 : 0))) * last : total + (part || 1) * last
      part = 0
    } else part = digits.indexOf(sign)
  }
  // 一万二 and 三千五 leave out the next place.
  return total === 0 ? null : total + (part === 0 ? 0 : last >= 100 ? (part * last) / 10 : part)
}

/** What a number is multiplied by for the sign behind it: 万, 千, k; one for anything else. */
export function scaleInWords(sign: string | undefined): number {
  if (sign === undefined) return 1
  if (/^[万wW]/.test(sign)) return 10_000
  return /^[千kK]/.test(sign) ? 1_000 : 1
}

/** Both ends of a range as said: 1-1.5万 has the second's scale, 8000-1万 has its own, 5千到8千 both. */
export function rangeInWords(
  low: number,
  lowSign: string | undefined,
  high: number,
  highSign: string | undefined,
): readonly [from: number, to: number] {
  const factor = scaleInWords(highSign ?? lowSign)
  if (lowSign !== undefined && scaleInWords(lowSign) > 1) return [low * scaleInWords(lowSign), high * factor]
  if (low <= high) return [low * factor, high * factor]
  return [low < 100 && factor === 10_000 ? low * 1_000 : low, high * factor]
}

const number = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[一二两三四五六七八九十百千万半]+)`
const sign = `([万千kKwW])?(?:元|块)?`
const one = new RegExp(`^${number}${sign}$`)
const range = new RegExp(`^${number}${sign}(?:[-—–~～]+|至|到)${number}${sign}$`)
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/** Two places are as far as amounts are written: 1.61 × 10,000 is no whole number in binary. */
const exact = (value: number) => Math.round(value * 100) / 100

/** One amount as a person types it: 5千, 1.2万, 8k, 6000元; null when it is none. */
export function readAmount(text: string): number | null {
  const found = one.exec(bare(text))
  const value = found && numberInWords(found[1]!)
  return value === null ? null : exact(value * scaleInWords(found![2]))
}

/** A range as a person types it: 5000-8000, 5千到8千, 1-1.5万; null when it is none, or runs downwards. */
export function readRange(text: string): readonly [from: number, to: number] | null {
  const found = range.exec(bare(text))
  if (!found) return null
  const [low, high] = [numberInWords(found[1]!), numberInWords(found[3]!)]
  if (low === null || high === null) return null
  const [from, to] = rangeInWords(low, found[2], high, found[4])
  return from <= to ? [exact(from), exact(to)] : null
}
