import { getDayDetail } from 'chinese-days'
import { describe, expect, test } from 'vitest'
import { officialDays } from './official-days.ts'
import { addDays, addWorkingDays, calendarOf, isWorkingDay, workingDaysBetween } from './working-day.ts'

const calendar = calendarOf(officialDays)

describe('working days', () => {
  test('leave out the National Day week of 2026 and count the make-up days', () => {
    expect(addWorkingDays('2026-09-29', 5, calendar)).toEqual({ day: '2026-10-12', provisional: false })
  })
  test('are provisional in a year whose calendar has not been published', () => {
    expect(addWorkingDays('2026-12-30', 5, calendar).provisional).toBe(true)
    expect(addWorkingDays('2026-12-01', 5, calendar).provisional).toBe(false)
  })
  test('agree with the chinese-days library on every day of 2024 to 2026', () => {
    for (let day = '2024-01-01'; day <= '2026-12-31'; day = addDays(day, 1))
      expect([day, isWorkingDay(day, calendar)]).toEqual([day, getDayDetail(day).work])
  })
  test('between two days are counted without the first and with the last', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-23', calendar)).toBe(1)
    expect(workingDaysBetween('2026-11-23', '2026-11-20', calendar)).toBe(-1)
  })
})
