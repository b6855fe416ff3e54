import { splitRun } from '../date/years-run.ts'
import type { Quantity } from './quantity.ts'

const SMALL_COUNT = /^(?:[个家所支项名门处座期人户场%次件套天]|学时|课时|个月)$/
/** Units of larger numbers, whose pairs are taken only from five digits on: 300500元, 10001500人次. */
const LARGE_COUNT = /^(?:人次|元|平方米|亩|课时|学时)$/

/**
 * 达到23家 in a document that has lost its dashes: neighbouring digits before a small count are a range, and so are two
 * round pairs (4050名 → 40—50名, 100150名 → 100—150名).
 */
export function splitLostDash(words: string, quantity: Quantity): Quantity {
  const digits = words.slice(quantity.repairStart, quantity.repairEnd - quantity.unit.length)
  const small = SMALL_COUNT.test(quantity.unit)
  if (!small && !(LARGE_COUNT.test(quantity.unit) && digits.length >= 6)) return quantity
  if (quantity.valueMax !== null || quantity.signal.includes('以上') || !/^\d{2,8}$/.test(digits)) return quantity
  const pair = pairIn(digits, quantity.unit)
  return pair ? ranged(quantity, pair) : quantity
}

/**
 * 810个 and 8001000人 in a document that shows other damage: runs that no writer would leave as they are (a count of
 * small things in the hundreds that splits into a unit and a ten, seven round digits without 万).
 */
export function splitLongRun(words: string, quantity: Quantity): Quantity {
  const digits = words.slice(quantity.repairStart, quantity.repairEnd - quantity.unit.length)
  if (!SMALL_COUNT.test(quantity.unit) || quantity.valueMax !== null || quantity.signal.includes('以上'))
    return quantity
  const pair = longRun(digits)
  return pair ? ranged(quantity, pair) : quantity
}

type Pair = [number, number]

const ranged = (quantity: Quantity, [low, high]: Pair): Quantity => ({
  ...quantity,
  value: low,
  valueMax: high,
  operator: '=',
  repaired: `${low}—${high}${quantity.unit}`,
})

function longRun(digits: string): Pair | null {
  const run = /^(?:([5-9])(1[0-5])|([5-9]00)(1[0-9]00)|([1-9]000)([1-9]000))$/.exec(digits)
  const low = Number(run?.[1] ?? run?.[3] ?? run?.[5])
  const high = Number(run?.[2] ?? run?.[4] ?? run?.[6])
  return run && low < high && high <= low * 2 ? [low, high] : null
}

function pairIn(digits: string, unit: string): Pair | null {
  if (digits.length === 2) {
    const pair = unit === '%' ? null : splitRun(digits)
    return pair && pair[1] - pair[0] <= 3 ? pair : null
  }
  if (digits.length === 3 || digits.length === 7) return longRun(digits)
  // 4050, 80100, 100150, 10001500: both halves round, the second at most twice the first
  const half = digits.length >> 1
  const step = digits.length === 4 ? 5 : digits.length === 8 ? 100 : 10
  const low = Number(digits.slice(0, half))
  const high = Number(digits.slice(half))
  return low >= 10 && low < high && high <= low * 2 && low % step === 0 && high % step === 0 ? [low, high] : null
}
