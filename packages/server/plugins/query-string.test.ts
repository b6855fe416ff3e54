import { Problem } from '@zhiqiao/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from './query-string.ts'

const statusOf = (raw: string): number => {
  try {
    parseQuery(raw)
    return 200
  } catch (error) {
    return error instanceof Problem ? error.status : 500
  }
}

describe('a query string', () => {
  it('gives back what a browser wrote', () => {
    const parameters = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      { maxKeys: 10 },
    )
    fc.assert(
      fc.property(parameters, (values) => {
        const written = Object.entries(values).filter(([name, value]) => !`${name}${value}`.includes('\u0000'))
        const raw = new URLSearchParams(written).toString()
        expect(parseQuery(raw)).toEqual(new Map(written))
      }),
    )
  })

  it.each([
    ['a=1&a=2', 400],
    ['a=1&%61=2', 400],
    ['a=%00', 400],
    ['a=%ff', 400],
    ['a=%ED%A0%80', 400],
    ['a=%zz', 400],
    [`a=${'x'.repeat(9000)}`, 414],
    ['', 200],
    ['&&', 200],
    ['__proto__=1', 200],
  ])('%.40s is answered with %i', (raw, status) => {
    expect(statusOf(raw)).toBe(status)
  })

  it('never fails in another way', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => statusOf(raw) !== 500))
  })
})
