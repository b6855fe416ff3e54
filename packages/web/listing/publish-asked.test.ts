import { expect, test } from 'vitest'
import type { FieldMeta } from '../api/meta.ts'
import { askedOf } from './publish-asked.ts'

const of = (kind: FieldMeta['kind'], more: Partial<FieldMeta> = {}): FieldMeta => ({ kind, zh: '', en: '', ...more })
const fields: Record<string, FieldMeta> = {
  headline: of('text', { required: true }),
  publisher: of('reference', { required: true }),
  contact: of('text', { required: true }),
  content: of('longText', { required: true }),
  conditions: of('longText'),
  students: of('integer'),
  sourceNumber: of('text', { technical: true }),
}
const register = { brief: ['headline', 'content'] }

test('first stands what the definition asks for, then what is required and not known; the rest is folded', () => {
  expect(askedOf(register, fields, { publisher: 'a' }, [])).toEqual({
    chief: ['headline', 'content', 'contact'],
    filled: ['publisher'],
    further: ['conditions', 'students'],
  })
})

test('a text that was brought along and a place a rule names are in sight', () => {
  const begun = { publisher: 'a', contact: '某人', conditions: '有资质' }
  expect(askedOf(register, fields, begun, ['students', 'nowhere'])).toEqual({
    chief: ['headline', 'content', 'conditions', 'students'],
    filled: ['publisher', 'contact'],
    further: [],
  })
})
