import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestRegion, testRegion } from '../test/test-region.ts'

let region: TestRegion
let now = new Date('2026-03-02T01:00:00Z')
const minutes = (count: number) => {
  now = new Date(now.getTime() + count * 60_000)
}

beforeAll(async () => {
  region = await testRegion({ clock: () => now })
})
afterAll(() => region.close())

const whoAmI = (cookie: string, server = region.server) =>
  server.inject({ url: '/api/v1/session', headers: { cookie } })

describe('signing in', () => {
  it('opens a session with a cookie that scripts and other sites cannot use', async () => {
    const answer = await region.server.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1' },
      payload: { name: 'Officer', password: region.passwords.officer },
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['set-cookie']).toMatch(/^zhiqiao=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(answer.json()).toMatchObject({
      person: { name: '测试officer' },
      hat: { role: 'sectionOfficer', organisationTitle: '云岭市教育局' },
      capabilities: expect.arrayContaining(['create:testErrand']),
    })
  })

  it('keeps only a hash of the token', async () => {
    const cookie = await region.signIn('officer')
    const { rows } = await region.registry.pool.query('select token_hash from session')
    expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1])
  })

  it('gives a new token each time and ends the session it replaces', async () => {
    const first = await region.signIn('officer')
    const again = await region.server.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1', cookie: first },
      payload: { name: 'officer', password: region.passwords.officer },
    })
    const second = `zhiqiao=${again.cookies[0]?.value}`
    expect(second).not.toBe(first)
    expect((await whoAmI(first)).statusCode).toBe(401)
    expect((await whoAmI(second)).statusCode).toBe(200)
  })

  it('says the same for a wrong password and an unknown name, also in its delays', async () => {
    const tries = async (name: string) => {
      const answers = []
      for (let attempt = 0; attempt < 7; attempt++) {
        const { statusCode, body } = await region.server.inject({
          method: 'POST',
          url: '/api/v1/session',
          headers: { 'x-zhiqiao': '1' },
          payload: { name, password: 'not-the-password' },
        })
        const { instance: _, ...problem } = JSON.parse(body)
        answers.push({ statusCode, problem })
      }
      return answers
    }
    const known = await tries('auditor')
    expect(known.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect(await tries('nobody-of-that-name')).toEqual(known)
  })

  it('waits longer after each further failure and is free again after the right password', async () => {
    const attempt = (password: string) =>
      region.server.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { 'x-zhiqiao': '1' },
        payload: { name: 'auditor', password },
      })
    const blocked = await attempt(region.passwords.auditor)
    expect(blocked.statusCode).toBe(429)
    expect(Number(blocked.headers['retry-after'])).toBeLessThanOrEqual(30)
    minutes(1)
    expect((await attempt('wrong again')).statusCode).toBe(401)
    const longer = await attempt(region.passwords.auditor)
    expect(Number(longer.headers['retry-after'])).toBe(60)
    minutes(2)
    expect((await attempt(region.passwords.auditor)).statusCode).toBe(200)
    expect((await attempt('wrong')).statusCode).toBe(401)
    expect((await attempt(region.passwords.auditor)).statusCode).toBe(200)
  })

  it('is limited by name and by address', async () => {
    const limited = await region.another({ limits: {} })
    const attempt = (name: string) =>
      limited.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { 'x-zhiqiao': '1' },
        payload: { name, password: 'x' },
      })
    const byName = []
    for (let at = 0; at < 6; at++) byName.push((await attempt('somebody')).json().code)
    expect(byName.at(-1)).toBe('too-many-requests')
    const byAddress = []
    for (let at = 0; at < 15; at++) byAddress.push((await attempt(`other${at}`)).statusCode)
    expect(byAddress.at(-1)).toBe(429)
  })
})

describe('the audit', () => {
  it('knows who signed in, out, under which hat, and which account was tried in vain', async () => {
    const { rows } = await region.registry.pool.query('select body from audit_link order by sequence')
    const links = rows.map(({ body }) => JSON.parse(body))
    const noted = (what: string) =>
      links.filter(({ entries }) => entries.some((entry: { what?: string }) => entry.what === what))
    expect(noted('signIn')[0].by).toMatchObject({ person: region.ids.officer, address: '127.0.0.1', via: 'account' })
    const tried = noted('signInDelayed').map(({ entries }) => entries[0].details)
    expect(tried).toContainEqual({ person: region.ids.auditor, failures: 5, address: '127.0.0.1' })
    expect(tried).toContainEqual({ person: null, failures: 5, address: '127.0.0.1' })
    expect(JSON.stringify(links)).not.toContain('nobody-of-that-name')
  })
})

