import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateWords } from '../../ui/format.ts'
import { readDate } from './read-date.ts'

test('a day is read however people type it', () => {
  for (const typed of [
    '2026年3月31日',
    '2026-3-31',
    '2026/03/31',
    '2026.3.31',
    '20260331',
    ' 2026 年 3 月 31 日',
    '2026-03-31',
  ])
    expect(readDate(typed), typed).toBe('2026-03-31')
  expect(readDate('3月31日', 2026)).toBe('2026-03-31')
  expect(readDate('31 March 2026')).toBe('2026-03-31')
})

test('what is no day is not one', () => {
  for (const typed of ['2026-02-30', '年底', '2026', '', '2026年13月1日', '99 March 2026'])
    expect(readDate(typed), typed).toBeNull()
})

test('every day shown is read back in both languages', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (day) => {
      const iso = day.toISOString().slice(0, 10)
      expect(readDate(dateWords(iso, 'zh'))).toBe(iso)
      expect(readDate(dateWords(iso, 'en'))).toBe(iso)
    }),
  )
})
