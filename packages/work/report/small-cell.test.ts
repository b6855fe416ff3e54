import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallest, withoutSmallCells } from './small-cell.ts'

test('a single small cell takes the next smallest with it, several only themselves', () => {
  expect(withoutSmallCells([3, 40, 12])).toEqual([null, 40, null])
  expect(withoutSmallCells([3, 4, 12])).toEqual([null, null, 12])
  expect(withoutSmallCells([0, 5, null])).toEqual([0, 5, null])
})

test('no count of one to four is ever shown, and one that is left out cannot be had from the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 12 }), (counts) => {
      const shown = withoutSmallCells(counts)
      expect(shown.every((count) => count === null || count === 0 || count >= smallest)).toBe(true)
      const hidden = shown.filter((count) => count === null).length
      const positive = counts.filter((count) => count > 0).length
      if (hidden === 1) expect(positive).toBe(1)
    }),
  )
})
