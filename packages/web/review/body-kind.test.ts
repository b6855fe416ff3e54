import { expect, test } from 'vitest'
import { bodyKind } from './body-kind.ts'

test('the kind of a body is read from how such names end', () => {
  const kinds = [
    '区教体局',
    '区职教中心',
    '各乡镇人民政府',
    '有关行业组织',
    '市妇联',
    '经开区管委会',
    '市公共资源交易中心',
    '行业协会',
  ]
  expect(kinds.map(bodyKind)).toEqual([
    'bureau',
    'school',
    'group',
    'group',
    'party',
    'government',
    'bureau',
    'association',
  ])
})
