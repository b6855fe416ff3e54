import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { datePhrases } from './date-phrase.ts'
import { splitRun } from './years-run.ts'

const context = { planYear: 2024, issuedOn: '2024-03-05' }
const read = (words: string) => datePhrases(fold(words), context).map(({ form, from, to }) => `${form} ${from} ${to}`)

describe('date phrases', () => {
  test.each([
    ['到2025年底', 'until null 2025-12-31'],
    ['到2025年', 'until null 2025-12-31'],
    ['2023年,', 'within 2023-01-01 2023-12-31'],
    ['2026年6月底前', 'until null 2026-06-30'],
    ['4月末', 'until null 2024-04-30'],
    ['9月份', 'within 2024-09-01 2024-09-30'],
    ['年底前', 'until null 2024-12-31'],
    ['上半年', 'within 2024-01-01 2024-06-30'],
    ['2025年第四季度', 'within 2025-10-01 2025-12-31'],
    ['从2023年起', 'since 2023-01-01 null'],
    ['“十四五”期间', 'within 2021-01-01 2025-12-31'],
    ['到“十五五”末', 'until null 2030-12-31'],
    ['2022年11月—2023年4月', 'within 2022-11-01 2023-04-30'],
    ['2022-2025年', 'within 2022-01-01 2025-12-31'],
    ['通过五年左右的努力', 'horizon null 2029-12-31'],
    ['经过5—10年时间', 'horizon 2024-03-05 2034-03-05'],
    ['两年内', 'until null 2026-12-31'],
    ['2024年5月中旬前', 'until null 2024-05-20'],
    ['前三季度', 'until null 2024-09-30'],
    ['2024年第二、三季度', 'within 2024-04-01 2024-09-30'],
    ['2024年3月5日至20日', 'within 2024-03-05 2024-03-20'],
    ['3月21日至4月10日', 'within 2024-03-21 2024-04-10'],
    ['2025年3月25日17:00前', 'until null 2025-03-25'],
    ['2023年秋季开学前', 'until null 2023-08-31'],
    ['自2022年秋季学期起', 'since 2022-09-01 null'],
  ])('%s is %s', (words, expected) => {
    expect(read(words)).toEqual([expected])
  })

  test('a month without a year is of the year spoken of before it in its sentence', () => {
    expect(read('2025年6月底前完成,9月底前开工,次年3月竣工。5月检查')).toEqual([
      'until null 2025-06-30',
      'until null 2025-09-30',
      'within 2026-03-01 2026-03-31',
      'within 2024-05-01 2024-05-31',
    ])
  })

  test('2024年春节前 is not the whole year', () => {
    expect(read('2024年春节前')).toEqual([])
  })

  test('a ban of three years is no date', () => {
    expect(read('三年内不得重新申报')).toEqual([])
  })

  test('每年6月底前 comes again', () => {
    expect(datePhrases('每年6月底前', context)[0]?.recurring).toBe(true)
  })

  test('510 is read as 5 to 10', () => {
    expect(splitRun('510')).toEqual([5, 10])
  })
})
