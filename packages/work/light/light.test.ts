import type { Light } from '@zhiqiao/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lightOfTarget, lightOfTask, type MeasuredTarget, meets, type TargetFacts, type TaskFacts } from './light.ts'

const task: TaskFacts = { state: 'underway', deadline: '2026-12-31', reports: [], reportDueSince: null, targets: [] }
const target: TargetFacts = {
  operator: 'atLeast',
  value: 60,
  valueMax: null,
  tolerance: null,
  baseline: null,
  byDate: '2027-12-31',
  fromDate: null,
  recurrence: 'once',
  yearly: null,
  figures: [],
}
const today = '2026-11-21'

describe('the light of a task', () => {
  test('is done only when closed out, whatever its deadline', () => {
    expect(lightOfTask({ ...task, state: 'done', deadline: '2020-01-01' }, today).light).toBe('done')
    expect(lightOfTask({ ...task, state: 'closingOut' }, today).light).not.toBe('done')
  })
  test('is behind from the day after its deadline and far behind after thirty days', () => {
    expect(lightOfTask({ ...task, deadline: '2026-11-21' }, today).light).toBe('notDue')
    expect(lightOfTask({ ...task, deadline: '2026-11-20' }, today).light).toBe('behind')
    expect(lightOfTask({ ...task, deadline: '2026-10-22' }, today).light).toBe('behind')
    expect(lightOfTask({ ...task, deadline: '2026-10-21' }, today).light).toBe('farBehind')
  })
  test('is noData, not red, when a due report is missing', () => {
    expect(lightOfTask({ ...task, reportDueSince: '2026-07-01' }, today).light).toBe('noData')
    const returned = { reportedOn: '2026-09-30', light: null, state: 'returned' }
    expect(lightOfTask({ ...task, reportDueSince: '2026-07-01', reports: [returned] }, today).light).toBe('noData')
  })
  test('follows what the last report says', () => {
    const report = { reportedOn: '2026-09-30', light: null, state: 'accepted' }
    expect(lightOfTask({ ...task, reportDueSince: '2026-07-01', reports: [report] }, today).light).toBe('onSchedule')
    expect(lightOfTask({ ...task, reports: [{ ...report, light: 'behind' }] }, today).light).toBe('behind')
  })

  const slow = { reportedOn: '2026-07-08', light: 'behind', state: 'accepted' }
  const silent = { reportedOn: '2026-10-09', light: null, state: 'accepted' }
  const measured = (light: Light, measuredOn: string | null): MeasuredTarget => ({
    metric: '占比',
    lit: { light, why: { zh: '未达到2025年分解值50。', en: 'The 2025 value 50 is not reached.' } },
    measuredOn,
  })
  const of = (facts: Partial<TaskFacts>) => lightOfTask({ ...task, ...facts }, today)

  test('stays behind when a later report does not judge itself, and says why', () => {
    const stays = of({ reports: [silent, slow] })
    expect(stays.light).toBe('behind')
    expect(stays.why.zh).toContain('其后的报告没有自评')
    expect(of({ reports: [silent, { ...slow, light: 'farBehind' }] }).light).toBe('farBehind')
  })
  test('is lifted by a report that judges anew, not by one that was sent back', () => {
    expect(of({ reports: [{ ...silent, light: 'onSchedule' }, slow] }).light).toBe('onSchedule')
    expect(of({ reports: [{ ...silent, light: 'onSchedule', state: 'returned' }, slow] }).light).toBe('behind')
  })
  test('is lifted by newer figures that reach the year’s share, not by older ones nor by targets nobody counted', () => {
    const reports = [silent, slow]
    expect(of({ reports, targets: [measured('onSchedule', '2026-09-30')] }).light).toBe('onSchedule')
    expect(of({ reports, targets: [measured('onSchedule', '2026-06-30')] }).light).toBe('behind')
    expect(of({ reports, targets: [measured('noData', null), measured('notDue', '2026-09-30')] }).light).toBe('behind')
  })
  test('is as far behind as its targets are measured, whatever is said, and also before anything is said', () => {
    const good = { ...silent, light: 'onSchedule' }
    const lit = of({ reports: [good], targets: [measured('behind', '2026-09-30'), measured('done', '2026-09-30')] })
    expect([lit.light, lit.why.zh]).toEqual(['behind', '目标“占比”未达到2025年分解值50。'])
    expect(of({ reportDueSince: '2026-07-01', targets: [measured('farBehind', '2026-09-30')] }).light).toBe('farBehind')
    expect(of({ reports: [{ ...silent, light: 'farBehind' }], targets: [measured('behind', null)] }).light).toBe(
      'farBehind',
    )
    expect(of({ state: 'done', targets: [measured('farBehind', '2026-09-30')] }).light).toBe('done')
  })
  test('never turns better by a report that says nothing', () => {
    const report = fc.record({
      reportedOn: fc.constantFrom('2026-03-01', '2026-05-01', '2026-08-01'),
      light: fc.constantFrom(null, 'onSchedule', 'behind', 'farBehind'),
      state: fc.constantFrom('submitted', 'accepted', 'returned'),
    })
    fc.assert(
      fc.property(fc.array(report, { maxLength: 4 }), (all) => {
        const reports = [...all].sort((a, b) => b.reportedOn.localeCompare(a.reportedOn))
        const before = of({ reports }).light
        if (before === 'behind' || before === 'farBehind')
          expect(of({ reports: [silent, ...reports] }).light).toBe(before)
      }),
    )
  })
})

