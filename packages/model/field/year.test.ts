import { expect, test } from 'vitest'
import { CellProblem } from './field.ts'
import { year, yearWords } from './year.ts'

const field = year('学年', 'school')

test('reads a year however offices write it', () => {
  for (const cell of [
    '2024',
    '2024年',
    '2024—2025学年',
    '2024-2025',
    '2024-25',
    '2024/2025学年',
    ' 2024级 ',
    '2024年度',
  ])
    expect(field.type.cell.read(cell, field)).toBe(2024)
  expect(field.type.cell.read('', field)).toBeNull()
})

test('refuses what is no year, naming it', () => {
  for (const cell of ['24', '2024-2026', '1900', '二〇二四', '2024-03-01'])
    expect(() => field.type.cell.read(cell, field)).toThrow(CellProblem)
})

test('writes a year as it is meant', () => {
  expect(yearWords(2024, 'school').zh).toBe('2024—2025学年')
  expect(yearWords(2024, 'graduation').zh).toBe('2024届')
})
