import type { CodeSet } from '@zhiqiao/model'
import { expect, test } from 'vitest'
import type { FieldMeta, RegisterMeta } from '../api/meta.ts'
import { readLines } from './read-lines.ts'

const field = (kind: FieldMeta['kind'], zh: string, en: string, more: Partial<FieldMeta> = {}): FieldMeta => ({
  ...{ kind, zh, en },
  ...more,
})
const register = {
  titled: 'headline',
  brief: ['headline', 'category', 'content'],
  fields: {
    headline: field('text', '标题', 'Headline'),
    category: field('code', '培训类别', 'Category', { codeSet: 'category' }),
    hours: field('integer', '总学时', 'Hours', { unit: { zh: '学时', en: 'hours' } }),
    atClient: field('flag', '可到单位授课', 'Can be held at the client’s'),
    skills: field('words', '主要技能', 'Skills'),
    from: field('date', '有效期起', 'Valid from'),
    base: field('reference', '依托实训基地', 'At the training base', { register: 'trainingBase' }),
    content: field('longText', '内容', 'Content'),
    number: field('text', '来源编号', 'Number', { technical: true }),
  },
} as unknown as RegisterMeta
const codeSets = {
  category: {
    values: [
      { code: 'jobSkill', zh: '岗位技能提升培训', en: 'upgrading training' },
      { code: 'safety', zh: '安全技能培训', en: 'safety training' },
    ],
  },
} as unknown as Record<string, CodeSet>
const read = (text: string) => {
  const { fields, unread } = readLines(text, register, codeSets)
  const values = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
  return { values, unread: unread.map(({ words }) => words) }
}

test('lines with the labels of the fields fill them, the first line is the title, the others the chief text', () => {
  const text = `低压电工取证班
一、培训类别：岗位技能提升
总学时: 40学时
可到单位授课：是
主要技能：接线、识图
有效期起：2026年12月1日
理论与实操各半。
考核合格发证。`
  expect(read(text)).toEqual({
    values: {
      ...{ headline: '低压电工取证班', category: 'jobSkill', hours: 40, atClient: true, skills: ['接线', '识图'] },
      ...{ from: '2026-12-01', content: '理论与实操各半。\n考核合格发证。' },
    },
    unread: [],
  })
})

test('what fits no field, or cannot be read as its field asks, is told and not guessed at', () => {
  const { values, unread } = read(
    '标题：取证班\n内容：理论\n培训类别：培训\n总学时：若干\n依托实训基地：一号基地\n来源编号：7',
  )
  expect(values).toEqual({ headline: '取证班', content: '理论' })
  expect(unread).toEqual(['培训类别：培训', '总学时：若干', '依托实训基地：一号基地', '来源编号：7'])
})

test('labels are read in English too', () => {
  expect(read('Headline: Night class\nHours: 24\nCategory: Safety training').values).toEqual({
    ...{ headline: 'Night class', hours: 24, category: 'safety' },
  })
})
