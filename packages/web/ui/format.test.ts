import { expect, test } from 'vitest'
import { dateWords, momentWords, numberWords, sizeWords, tenThousandYuan } from './format.ts'

test('a date is written as in an official paper', () => {
  expect(dateWords('2026-11-01', 'zh')).toBe('2026年11月1日')
  expect(dateWords('2026-11-01', 'en')).toBe('1 November 2026')
})

test('a moment is told in the time of the region', () => {
  expect(momentWords('2026-12-31T16:05:00Z', 'zh')).toBe('2027年1月1日 00:05')
  expect(momentWords('2026-12-31T16:05:00Z', 'en')).toBe('1 January 2027, 00:05')
  expect(dateWords('2026-12-31T16:05:00.000Z', 'zh')).toBe('2027年1月1日')
})

test('money is told in 万元 with two decimals', () => {
  expect(tenThousandYuan(123_456_789)).toBe('123.46')
  expect(tenThousandYuan(12_345_600_000_000)).toBe('12,345,600.00')
})

test('numbers are grouped and sizes are short', () => {
  expect(numberWords(12345.5)).toBe('12,345.5')
  expect(sizeWords(1536)).toBe('1.5 KB')
})
