import { expect, test } from 'vitest'
import { optionsOf } from './options-of.ts'

test('words stand by themselves, options carry a value or none, anything else is no call', () => {
  const read = (...given: string[]) => optionsOf(given, ['as', 'register'], ['confirm'])
  expect(read('a.xlsx', '--as', 'zhou', 'b.csv', '--confirm')).toEqual({
    words: ['a.xlsx', 'b.csv'],
    values: { as: 'zhou' },
    flags: new Set(['confirm']),
  })
  expect(read('--as')).toBeNull()
  expect(read('a.xlsx', '--force')).toBeNull()
  expect(read('--confirm', '--register', 'teacher')?.values.register).toBe('teacher')
})
