import { expect, test } from 'vitest'
import { readAmount, readRange } from './number-words.ts'

test('an amount is read as people write it', () => {
  const written = ['5000', '5,000', '5千', '1.2万', '８ｋ', '6000元', '三千五', '面议', '5000以上']
  expect(written.map(readAmount)).toEqual([5000, 5000, 5000, 12_000, 8000, 6000, 3500, null, null])
})

test('a range gives both ends, the scale of one said for both where only one says it', () => {
  expect(readRange('5000-8000')).toEqual([5000, 8000])
  expect(readRange('5千到8千')).toEqual([5000, 8000])
  expect(readRange('5—8千')).toEqual([5000, 8000])
  expect(readRange('８０００～1.2万元')).toEqual([8000, 12_000])
  expect(readRange('五千至八千')).toEqual([5000, 8000])
  expect(readRange('1-1.5万')).toEqual([10_000, 15_000])
})

test('what runs downwards, has one end or says something else is no range', () => {
  for (const text of ['8000-5000', '5000', '5000-', '-8000', '5000-8000元/月', '2026-03-31'])
    expect(readRange(text), text).toBeNull()
})
