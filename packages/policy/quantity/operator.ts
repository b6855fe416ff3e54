import type { Operator } from '../plan.ts'

const AFTER = /^(?:\s?(?:及|或|\(含\)|\(含[^)]{1,4}\)))?\s?(以上|以内|以下|之内|左右|上下|以外)/
const AT_LEAST =
  /(?:不低于|不少于|不得少于|不得低于|不能少于|不能低于|至少|最少|不小于|不短于|(?<!不|不得|不能)超过|突破|(?<!不|不得|不能)(?:高于|大于|多于|超))(?:为|了|有)?\s?$/
const AT_MOST =
  /(?:不超过|不得超过|不能超过|不超出|不高于|不得高于|不大于|不多于|不得多于|最多|最高|最长|至多|低于|少于|小于|控制在|压缩[至到]|压减[至到]|降低?[至到]|下降[至到]|减少[至到为]|缩短[至到为]|缩减[至到为]|精简[至到为]|压缩为)\s?$/
const ABOUT = /(?:约|大约|(?<![最附])近|接近)\s?$/
const REACH =
  /(?:达到|达|增至|增加到|提高到|提升到|提高至|提升至|增加至|扩大到|扩大至|增长到|上升到|上升至|升至|稳定在|保持在|维持在|巩固在|实现)(?:了|约)?\s?$/
const RISE =
  /(?:提高|增长|提升|增加|上升|递增|增幅|增速(?:为|达到|达)?|增幅(?:为|达到|达)?|增收|扩大)(?:了|约|不低于|超过)?\s?$/
const FALL = /(?:下降|降低|减少|压减|压缩|缩短|缩减|精简|降幅(?:为|达到|达)?|减)(?:了|约|不低于|超过)?\s?$/

export interface ReadOperator {
  operator: Operator
  /** Length of the operator's words after the quantity (以上). */
  after: number
  signal: string
}

/** The operator of the quantity `words[start, end)`: the word behind it decides before the word in front. */
export function operatorOf(words: string, start: number, end: number, unit: string, isRange: boolean): ReadOperator {
  const behind = AFTER.exec(words.slice(end, end + 8))
  const front = words.slice(Math.max(0, start - 8), start)
  const after = behind ? behind[0].length : 0
  const read = (operator: Operator, signal: string): ReadOperator => ({ operator, after, signal })
  if (isRange && !behind) return read('=', '')
  if (RISE.test(front) && !/[到至]$/.test(front)) return read('increase', front)
  if (FALL.test(front) && !/[到至]$/.test(front)) return read('decrease', front)
  if (behind) {
    if (behind[1] === '以上') return read('>=', '以上')
    if (behind[1] === '左右' || behind[1] === '上下') return read('about', behind[1])
    return read('<=', behind[1]!)
  }
  if (AT_LEAST.test(front)) return read('>=', AT_LEAST.exec(front)![0])
  if (AT_MOST.test(front)) return read('<=', AT_MOST.exec(front)![0])
  if (ABOUT.test(front)) return read('about', '约')
  if (REACH.test(front)) return read(/实现/.test(front.slice(-3)) ? '=' : '>=', REACH.exec(front)![0])
  const far = words.slice(Math.max(0, start - 14), start)
  if (/(?:至少|不少于|不低于)[^\d,、]{0,9}$/.test(far)) return read('>=', '至少')
  if (/不超过[^\d,、]{0,6}$/.test(far)) return read('<=', '不超过')
  if (/(?:达到|达)[^\d,、]{1,8}的?$/.test(far) && unit === '%') return read('>=', '达到')
  if (unit.includes('百分点'))
    return read(/下降|降低|减少|压减/.test(words.slice(Math.max(0, start - 40), start)) ? 'decrease' : 'increase', unit)
  return read('=', '')
}

const SHARED = /^(?:至少|不少于|不低于|不得少于|不得低于|达到|达|超过|突破|不超过|不高于)/

/**
 * 至少有1名农技员、2名电商能手; 不低于90%和60%: a bare number that follows in the same list takes the operator in front
 * of the list. `null` when it has its own or the list is broken by anything but a short noun.
 */
export function inheritedOperator(
  words: string,
  before: { end: number; operator: Operator; signal: string },
  read: { start: number; operator: Operator; signal: string; valueMax: number | null },
): { operator: Operator; signal: string } | null {
  if (read.operator !== '=' || read.signal || read.valueMax !== null) return null
  const between = words.slice(before.end, read.start)
  const own = { operator: before.operator, signal: before.signal }
  // 分别增长10%、15%和20%
  if (/^(?:in|de)crease$/.test(before.operator) && /^(?:[、和及]|以及)$/.test(between)) return own
  if (!SHARED.test(before.signal.trim())) return null
  return /^[^,;:\d]{0,10}(?:[、和及]|以及)(?:有|配)?$/.test(between)
    ? { operator: before.operator, signal: before.signal }
    : null
}
