import { splitRun } from '../date/years-run.ts'
import type { Quantity } from './quantity.ts'

const SMALL_COUNT = /^(?:[个家所支项名门处座期人户场%次件套天]|学时|课时|个月)$/

/**
 * 达到23家 in a document that has lost its dashes: neighbouring digits before a small count are a range, and so are two
 * round pairs (4050名 → 40—50名).
 */
export function splitLostDash(words: string, quantity: Quantity): Quantity {
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
export function splitLongRun(words: string, quantity: Quantity): Quantity {
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
function bigPair(digits: string): [number, number] | null {
  const low = Number(digits.slice(0, 4))
  const high = Number(digits.slice(4))
  return low >= 100 && low < high && high <= low * 2 && low % 100 === 0 && high % 100 === 0 ? [low, high] : null
}

/** 4050 → 40 and 50, when both are multiples of five not far apart. */
function roundPair(digits: string): [number, number] | null {
  const low = Number(digits.slice(0, 2))
  const high = Number(digits.slice(2))
  return low >= 10 && low < high && high - low <= 20 && low % 5 === 0 && high % 5 === 0 ? [low, high] : null
}
