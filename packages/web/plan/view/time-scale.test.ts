import { expect, test } from 'vitest'
import { placed } from './margin-notes.tsx'
import { rowsOf, timeScale } from './time-scale.ts'

test('the scale covers whole years and puts each day in its place', () => {
  const scale = timeScale(['2024-03-15', null, '2027-12-31'])!
  expect([scale.from, scale.to]).toEqual(['2024-01-01', '2027-12-31'])
  expect(scale.at('2024-01-01')).toBe(0)
  expect(scale.at('2026-01-01')).toBeCloseTo(731 / 1461, 6)
  expect(scale.years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027])
  expect(scale.years.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 6)
})

test('nothing dated has no scale, and a date far off does not squeeze the rest', () => {
  expect(timeScale([null])).toBeNull()
  expect(timeScale(['2024-01-01', '2924-01-01'])!.years).toHaveLength(26)
})

test('marks that would lie on each other get rows of their own', () => {
  expect(
    rowsOf(
      [
        { start: 0, end: 0 },
        { start: 0.05, end: 0.05 },
        { start: 0.2, end: 0.5 },
      ],
      0.15,
    ),
  ).toEqual([0, 1, 0])
})

test('margin notes stand beside their lines and never on each other', () => {
  expect(
    placed([
      { top: 0, height: 20 },
      { top: 10, height: 20 },
      { top: 200, height: 20 },
    ]),
  ).toEqual([0, 24, 200])
})
