import { Problem } from '@zhiqiao/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { plan, task } from '../testing/town.ts'
import type { Viewer } from '../viewer.ts'

let town: Town
let officer: Viewer
let planId: string
beforeAll(async () => {
  town = await openTown()
  officer = town.viewer('甲', 'sectionOfficer', '区教育局')
  const made = await town.registry.as(officer, (s) =>
    s.create(plan, { title: '方案', division: town.places.青石区!.id, office: town.bodies.区教育局! }),
  )
  planId = made.id
})
afterAll(() => town?.close())

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    "'; drop table task; --",
    '\\',
    '%',
    '_',
    '$1',
    '#{x}',
    '=HYPERLINK("x")',
    '𠮷㐂䶮',
    '\u202e反',
    '\u0000',
    '\ud800',
    'e\u0301',
    '<script>alert(1)</script>',
  ),
)

/** Either it is done or refused with a sentence; a broken query or a crash is neither. */
async function doneOrRefused<T>(work: Promise<T>): Promise<T | Problem> {
  return work.catch((error) => {
    if (error instanceof Problem && error.status < 500) return error
    throw error
  })
}

describe('whatever people hand in', () => {
  test('text is kept to the byte, found again literally, or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (title) => {
        await town.registry.as(officer, async (session) => {
          const outcome = await doneOrRefused(session.create(task, { plan: planId, title }))
          if (outcome instanceof Problem) {
            const empty = title.trim() === ''
            // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones refused
            expect(empty || !title.isWellFormed() || /[\u0000-\u001f\u007f]/.test(title)).toBe(true)
            return
          }
          const read = await session.read(task, outcome.id)
          expect(read.values.title).toBe(title)
          const found = await session.all(task, { filter: { 'title.contains': title } })
          expect(found.map(({ id }) => id)).toContain(outcome.id)
          for (const { values } of found) expect(values.title.toLowerCase()).toContain(title.toLowerCase())
        })
      }),
      { numRuns: 100 },
    )
  })

  test('any value in any field, any filter, any id: never a broken query', async () => {
    const anything = fc.oneof(
      nasty,
      fc.anything({
        maxDepth: 2,
        withBigInt: false,
        withDate: false,
        withMap: false,
        withSet: false,
        withTypedArray: false,
      }),
      fc.constantFrom(
        1e308,
        -0,
        2 ** 53,
        2 ** 31,
        Number.NaN,
        5e-324,
        '2026-02-29',
        '9999-12-31',
        '0000-01-01',
        '+275760-09-13T00:00:00.000Z',
        [],
      ),
      fc.array(fc.oneof(fc.uuid(), fc.string()), { maxLength: 3 }),
    )
    const fields = [
      ...Object.keys(task.fields),
      'id',
      'version',
      'state',
      'wallPerson',
      '__proto__',
      'constructor',
      'toString',
      'x',
    ]
    const values = fc.array(fc.tuple(fc.constantFrom(...fields), anything), { maxLength: 6 }).map((pairs) => {
      const all: Record<string, unknown> = Object.create(null)
      for (const [key, value] of pairs) all[key] = value
      return all
    })
    const operators = ['', '.is', '.in', '.contains', '.from', '.to', '.has', '.empty', '.x']
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.constantFrom(...fields),
        fc.constantFrom(...operators),
        anything,
        async (given, field, operator, value) => {
          await town.registry.as(officer, async (session) => {
            const made = await doneOrRefused(session.create('task', { plan: planId, title: '甲', ...given }))
            if (!(made instanceof Problem)) {
              expect(await session.read('task', made.id)).toEqual(made)
              await doneOrRefused(session.change('task', made.id, value as number, given))
            }
            await doneOrRefused(session.list('task', { filter: { [field + operator]: value } }))
            if (typeof value === 'string') {
              await doneOrRefused(session.list('task', { text: value, sort: value }))
              await doneOrRefused(session.read('task', value))
              await doneOrRefused(session.withdraw('task', planId, 1, value))
              await doneOrRefused(session.perform('plan', planId, 1, value, given, value))
            }
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a refusal that came after a write takes the whole transaction with it, caught or not', async () => {
    const county = town.viewer('丙', 'sectionOfficer', '县教育局')
    const count = () => town.registry.asSystem('清点', (s) => s.count(plan))
    const before = await count()
    await expect(
      town.registry.as(county, async (session) => {
        const foreign = { title: '越权', division: town.places.白水县!.id, office: town.bodies.区教育局! }
        await session.create(plan, foreign).catch(() => undefined)
        return 'unharmed'
      }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await count()).toBe(before)
  })

  test('work that goes on after its transaction is over reaches nothing', async () => {
    let late: Promise<unknown> = Promise.resolve()
    await expect(
      town.registry.as(officer, async (session) => {
        late = (async () => {
          await new Promise((resolve) => setTimeout(resolve, 20))
          return session.list(plan)
        })()
        late.catch(() => undefined)
        throw new Error('提前结束')
      }),
    ).rejects.toThrow('提前结束')
    await expect(late).rejects.toThrow('the transaction is over')
  })
})
