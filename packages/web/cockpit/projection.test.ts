import { expect, test } from 'vitest'
import { drawnBoundaries } from './projection.ts'

const square = (west: number, south: number, side: number) => [
  [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
]

test('boundaries fill the width with north up and keep to each other', () => {
  const { drawn, height } = drawnBoundaries(
    new Map([
      ['west', square(100, 0, 1)],
      ['east', square(101, 0, 1)],
    ]),
    200,
  )
  expect(drawn.get('west')!.path).toBe('M0.0 100.0L100.0 100.0L100.0 0.0L0.0 0.0L0.0 100.0Z')
  expect(drawn.get('west')!.y).toBeCloseTo(50, 1)
  expect(drawn.get('east')!.x).toBeCloseTo(150)
  expect(height).toBeCloseTo(100, 1)
})

test('far from the equator a degree of longitude is shorter than one of latitude', () => {
  const { height } = drawnBoundaries(new Map([['north', square(100, 59.5, 1)]]), 100)
  expect(height).toBeCloseTo(200, 0)
})

test('without boundaries nothing is drawn', () => {
  expect(drawnBoundaries(new Map(), 100)).toEqual({ drawn: new Map(), height: 0 })
})
