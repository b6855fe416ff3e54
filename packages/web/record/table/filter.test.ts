import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RegisterMeta } from '../../api/meta.ts'
import {
  choiceCondition,
  chosen,
  conditionsOf,
  nextSort,
  offeredFields,
  usualColumns,
  withConditions,
} from './filter.ts'

const register: RegisterMeta = {
  name: 'task',
  title: { zh: '任务', en: 'Task' },
  many: { zh: '任务', en: 'Task' },
  subject: 'plan',
  titled: 'title',
  fields: {
    title: { kind: 'text', zh: '任务', en: 'Task', filters: ['is', 'contains'] },
    deadline: { kind: 'date', zh: '完成时限', en: 'Deadline', filters: ['is', 'from', 'to', 'empty'] },
    kind: { kind: 'code', zh: '类别', en: 'Kind', filters: ['is', 'in', 'empty'], codeSet: 'kind' },
    idNumber: { kind: 'residentId', zh: '身份证号', en: 'Id', filters: ['is'], personal: 'sensitive' },
    text: { kind: 'longText', zh: '原文', en: 'Text', filters: ['contains'] },
  },
  states: { draft: { label: { zh: '草稿', en: 'Draft' } } },
}

test('an address is read into conditions and unknown parts are left alone', () => {
  const address = { state: 'draft', 'deadline.to': '2026-12-31', sort: '-deadline', other: 'x', 'kind.contains': 'y' }
  expect(conditionsOf(register, address)).toEqual([
    { field: 'state', operator: 'is', value: 'draft' },
    { field: 'deadline', operator: 'to', value: '2026-12-31' },
  ])
})

test('conditions written to the address are read back the same, whatever people type', () => {
  const typed = fc.string({ minLength: 1 })
  fc.assert(
    fc.property(typed, typed, (from, contains) => {
      const address = withConditions(
        withConditions({ sort: 'deadline' }, 'deadline', [{ operator: 'from', value: from }]),
        'title',
        [{ operator: 'contains', value: contains }],
      )
      const through = Object.fromEntries(new URLSearchParams(new URLSearchParams(address).toString()))
      expect(conditionsOf(register, through)).toEqual([
        { field: 'deadline', operator: 'from', value: new URLSearchParams({ a: from }).get('a') },
        { field: 'title', operator: 'contains', value: contains },
      ])
      expect(through.sort).toBe('deadline')
    }),
  )
})

test('replacing the conditions of a field starts the list over and leaves the other fields', () => {
  const address = { 'deadline.from': '2026-01-01', 'deadline.to': '2026-12-31', state: 'draft', after: 'x' }
  expect(withConditions(address, 'deadline', [])).toEqual({ state: 'draft' })
})

test('one choice is an equality and several are a list', () => {
  expect(choiceCondition([])).toEqual([])
  expect(choiceCondition(['a'])).toEqual([{ operator: 'is', value: 'a' }])
  const several = withConditions({}, 'kind', choiceCondition(['a', 'b']))
  expect(several).toEqual({ 'kind.in': 'a,b' })
  expect(chosen(conditionsOf(register, several))).toEqual(['a', 'b'])
})

test('a column is sorted up, then down, then as it was', () => {
  expect(nextSort(undefined, 'deadline')).toBe('deadline')
  expect(nextSort('deadline', 'deadline')).toBe('-deadline')
  expect(nextSort('-deadline', 'deadline')).toBeUndefined()
})

test('sensitive values are neither offered as a filter nor shown as a column', () => {
  const { first, more } = offeredFields(register)
  expect(first).toEqual(['state', 'kind'])
  expect(more).toEqual(['title', 'deadline', 'text'])
  expect(usualColumns(register)).toEqual(['title', 'deadline', 'kind', 'state'])
})
