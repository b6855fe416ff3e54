import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, type Span } from './segment.ts'

const texts = fc.string({ unit: fc.constantFrom('一', '。', '\n', 'a', ' '), maxLength: 80 })
const spansIn = fc.array(
  fc.record({ start: fc.integer({ min: -5, max: 90 }), length: fc.integer({ min: -2, max: 40 }) }),
  { maxLength: 8 },
)

test('the lines hold the whole text, and each character is covered by exactly the spans around it', () => {
  fc.assert(
    fc.property(texts, spansIn, (text, drawn) => {
      const spans: Span[] = drawn.map(({ start, length }, at) => ({ id: `e${at}`, start, end: start + length }))
      const lines = linesOf(text, spans)
      expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
      for (const line of lines) {
        let at = line.start
        for (const segment of line.segments) {
          expect(segment.start).toBe(at)
          expect(segment.end).toBeGreaterThan(segment.start)
          at = segment.end
          for (let place = segment.start; place < segment.end; place++)
            expect([...segment.covers].sort()).toEqual(
              spans
                .filter(({ start, end }) => start <= place && place < end)
                .map(({ id }) => id)
                .sort(),
            )
        }
        expect(at).toBe(line.end)
      }
    }),
  )
})

test('of overlapping entries the wider one comes first', () => {
  const [line] = linesOf('甲乙丙丁', [
    { id: 'narrow', start: 1, end: 3 },
    { id: 'wide', start: 0, end: 4 },
  ])
  expect(line!.segments.map(({ covers }) => covers)).toEqual([['wide'], ['wide', 'narrow'], ['wide']])
})
