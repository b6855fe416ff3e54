import { expect, test } from 'vitest'
import { cutsIn, numbered, quantityIn, trimmed } from './text-selection.ts'

test('a task is cut after its sentences, and at its commas when it has few', () => {
  expect(cutsIn('建平台。办大赛；促就业。强队伍。', 0, 16)).toEqual([4, 8, 12])
  expect(cutsIn('建平台，办大赛', 0, 7)).toEqual([4])
  expect(cutsIn('建平台', 0, 3)).toEqual([])
})

test('the bodies in brackets at the end are no task of their own', () => {
  expect(cutsIn('建平台，办大赛。（市教育局牵头）', 0, 16)).toEqual([4])
})

test('the number of a heading stands apart from its words', () => {
  expect(numbered('4、狠抓技能大赛')).toEqual({ number: '4、', rest: '狠抓技能大赛' })
  expect(numbered('（二）建强队伍')).toEqual({ number: '（二）', rest: '建强队伍' })
  expect(numbered('狠抓技能大赛')).toEqual({ number: null, rest: '狠抓技能大赛' })
})

test('blanks and closing punctuation are not part of what was marked', () => {
  expect(trimmed('甲，乙。 丙', { start: 1, end: 5 })).toEqual({ start: 2, end: 3 })
})

test('the first quantity proposes value and unit', () => {
  expect(quantityIn('培训合格率达到95%以上')).toEqual({ value: 95, unit: '%', before: '培训合格率' })
  expect(quantityIn('服务老年学员1.2万人次')).toEqual({ value: 12_000, unit: '人次', before: '服务老年学员' })
  expect(quantityIn('基本建成体系')).toBeNull()
})
