import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Parts } from '../parts.ts'
import { type TestRegion, testRegion } from '../test/test-region.ts'
import { publishWithin } from './hub.ts'
import { streamEvents } from './stream-events.ts'

let region: TestRegion
let parts: Parts
let address: string

const streamRoute = (server: FastifyInstance, given: Parts) => {
  parts ??= given
  server.get('/api/v1/test-stream', async (request, reply) => {
    const { hash, ended } = await given.sessions.require(request)
    streamEvents(request, reply, {
      hub: given.hub,
      topic: 'test',
      owner: hash,
      until: AbortSignal.any([ended, given.closing]),
    })
  })
}

beforeAll(async () => {
  region = await testRegion({ routes: [streamRoute] })
  await region.server.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(region.server.server.address() as AddressInfo).port}`
})
afterAll(() => region.close())

/** Opens a stream; `heard` gives what came so far, `closed` resolves when the server ends it. */
async function listen(cookie: string) {
  const leave = new AbortController()
  const answer = await fetch(`${address}/api/v1/test-stream`, { headers: { cookie }, signal: leave.signal })
  let text = ''
  const closed = (async () => {
    for await (const part of (answer.body ?? []) as unknown as AsyncIterable<Uint8Array>)
      text += Buffer.from(part).toString()
  })().catch(() => undefined)
  return { answer, heard: () => text, closed, leave: () => leave.abort() }
}

describe('events', () => {
  it('reach a page of another node, after the transaction that published them and only if it stands', async () => {
    const page = await listen(await region.signIn('officer'))
    expect(page.answer.headers.get('content-type')).toContain('text/event-stream')
    expect(page.answer.headers.get('x-content-type-options')).toBe('nosniff')
    const undone = region.registry.asSystem('测试', async (session) => {
      await publishWithin(session, 'test', { n: 0 })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    let other: Parts | undefined
    await region.another({
      routes: [
        (_server, given) => {
          other = given
        },
      ],
    })
    await other?.hub.publish('test', { n: 1 })
    await region.registry.asSystem('测试', (session) => publishWithin(session, 'test', { n: 2 }))
    await parts.hub.publish('elsewhere', { n: 3 })
    await expect.poll(page.heard).toContain('data: {"n":2}')
    expect(page.heard().match(/data: .*/g)).toEqual(['data: {"n":1}', 'data: {"n":2}'])
    page.leave()
  })

  it('too large to send along are announced without their data', async () => {
    const page = await listen(await region.signIn('officer'))
    await parts.hub.publish('test', '长'.repeat(5000))
    await expect.poll(page.heard).toContain('event: change\ndata: null')
    page.leave()
  })

  it('end with the session', async () => {
    const cookie = await region.signIn('officer')
    const page = await listen(cookie)
    await region.server.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie, 'x-zhiqiao': '1' } })
    await page.closed
    expect(page.heard()).toContain('retry:')
  })

  it('are streamed to eight pages of a session and no more', async () => {
    const cookie = await region.signIn('north')
    const pages = await Promise.all(Array.from({ length: 8 }, () => listen(cookie)))
    expect(pages.map(({ answer }) => answer.status)).toEqual(Array(8).fill(200))
    const ninth = await listen(cookie)
    expect(ninth.answer.status).toBe(429)
    for (const { leave } of pages) leave()
    await expect
      .poll(async () => {
        const again = await listen(cookie)
        again.leave()
        return again.answer.status
      })
      .toBe(200)
  })

  it('are heard again after the database closed the listening connection, and pages are told of the gap', async () => {
    const page = await listen(await region.signIn('south'))
    let gaps = 0
    parts.hub.onGap(() => gaps++)
    await region.registry.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where query ilike 'listen %' and datname = current_database()`,
    )
    await expect.poll(() => gaps).toBe(1)
    await expect.poll(page.heard).toContain('event: gap')
    await parts.hub.publish('test', { n: 9 })
    await expect.poll(page.heard).toContain('data: {"n":9}')
    page.leave()
  })

  it('do not keep a server from closing', async () => {
    const more = await region.another()
    await more.listen({ host: '127.0.0.1', port: 0 })
    const before = address
    address = `http://127.0.0.1:${(more.server.address() as AddressInfo).port}`
    const page = await listen(await region.signIn('officer', more))
    await more.close()
    await page.closed
    address = before
    expect(page.heard()).toContain('retry:')
  })
})
