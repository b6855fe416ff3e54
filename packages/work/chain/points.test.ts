import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointsOf, weighed } from './points.ts'

const higher = { red: 85, green: 90, better: 'higher' }
const lower = { red: 22, green: 18, better: 'lower' }

describe('points of one part', () => {
  test('are a hundred from the green line on and sixty at the red line, whichever way is better', () => {
    expect([90, 97, 87.5, 85, 42.5, 0].map((value) => pointsOf(value, higher))).toEqual([100, 100, 80, 60, 30, 0])
    expect([18, 12, 20, 22, 44].map((value) => pointsOf(value, lower))).toEqual([100, 100, 80, 60, 30])
  })
  test('are none where the value is not known', () => {
    expect(pointsOf(null, higher)).toBeNull()
  })
  test('never fall when the value gets better, and stay between nought and a hundred', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (a, step) => {
          for (const thresholds of [higher, lower]) {
            const [worse, better] = thresholds === higher ? [a, a + step] : [a + step, a]
            const [low, high] = [pointsOf(worse, thresholds)!, pointsOf(better, thresholds)!]
            expect(high).toBeGreaterThanOrEqual(low - 1e-9)
            expect(low).toBeGreaterThanOrEqual(0)
            expect(high).toBeLessThanOrEqual(100)
          }
        },
      ),
    )
  })
})

describe('a score', () => {
  test('normalises weights that do not make a hundred and prints what it reckoned', () => {
    const { score, formula, covered } = weighed(
      [
        { weight: 5, points: 100 },
        { weight: 3, points: 60 },
      ],
      0,
    )
    expect(score).toBe(85)
    expect(covered).toBe(100)
    expect(formula).toBe('(5×100 + 3×60) ÷ (5 + 3) = 85')
  })
  test('leaves out what is not known instead of taking it as nought', () => {
    const parts = [
      { weight: 5, points: 80 },
      { weight: 5, points: null },
    ]
    expect(weighed(parts, 50)).toMatchObject({ score: 80, covered: 50 })
    expect(weighed(parts, 51).score).toBeNull()
    expect(weighed([], 0).score).toBeNull()
  })
  test('lies between the worst and the best part', () => {
    const part = fc.record({
      weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
      points: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const known = parts.flatMap(({ points }) => points ?? [])
        const { score } = weighed(parts, 0)
        if (known.length === 0) expect(score).toBeNull()
        else {
          expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-6)
          expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-6)
        }
      }),
    )
  })
})