describe('the light of a target', () => {
  test('is noData without a confirmed figure, and zero is a figure', () => {
    expect(lightOfTarget(target, today).light).toBe('noData')
    expect(
      lightOfTarget({ ...target, byDate: '2026-01-01', figures: [{ asOf: '2025-12-31', value: 0 }] }, today).light,
    ).toBe('farBehind')
  })
  test('never looks at figures from after the day asked about', () => {
    expect(lightOfTarget({ ...target, figures: [{ asOf: '2026-12-01', value: 99 }] }, today).light).toBe('noData')
  })
  test('is met by a range at or above its lower bound', () => {
    const range = { ...target, operator: 'exactly', value: 2, valueMax: 3, figures: [{ asOf: '2026-10-01', value: 4 }] }
    expect(lightOfTarget(range, today).light).toBe('done')
  })
  test('is measured by the yearly breakdown before its deadline, not by a straight line', () => {
    const yearly = [
      { year: 2024, value: 40 },
      { year: 2025, value: 50 },
      { year: 2026, value: 55 },
    ]
    const at = (value: number) =>
      lightOfTarget({ ...target, yearly, figures: [{ asOf: '2026-10-01', value }] }, today).light
    expect([at(39), at(45), at(50), at(60)]).toEqual(['farBehind', 'behind', 'onSchedule', 'done'])
    expect(lightOfTarget({ ...target, figures: [{ asOf: '2026-10-01', value: 10 }] }, today).light).toBe('notDue')
  })
  test('cannot be told for “about” without a tolerance nor for an increase without a baseline', () => {
    const figures = [{ asOf: '2026-10-01', value: 12 }]
    expect(lightOfTarget({ ...target, operator: 'about', value: 12, figures }, today).light).toBe('noData')
    expect(lightOfTarget({ ...target, operator: 'about', value: 12, tolerance: 1, figures }, today).light).toBe('done')
    expect(lightOfTarget({ ...target, operator: 'increase', value: 5, figures }, today).light).toBe('noData')
    expect(lightOfTarget({ ...target, operator: 'increase', value: 5, baseline: 7, figures }, today).light).toBe('done')
  })
  test('of every year starts anew each year and remembers the last', () => {
    const yearly = { ...target, recurrence: 'yearly', value: 50, byDate: null, fromDate: '2023-01-01' }
    const at = (figures: { asOf: string; value: number }[]) => lightOfTarget({ ...yearly, figures }, today).light
    expect(at([])).toBe('noData')
    expect(at([{ asOf: '2026-10-31', value: 50 }])).toBe('done')
    expect(
      at([
        { asOf: '2026-06-30', value: 20 },
        { asOf: '2025-12-31', value: 50 },
      ]),
    ).toBe('notDue')
    expect(at([{ asOf: '2025-12-31', value: 30 }])).toBe('behind')
  })
  test('never gets worse when a figure gets better', () => {
    const rank = ['farBehind', 'behind', 'noData', 'notDue', 'onSchedule', 'done']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }), (value, more) => {
        const yearly = [
          { year: 2024, value: 30 },
          { year: 2025, value: 50 },
        ]
        const of = (v: number) =>
          rank.indexOf(lightOfTarget({ ...target, yearly, figures: [{ asOf: '2026-10-01', value: v }] }, today).light)
        expect(of(value + more)).toBeGreaterThanOrEqual(of(value))
      }),
    )
  })
  test('keeps an upper limit only at or below it', () => {
    expect(meets({ ...target, operator: 'atMost', value: 3 }, 3)).toBe(true)
    expect(meets({ ...target, operator: 'atMost', value: 3 }, 4)).toBe(false)
  })
})
