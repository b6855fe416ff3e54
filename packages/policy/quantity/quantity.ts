import { splitRun } from '../date/date-phrase.ts'
import type { Operator } from '../plan.ts'
import { chineseNumber } from './numeral.ts'
import { operatorOf } from './operator.ts'
import { measureFor, unitAt } from './unit.ts'

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
  if (!/[\d一二两三四五六七八九十百半翻]/.test(words)) return []
  const found: Quantity[] = []
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(words); match; match = NUMBER.exec(words)) {
    const read = readAt(words, match[0], match.index, context)
    if (!read) continue
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
  const before = words[at - 1] ?? ''
  const arabic = /^\d/.test(token)
  if (before === ':' && /\d/.test(words[at - 2] ?? '')) return null
  if (/[高初大小]/.test(before) && !arabic && /^学?年/.test(words.slice(at + token.length, at + token.length + 4)))
    return null
  if (token === '一' && /[下上]/.test(before)) return null
  if (insideQuotes(words, at) || (token === '一' && words.startsWith('次性', at + 1))) return null
  if (token.includes('翻'))
    return finish(words, at, token.length, token === '翻两番' ? 300 : 100, null, '%', true, context, 'increase')
  if (HALF.test(token)) return finish(words, at, token.length, 50, null, '%', true, context)
  if (token.length > 24 || /[A-Za-z.+第〔[#№\d*/]/.test(before)) return null
  if (token.startsWith('百分之'))
    return (
      percentRange(words, at, token, context) ??
      finish(words, at, token.length, percent(token), null, '%', true, context)
    )
  if (token.includes('分之')) return finish(words, at, token.length, fraction(token), null, '%', true, context)
  let value = arabic ? Number(token.replaceAll(',', '')) : halfOr(token)
  if (value === null || Number.isNaN(value)) return null
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
  const range = at_(RANGE, words, next + unit.length) ?? null
  let rangeFactor = factor
  if (range) {
    const high = /^\d/.test(range[1]!) ? Number(range[1]) : chineseNumber(range[1]!)
    const after = next + unit.length + range[0].length
    const scale2 = at_(SCALE, words, after)
    const unit2 = unitAt(words, after + (scale2?.[0].length ?? 0))
    const factor2 = scale2?.[1] ? SCALES[scale2[1]]! : 1
    if (high !== null && (unit2 || unit) && high * factor2 > value * factor && !isYear(value, unit2)) {
      valueMax = high * factor2
      if (factor === 1) rangeFactor = factor2
      unit = unit2 || unit
      next = after + (scale2?.[0].length ?? 0) + (unit2 ? unit2.length : 0)
      return finish(words, at, next - at, exact(value * rangeFactor), exact(valueMax), unit, arabic, context)
    }
  }
  value = exact(value * factor)
  if (valueMax !== null) valueMax = exact(valueMax * factor)
  if (!unit && words[next] === '成' && !arabic && value < 10)
    return finish(words, at, next + 1 - at, value * 10, null, '%', arabic, context)
  if (!unit && words[next] === '大' && words[at - 1] === '等')
    return finish(words, at, next + 1 - at, value, null, '个', arabic, context)
  if (!unit) return unmeasured(words, at, next, value, arabic, factor, context)
  if (unit && words[next + unit.length] === '(' && words[next + unit.length + 2] === ')')
    unit = words.slice(next, next + unit.length + 3)
  next += unit.length
  // 十九届三中全会
  if (isYear(value, unit) || (unit === '届' && !arabic && value >= 10)) return null
  return finish(words, at, next - at, value, valueMax, unit, arabic, context)
}

/** A number before its noun without a measure word: 新建1职业学校. Only a small count that something makes or builds. */
function unmeasured(
  words: string,
  at: number,
  next: number,
  value: number,
  arabic: boolean,
  factor: number,
  context: QuantityContext,
): Quantity | null {
  if (!arabic || factor !== 1 || !Number.isInteger(value)) return null
  if (context.damaged && next === words.length && /(?:手册|画册)$/.test(words.slice(Math.max(0, at - 4), at)))
    return finish(words, at, next - at, value, null, '册', arabic, context)
  if (value > 99) return null
  const unit = measureFor(words.slice(next, next + 14))
  if (!unit || !makes(words, at, context.damaged)) return null
  const read = finish(words, at, next - at, value, null, unit, arabic, context)
  if (!read) return null
  const from = Math.max(0, at - 2)
  const to = Math.min(
    words.length,
    next +
      (/^[一-龥]{2,6}?(?:学校|院校|医院|学院|中心|基地|企业|团队|专业)/.exec(words.slice(next, next + 12))?.[0]
        .length ?? 2),
  )
  return {
    ...read,
    repaired: `${words.slice(from, next)}${unit}${words.slice(next, to)}`,
    repairStart: from,
    repairEnd: to,
  }
}

const MAKES = /(?:新建|建成|建设|打造|培育|设立|新增|建立|改扩?建|引进|创建|遴选|认定|培养)$/

/** In a document that has lost characters a verb further in front, or 等, is enough. */
function makes(words: string, at: number, damaged: boolean): boolean {
  if (MAKES.test(words.slice(Math.max(0, at - 4), at))) return true
  return (
    damaged &&
    (words[at - 1] === '等' ||
      /(?:新建|建成|建设|打造|培育|设立|新增|建立)[^,\d]{0,8}$/.test(words.slice(Math.max(0, at - 12), at)))
  )
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
  if (context.lostDash) return splitLostDash(words, quantity)
  return context.damaged ? splitLongRun(words, quantity) : quantity
}

const SMALL_COUNT = /^(?:[个家所支项名门处座期人户场%次件套天]|学时|课时|个月)$/

/**
 * 达到23家 in a document that has lost its dashes: neighbouring digits before a small count are a range, and so are two
 * round pairs (4050名 → 40—50名).
 */
function splitLostDash(words: string, quantity: Quantity): Quantity {
  const digits = words.slice(quantity.repairStart, quantity.repairEnd - quantity.unit.length)
  if (!SMALL_COUNT.test(quantity.unit) || quantity.valueMax !== null || quantity.signal.includes('以上'))
    return quantity
  if (digits.length === 3 || digits.length === 7) return splitLongRun(words, quantity)
  const pair = /^\d{8}$/.test(digits)
    ? bigPair(digits)
    : /^\d{4}$/.test(digits)
      ? roundPair(digits)
      : /^\d{2}$/.test(digits) && quantity.unit !== '%'
        ? splitRun(digits)
        : null
  if (!pair || (digits.length === 2 && pair[1] - pair[0] > 3)) return quantity
  return {
    ...quantity,
    value: pair[0],
    valueMax: pair[1],
    operator: '=',
    repaired: `${pair[0]}—${pair[1]}${quantity.unit}`,
  }
}

/**
 * 810个 and 8001000人 in a document that shows other damage: runs that no writer would leave as they are (a count of
 * small things in the hundreds that splits into a unit and a ten, seven round digits without 万).
 */
function splitLongRun(words: string, quantity: Quantity): Quantity {
  const digits = words.slice(quantity.repairStart, quantity.repairEnd - quantity.unit.length)
  if (!SMALL_COUNT.test(quantity.unit) || quantity.valueMax !== null || quantity.signal.includes('以上'))
    return quantity
  const run = /^(?:([5-9])(1[0-5])|([5-9]00)(1[0-9]00)|([1-9]000)([1-9]000))$/.exec(digits)
  const low = Number(run?.[1] ?? run?.[3] ?? run?.[5])
  const high = Number(run?.[2] ?? run?.[4] ?? run?.[6])
  if (!run || low >= high || high > low * 2) return quantity
  return { ...quantity, value: low, valueMax: high, operator: '=', repaired: `${low}—${high}${quantity.unit}` }
}

/** 60006500 → 6000 and 6500. */
export function bigPair(digits: string): [number, number] | null {
  const low = Number(digits.slice(0, 4))
  const high = Number(digits.slice(4))
  return low >= 100 && low < high && high <= low * 2 && low % 100 === 0 && high % 100 === 0 ? [low, high] : null
}

/** 4050 → 40 and 50, when both are multiples of five not far apart. */
export function roundPair(digits: string): [number, number] | null {
  const low = Number(digits.slice(0, 2))
  const high = Number(digits.slice(2))
  return low >= 10 && low < high && high - low <= 20 && low % 5 === 0 && high % 5 === 0 ? [low, high] : null
}

/** 5 × 10 000 in binary floating point keeps the digits a reader sees: 1.15 × 10 000 = 11 500. */
const HALF = /^(?:半数|过半|一半)$/

/** A name in quotes (“三位一体”, “3+1”) is no figure. Quotes of names are short, so a short look back is enough. */
function insideQuotes(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 16), at)
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('《'))
  return open >= 0 && open > Math.max(before.lastIndexOf('”'), before.lastIndexOf('》'))
}

