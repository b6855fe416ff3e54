import type { Indicator } from '@zhiqiao/model'
import type { Cell, Computed } from './compute.ts'

const smallest = 5

const small = ({ numerator, denominator, rows }: Cell): boolean =>
  [numerator, denominator ?? rows, denominator === null || numerator === null ? null : denominator - numerator].some(
    (count) => count !== null && count > 0 && count < smallest,
  )

const hide = <C extends Cell>(cell: C): C => ({
  ...cell,
  value: null,
  numerator: null,
  denominator: null,
  rows: 0,
  unknown: 0,
  why: 'suppressed',
})

/**
 * A result as the public may see it: cells of fewer than five persons hidden, and where hiding one alone would let it
 * be found by subtraction, the next smallest with it.
 */
export function suppressed(indicator: Indicator, computed: Computed): Computed {
  if (!indicator.persons) return computed
  const whole = small(computed) ? hide(computed) : computed
  const hidden = new Set(computed.cells.filter(small))
  const open = computed.cells.filter((cell) => !hidden.has(cell) && cell.rows > 0).sort((a, b) => a.rows - b.rows)
  if (hidden.size === 1 && open[0]) hidden.add(open[0])
  return { ...whole, cells: computed.cells.map((cell) => (hidden.has(cell) ? hide(cell) : cell)) }
}
