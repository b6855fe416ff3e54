import type { Operator } from '../plan.ts'
import { bareCount } from './bare-count.ts'
import { splitLongRun, splitLostDash } from './lost-dash.ts'
import { chineseNumber } from './numeral.ts'
import { inheritedOperator, operatorOf } from './operator.ts'
import { fraction, HALF, percent, TO_PERCENT } from './percent.ts'
import { unitAt } from './unit.ts'

/** A number with its unit as it stands in a clause. Offsets count from the beginning of the text. */
export interface Quantity {
  start: number
  end: number
  value: number
  valueMax: number | null
  unit: string
  operator: Operator
  /** Written with Arabic digits; Chinese numerals are more often names (三个面向) than figures. */
  arabic: boolean
  /** The words around the number that made the operator: 不少于, 以上. Empty for a bare number. */
  signal: string
  /** What the damaged words are read as, when they are read as something else. */
  repaired: string | null
  repairStart: number
  repairEnd: number
}

export interface QuantityContext {
  /** The document has lost dashes elsewhere, so 23家 after 达到 may be 2—3家. */
  lostDash: boolean
  /** The document has lost characters elsewhere. */
  damaged: boolean
}

const NUMBER =
  /半数|过半|一半|翻番|翻[一两]番|百分之(?:[一二三四五六七八九十百零点〇]{1,9}|\d{1,3}(?:\.\d{1,4})?)|[一二三四五六七八九十]{1,2}分之[一二三四五六七八九十两]{1,2}|\d+(?:,\d{3})*(?:\.\d+)?|[一二两三四五六七八九十百千万亿零〇半]+/g
const ANY = /[\d一二两三四五六七八九十百半翻]/
const SCALE = /(?:余|多)?(万亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(?:余|多)?/y
const RANGE = /(?:[-~至到]{1,2})(?:百分之)?(\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,4})/y
const SCALES: Record<string, number> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  万亿: 1e12,
}

/** The quantities of a clause `[start, end)` of the folded text, left to right. */
export function quantities(folded: string, start: number, end: number, context: QuantityContext): Quantity[] {
  const words = folded.slice(start, end)
  if (!ANY.test(words)) return []
  const found: Quantity[] = []
  let before: Quantity | null = null
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(words); match; match = NUMBER.exec(words)) {
    const read = readAt(words, match[0], match.index, context)
    if (!read) continue
    const inherited = before && inheritedOperator(words, before, read)
    if (inherited) Object.assign(read, inherited)
    before = read
    found.push({
      ...read,
      start: read.start + start,
      end: read.end + start,
      repairStart: read.repairStart + start,
      repairEnd: read.repairEnd + start,
    })
    NUMBER.lastIndex = Math.max(read.end, match.index + match[0].length)
  }
  return found
}

