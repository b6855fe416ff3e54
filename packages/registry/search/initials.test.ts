import { expect, test } from 'vitest'
import { holdsInitials, initialsOf } from './initials.ts'
import { isInitials } from './named-by-initials.ts'

test.each([
  ['机电技术应用', 'jdjsyy'],
  ['机电技术应用', 'JSYY'],
  ['重庆市', 'cqs'],
  ['长沙', 'cs'],
  ['单县', 'sx'],
  ['计算机类（K）', 'jsjlk'],
  ['3D打印技术', 'dy'],
])('%s is found by %s', (name, typed) => {
  expect(holdsInitials(initialsOf(name), typed)).toBe(true)
})

test.each([
  ['机电技术应用', 'jj'],
  ['机电', 'jdjs'],
  ['护理', 'hh'],
])('%s is not found by %s', (name, typed) => {
  expect(holdsInitials(initialsOf(name), typed)).toBe(false)
})

test('only letters are taken for initials', () => {
  expect(['jd', 'JDJS'].map(isInitials)).toEqual([true, true])
  expect(['j', '机电', 'j1', '6603', ''].map(isInitials)).toEqual([false, false, false, false, false])
})
