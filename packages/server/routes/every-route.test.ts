import { kebabCase } from '@zhiqiao/model'
import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Persona, personas, type TestRegion, testDomain, testRegion } from '../test/test-region.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
interface Route {
  method: Method
  url: string
}

let region: TestRegion
let routes: Route[]

beforeAll(async () => {
  region = await testRegion()
  routes = Object.values(testDomain.registers).flatMap((register): Route[] => {
    const path = `/api/v1/${kebabCase(register.name)}`
    return [
      { method: 'GET', url: path },
      { method: 'POST', url: path },
      { method: 'GET', url: `${path}.csv` },
      { method: 'GET', url: `${path}.xlsx` },
      { method: 'GET', url: `${path}/:id` },
      { method: 'PATCH', url: `${path}/:id` },
      { method: 'DELETE', url: `${path}/:id` },
      ...(register.permissions.reveal ? [{ method: 'PUT', url: `${path}/purpose` } as Route] : []),
      { method: 'GET', url: `${path}/:id/history` },
      ...(Object.values(register.fields).some(({ personal }) => personal)
        ? ([
            { method: 'GET', url: `${path}/:id/access` },
            { method: 'POST', url: `${path}/:id/forget` },
          ] as Route[])
        : []),
      { method: 'GET', url: `${path}/:id/comment` },
      { method: 'POST', url: `${path}/:id/comment` },
      ...Object.keys(register.acts ?? {}).map((act): Route => ({ method: 'POST', url: `${path}/:id/act/${act}` })),
    ]
  })
  routes.push(
    { method: 'GET', url: '/api/v1/meta' },
    { method: 'GET', url: '/api/v1/register-use' },
    { method: 'GET', url: '/api/v1/search' },
    { method: 'GET', url: '/api/v1/session' },
    { method: 'POST', url: '/api/v1/session' },
    { method: 'PUT', url: '/api/v1/session/hat' },
    { method: 'PUT', url: '/api/v1/session/language' },
    { method: 'PUT', url: '/api/v1/session/persona' },
    { method: 'PUT', url: '/api/v1/session/password' },
    { method: 'POST', url: '/api/v1/file' },
    { method: 'GET', url: '/api/v1/file/:id' },
    { method: 'GET', url: '/api/v1/file/:id/view' },
    { method: 'GET', url: '/api/v1/own-record' },
    { method: 'GET', url: '/api/openapi.json' },
    { method: 'GET', url: '/livez' },
    { method: 'GET', url: '/readyz' },
    { method: 'GET', url: '/metrics' },
    { method: 'GET', url: '/app/' },
    { method: 'GET', url: '/' },
    { method: 'GET', url: '/no-such-address' },
  )
})
afterAll(() => region.close())

const problem = expect.objectContaining({
  type: expect.stringMatching(/^\/problem\/[a-z0-9-]+$/),
  title: expect.stringMatching(/\p{Script=Han}/u),
  en: expect.stringMatching(/[a-z]/),
  code: expect.any(String),
  instance: expect.stringMatching(/^urn:request:/),
})

const withId = (url: string, id: string) => url.replace(':id', id)

/** Not a problem, or one said properly; never ours to blame. */
function expectSound(answer: Awaited<ReturnType<TestRegion['ask']>>, context: unknown) {
  expect(answer.statusCode, JSON.stringify(context)).toBeLessThan(500)
  if (answer.statusCode >= 400) {
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toEqual(problem)
    expect(answer.json().status).toBe(answer.statusCode)
    expect(answer.body).not.toMatch(/node_modules|\bat .*\.ts:|select .* from/i)
  }
}

