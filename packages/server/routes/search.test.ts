import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Persona, type TestRegion, testRegion } from '../test/test-region.ts'

let region: TestRegion
beforeAll(async () => {
  region = await testRegion()
})
afterAll(() => region.close())

const find = (who: Persona | null, text: string) =>
  region.ask(who, { method: 'GET', url: `/api/v1/search?text=${encodeURIComponent(text)}` })
const names = async (who: Persona, text: string) =>
  (await find(who, text))
    .json()
    .found.map((part: { register: string; rows: { id: string }[] }) => [part.register, part.rows.map(({ id }) => id)])

it('finds names in every register at once', async () => {
  expect(await names('officer', '北溪县')).toEqual(
    expect.arrayContaining([
      ['division', [region.ids.northCounty]],
      ['organisation', [region.ids.northBureau]],
    ]),
  )
})

it('finds nothing that is not the viewer’s', async () => {
  expect(await names('north', 'northErrand')).toEqual([['testErrand', [region.ids.northErrand]]])
  expect(await names('north', 'southErrand')).toEqual([])
})

it('never finds a sensitive value, and is not for the public', async () => {
  expect(await names('officer', '11010519491231002X')).toEqual([])
  expect((await find(null, '北溪')).statusCode).toBe(401)
  expect((await find('officer', ' ')).statusCode).toBe(400)
})

it('shows what is called just so first, also where the register’s order would put it beyond what is shown', async () => {
  const { cityBureau: office, northBureau: body } = region.ids
  const make = async (title: string, due: string): Promise<string> => {
    const values = { title, due, office, body }
    return (await region.ask('officer', { method: 'POST', url: '/api/v1/test-errand', payload: { values } })).json()
      .record.id
  }
  for (const part of ['东', '南', '西', '北', '中', '外']) await make(`修渠${part}段`, '2027-06-30')
  const named = await make('修渠', '2026-01-31')
  const [[register, ids]] = await names('officer', '修渠')
  expect([register, ids[0], ids.length]).toEqual(['testErrand', named, 5])
})
