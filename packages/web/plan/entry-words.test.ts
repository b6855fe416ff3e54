import { expect, test } from 'vitest'
import { amountWords } from './entry-words.ts'

test('an amount stands with its unit as offices write it, a ratio as so much to one', () => {
  expect(amountWords(60, '%', 'en')).toBe('60%')
  expect(amountWords(1500, '人', 'zh')).toBe('1,500人')
  expect(amountWords(1500, '人', 'en')).toBe('1,500 人')
  expect(amountWords(0.92, '比', 'zh')).toBe('0.92∶1')
  expect(amountWords(0.92, '比', 'en')).toBe('0.92∶1')
})
