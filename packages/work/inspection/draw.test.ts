import type { DrawRecord } from '@zhiqiao/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf, drawFrom } from './draw.ts'

const lists = fc
  .record({
    objects: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 40 }),
    inspectors: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 }),
    complained: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    recused: fc.array(fc.nat(11), { minLength: 40, maxLength: 40 }),
    share: fc.integer({ min: 0, max: 100 }),
    complainedShare: fc.integer({ min: 0, max: 100 }),
    inspectorsEach: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    ({ objects, inspectors, complained, recused, ...rest }): DrawRecord => ({
      ...rest,
      inspectors,
      objects: objects.map((id, at) => ({
        id,
        complained: complained[at]!,
        recused: inspectors.filter((_, n) => n === recused[at]),
      })),
    }),
  )

test('the same seed and lists give the same draw, in whatever order the lists are', () => {
  fc.assert(
    fc.property(lists, fc.string(), (record, seed) => {
      const turned = {
        ...record,
        objects: [...record.objects].reverse(),
        inspectors: [...record.inspectors].reverse(),
      }
      expect(drawFrom(seed, turned)).toEqual(drawFrom(seed, record))
      expect(digestOf(turned)).toBe(digestOf(record))
    }),
  )
})

test('so many are drawn as the shares ask for, and nobody inspects whom they stand back from', () => {
  fc.assert(
    fc.property(lists, fc.string(), (record, seed) => {
      const { drawn, short } = drawFrom(seed, record)
      for (const [complained, percent] of [
        [false, record.share],
        [true, record.complainedShare],
      ] as const) {
        const among = record.objects.filter((one) => one.complained === complained).map(({ id }) => id)
        const count = drawn.filter(({ object }) => among.includes(object)).length
        expect(count).toBe(Math.max(0, Math.ceil((among.length * percent) / 100 - 1e-9)))
      }
      for (const { object, inspectors } of drawn) {
        const { recused } = record.objects.find(({ id }) => id === object)!
        expect(inspectors.filter((id) => recused.includes(id))).toEqual([])
        expect(new Set(inspectors).size).toBe(inspectors.length)
        expect(short.includes(object)).toBe(inspectors.length < record.inspectorsEach)
      }
    }),
  )
})

test('another seed draws others; the work is spread over the inspectors', () => {
  const record: DrawRecord = {
    objects: Array.from({ length: 20 }, (_, n) => ({ id: `o${n}`, complained: false, recused: [] })),
    share: 50,
    complainedShare: 50,
    inspectors: ['a', 'b', 'c', 'd', 'e'],
    inspectorsEach: 2,
  }
  const one = drawFrom('一', record)
  expect(one.drawn.map(({ object }) => object)).not.toEqual(drawFrom('二', record).drawn.map(({ object }) => object))
  const times = ['a', 'b', 'c', 'd', 'e'].map(
    (id) => one.drawn.filter(({ inspectors }) => inspectors.includes(id)).length,
  )
  expect(times).toEqual([4, 4, 4, 4, 4])
  expect(digestOf({ ...record, share: 40 })).not.toBe(digestOf(record))
})
