import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Given, gradeOf, type Line, pointsFor, pointsOf, ranksOf, totalOf } from './total.ts'

const equal = { government: null, expert: null, industry: null, enterprise: null, school: null }
const given = (party: Given['party'], points: number, stage: Given['stage'] = 'first'): Given => ({
  party,
  points,
  stage,
})
const line = (points: number | null, of: number, weight: number | null = null): Line => ({
  ...{ number: '1', item: '', from: '', open: '/app' },
  ...{ points, of, weight },
})
const none = { weight: 0, lines: [] }

test('the second evaluation takes the place of the first, and nobody’s own score counts unless schools have a weight', () => {
  expect(pointsOf([given('expert', 8), given('expert', 6), given('school', 10, 'self')], equal)).toBe(7)
  expect(pointsOf([given('expert', 8), given('expert', 5, 'second')], equal)).toBe(5)
  expect(pointsOf([given('school', 10, 'self')], equal)).toBeNull()
  expect(pointsOf([given('expert', 6), given('school', 10, 'self')], { ...equal, expert: 75, school: 25 })).toBe(7)
})

test('each party counts by the mean of its scores and by its weight; who has given none is left out', () => {
  const weights = { ...equal, expert: 60, enterprise: 30, industry: 10 }
  expect(pointsOf([given('expert', 8), given('expert', 10), given('enterprise', 6)], weights)).toBeCloseTo(8)
  expect(pointsOf([given('government', 9)], weights)).toBeNull()
})

test('a figure earns points in proportion, also where less is better', () => {
  expect([20, 60, 45].map((value) => pointsFor(value, { full: 60, none: 30, of: 15 }))).toEqual([0, 15, 7.5])
  expect(pointsFor(16, { full: 14, none: 20, of: 9 })).toBeCloseTo(6)
})

test('items count by their weight, brought to full marks; a process round takes its share', () => {
  expect(totalOf([line(10, 20), line(30, 30)], { totalPoints: 100 }, none).points).toBe(80)
  expect(totalOf([line(10, 20, 60), line(30, 30, 40)], { totalPoints: 100 }, none).points).toBe(70)
  const process = { weight: 40, lines: [line(50, 100)] }
  expect(totalOf([line(10, 10)], { totalPoints: 100 }, process).points).toBe(80)
  expect(totalOf([line(10, 10)], { totalPoints: 100 }, { weight: 40, lines: [] }).points).toBe(100)
})

test('no total lies outside nought and full marks, and its parts add up to it', () => {
  const lines = fc.array(
    fc.record({ of: fc.integer({ min: 1, max: 50 }), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 100 }), (items, weight) => {
      const process = { weight, lines: [line(70, 100)] }
      const { points, parts } = totalOf(
        items.map(({ of, part }) => line(of * part, of)),
        { totalPoints: 100 },
        process,
      )
      expect(points).toBeGreaterThanOrEqual(0)
      expect(points).toBeLessThanOrEqual(100)
      expect(Math.abs(parts.reduce((sum, { counted }) => sum + counted, 0) - points)).toBeLessThan(0.01 * parts.length)
    }),
  )
})

test('equal totals share a place, and grades follow from their bounds', () => {
  expect(ranksOf([80, 90, 90, 70])).toEqual([3, 1, 1, 4])
  const bounds = { excellent: 90, good: 80, qualified: 70, basicallyQualified: 60 }
  expect([90, 89.99, 60, 59.99].map((points) => gradeOf(points, bounds))).toEqual([
    'excellent',
    'good',
    'basicallyQualified',
    'unqualified',
  ])
  expect(gradeOf(95, { excellent: null, good: null, qualified: null, basicallyQualified: null })).toBeNull()
})
