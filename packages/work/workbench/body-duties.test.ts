import type { Session } from '@zhiqiao/registry'
import { expect, test } from 'vitest'
import { askedOf } from './body-duties.ts'

test('what is asked in the first hours of a month in China counts to that month', async () => {
  const rows = [{ createdAt: '2028-02-29T15:59:00.000Z' }, { createdAt: '2028-02-29T16:01:00.000Z' }]
  const session = { all: async () => rows } as unknown as Session
  expect([await askedOf(session, '', '2028-02'), await askedOf(session, '', '2028-03')]).toEqual([3, 3])
})
