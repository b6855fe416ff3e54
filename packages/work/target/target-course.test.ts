import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TargetFacts } from '../light/light.ts'
import { projectionOf, targetYears } from './target-course.ts'

const target = (values: Partial<TargetFacts>): TargetFacts => ({
  operator: 'atLeast',
  value: 8000,
  valueMax: null,
  tolerance: null,
  baseline: null,
  byDate: '2027-12-31',
  fromDate: null,
  recurrence: 'once',
  yearly: null,
  figures: [],
  ...values,
})
const figures = (...all: [string, number][]) =>
  all.map(([asOf, value]) => ({ asOf, value })).sort((a, b) => b.asOf.localeCompare(a.asOf))

test('what a year leaves undone of a yearly amount is asked of the next, on top of its own', () => {
  const years = targetYears(
    target({
      recurrence: 'yearly',
      adds: true,
      figures: figures(['2024-12-31', 7200], ['2025-12-31', 8500], ['2026-09-30', 5000]),
    }),
    '2026-11-22',
  )
  expect(years.map(({ year, due, carried, reached, left }) => [year, due, carried, reached, left])).toEqual([
    [2024, 8000, 0, 7200, 800],
    [2025, 8000, 800, 8500, 300],
    [2026, 8000, 300, 5000, 3300],
  ])
})

test('of a level nothing is added up: the next year begins with what is missing', () => {
  const years = targetYears(
    target({
      value: 60,
      yearly: [
        { year: 2024, value: 45 },
        { year: 2025, value: 50 },
        { year: 2026, value: 55 },
      ],
      figures: figures(['2024-12-31', 44.2], ['2025-12-31', 51.6], ['2026-09-30', 54.3]),
    }),
    '2026-11-22',
  )
  expect(years.map(({ carried, left }) => [carried, left])).toEqual([
    [0, 0.8],
    [0.8, 0],
    [0, 0.7],
  ])
})

test('a year nobody counted leaves nothing known, which is not nothing', () => {
  const years = targetYears(
    target({ recurrence: 'yearly', adds: true, fromDate: '2024-01-01', figures: figures(['2026-09-30', 5000]) }),
    '2026-11-22',
  )
  expect(years.map(({ carried, left }) => [carried, left])).toEqual([
    [0, null],
    [null, null],
    [null, 3000],
  ])
})

test('growth is asked over its baseline, as the level it leads to', () => {
  const yearly = [{ year: 2026, value: 5 }]
  const grown = target({ operator: 'increase', value: 5, baseline: 50, yearly, figures: figures(['2026-09-30', 53]) })
  expect(targetYears(grown, '2026-11-22')).toMatchObject([{ due: 55, reached: 53, left: 2 }])
  expect(targetYears({ ...grown, baseline: null }, '2026-11-22')).toEqual([])
})

test('what is left is never below nought, and is asked again next year', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 6 }), (reached) => {
      const all = reached.map((value, at): [string, number] => [`${2020 + at}-12-31`, value])
      const years = targetYears(target({ recurrence: 'yearly', adds: true, figures: figures(...all) }), '2026-06-30')
      for (const [at, { left }] of years.entries()) {
        if (left !== null) expect(left).toBeGreaterThanOrEqual(0)
        if (years[at + 1]) expect(years[at + 1]!.carried).toBe(left)
      }
    }),
  )
})

test('a projection needs three comparable years, keeps within a hundred per cent and says whether it would do', () => {
  const grown = target({
    value: 60,
    figures: figures(['2024-12-31', 44], ['2025-12-31', 50], ['2026-09-30', 55]),
  })
  const projection = projectionOf(grown, '2026-11-22')!
  expect(projection).toMatchObject({ on: '2027-12-31', meets: true })
  expect(projection.value).toBeGreaterThan(60)
  expect(projectionOf(grown, '2026-11-22', { breaks: ['2025-01-01'] })).toBeNull()
  expect(projectionOf({ ...grown, figures: grown.figures.slice(0, 2) }, '2026-11-22')).toBeNull()
  expect(projectionOf(grown, '2028-01-01')).toBeNull()
  const steep = target({ figures: figures(['2024-12-31', 10], ['2025-12-31', 50], ['2026-09-30', 90]) })
  expect(projectionOf(steep, '2026-11-22', { most: 100 })!.value).toBe(100)
})
