import { expect, test } from 'vitest'
import { bodyMatcher, type KnownBody } from './match-body.ts'

const here = { id: 'd1', name: '清河区' }
const body = (id: string, name: string, aliases: string[] = [], division = 'd1'): KnownBody => ({
  id,
  name,
  aliases,
  kind: 'bureau',
  division,
})
const match = bodyMatcher(
  [
    body('1', '清河区教育体育局'),
    body('2', '清河区人力资源和社会保障局'),
    body('3', '中共清河区委机构编制委员会办公室', ['区委编办']),
    body('4', '云岭市教育体育局', [], 'd0'),
    body('5', '清河区职业技术教育中心'),
    body('6', '各乡镇人民政府'),
  ],
  here,
)

test('a body is found under the short name of its level', () => {
  expect([match('区教体局'), match('教体局'), match('清河区教体局'), match('区人社局')]).toEqual(['1', '1', '1', '2'])
})
test('a body of another division is found only by its full name', () => {
  expect(match('市教体局')).toBe(null)
  expect(match('云岭市教育体育局')).toBe('4')
})
test('aliases, brackets and blanks do not matter', () => {
  expect([match('区委编办'), match(' 区职教中心 '), match('各乡镇人民政府')]).toEqual(['3', '5', '6'])
})
test('full-width and plain brackets are the same name', () => {
  const group = bodyMatcher([body('9', '各县(区)人民政府')], here)
  expect([group('各县（区）人民政府'), group('各县(区)人民政府')]).toEqual(['9', '9'])
})
test('a name two bodies share is left to a person', () => {
  const twice = bodyMatcher(
    [body('1', '清河区科学技术局'), body('2', '清河区交通局', ['科技局联络办']), body('3', '清河区科技局')],
    here,
  )
  expect(twice('清河区科学技术局')).toBe('1')
  expect(twice('区科技局')).toBe(null)
})
test('an unknown body is not guessed', () => {
  expect(match('区气象局')).toBe(null)
})
