import { describe, expect, test } from 'vitest'
import { dayIn, openTurn } from './yearly-date.ts'

describe('a yearly date', () => {
  test('of day 31 is the last of its month, in leap years too', () => {
    expect(dayIn(2026, { month: 4, day: 31 })).toBe('2026-04-30')
    expect(dayIn(2024, { month: 2, day: 31 })).toBe('2024-02-29')
    expect(dayIn(2025, { month: 2, day: 30 })).toBe('2025-02-28')
    expect(dayIn(2026, { month: 12, day: 5 })).toBe('2026-12-05')
  })

  test('opens so many days ahead and is open until its day is over', () => {
    const duty = { month: 4, day: 31, daysAhead: 30 }
    const years = { from: 2025, to: null }
    expect(openTurn(duty, years, '2026-03-30')).toBeNull()
    expect(openTurn(duty, years, '2026-03-31')).toEqual({ year: 2026, opens: '2026-03-31', due: '2026-04-30' })
    expect(openTurn(duty, years, '2026-04-30')?.year).toBe(2026)
    expect(openTurn(duty, years, '2026-05-01')).toBeNull()
  })

  test('due in January opens in the December before; years outside its validity stay shut', () => {
    const duty = { month: 1, day: 10, daysAhead: 20 }
    expect(openTurn(duty, { from: 2026, to: 2027 }, '2026-12-25')).toMatchObject({ year: 2027, due: '2027-01-10' })
    expect(openTurn(duty, { from: 2026, to: 2026 }, '2026-12-25')).toBeNull()
    expect(openTurn(duty, { from: 2027, to: null }, '2026-01-05')).toBeNull()
  })
})
