import { expect, test } from 'vitest'
import { isId, newId } from './new-id.ts'

test('Ids made in the same millisecond sort as they were made', () => {
  const at = new Date('2026-11-22T00:00:00Z')
  const ids = Array.from({ length: 2000 }, () => newId(at))
  expect(ids.every(isId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  expect(newId(new Date(at.getTime() + 1)) > ids.at(-1)!).toBe(true)
})
