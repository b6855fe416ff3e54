import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallest, withoutSmallCells } from './small-cell.ts'

test('a single small cell takes the next smallest with it, several only themselves', () => {
  expect(withoutSmallCells([3, 40, 12])).toEqual([null, 40, null])
  expect(withoutSmallCells([3, 4, 12])).toEqual([null, null, 12])
  expect(withoutSmallCells([0, 5, null])).toEqual([0, 5, null])
  // Two ones make two, and nothing else does.
  expect(withoutSmallCells([1, 1, 12, 40])).toEqual([null, null, null, 40])
  expect(withoutSmallCells([1, 3, 12])).toEqual([null, null, 12])
})

test('no count of one to four is ever shown, and one that is left out cannot be had from the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 12 }), (counts) => {
      const shown = withoutSmallCells(counts)
      expect(shown.every((count) => count === null || count === 0 || count >= smallest)).toBe(true)
      const hidden = shown.filter((count) => count === null).length
      const positive = counts.filter((count) => count > 0).length
      if (hidden === 1) expect(positive).toBe(1)
      // What is left out allows for more than one reading of its sum, unless nothing else could be left out.
      const out = counts.filter((_, at) => shown[at] === null)
      if (out.length === 0 || out.length === positive || out.some((count) => count >= smallest)) return
      expect(new Set([...out, 0]).size > 2 || (out[0] !== 1 && out[0] !== smallest - 1)).toBe(true)
    }),
  )
})
