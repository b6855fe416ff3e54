import { expect, test } from 'vitest'
import type { FieldMeta } from '../../api/meta.ts'
import { forgetAllDrafts, forgetDraft, keepDraft, readDraft } from './draft.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

const fields: Record<string, FieldMeta> = {
  name: { kind: 'text', zh: '姓名', en: 'Name', personal: true },
  idNumber: { kind: 'residentId', zh: '身份证号', en: 'Id', personal: 'sensitive' },
}
const place = { person: 'p1', register: 'person', id: null, fields }

test('what was typed is there again after the page was left', () => {
  const store = memory()
  keepDraft(store, place, { version: null, values: { name: '赵试' }, at: '2026-11-21T00:00:00Z' })
  expect(readDraft(store, place)).toEqual({ version: null, values: { name: '赵试' }, at: '2026-11-21T00:00:00Z' })
  expect(readDraft(store, { ...place, id: '1' })).toBeNull()
  expect(readDraft(store, { ...place, person: 'p2' })).toBeNull()
})

test('a sensitive value never lies in the browser', () => {
  const store = memory()
  keepDraft(store, place, { version: 3, values: { name: '赵试', idNumber: '110105194912310021' }, at: '' })
  expect([...store.kept.values()].join()).not.toContain('110105194912310021')
  keepDraft(store, place, { version: 3, values: { idNumber: '110105194912310021' }, at: '' })
  expect(store.kept.size).toBe(0)
})

test('a draft is forgotten when sent, and a broken one does no harm', () => {
  const store = memory()
  keepDraft(store, place, { version: null, values: { name: '赵试' }, at: '' })
  forgetDraft(store, place)
  expect(readDraft(store, place)).toBeNull()
  store.setItem('zhiqiao.draft.p1.person.new', '{broken')
  expect(readDraft(store, place)).toBeNull()
})

test('a field that no longer exists is left out of a draft', () => {
  const store = memory()
  store.setItem(
    'zhiqiao.draft.p1.person.new',
    JSON.stringify({ version: null, values: { gone: 1, name: '赵试' }, at: '' }),
  )
  expect(readDraft(store, place)?.values).toEqual({ name: '赵试' })
})

test('signing out leaves no draft on the machine and touches nothing else', () => {
  const store = memory()
  store.setItem('other', '1')
  keepDraft(store, place, { version: null, values: { name: '赵试' }, at: '' })
  keepDraft(store, { ...place, id: '1' }, { version: 2, values: { name: '钱样' }, at: '' })
  forgetAllDrafts(store)
  expect([...store.kept.keys()]).toEqual(['other'])
})