describe('a session', () => {
  it('ends after 30 minutes without use and not before', async () => {
    const cookie = await region.signIn('north')
    minutes(29)
    expect((await whoAmI(cookie)).statusCode).toBe(200)
    minutes(29)
    expect((await whoAmI(cookie)).statusCode).toBe(200)
    minutes(31)
    expect((await whoAmI(cookie)).statusCode).toBe(401)
  })

  it('ends after 12 hours however much it is used', async () => {
    const cookie = await region.signIn('north')
    for (let hours = 0; hours < 11.9; hours += 0.25) {
      minutes(15)
      expect((await whoAmI(cookie)).statusCode).toBe(hours + 0.25 < 12 ? 200 : 401)
    }
    minutes(10)
    expect((await whoAmI(cookie)).statusCode).toBe(401)
  })

  it('ends everywhere at once: another node hears of it', async () => {
    const cookie = await region.signIn('south')
    const other = await region.another()
    expect((await whoAmI(cookie, other)).statusCode).toBe(200)
    const out = await region.server.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1', cookie },
    })
    expect(out.statusCode).toBe(204)
    expect((await whoAmI(cookie)).statusCode).toBe(401)
    await expect.poll(async () => (await whoAmI(cookie, other)).statusCode).toBe(401)
  })

  it('changes hats without signing in again, and only to hats of one’s own', async () => {
    const cookie = await region.signIn('twoHats')
    const wear = (membership: string) =>
      region.server.inject({
        method: 'PUT',
        url: '/api/v1/session/hat',
        headers: { 'x-zhiqiao': '1', cookie },
        payload: { membership },
      })
    const errands = async () =>
      (await region.server.inject({ url: '/api/v1/test-errand', headers: { cookie } }))
        .json()
        .rows.map(({ id }: { id: string }) => id)
    expect((await wear(region.ids['twoHats.northBureau']!)).json().hat.role).toBe('bodyOfficer')
    expect(await errands()).toEqual([region.ids.northErrand])
    const changed = await wear(region.ids['twoHats.southBureau']!)
    expect(changed.json().hat.role).toBe('headmaster')
    expect(await errands()).toEqual([region.ids.southErrand])
    expect((await wear(region.ids['officer.cityBureau']!)).statusCode).toBe(403)
    expect((await wear('nonsense')).statusCode).toBe(400)
  })

  it('begins with the hat worn last, and with the first once that one has ended', async () => {
    const hatOf = async (cookie: string) => (await whoAmI(cookie)).json().hat.role
    const first = await region.signIn('twoHats')
    const wear = (role: string) =>
      whoAmI(first).then((answer) =>
        region.server.inject({
          method: 'PUT',
          url: '/api/v1/session/hat',
          headers: { cookie: first, 'x-zhiqiao': '1' },
          payload: {
            membership: answer.json().hats.find((hat: { role: string }) => hat.role === role).membership,
          },
        }),
      )
    await wear('headmaster')
    expect(await hatOf(await region.signIn('twoHats'))).toBe('headmaster')
    await wear('bodyOfficer')
    expect(await hatOf(await region.signIn('twoHats'))).toBe('bodyOfficer')
    await wear('bodyOfficer')
    await region.registry.pool.query('update account set last_membership = $1 where person = $2', [
      region.ids['officer.cityBureau'],
      region.ids.twoHats,
    ])
    // Of several posts a head's comes first.
    expect(await hatOf(await region.signIn('twoHats'))).toBe('headmaster')
  })

  it('of a person without a hat reads what everybody may and nothing else', async () => {
    const answer = await region.ask('noHat', { url: '/api/v1/session' })
    expect(answer.json()).toMatchObject({ hat: null, hats: [] })
    expect((await region.ask('noHat', { url: '/api/v1/test-errand' })).json().rows).toEqual([])
  })

  it('survives a change of password while the others of that person end', async () => {
    const [mine, theirs] = [await region.signIn('deputy'), await region.signIn('deputy')]
    const change = (current: string, password: string) =>
      region.server.inject({
        method: 'PUT',
        url: '/api/v1/session/password',
        headers: { 'x-zhiqiao': '1', cookie: mine },
        payload: { current, password },
      })
    expect((await change('wrong', 'correct horse battery')).json().problems[0].field).toBe('current')
    expect((await change(region.passwords.deputy, '123456')).json().problems[0].field).toBe('password')
    expect((await change(region.passwords.deputy, 'correct horse battery')).statusCode).toBe(204)
    expect((await whoAmI(mine)).statusCode).toBe(200)
    expect((await whoAmI(theirs)).statusCode).toBe(401)
  })

  it('under TLS has a __Host- cookie that is Secure, and HSTS', async () => {
    const server = await region.another({ settings: { http: { tls: true, trustedProxies: ['127.0.0.1'] } } })
    const answer = await server.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1' },
      payload: { name: 'officer', password: region.passwords.officer },
    })
    expect(answer.headers['set-cookie']).toMatch(/^__Host-zhiqiao=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(answer.headers['strict-transport-security']).toContain('max-age=')
  })
})