function readAt(words: string, token: string, at: number, context: QuantityContext): Quantity | null {
  const arabic = /^\d/.test(token)
  if (isName(words, token, at, arabic)) return null
  if (token.includes('翻'))
    return finish(words, at, token.length, token === '翻两番' ? 300 : 100, null, '%', true, context, 'increase')
  if (HALF.test(token)) return finish(words, at, token.length, 50, null, '%', true, context)
  if (token.length > 24 || /[A-Za-z.+第〔[#№\d*/]/.test(words[at - 1] ?? '')) return null
  if (token.startsWith('百分之')) return percentAt(words, at, token, context)
  if (token.includes('分之')) return finish(words, at, token.length, fraction(token), null, '%', true, context)
  const value = arabic ? Number(token.replaceAll(',', '')) : halfOr(token)
  if (value === null || Number.isNaN(value)) return null
  return counted(words, token, at, value, arabic, context)
}

/** A number that is part of a name or a phrase: (3:1), 高一学年, 下一步, “三位一体”, 一次性. */
function isName(words: string, token: string, at: number, arabic: boolean): boolean {
  const before = words[at - 1] ?? ''
  if (before === ':' && /\d/.test(words[at - 2] ?? '')) return true
  if (/[高初大小]/.test(before) && !arabic && /^学?年/.test(words.slice(at + token.length, at + token.length + 4)))
    return true
  if (token === '一' && /[下上]/.test(before)) return true
  return insideQuotes(words, at) || (token === '一' && words.startsWith('次性', at + 1))
}

/** A plain number with what stands behind it: its scale, its unit, the upper end of a range. */
function counted(
  words: string,
  token: string,
  at: number,
  number: number,
  arabic: boolean,
  context: QuantityContext,
): Quantity | null {
  let value = number
  let next = at + token.length
  let valueMax: number | null = null
  if (!arabic && token.length === 2 && /^[一二两三四五六七八九]{2}$/.test(token)) {
    const [low, high] = [chineseNumber(token[0]!)!, chineseNumber(token[1]!)!]
    if (high !== low + 1) return null
    value = low
    valueMax = high
  }
  const scale = at_(SCALE, words, next)
  const factor = scale?.[1] ? SCALES[scale[1]]! : 1
  next += scale?.[0].length ?? 0
  let unit = unitAt(words, next)
  if (
    words.startsWith('部门', next) ||
    (words[next] === '个' && /^个(?:部门|单位|方面)/.test(words.slice(next, next + 4)) && words[at - 1] !== '等')
  )
    return null
  const range = rangeBehind(words, next, unit, value, factor)
  if (range) {
    const low = exact(value * range.factor)
    return finish(words, at, range.end - at, low, range.high, range.unit, arabic, context)
  }
  value = exact(value * factor)
  if (valueMax !== null) valueMax = exact(valueMax * factor)
  if (!unit && words[next] === '成' && !arabic && value < 10)
    return finish(words, at, next + 1 - at, value * 10, null, '%', arabic, context)
  if (!unit && words[next] === '大' && words[at - 1] === '等')
    return finish(words, at, next + 1 - at, value, null, '个', arabic, context)
  if (!unit && arabic) unit = COUNTS.exec(words.slice(Math.max(0, at - 14), at))?.[1] ?? ''
  if (!unit) return factor === 1 && arabic ? unmeasured(words, at, next, value, context) : null
  if (words[next + unit.length] === '(' && words[next + unit.length + 2] === ')')
    unit = words.slice(next, next + unit.length + 3)
  if (words.startsWith(unit, next)) next += unit.length
  // 十九届三中全会
  if (isYear(value, unit) || (unit === '届' && !arabic && value >= 10)) return null
  return finish(words, at, next - at, value, valueMax, unit, arabic, context)
}

/** 接待人次突破1000万: the noun in front names the unit. */
const COUNTS = /(人次|户|辆|台)(?:数|总数|总量)?(?:突破|达到?|超过|增加到|稳定在|保持在)\s?$/

/** The upper end of a range: 2—3家, 5个至8个, 1万至1.5万人. */
function rangeBehind(words: string, next: number, unit: string, value: number, factor: number) {
  const range = at_(RANGE, words, next + unit.length)
  if (!range) return null
  const high = /^\d/.test(range[1]!) ? Number(range[1]) : chineseNumber(range[1]!)
  const after = next + unit.length + range[0].length
  const scale = at_(SCALE, words, after)
  const behind = unitAt(words, after + (scale?.[0].length ?? 0))
  const highFactor = scale?.[1] ? SCALES[scale[1]]! : 1
  if (high === null || !(behind || unit) || high * highFactor <= value * factor || isYear(value, behind)) return null
  return {
    high: exact(high * highFactor),
    factor: factor === 1 ? highFactor : factor,
    unit: behind || unit,
    end: after + (scale?.[0].length ?? 0) + behind.length,
  }
}

/** A small number without a unit: damage, where something is made of it or a document loses characters. */
function unmeasured(words: string, at: number, next: number, value: number, context: QuantityContext): Quantity | null {
  if (!Number.isInteger(value)) return null
  if (context.damaged && next === words.length && /(?:手册|画册)$/.test(words.slice(Math.max(0, at - 4), at)))
    return finish(words, at, next - at, value, null, '册', true, context)
  const bare = value > 99 ? null : bareCount(words, at, next, context.damaged)
  const read = bare && finish(words, at, next - at, value, null, bare.unit, true, context)
  if (!bare || !read) return null
  const repaired = `${words.slice(bare.from, next)}${bare.unit}${words.slice(next, bare.to)}`
  return { ...read, repaired, repairStart: bare.from, repairEnd: bare.to }
}

function finish(
  words: string,
  at: number,
  length: number,
  value: number | null,
  valueMax: number | null,
  unit: string,
  arabic: boolean,
  context: QuantityContext,
  forced?: Operator,
): Quantity | null {
  if (value === null || Number.isNaN(value)) return null
  const operator = operatorOf(words, at, at + length, unit, valueMax !== null)
  if (forced) operator.operator = forced
  const quantity: Quantity = {
    start: at,
    end: at + length + operator.after,
    value,
    valueMax,
    unit,
    operator: operator.operator,
    arabic,
    signal: operator.signal,
    repaired: null,
    repairStart: at,
    repairEnd: at + length,
  }
  // nobody writes 023个: a digit or a dash was lost in front, what is left is proposed for a person to confirm
  if (/^0\d/.test(words.slice(at, at + 2)) && valueMax === null) return { ...quantity, repaired: `${value}${unit}` }
  if (context.lostDash) return splitLostDash(words, quantity)
  return context.damaged ? splitLongRun(words, quantity) : quantity
}

/** A name in quotes (“三位一体”, “3+1”) or a title (《…十五条措施》) is no figure. Both are short: so is the look back. */
function insideQuotes(words: string, at: number): boolean {
  return (
    opened(words.slice(Math.max(0, at - 16), at), '“', '”') || opened(words.slice(Math.max(0, at - 60), at), '《', '》')
  )
}

const opened = (before: string, open: string, close: string) => before.lastIndexOf(open) > before.lastIndexOf(close)

function percentAt(words: string, at: number, token: string, context: QuantityContext): Quantity | null {
  const next = TO_PERCENT.exec(words.slice(at + token.length, at + token.length + 16))
  return next
    ? finish(words, at, token.length + next[0].length, percent(token), percent(next[1]!), '%', true, context)
    : finish(words, at, token.length, percent(token), null, '%', true, context)
}

/** 1.15 × 10 000 in binary floating point keeps the digits a reader sees: 11 500. */
const exact = (value: number) => Number(value.toPrecision(12))
const isYear = (value: number, unit: string) =>
  (unit === '年' || unit === '学年' || unit === '级' || unit === '届') && value >= 1900 && value <= 2199
const halfOr = (token: string) => (token.includes('半') || /^[百千万亿]/.test(token) ? null : chineseNumber(token))

function at_(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
