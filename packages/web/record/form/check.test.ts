import { expect, test } from 'vitest'
import type { FieldMeta } from '../../api/meta.ts'
import { checkValues } from './check.ts'

const fields: Record<string, FieldMeta> = {
  title: { kind: 'text', zh: '名称', en: 'Title', required: true, maxLength: 5 },
  deadline: { kind: 'date', zh: '完成时限', en: 'Deadline' },
  amount: { kind: 'money', zh: '金额', en: 'Amount', minimum: 1_000_000 },
  years: { kind: 'integer', zh: '年限', en: 'Years', maximum: 10 },
  state: { kind: 'text', zh: '状态', en: 'State', required: true, readOnly: true },
}

test('everything wrong is said at once, in the fields’ order, by name', () => {
  const problems = checkValues(fields, { title: '', deadline: '年底', amount: '三万', years: 11 })
  expect(problems.map(({ zh }) => zh)).toEqual([
    '名称：必须填写',
    '完成时限：不是日期，请写成2026年3月31日',
    '金额：“三万”不是整数，请只写一个数',
    '年限：不能大于10',
  ])
})

test('bounds of money are said in 万元', () => {
  expect(checkValues(fields, { title: '一', amount: 999_999 })[0]?.zh).toBe('金额：不能小于1')
})

test('values that hold, empty optional ones and computed ones pass', () => {
  expect(checkValues(fields, { title: '一二三四五', deadline: '2026-12-31', amount: 0, years: 0 })).toHaveLength(1)
  expect(checkValues(fields, { title: '一', amount: 1_000_000, years: 10 })).toEqual([])
  expect(checkValues(fields, { title: '一二三四五六' })[0]?.zh).toBe('名称：最多5字，现有6字')
})
