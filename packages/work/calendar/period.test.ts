import { describe, expect, test } from 'vitest'
import { officialDays } from './official-days.ts'
import { lastPeriod, periodOf, reportDue } from './period.ts'
import { calendarOf } from './working-day.ts'

describe('reporting periods', () => {
  test('are named as offices name them', () => {
    expect(periodOf('quarterly', '2026-11-21')).toEqual({
      name: '2026年第四季度',
      from: '2026-10-01',
      to: '2026-12-31',
    })
    expect(periodOf('monthly', '2024-02-29')).toEqual({ name: '2024年2月', from: '2024-02-01', to: '2024-02-29' })
    expect(periodOf('halfYearly', '2026-07-01').name).toBe('2026年下半年')
  })
  test('end before the one a day lies in', () => {
    expect(lastPeriod('quarterly', '2026-01-01').name).toBe('2025年第四季度')
  })
  test('are reported on by the fifth working day after their end', () => {
    expect(reportDue(periodOf('quarterly', '2026-08-01'), calendarOf(officialDays)).day).toBe('2026-10-13')
  })
})
