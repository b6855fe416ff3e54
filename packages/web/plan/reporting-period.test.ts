import { expect, test } from 'vitest'
import { reportablePeriods } from './reporting-period.ts'

test('a report is for the period that has ended or the one under way, by the document’s own cycle', () => {
  expect(reportablePeriods('quarterly', '2026-11-22')).toEqual({ last: '2026年第三季度', present: '2026年第四季度' })
  expect(reportablePeriods('quarterly', '2026-01-05')).toEqual({ last: '2025年第四季度', present: '2026年第一季度' })
  expect(reportablePeriods('monthly', '2026-01-31')).toEqual({ last: '2025年12月', present: '2026年1月' })
  expect(reportablePeriods('halfYearly', '2026-07-01')).toEqual({ last: '2026年上半年', present: '2026年下半年' })
  expect(reportablePeriods('yearly', '2026-07-01')).toEqual({ last: '2025年', present: '2026年' })
})

test('a document that says nothing is reported on by quarter', () => {
  expect(reportablePeriods(null, '2026-04-01').last).toBe('2026年第一季度')
})
