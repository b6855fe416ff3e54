import { expect, test } from 'vitest'
import type { RegisterMeta } from '../api/meta.ts'
import { readingOrder } from './reading-order.ts'

test('a record begins with its name and what its list tells, and a whole document comes last', () => {
  const register: RegisterMeta = {
    name: 'task',
    title: { zh: '任务', en: 'Task' },
    many: { zh: '任务', en: 'Task' },
    subject: 'plan',
    titled: 'title',
    fields: {
      body: { kind: 'longText', zh: '正文', en: 'Body', maxLength: 4_000_000 },
      start: { kind: 'integer', zh: '起始位置', en: 'Start' },
      content: { kind: 'longText', zh: '内容', en: 'Content' },
      deadline: { kind: 'date', zh: '时限', en: 'Deadline' },
      title: { kind: 'text', zh: '任务', en: 'Task' },
      number: { kind: 'text', zh: '编号', en: 'Number' },
    },
    list: { columns: ['number', 'title', 'deadline'] },
  }
  expect(readingOrder(register)).toEqual(['title', 'number', 'deadline', 'content', 'start', 'body'])
})

test('what is asked because of another answer stands behind that answer, before the longer texts', () => {
  const register: RegisterMeta = {
    name: 'demandSurvey',
    title: { zh: '需求调查', en: 'Demand survey' },
    many: { zh: '需求调查', en: 'Demand surveys' },
    subject: 'industry',
    titled: 'name',
    fields: {
      name: { kind: 'text', zh: '调查名称', en: 'Name' },
      dueOn: { kind: 'date', zh: '截止日期', en: 'Due on' },
      audience: { kind: 'code', zh: '调查对象', en: 'Audience' },
      persons: { kind: 'integer', zh: '人数', en: 'Persons', asked: { of: 'audience', values: ['enterprise'] } },
      size: { kind: 'code', zh: '规模', en: 'Size', asked: { of: 'audience', values: ['enterprise'] } },
      why: { kind: 'longText', zh: '缘由', en: 'Why', asked: { of: 'form', values: ['other'] } },
      form: { kind: 'code', zh: '形式', en: 'Form' },
      contact: { kind: 'text', zh: '联系人', en: 'Contact' },
      scope: { kind: 'longText', zh: '范围', en: 'Scope' },
    },
    list: { columns: ['name', 'audience', 'persons', 'dueOn'] },
  }
  expect(readingOrder(register)).toEqual([
    'name',
    'audience',
    'persons',
    'size',
    'dueOn',
    'scope',
    'form',
    'why',
    'contact',
  ])
})
