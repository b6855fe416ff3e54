import { expect, test } from 'vitest'
import type { Words } from '../language/use-words.ts'
import { conditionsOf, hasFilters, pageOf, withoutFilters } from './search-data.ts'

const place = '01a0588c-8800-70d5-8c2a-b6799331240a'

test('what follows upon words put right is asked with those words, not with what was typed', () => {
  const typed = { text: '风电云维', sort: 'date' }
  expect(pageOf(typed, null)).toBe(new URLSearchParams(typed).toString())
  const next = new URLSearchParams(pageOf(typed, { after: '20', text: '风电运维' }))
  expect(Object.fromEntries(next)).toEqual({ text: '风电运维', sort: 'date', after: '20' })
  expect(pageOf({}, { after: '20', text: null })).toBe('after=20')
})

test('the words and their order stay where the filters are taken away', () => {
  const address = { text: '幼儿', sort: 'pay', place, since: '2026-09-01', payFrom: '5000' }
  expect(withoutFilters(address)).toEqual({ text: '幼儿', sort: 'pay' })
  expect(hasFilters(address)).toBe(true)
  expect(hasFilters({ text: '幼儿', sort: 'pay', place: '' })).toBe(false)
})

test('a place gone to step by step is named though it stands above the choices', () => {
  const words = { language: 'zh', t: (key: string) => key, say: ({ zh }: { zh: string }) => zh } as unknown as Words
  const facets = { spans: [], facets: { place: [] }, above: { place: [{ id: place, title: '石桥县' }] } }
  expect(conditionsOf({ text: '幼儿', place, since: '2026-09-01' }, facets, undefined, words)).toEqual([
    { key: 'place', label: 'finding.place', value: '石桥县' },
    { key: 'since', label: 'finding.since', value: 'finding.sinceDay' },
  ])
})
