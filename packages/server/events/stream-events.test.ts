import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, expect, it } from 'vitest'
import type { Hub, HubEvent } from './hub.ts'
import { streamEvents } from './stream-events.ts'

let server: FastifyInstance
afterEach(() => server.close())

const heard = new Set<(event: HubEvent) => void>()
const publish = (data: unknown) => {
  for (const call of heard) call({ topic: 'test', data })
}
const hub: Hub = {
  publish: async () => undefined,
  subscribe(_topic, call) {
    heard.add(call)
    return () => heard.delete(call)
  },
  onGap: () => () => undefined,
}

/** A server whose only address streams, `before` and `after` having been done. */
async function streaming(
  until: AbortController,
  {
    before = async () => undefined,
    after = () => undefined,
  }: Partial<Record<'before', (socket: NodeJS.EventEmitter) => Promise<unknown>>> & { after?: () => void },
): Promise<string> {
  server = Fastify()
  server.get('/', async (request, reply) => {
    await before(request.raw.socket)
    streamEvents(request, reply, { hub, topic: 'test', owner: 'somebody', until: until.signal })
    after()
  })
  await server.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

it('what happens after a stream was ended is not written to it, though the page has not taken leave yet', async () => {
  const until = new AbortController()
  const address = await streaming(until, {
    after() {
      publish(1)
      until.abort()
      publish(2)
    },
  })
  const text = await (await fetch(address)).text()
  expect(text).toContain('data: 1')
  expect(text).not.toContain('data: 2')
  await expect.poll(() => heard.size).toBe(0)
})

it('a stream asked for just as its session ends is ended', async () => {
  const until = new AbortController()
  const address = await streaming(until, { before: async () => until.abort() })
  expect(await (await fetch(address)).text()).toContain('retry:')
  await expect.poll(() => heard.size).toBe(0)
})

it('a page that has gone before its stream began leaves nothing behind', async () => {
  const page = new AbortController()
  let begun: () => void = () => undefined
  const beginning = new Promise<void>((resolve) => {
    begun = resolve
  })
  const address = await streaming(new AbortController(), {
    before: async (socket) => {
      page.abort()
      await once(socket, 'close')
    },
    after: () => begun(),
  })
  await expect(fetch(address, { signal: page.signal })).rejects.toThrow()
  await beginning
  expect(heard.size).toBe(0)
})
