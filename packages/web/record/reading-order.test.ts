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