const exact = (value: number) => Number(value.toPrecision(12))
const isYear = (value: number, unit: string) =>
  (unit === '年' || unit === '学年' || unit === '级' || unit === '届') && value >= 1900 && value <= 2199
const halfOr = (token: string) =>
  token === '半' ? null : token.includes('半') ? null : /^[百千万亿]/.test(token) ? null : chineseNumber(token)

/** 百分之一点五至百分之二点五. */
function percentRange(words: string, at: number, token: string, context: QuantityContext): Quantity | null {
  const next = /^[-~至到]{1,2}(百分之[一二三四五六七八九十百零点〇\d.]{1,9})/.exec(
    words.slice(at + token.length, at + token.length + 16),
  )
  return next
    ? finish(words, at, token.length + next[0].length, percent(token), percent(next[1]!), '%', true, context)
    : null
}

function percent(token: string): number | null {
  const digits = token.slice(3)
  if (/^\d/.test(digits)) return Number(digits)
  const [whole, part] = digits.split('点')
  const value = whole === '百' ? 100 : chineseNumber(whole!)
  if (value === null || !part) return value
  return Number(`${value}.${[...part].map((sign) => chineseNumber(sign)).join('')}`)
}

function fraction(token: string): number | null {
  const [below, above] = token.split('分之')
  const denominator = chineseNumber(below!)
  const numerator = chineseNumber(above!)
  return denominator && numerator ? Number(((numerator / denominator) * 100).toFixed(2)) : null
}

function at_(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
