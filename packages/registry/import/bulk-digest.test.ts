import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spelled } from './bulk-digest.ts'

test('values are spelled alike however the database orders what they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      const turned = value.map((each) => Object.fromEntries(Object.entries(each).reverse()))
      expect(spelled(turned)).toBe(spelled(value))
    }),
  )
  expect(spelled(['乙', '甲'])).toBe('["乙","甲"]')
})
