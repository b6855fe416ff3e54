import { expect, test } from 'vitest'
import { isId } from '../store/new-id.ts'
import { idSequence } from './id-sequence.ts'

test('ids of one import are ids, different, and in order', () => {
  const next = idSequence(new Date('2026-11-22T00:00:00.123Z'))
  const ids = Array.from({ length: 5000 }, next)
  expect(ids.every(isId)).toBe(true)
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true)
  expect(Number.parseInt(ids[0]!.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 22, 0, 0, 0, 123))
  expect(new Set(ids).size).toBe(5000)
  expect(ids.toSorted()).toEqual(ids)
})
