import { indicators } from '@zhiqiao/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from './cell.ts'
import type { Computed } from './compute.ts'
import { suppressed } from './suppress.ts'

const persons = Object.values(indicators).find((one) => one.persons && one.as === 'share')!
const things = Object.values(indicators).find((one) => !one.persons && one.as === 'share')!

const cellOf = (numerator: number, denominator: number): Cell => ({
  value: denominator === 0 ? null : (100 * numerator) / denominator,
  numerator,
  denominator,
  rows: denominator,
  unknown: 0,
  why: denominator === 0 ? 'zeroDenominator' : null,
})

/** A region whose parts have so many of so many. */
function region(parts: readonly (readonly [number, number])[]): Computed {
  const sum = (at: 0 | 1) => parts.reduce((all, part) => all + part[at], 0)
  return {
    ...cellOf(sum(0), sum(1)),
    cells: parts.map(([numerator, denominator], at) => ({ ...cellOf(numerator, denominator), id: `${at}`, title: '' })),
  } as unknown as Computed
}

const part = fc
  .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 }))
  .map(([more, numerator]) => [numerator, numerator + more] as const)

const isSmall = (count: number) => count > 0 && count < 5

/** Everything that can be read off or worked out by subtraction. */
function learnt(seen: Computed, real: Computed): number[] {
  const counts = ({ numerator, denominator }: Cell) => [numerator!, denominator!, denominator! - numerator!]
  const shown = seen.cells.filter(({ why }) => why !== 'suppressed')
  const direct = [...shown, ...(seen.why === 'suppressed' ? [] : [seen])].flatMap(counts)
  if (seen.why === 'suppressed' || shown.length === seen.cells.length) return direct
  const left = counts(real).map((count, at) => shown.reduce((rest, cell) => rest - counts(cell)[at]!, count))
  return [...direct, ...left]
}

test('no number of one to four persons can be read or worked out from a total and what stands beside it', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
      const real = region(parts)
      const seen = suppressed(persons, real)
      expect(learnt(seen, real).filter(isSmall)).toEqual([])
      const hidden = seen.cells.filter(({ why }) => why === 'suppressed').length
      if (seen.why !== 'suppressed') expect(hidden).not.toBe(1)
    }),
    { numRuns: 2000 },
  )
})

test('what is hidden says so and is not nought; what need not be hidden stays', () => {
  const seen = suppressed(
    persons,
    region([
      [20, 40],
      [3, 30],
      [30, 60],
      [10, 25],
    ]),
  )
  expect(seen.cells.map(({ why }) => why)).toEqual([null, 'suppressed', null, 'suppressed'])
  expect(seen.cells[1]).toMatchObject({ value: null, numerator: null, denominator: null, rows: 0 })
  expect(seen.value).not.toBeNull()
})

test('a small cell alone takes the total with it, and so does a group too small together', () => {
  expect(suppressed(persons, region([[10, 13]])).why).toBe('suppressed')
  const two = suppressed(
    persons,
    region([
      [1, 2],
      [1, 2],
    ]),
  )
  expect([two.why, ...two.cells.map(({ why }) => why)]).toEqual(['suppressed', 'suppressed', 'suppressed'])
})

test('things are not persons: nothing is hidden of them', () => {
  const real = region([
    [1, 2],
    [3, 4],
  ])
  expect(suppressed(things, real)).toEqual(real)
})
