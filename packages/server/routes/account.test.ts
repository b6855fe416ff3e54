import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestRegion, testRegion } from '../test/test-region.ts'

let region: TestRegion
let newcomer: string
beforeAll(async () => {
  region = await testRegion()
  const made = await region.ask('administrator', {
    method: 'POST',
    url: '/api/v1/person',
    payload: { values: { name: '新来的' } },
  })
  newcomer = made.json().record.id
})
afterAll(() => region?.close())

const account = (who: Parameters<TestRegion['ask']>[0], method: 'GET' | 'POST' | 'DELETE', id = newcomer, more = '') =>
  region.ask(who, {
    method,
    url: `/api/v1/person/${id}/account${more}`,
    ...(method === 'POST' && more === '' ? { payload: { name: 'xinlaide' } } : {}),
  })
const signIn = (password: string) =>
  region.server.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { 'x-zhiqiao': '1' },
    payload: { name: 'xinlaide', password },
  })

describe('an account', () => {
  it('waits for a post in a body of the administrator', async () => {
    const answer = await account('administrator', 'POST')
    expect(answer.statusCode).toBe(409)
    expect(answer.json().title).toContain('请先登记任职')
  })

  it('is opened by the administrator, who sees the password once, and is the person’s way in', async () => {
    const post = await region.ask('administrator', {
      method: 'POST',
      url: '/api/v1/membership',
      payload: {
        values: { person: newcomer, organisation: region.ids.northBureau, role: 'sectionOfficer', from: '2024-01-01' },
      },
    })
    expect(post.statusCode).toBe(201)
    const opened = await account('administrator', 'POST')
    expect(opened.statusCode).toBe(201)
    expect((await signIn(opened.json().password)).statusCode).toBe(200)
    const seen = await account('administrator', 'GET')
    expect(seen.json()).toEqual({ account: { name: 'xinlaide', disabledAt: null } })
    expect((await account('administrator', 'POST')).statusCode).toBe(409)
  })

  it('is nobody else’s to see or keep', async () => {
    for (const who of ['officer', 'northOfficer', 'noHat'] as const)
      for (const method of ['GET', 'POST', 'DELETE'] as const)
        expect((await account(who, method)).statusCode, `${who} ${method}`).toBe(403)
    expect((await account(null, 'GET')).statusCode).toBe(401)
  })

  it('gets a new password, which ends the old one and the sessions under it', async () => {
    const first = (await account('administrator', 'POST', newcomer, '/password')).json().password
    const cookie = (await signIn(first)).cookies[0]!
    const second = (await account('administrator', 'POST', newcomer, '/password')).json().password
    expect((await signIn(first)).statusCode).toBe(401)
    const stale = { cookie: `${cookie.name}=${cookie.value}` }
    expect((await region.server.inject({ url: '/api/v1/session', headers: stale })).statusCode).toBe(401)
    expect((await signIn(second)).statusCode).toBe(200)
  })

  it('is closed until it is given a new password, and never one’s own', async () => {
    const { password } = (await account('administrator', 'POST', newcomer, '/password')).json()
    expect((await account('administrator', 'DELETE')).statusCode).toBe(204)
    expect((await account('administrator', 'GET')).json().account.disabledAt).toMatch(/^20/)
    expect((await signIn(password)).statusCode).toBe(401)
    const again = (await account('administrator', 'POST', newcomer, '/password')).json().password
    expect((await signIn(again)).statusCode).toBe(200)
    const own = (await region.ask('administrator', { url: '/api/v1/session' })).json().person.id
    expect((await account('administrator', 'DELETE', own)).statusCode).toBe(409)
  })
})
