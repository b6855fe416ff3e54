import { expect, test } from 'vitest'
import type { FieldMeta } from '../../api/meta.ts'
import { checkValues } from './check.ts'
import { typedInto } from './typed-range.ts'

const fields: Record<string, FieldMeta> = {
  from: { kind: 'decimal', zh: '薪酬下限', en: 'Wage from', upTo: 'to' },
  to: { kind: 'decimal', zh: '薪酬上限', en: 'Wage to' },
  years: { kind: 'integer', zh: '工作经验', en: 'Experience' },
}

test('a range typed into either end fills both, an amount with its scale fills its own', () => {
  const both = [
    ['from', 5000],
    ['to', 8000],
  ]
  expect(typedInto(fields, 'from', '5000-8000')).toEqual(both)
  expect(typedInto(fields, 'to', '5千到8千')).toEqual(both)
  expect(typedInto(fields, 'from', '5千')).toEqual([['from', 5000]])
})

test('where nothing can be read, or the field is no end of a range, what was typed stays and is named', () => {
  expect(typedInto(fields, 'from', '面议')).toEqual([['from', '面议']])
  expect(typedInto(fields, 'years', '2-3')).toEqual([['years', '2-3']])
  const [pay, years] = checkValues(fields, { from: '面议', years: '2-3' })
  expect(pay?.zh).toContain('“薪酬下限”和“薪酬上限”')
  expect(years?.zh).toBe('工作经验：“2-3”不是整数，请只写一个数')
})

test('what another answer makes beside the point is neither asked nor missed', () => {
  const result: Record<string, FieldMeta> = {
    result: { kind: 'code', zh: '结果', en: 'Result', required: true },
    taken: {
      kind: 'integer',
      zh: '人数',
      en: 'Persons',
      required: true,
      asked: { of: 'result', values: ['employed'] },
    },
  }
  expect(checkValues(result, { result: 'none' })).toEqual([])
  expect(checkValues(result, { result: 'employed' })).toMatchObject([{ field: 'taken', code: 'required' }])
})
