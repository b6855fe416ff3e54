import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { deliverDue, leaseMs, pausesMs } from './deliver-events.ts'
import { partnerSettingsOf } from './partner-settings.ts'
import { sendEvent } from './send-event.ts'
import { isSigned, signedHeaders } from './signature.ts'
import { type PartnerWorld, partnerWorld, thisMachine } from './testing/partner-world.ts'

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let world: PartnerWorld
let receiver: Server
let address: string
let subscription: string
let secret: string
let received: Received[] = []
let status = 204

beforeAll(async () => {
  world = await partnerWorld()
  receiver = createServer((request, reply) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      reply.writeHead(status, { location: `${address}/elsewhere` }).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
  subscription = (await subscribe({ name: '岗位', address: `${address}/in` })).id
  secret = (await world.act(world.operator, 'eventSubscription', subscription, 'start'))!
})
beforeEach(() => {
  received = []
  status = 204
})
afterAll(async () => {
  receiver?.close()
  await world?.close()
})

const subscribe = (values: object) =>
  world.registry.as(world.operator, (session) =>
    session.create('eventSubscription', {
      ...{
        partner: world.partner,
        posts: true,
        reports: true,
        opened: true,
        changed: true,
        withdrawn: true,
        ...values,
      },
    }),
  )
const deliver = (settings = thisMachine) => deliverDue({ registry: world.registry, settings, clock: world.now })
const later = (ms: number) => world.at(new Date(world.now().getTime() + ms))
const read = () => world.registry.as(world.operator, (session) => session.read('eventSubscription', subscription))
const lost = () => world.registry.as(world.operator, (session) => session.all('undeliveredEvent', {}))
const opened = async (name: string) => {
  const { id } = await world.post(name)
  await world.act(world.employer, 'postListing', id, 'submit')
  return id
}

test('what opens, changes and ceases to be public is told, signed, each once and in its order', async () => {
  const id = await opened('车工')
  await world.registry.asSystem('测试', async (session) => {
    const { version } = await session.read('postListing', id)
    await session.change('postListing', id, version, { headcount: 7 })
  })
  later(1000)
  await world.act(world.employer, 'postListing', id, 'takeDown')
  await deliver()
  await deliver()
  const bodies = received.map(({ body }) => JSON.parse(body))
  expect(bodies.map(({ type }) => type)).toEqual(['listing-opened', 'listing-changed', 'listing-withdrawn'])
  expect(bodies[0].data).toEqual({
    dataset: 'post-listing',
    id,
    version: 2,
    address: `/partner/v1/data/post-listing/${id}`,
  })
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(3)
  for (const { headers, body } of received) {
    expect(isSigned(secret, headers, body, world.now())).toBe(true)
    expect(isSigned(secret, headers, `${body} `, world.now())).toBe(false)
    expect(isSigned('whsec_AAAA', headers, body, world.now())).toBe(false)
    expect(isSigned(secret, headers, body, new Date(world.now().getTime() + 301_000))).toBe(false)
  }
  expect((await read()).values).toMatchObject({ deliveredOn: '2026-06-15', failingSince: null })
})

test('drafts, what was rolled back and what nobody subscribed to are told to nobody', async () => {
  await world.post('拟稿')
  const { id } = await world.post('回滚')
  await expect(
    world.registry.as(world.employer, async (session) => {
      await session.perform('postListing', id, 1, 'submit')
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  await world.registry.asSystem('测试', (session) =>
    session.bulk.write('savedSearch', [{ line: 1, values: { name: '无关', question: 'text=x', notify: false } }]),
  )
  expect(await deliver()).toBe(0)
})

test('listings imported together are told of each', async () => {
  const { id } = await world.post('样本')
  await world.registry.asSystem('测试', async (session) => {
    const { values } = await session.read('postListing', id)
    const rows = ['甲', '乙', '丙'].map((name, line) => ({ line, values: { ...values, name } }))
    await session.bulk.write('postListing', rows, { state: 'open' })
  })
  await deliver()
  expect(received.map(({ body }) => JSON.parse(body).type)).toEqual(Array(3).fill('listing-opened'))
})

test('what does not arrive is tried again ever more seldom under the same id, then waits for the operator, who sends it again', async () => {
  status = 500
  await opened('铣工')
  for (const pause of [...pausesMs, 0]) {
    await deliver()
    expect(await deliver()).toBe(0)
    later(pause)
  }
  expect(received).toHaveLength(pausesMs.length + 1)
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect((await read()).values.failingSince).not.toBeNull()
  const [given] = await lost()
  expect(given).toMatchObject({
    state: 'undelivered',
    values: { attempts: 8, problem: '对方答复 500', event: 'listing-opened' },
  })
  await expect(world.act(world.clerk, 'undeliveredEvent', given!.id, 'resend')).rejects.toMatchObject({ status: 403 })

  await world.act(world.operator, 'undeliveredEvent', given!.id, 'resend')
  await deliver()
  expect((await lost())[0]).toMatchObject({ state: 'undelivered' })
  status = 200
  await world.act(world.operator, 'undeliveredEvent', given!.id, 'resend')
  await deliver()
  expect((await lost())[0]).toMatchObject({ state: 'delivered' })
  expect(received.at(-1)!.headers['webhook-id']).toBe(given!.values.message)
  expect((await read()).values.failingSince).toBeNull()
})

test('a message whose node died is taken by another once the lease is over', async () => {
  await opened('制图员')
  const dying = () => {
    throw new Error('died')
  }
  await expect(deliver({ ...thisMachine, isListed: dying })).rejects.toThrow('died')
  expect(await deliver()).toBe(0)
  later(leaseMs)
  expect(await deliver()).toBe(1)
  expect(received).toHaveLength(1)
})

test('no redirect is followed, and a name is never resolved a second time', async () => {
  status = 302
  const url = new URL(`${address.replace('127.0.0.1', 'partner.invalid')}/in`)
  const target = { url, address: '127.0.0.1', family: 4 as const }
  const body = '{}'
  const sent = await sendEvent(target, signedHeaders(secret, 'x', world.now(), body), body)
  expect(sent).toEqual({ delivered: false, problem: '对方要求跳转（302），未跟随' })
  expect(received.map(({ headers }) => headers.host)).toEqual([url.host])
})

test('a receiver that never answers, answers endlessly or is not there costs a little time and is named', async () => {
  const silent = createServer((request, reply) => {
    if (request.url === '/endless') {
      const fill = () => {
        while (reply.write('x'.repeat(65_536)));
      }
      reply.writeHead(200).on('drain', fill)
      fill()
    }
  })
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  const to = (path: string, at = port) => ({
    url: new URL(`http://127.0.0.1:${at}${path}`),
    address: '127.0.0.1',
    family: 4 as const,
  })
  expect(await sendEvent(to('/'), {}, '{}', 100)).toEqual({ delivered: false, problem: '对方没有及时答复' })
  expect(await sendEvent(to('/endless'), {}, '{}')).toEqual({ delivered: true })
  silent.closeAllConnections()
  await new Promise((resolve) => silent.close(resolve))
  expect(await sendEvent(to('/'), {}, '{}')).toEqual({ delivered: false, problem: '对方没有接受连接' })
})

test('nothing is sent to this machine without a setting that says so, and the operator reads why', async () => {
  await opened('磨工')
  await deliver(partnerSettingsOf({}))
  expect(received).toEqual([])
  const { rows } = await world.registry.asSystem('测试', async (session) => ({
    rows: await session.query.selectFrom('partner_outbox').select('problem').execute(),
  }))
  expect(rows.map(({ problem }) => problem)).toEqual(['接收地址应以 https:// 开头。'])
  const hidden = await world.registry.as(world.operator, (session) =>
    session.query.selectFrom('partner_outbox').select('id').execute(),
  )
  expect(hidden).toEqual([])
})

test('a fault at one subscription is told once what was sent to the others has been noted', async () => {
  later(pausesMs.at(-1)!)
  await deliver()
  received = []
  const second = (await subscribe({ name: '另一处', address: `${address}/second` })).id
  await world.act(world.operator, 'eventSubscription', second, 'start')
  await opened('测量员甲')
  const waiting = () =>
    world.registry.asSystem(
      '测试',
      async ({ query }) => (await sql`select from partner_outbox`.execute(query)).rows.length,
    )
  const before = await waiting()
  expect(before).toBe(2)
  let asked = 0
  const registry: Registry = {
    ...world.registry,
    // Taken, then noted one by one: the first fails at once, the others take their time.
    async asSystem(reason, work) {
      if (++asked === 2) throw new Error('the database is away')
      if (asked > 2) await new Promise((resolve) => setTimeout(resolve, 50))
      return world.registry.asSystem(reason, work)
    },
  }
  await expect(deliverDue({ registry, settings: thisMachine, clock: world.now })).rejects.toThrow('away')
  expect(received).toHaveLength(before)
  expect(await waiting()).toBe(1)
  await world.act(world.operator, 'eventSubscription', second, 'pause')
})

test('a paused subscription and a suspended partner are told of nothing', async () => {
  await world.act(world.operator, 'eventSubscription', subscription, 'pause')
  await opened('钳工')
  later(pausesMs[0]!)
  await deliver()
  expect(received).toEqual([])
  await world.act(world.operator, 'eventSubscription', subscription, 'resume')
  await world.act(world.operator, 'partner', world.partner, 'suspend', '协议到期')
  await opened('镗工')
  expect(await deliver()).toBe(0)
})
