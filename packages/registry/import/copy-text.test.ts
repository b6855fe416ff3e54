import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { from } from 'pg-copy-streams'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { copyEncoder, copyLine } from './copy-text.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

test('whatever is written by COPY is what was meant', async () => {
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'))
  const hostile = fc.constantFrom('\\N', '\\.', '\t', '\r\n', '"', '{}', '\\', 'NULL', '{"a":1}', '㐂𠮷䶮', '')
  const word = fc.oneof(text, hostile)
  const row = fc.record({
    plain: fc.option(word),
    list: fc.option(fc.array(word, { maxLength: 4 })),
    tree: fc.option(fc.dictionary(word, word)),
    number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))),
    flag: fc.option(fc.boolean()),
  })
  const types = ['text', 'text[]', 'jsonb', 'double precision', 'boolean']
  const encoders = types.map(copyEncoder)
  const client = await town.registry.pool.connect()
  try {
    await client.query(
      'create temp table written (n integer, plain text, list text[], tree jsonb, number double precision, flag boolean)',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        await client.query('truncate written')
        const lines = rows.map((each, n) =>
          copyLine(
            [copyEncoder('integer'), ...encoders],
            [n, each.plain, each.list, each.tree, each.number, each.flag],
          ),
        )
        await pipeline([lines.join('')], client.query(from('copy written from stdin')))
        const { rows: found } = await client.query('select plain, list, tree, number, flag from written order by n')
        expect(found).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  } finally {
    client.release(true)
  }
})
