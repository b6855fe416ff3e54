import { expect, test } from 'vitest'
import { quantityWords } from './words.ts'

test('a quantity stands with its unit as offices write it, a ratio to one', () => {
  expect(quantityWords(0.92, '比', 'zh')).toBe('0.92∶1')
  expect(quantityWords(0.92, '比', 'en')).toBe('0.92∶1')
  expect(quantityWords(54.3, '%', 'zh')).toBe('54.3%')
  expect(quantityWords(2, '家', 'en', 3)).toBe('2—3 bodies')
  expect(quantityWords(1, '家', 'en')).toBe('1 body')
  expect(quantityWords(22_640, '人次', 'zh')).toBe('22,640 人次')
})
