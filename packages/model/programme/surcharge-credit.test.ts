import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditOf } from './surcharge-credit.ts'

const asked = {
  share: 30,
  invested: 1_000_000_00,
  carriedIn: 0,
  education: { due: 180_000_00, reduced: 0 },
  local: { due: 120_000_00, reduced: 0 },
}

describe('the credit for investment in vocational education', () => {
  test('takes up exactly what is due where it just suffices', () => {
    expect(creditOf(asked)).toEqual({
      added: 300_000_00,
      available: 300_000_00,
      education: 180_000_00,
      local: 120_000_00,
      carriedOut: 0,
    })
  })

  test('carries on what finds nothing to be credited against, and uses what was carried in', () => {
    const less = creditOf({ ...asked, local: { due: 120_000_00, reduced: 60_000_00 } })
    expect(less).toMatchObject({ local: 60_000_00, carriedOut: 60_000_00 })
    const next = creditOf({ ...asked, invested: 0, carriedIn: less.carriedOut })
    expect(next).toMatchObject({ added: 0, available: 60_000_00, education: 60_000_00, local: 0, carriedOut: 0 })
  })

  test('is nothing where everything due has been reduced already', () => {
    const nothing = { due: 10_000_00, reduced: 20_000_00 }
    expect(creditOf({ ...asked, education: nothing, local: nothing })).toMatchObject({
      education: 0,
      local: 0,
      carriedOut: 300_000_00,
    })
  })

  test('never exceeds what is available or what is still due, and loses nothing', () => {
    const sum = fc.integer({ min: 0, max: 10 ** 12 })
    const surcharge = fc.record({ due: sum, reduced: sum })
    const any = fc.record({
      share: fc.integer({ min: 0, max: 100 }),
      invested: sum,
      carriedIn: sum,
      education: surcharge,
      local: surcharge,
    })
    fc.assert(
      fc.property(any, (question) => {
        const { added, available, education, local, carriedOut } = creditOf(question)
        expect(education + local + carriedOut).toBe(available)
        expect(available).toBe(added + question.carriedIn)
        expect(added).toBeLessThanOrEqual((question.invested * question.share) / 100)
        for (const [credited, { due, reduced }] of [
          [education, question.education],
          [local, question.local],
        ] as const) {
          expect(credited).toBeGreaterThanOrEqual(0)
          expect(credited).toBeLessThanOrEqual(Math.max(0, due - reduced))
        }
      }),
    )
  })
})
