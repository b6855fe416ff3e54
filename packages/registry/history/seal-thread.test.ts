import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openSealed } from './personal-key.ts'
import { startSealThread } from './seal-thread.ts'

const personal = randomBytes(32)
const thread = startSealThread(personal)
afterAll(() => thread.end())

test('what the thread seals is opened with the key it was given or made, and at its place alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ subject: fc.uuid(), name: fc.string() }), { maxLength: 20 }),
      async (rows) => {
        const sealed = await thread.seal(
          rows.map(({ subject, name }) => ({
            subject,
            place: `person/${subject}/1`,
            text: JSON.stringify({ name }),
            key: null,
          })),
        )
        expect(new Set(sealed.map(({ wrapped }) => wrapped)).size).toBe(rows.length)
        for (const [at, { subject, name }] of rows.entries()) {
          const { sealed: text, wrapped } = sealed[at]!
          expect(openSealed({ personal }, text, wrapped!, `person/${subject}/1`)).toEqual({ name })
          expect(() => openSealed({ personal }, text, wrapped!, `person/${subject}/2`)).toThrow()
        }
      },
    ),
    { numRuns: 20 },
  )
})

test('a key that is handed over is used and none is made', async () => {
  const key = randomBytes(32)
  const [first] = await thread.seal([{ subject: 'a', place: 'p', text: '{}', key: null }])
  const [second] = await thread.seal([{ subject: 'a', place: 'p', text: '{"name":"张"}', key }])
  expect(second!.wrapped).toBeNull()
  expect(() => openSealed({ personal }, second!.sealed, first!.wrapped!, 'p')).toThrow()
})

test('a thread that has ended refuses what is asked of it', async () => {
  const ended = startSealThread(personal)
  await ended.end()
  await expect(ended.seal([{ subject: 'a', place: 'p', text: '{}', key: null }])).rejects.toThrow('has ended')
})
