import { expect, test } from 'vitest'
import { chinaDay, chinaTime } from './china-day.ts'

test('the day in China begins at 16:00 UTC, the first of a month and year too', () => {
  expect(chinaDay('2026-12-31T15:59:59.999Z')).toBe('2026-12-31')
  expect(chinaDay(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
  expect(chinaTime('2026-02-28T16:30:00.000Z')).toBe('2026-03-01T00:30:00.000')
})
