import { expect, test } from 'vitest'
import { readTime } from './read-time.ts'

test.each([
  ['9:30', '09:30'],
  ['09：30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['14点', '14:00'],
  ['14时30分', '14:30'],
  ['00:00', '00:00'],
])('%s is %s', (typed, read) => expect(readTime(typed)).toBe(read))

test.each(['', '9', '24:00', '12:60', '下午', '9:30:00'])('“%s” is no time', (typed) =>
  expect(readTime(typed)).toBeNull(),
)
