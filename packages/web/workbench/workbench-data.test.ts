import { expect, test } from 'vitest'
import { type Duty, daysUntil, grouped } from './workbench-data.ts'

const duty = (kind: Duty['kind'], due: string | null): Duty => ({
  kind,
  due,
  title: '',
  about: { zh: '', en: '' },
  register: 'task',
  record: '',
  acts: [],
  document: null,
})

test('the group with the most urgent duty comes first, groups without a date last', () => {
  const groups = grouped([duty('answer', '2026-01-05'), duty('decide', '2026-01-09'), duty('correct', null)])
  expect(groups.map(({ kind }) => kind)).toEqual(['answer', 'decide', 'correct'])
  expect(grouped([])).toEqual([])
})

test('days are counted from day to day, whatever the hour', () => {
  expect(daysUntil('2026-03-01', '2026-02-28')).toBe(1)
  expect(daysUntil('2026-02-27T23:00:00Z', '2026-02-28')).toBe(-1)
})
