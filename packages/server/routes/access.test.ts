import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Persona, type TestRegion, testRegion } from '../test/test-region.ts'

let region: TestRegion
beforeAll(async () => {
  region = await testRegion()
})
afterAll(() => region.close())

const errandUrl = () => `/api/v1/test-errand/${region.ids.northErrand}`
const looks = async (who: Persona) => (await region.ask(who, { url: `${errandUrl()}/access` })).json()

describe('who looked at a record', () => {
  it('is told to those who keep it, pages and exports alike', async () => {
    await region.ask('officer', { url: errandUrl() })
    await region.ask('north', { url: errandUrl() })
    await region.ask('officer', { url: '/api/v1/test-errand.csv' })
    const told = (await looks('officer')) as { look: string; by: { name: string; organisation: string } }[]
    expect(told.map(({ look, by }) => [look, by.name, by.organisation])).toEqual([
      ['export', '测试officer', '云岭市教育局'],
      ['page', '测试north', '北溪县教育局'],
      ['page', '测试officer', '云岭市教育局'],
    ])
  })

  it('is told to people about their own record, and to nobody who merely may read it', async () => {
    const url = `/api/v1/person/${region.ids.north}`
    await region.ask('officer', { url })
    const mine = await region.ask('north', { url: `${url}/access` })
    expect(mine.json()).toMatchObject([{ look: 'page', by: { name: '测试officer' }, fields: [] }])
    expect((await region.ask('south', { url: `${url}/access` })).statusCode).toBe(403)
    expect((await region.ask(null, { url: `${url}/access` })).statusCode).toBe(404)
    expect((await region.ask('south', { url: `${errandUrl()}/access` })).statusCode).toBe(404)
  })
})

describe('one’s own records', () => {
  it('are listed to everybody who is signed in: those about themselves, not those they keep', async () => {
    const mine = (await region.ask('north', { url: '/api/v1/own-record' })).json()
    expect(mine).toMatchObject([{ register: 'person', id: region.ids.north }])
    expect(mine[0].title).toContain('测试north')
    expect((await region.ask('officer', { url: '/api/v1/own-record' })).json()).toHaveLength(1)
    expect((await region.ask(null, { url: '/api/v1/own-record' })).statusCode).toBe(401)
  })
})

describe('a person', () => {
  it('is forgotten by the system administrator: record, account and sessions', async () => {
    const url = `/api/v1/person/${region.ids.twoHats}/forget`
    await region.ask('twoHats', { url: '/api/v1/session' })
    const payload = { reason: '本人已离职，申请删除' }
    expect((await region.ask('officer', { method: 'POST', url, payload })).statusCode).toBe(403)
    expect((await region.ask('administrator', { method: 'POST', url, payload: { reason: '' } })).statusCode).toBe(422)
    const done = await region.ask('administrator', { method: 'POST', url, payload })
    expect([done.statusCode, done.json().records]).toEqual([200, 1])
    expect((await region.ask('twoHats', { url: '/api/v1/session' })).statusCode).toBe(401)
    const again = await region.server.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1' },
      payload: { name: 'twoHats', password: region.passwords.twoHats },
    })
    expect(again.statusCode).toBe(401)
    const history = (await region.ask('administrator', { url: `/api/v1/person/${region.ids.twoHats}/history` })).json()
    expect(history.entries.at(-1)).toMatchObject({ what: 'forget', reason: payload.reason })
    expect(history.entries[0]).toMatchObject({ what: 'create', forgotten: true })
  })
})