describe('every route', () => {
  it('is known to this test', () => {
    for (const { method, url } of routes)
      if (url !== '/no-such-address' && url !== '/app/') expect(region.server.hasRoute({ method, url }), url).toBe(true)
    const printed = region.server.printRoutes({ commonPrefix: false })
    expect(printed).toContain('test-errand')
  })

  it('sends the security headers, whoever asks and whatever the answer', async () => {
    for (const who of [null, 'officer'] as const)
      for (const { method, url } of routes) {
        const { headers } = await region.ask(who, { method, url: withId(url, region.ids.northErrand!) })
        expect(headers['content-security-policy'], url).toMatch(/default-src '(self|none)'/)
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
        expect(headers['content-security-policy']).toContain("base-uri 'none'")
        expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/)
        expect(headers['x-content-type-options']).toBe('nosniff')
        expect(headers['referrer-policy']).toBe('same-origin')
        expect(headers['x-request-id']).toMatch(/^[\w-]+$/)
        expect(headers['access-control-allow-origin']).toBeUndefined()
        expect(headers['x-powered-by'] ?? headers.server).toBeUndefined()
        // The description of the registers holds nobody's data and is asked again by its tag.
        if (url === '/api/v1/meta') expect(headers['cache-control'], url).toBe('private, no-cache')
        else if (url.startsWith('/api/')) expect(headers['cache-control'], url).toBe('no-store')
      }
  })

  it('refuses writes that do not come from our own pages', async () => {
    const cookie = await region.signIn('officer')
    for (const { method, url } of routes.filter(({ method }) => method !== 'GET')) {
      const answer = await region.server.inject({
        method,
        url: withId(url, region.ids.northErrand!),
        headers: { cookie },
        payload: { version: 1, values: {}, reason: 'x' },
      })
      expect([answer.statusCode, answer.json().code], url).toEqual([403, 'not-our-page'])
    }
  })

  it('refuses what is no JSON of ours', async () => {
    const bodies: [string, string, number][] = [
      ['application/json', `${'{"values":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 400],
      ['application/json', '[[[', 400],
      ['application/json', '', 400],
      ['application/json', '{"values":{"title":"a\\u0000b"}}', 400],
      ['application/json', '{"values":{"title":"\\ud800"}}', 400],
      ['application/json', '{"__proto__":{"x":1}}', 400],
      ['application/json', '{"values":{"constructor":{"prototype":{"x":1}}}}', 400],
      ['application/json', `{"values":{"title":"${'x'.repeat(3_000_000)}"}}`, 413],
      ['text/plain', '{}', 415],
      ['application/json\ta', '{}', 415],
      ['application/x-www-form-urlencoded', 'a=1', 415],
      ['text/html', '<p>', 415],
    ]
    for (const { method, url } of routes.filter((route) => route.method !== 'GET' && route.url !== '/api/v1/session'))
      for (const [type, payload, status] of bodies) {
        const answer = await region.ask('officer', {
          method,
          url: withId(url, region.ids.northErrand!),
          headers: { 'content-type': type },
          payload,
        })
        expectSound(answer, { method, url, type, payload: payload.slice(0, 60) })
        if (url.includes('test-errand'))
          expect([status, 400], `${type} ${payload.slice(0, 40)}`).toContain(answer.statusCode)
      }
  })

  it('refuses queries that are none', async () => {
    const queries = ['a=1&a=2', 'text=%00', 'text=%ED%A0%80', '%zz', `text=${'长'.repeat(3000)}`, 'limit=1&limit=2']
    for (const { method, url } of routes)
      for (const query of queries) {
        const answer = await region.ask('officer', { method, url: `${withId(url, region.ids.northErrand!)}?${query}` })
        expectSound(answer, { method, url, query })
        expect([400, 414], `${method} ${url}?${query}`).toContain(answer.statusCode)
      }
  })

  it('answers ids of others, of nobody and of nothing with the same words', async () => {
    const others = [region.ids.southErrand!, '00000000-0000-7000-8000-000000000000']
    for (const { method, url } of routes.filter((route) => route.url.includes('test-errand/:id'))) {
      const answers = await Promise.all(
        others.map((id) =>
          region.ask('north', { method, url: withId(url, id), payload: bodyFor(method, url) }).then((answer) => {
            const { instance: _, ...rest } = answer.json()
            return { status: answer.statusCode, rest }
          }),
        ),
      )
      expect(answers[0]).toEqual(answers[1])
      expect(answers[0]?.status, `${method} ${url}`).toBe(404)
    }
    for (const id of ['nonsense', '%00', '..%2f..%2fetc', '1 or 1=1', 'x'.repeat(150)]) {
      const answer = await region.ask('north', { url: `/api/v1/test-errand/${id.replaceAll(' ', '%20')}` })
      expectSound(answer, id)
    }
  })
})

function bodyFor(method: string, url: string): Record<string, unknown> | undefined {
  if (url.endsWith('/comment')) return method === 'POST' ? { content: '试探' } : undefined
  if (method === 'GET') return undefined
  if (url.endsWith('/forget')) return { reason: '测试' }
  if (url.includes('/act/')) return { version: 1, input: { result: '好' }, reason: '测试' }
  return method === 'DELETE' ? { version: 1, reason: '测试' } : { version: 1, values: { title: '改' } }
}

describe('who may what', () => {
  // Reads of the northern and the southern errand, creating one, changing the northern one.
  const expected: Record<Persona | 'public', [north: number, south: number, create: number, change: number]> = {
    public: [404, 404, 401, 401],
    officer: [200, 200, 201, 200],
    deputy: [404, 404, 403, 404],
    north: [200, 404, 403, 403],
    south: [404, 200, 403, 404],
    northOfficer: [200, 404, 403, 403],
    auditor: [404, 404, 403, 404],
    administrator: [404, 404, 403, 404],
    // Of the two posts the head's, in the south, is worn first.
    twoHats: [404, 200, 403, 404],
    noHat: [404, 404, 403, 404],
  }

  it.each([...personas, 'public'] as const)('%s', async (persona) => {
    const who = persona === 'public' ? null : persona
    const status = async (request: InjectOptions) => (await region.ask(who, request)).statusCode
    const north = `/api/v1/test-errand/${region.ids.northErrand}`
    const { version } = (await region.ask('officer', { url: north })).json().record
    const values = { title: '新的事项', office: region.ids.cityBureau, body: region.ids.northBureau }
    expect([
      await status({ url: north }),
      await status({ url: `/api/v1/test-errand/${region.ids.southErrand}` }),
      await status({ method: 'POST', url: '/api/v1/test-errand', payload: { values } }),
      await status({ method: 'PATCH', url: north, payload: { version, values: { note: persona } } }),
    ]).toEqual(expected[persona])
    const list = await region.ask(who, { url: '/api/v1/test-errand?limit=500' })
    const seen = new Set(list.json().rows.map((row: { values: { body: string } }) => row.values.body))
    expect(seen.has(region.ids.southBureau)).toBe(expected[persona][1] === 200)
    const visible = (await region.ask(who, { url: '/api/v1/meta' }))
      .json()
      .registers.map(({ name }: { name: string }) => name)
    expect(visible.includes('person')).toBe(who !== null)
  })
})

describe('hostile values', () => {
  const hostile = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      -1,
      1e15,
      0.5,
      '',
      ' ',
      'x'.repeat(30_000),
      '2026-02-30',
      '\u202e',
      "';--",
      '%_\\',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(fc.anything({ maxDepth: 1 }), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue(), { maxKeys: 3 }),
    fc.uuid(),
    fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
  )
  const fieldNames = [
    ...Object.keys(testDomain.registers.testErrand!.fields),
    'id',
    'version',
    'state',
    'createdBy',
    'wall_division',
    'unknown',
  ]
  const values = fc.dictionary(fc.constantFrom(...fieldNames), hostile, { maxKeys: 8 })
  const cleanJson = (value: unknown) => JSON.stringify(value) ?? 'null'

  it('in bodies are refused with a sentence or kept as they are, never a failure', async () => {
    const writes = routes.filter(
      ({ method, url }) => method !== 'GET' && url !== '/api/v1/session' && !url.includes('password'),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...writes),
        fc.record(
          { version: fc.oneof(fc.constant(1), fc.integer(), hostile), values, input: values, reason: hostile },
          { requiredKeys: [] },
        ),
        async ({ method, url }, body) => {
          const answer = await region.ask('officer', {
            method,
            url: withId(url, region.ids.southErrand!),
            headers: { 'content-type': 'application/json' },
            payload: cleanJson(body),
          })
          expectSound(answer, { method, url, body })
        },
      ),
      { numRuns: 400 },
    )
  })

  it('in queries are refused with a sentence or find nothing, never a failure', async () => {
    const names = fieldNames.flatMap((name) => [
      name,
      ...['is', 'in', 'contains', 'from', 'to', 'empty', 'has', 'x'].map((o) => `${name}.${o}`),
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.oneof(
            fc.constantFrom(...names),
            fc.constantFrom('text', 'sort', 'after', 'limit', 'withdrawn'),
            fc.string(),
          ),
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom(
              'true',
              '-1',
              '2026-01-01',
              '9999999999999',
              '0',
              'x',
              '%',
              '\\',
              region.ids.northBureau!,
              '-due',
              'due,',
            ),
          ),
          { maxKeys: 3 },
        ),
        fc.constantFrom('', '.csv'),
        async (query, kind) => {
          const search = new URLSearchParams(query).toString()
          expectSound(await region.ask('officer', { url: `/api/v1/test-errand${kind}?${search}` }), query)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('cannot set what only acts set, nor what is nobody’s to set', async () => {
    const url = `/api/v1/test-errand/${region.ids.northErrand}`
    const before = (await region.ask('officer', { url })).json().record
    for (const name of [
      'result',
      'id',
      'state',
      'version',
      'createdBy',
      'wallDivision',
      'wall_division',
      'changed_at',
    ]) {
      const answer = await region.ask('officer', {
        method: 'PATCH',
        url,
        payload: { version: before.version, values: { [name]: 'x' } },
      })
      expect(answer.statusCode, name).toBe(422)
      expect(answer.json().problems[0].field).toBe(name)
    }
    expect((await region.ask('officer', { url })).json().record).toEqual(before)
  })
})

describe('the log', () => {
  it('names no address and no value', () => {
    const text = region.log.join('')
    expect(text).not.toContain('11010519491231002X')
    expect(text).not.toContain('13912345678')
    expect(text).not.toContain('limit=')
    expect(text).not.toMatch(/zhiqiao=[\w-]{20}/)
    expect(text).not.toContain(region.passwords.officer)
    expect(text).toContain('/api/v1/test-errand/:id')
  })
})
