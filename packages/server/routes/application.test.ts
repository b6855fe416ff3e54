import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestRegion, testRegion } from '../test/test-region.ts'
import { pageWithNonce } from './application.ts'

let region: TestRegion
let server: FastifyInstance
const folder = mkdtempSync(join(tmpdir(), 'zhiqiao-web-'))

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="" /><title>职桥</title><script type="module" src="/app/assets/index-D8xvmnVE.js"></script>',
  )
  writeFileSync(join(folder, 'assets/index-D8xvmnVE.js'), 'export {}')
  writeFileSync(join(folder, 'icon.svg'), '<svg/>')
  region = await testRegion({ webFolder: folder })
  server = region.server
})
afterAll(async () => {
  await region.close()
  rmSync(folder, { recursive: true })
})

describe('the application', () => {
  it('is one page for every address below /app/, each time with a nonce of its own', async () => {
    const pages = await Promise.all(['/app/', '/app/task/123?x=1', '/app/'].map((url) => server.inject(url)))
    const nonces = pages.map(({ headers, body, statusCode }) => {
      expect(statusCode).toBe(200)
      const nonce = /script-src 'self' 'nonce-([\w-]{22})'/.exec(String(headers['content-security-policy']))?.[1]
      expect(body).toContain(`<meta name="csp-nonce" content="${nonce}" />`)
      expect(body).toContain(`<script nonce="${nonce}" type="module"`)
      expect(headers['cache-control']).toBe('no-store')
      return nonce
    })
    expect(new Set(nonces).size).toBe(3)
  })

  it('keeps hashed files for a year and no others, and never answers a missing file with a page', async () => {
    const cacheOf = async (url: string) => (await server.inject(url)).headers['cache-control']
    expect(await cacheOf('/app/assets/index-D8xvmnVE.js')).toBe('public, max-age=31536000, immutable')
    expect(await cacheOf('/app/icon.svg')).toBe('no-cache')
    for (const url of [
      '/app/assets/index-00000000.js',
      '/app/index.html',
      '/app/..%2f..%2fpackage.json',
      '/.git/config',
    ])
      expect((await server.inject(url)).statusCode, url).toBe(404)
  })

  it('writes nonces only where they belong', () => {
    const html = '<meta name="csp-nonce" content="old"><script nonce="kept"></script><style>a{}</style><p>script</p>'
    expect(pageWithNonce(html)('N')).toBe(
      '<meta name="csp-nonce" content="N"><script nonce="kept"></script><style nonce="N">a{}</style><p>script</p>',
    )
  })
})

describe('the server', () => {
  it('says that it lives and is ready, and its figures to this machine only', async () => {
    expect((await server.inject('/livez')).json()).toEqual({ status: 'ok' })
    expect((await server.inject('/readyz')).json()).toEqual({ status: 'ok' })
    const figures = await server.inject('/metrics')
    expect(figures.body).toMatch(/^zhiqiao_http_request_duration_seconds_count \d+$/m)
    expect((await server.inject({ url: '/metrics', remoteAddress: '10.1.2.3' })).statusCode).toBe(404)
    expect((await server.inject({ url: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode).toBe(404)
    const token = 'a-token-of-twenty-letters'
    const open = await region.another({ settings: { http: { metricsToken: token } } })
    const asked = (authorization: string) =>
      open.inject({ url: '/metrics', remoteAddress: '10.1.2.3', headers: { authorization } })
    expect([(await asked(`Bearer ${token}`)).statusCode, (await asked('Bearer other')).statusCode]).toEqual([200, 404])
  })

  it('does not believe who is said to be behind a proxy nobody named', async () => {
    const addressSeen = async (on: FastifyInstance) => {
      await on.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { 'x-zhiqiao': '1', 'x-forwarded-for': '203.0.113.9' },
        payload: { name: 'officer', password: region.passwords.officer },
      })
      const { rows } = await region.registry.pool.query('select address from session order by created_at desc limit 1')
      return rows[0].address
    }
    expect(await addressSeen(server)).toBe('127.0.0.1')
    const behind = await region.another({ settings: { http: { trustedProxies: ['127.0.0.1'] } } })
    expect(await addressSeen(behind)).toBe('203.0.113.9')
  })

  it('answers what is not HTTP, or not an address, like everything else', async () => {
    await server.listen({ host: '127.0.0.1', port: 0 })
    const { port } = server.server.address() as AddressInfo
    const say = async (text: string) => {
      const socket = connect(port, '127.0.0.1')
      socket.write(text)
      return (await buffer(socket)).toString()
    }
    const broken = await say('GET /a b HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(broken).toMatch(/^HTTP\/1\.1 400 /)
    expect(broken).toContain('请求不是有效的 HTTP')
    expect(await say(`GET / HTTP/1.1\r\nHost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
    expect(await say('TRACE /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 404 /)
    const odd = await server.inject('/%zz')
    expect(odd.statusCode).toBe(400)
    expect(odd.json().title).toBe('网址无法识别。')
    expect(odd.headers['x-content-type-options']).toBe('nosniff')
  })

  it('describes its interface: every register with its own values', async () => {
    const description = (await server.inject('/api/openapi.json')).json()
    expect(description.openapi).toBe('3.1.0')
    const create = description.paths['/api/v1/test-errand'].post
    expect(create.requestBody.content['application/json'].schema.properties.values.properties.title).toMatchObject({
      title: '事项',
    })
    expect(Object.keys(description.paths)).toContain('/api/v1/test-errand/{id}/act/finish')
    const parameters = description.paths['/api/v1/test-errand'].get.parameters.map(({ name }: { name: string }) => name)
    expect(parameters).toEqual(expect.arrayContaining(['body', 'due.from', 'text', 'limit']))
    expect(parameters.filter((name: string) => name.startsWith('idNumber'))).toEqual([])
  })

  it('sends the description packed, and not again while it is the same', async () => {
    const plain = await region.ask('officer', { url: '/api/v1/meta' })
    const headers = { 'accept-encoding': 'gzip' }
    const packed = await region.ask('officer', { url: '/api/v1/meta', headers })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body)
    const again = { ...headers, 'if-none-match': String(packed.headers.etag) }
    expect((await region.ask('officer', { url: '/api/v1/meta', headers: again })).statusCode).toBe(304)
    expect((await region.ask(null, { url: '/api/v1/meta', headers: again })).statusCode).toBe(200)
  })

  it('packs long answers for those who can unpack them', async () => {
    const headers = { 'accept-encoding': 'br, gzip' }
    const packed = await region.ask('officer', { url: '/api/openapi.json', headers })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(packed.rawPayload).toString())).toHaveProperty('openapi')
  })

  it('describes to a browser what its viewer may read, with the words of both languages', async () => {
    const { registers, codeSets } = (await region.ask('officer', { url: '/api/v1/meta' })).json()
    const described = registers.find(({ name }: { name: string }) => name === 'testErrand')
    expect(described).toMatchObject({ title: { zh: '差事', en: 'Errand' }, titled: 'title', creatable: true })
    expect(described.fields.title).toMatchObject({
      kind: 'text',
      zh: '事项',
      en: 'Title',
      required: true,
      maxLength: 100,
    })
    expect(described.fields.idNumber).toMatchObject({ personal: 'sensitive', filters: [] })
    expect(described.acts.reopen).toMatchObject({ reason: 'required', from: ['done'], to: 'open' })
    expect(Object.keys(codeSets).sort()).toEqual([
      'authorityLine',
      'divisionKind',
      'organisationKind',
      'role',
      'urgency',
    ])
  })
})
