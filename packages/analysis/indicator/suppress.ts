import type { Indicator } from '@zhiqiao/model'
import type { Cell } from './cell.ts'
import type { Computed } from './compute.ts'

const smallest = 5

/** The numbers of persons a cell gives away: counted, counted from, and those left over. */
const countsOf = ({ numerator, denominator, rows }: Cell): readonly (number | null)[] => [
  numerator,
  denominator ?? rows,
  denominator === null || numerator === null ? null : denominator - numerator,
]

const isSmall = (count: number | null) => count !== null && count > 0 && count < smallest

const small = (cell: Cell): boolean => countsOf(cell).some(isSmall)

/** One number alone, as the public may see it. A definition that is no longer there may have counted persons. */
export const publicCell = (indicator: Indicator | null, cell: Cell): Cell =>
  (indicator === null || indicator.persons) && small(cell) ? hide(cell) : cell

const hide = <C extends Cell>(cell: C): C => ({
  ...cell,
  value: null,
  numerator: null,
  denominator: null,
  rows: 0,
  unknown: 0,
  why: 'suppressed',
})

/** What remains of a whole when everything shown is taken away from it. */
function remaining(whole: Cell, shown: readonly Cell[]): readonly (number | null)[] {
  const parts = shown.map(countsOf)
  return countsOf(whole).map((count, at) =>
    count === null ? null : parts.reduce((left, part) => left - (part[at] ?? 0), count),
  )
}

/**
 * A result as the public may see it: cells of fewer than five persons are hidden, and with them as many of the next
 * smallest as it takes that what remains of the whole is no single cell and no group of fewer than five. Where that
 * cannot be had the whole is hidden too. Every public page and open file passes figures through here.
 */
export function suppressed(indicator: Indicator, computed: Computed): Computed {
  if (!indicator.persons) return computed
  const hidden = new Set(computed.cells.filter(small))
  const open = computed.cells
    .filter((cell) => !hidden.has(cell) && countsOf(cell).some((count) => count !== null && count > 0))
    .sort((a, b) => b.rows - a.rows)
  const given = () =>
    hidden.size === 1 ||
    remaining(
      computed,
      computed.cells.filter((cell) => !hidden.has(cell)),
    ).some(isSmall)
  while (hidden.size > 0 && given() && open.length > 0) hidden.add(open.pop()!)
  const whole = small(computed) || (hidden.size > 0 && given()) ? hide(computed) : computed
  return { ...whole, cells: computed.cells.map((cell) => (hidden.has(cell) ? hide(cell) : cell)) }
}
