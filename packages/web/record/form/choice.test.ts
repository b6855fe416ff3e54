import { expect, test } from 'vitest'
import type { Meta, RegisterMeta } from '../../api/meta.ts'
import type { Words } from '../../language/use-words.ts'
import { choiceOf, inUseFirst, nearestFirst } from './choice.ts'

const words: Words = { language: 'zh', t: (key) => key, say: ({ zh }) => zh, sayCode: ({ zh }) => zh }
const meta: Meta = {
  registers: [],
  codeSets: {
    pathway: {
      name: 'pathway',
      title: { zh: '培养类型', en: 'Pathway' },
      source: '',
      values: [{ code: 'employment', zh: '就业', en: 'employment' }],
    },
  },
} as unknown as Meta
const offering = {
  name: 'programmeOffering',
  titled: 'programme',
  titledWith: ['pathway', 'since'],
  fields: {
    programme: { kind: 'reference', register: 'programme' },
    school: { kind: 'reference', register: 'organisation' },
    pathway: { kind: 'code', codeSet: 'pathway' },
    since: { kind: 'year', yearKind: 'entry' },
  },
} as unknown as RegisterMeta
const titles = { p: '机电技术应用 660301', s: '云岭工业学校' }

test('a record named by another one is offered in that one’s words, with what tells it apart and whose it is', () => {
  const row = { id: 'o', values: { programme: 'p', school: 's', pathway: 'employment', since: 2024 } }
  expect(choiceOf(row, offering, meta, titles, words)).toEqual({
    value: 'o',
    label: '机电技术应用 660301 就业 2024级',
    place: '云岭工业学校',
    retired: null,
  })
})

test('what is empty or not to be seen is left out', () => {
  const row = { id: 'o', values: { programme: 'p', school: 'hidden', pathway: null, since: null } }
  expect(choiceOf(row, offering, meta, titles, words)).toMatchObject({ label: '机电技术应用 660301', place: '' })
})

test('an entry of a classification says what it lies within', () => {
  const industry = {
    name: 'industry',
    titled: 'name',
    titledWith: ['industryCode'],
    tree: 'parent',
    fields: {
      name: { kind: 'text' },
      industryCode: { kind: 'text' },
      parent: { kind: 'reference', register: 'industry' },
    },
  } as unknown as RegisterMeta
  const row = { id: 'i', values: { name: '通用设备制造业', industryCode: '34', parent: 'c' } }
  expect(choiceOf(row, industry, meta, { c: '制造业 C' }, words)).toEqual({
    value: 'i',
    label: '通用设备制造业 34',
    place: '制造业 C',
    retired: null,
  })
})

test('what is out of use is offered last and says since when', () => {
  const programme = {
    name: 'programme',
    titled: 'name',
    fields: { name: { kind: 'text' }, validTo: { kind: 'year' } },
  } as unknown as RegisterMeta
  const rows = [
    { id: 'old', values: { name: '会计', validTo: 2021 } },
    { id: 'new', values: { name: '会计事务', validTo: null } },
  ]
  const choices = inUseFirst(rows.map((row) => choiceOf(row, programme, meta, {}, words)))
  expect(choices.map(({ value, retired }) => [value, retired])).toEqual([
    ['new', null],
    ['old', 2021],
  ])
})

test('what is called just so comes before what only holds the words, whatever the order of the register', () => {
  const called = (label: string) => ({ value: label, label, place: '', retired: null })
  const found = ['电工电器工程技术人员 2-02-11-01', '发电工程技术人员 2-02-12-01', '维修电工 9-01', '电工 6-31-01-03']
  expect(nearestFirst(found.map(called), ' 电工 ').map(({ label }) => label)).toEqual([
    ...[found[3], found[0], found[2], found[1]],
  ])
  expect(nearestFirst(found.map(called), '9-01')[0]?.label).toBe('维修电工 9-01')
  expect(nearestFirst(found.map(called), '').map(({ label }) => label)).toEqual(found)
})
