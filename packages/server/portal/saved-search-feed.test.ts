import { dailyRun } from '@zhiqiao/work'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PartnerWorld, partnerWorld } from '../partner/testing/partner-world.ts'

const dayMs = 86_400_000

let world: PartnerWorld
let saved: string
beforeAll(async () => {
  world = await partnerWorld()
  saved = await world.registry.as(world.clerk, async (session) => {
    const values = { name: '数控类岗位', question: 'text=数控&kind=postListing', notify: true }
    return (await session.create('savedSearch', values)).id
  })
  await world.registry.pool.query(
    `insert into account (person, name, password_hash, created_at, changed_at) values ($1, 'clerk', '', now(), now())`,
    [world.clerk.person!.id],
  )
})
afterAll(() => world?.close())

const nextDay = async () => {
  world.at(new Date(world.now().getTime() + dayMs))
  await world.registry.asSystem('按日办理', dailyRun)
  await world.registry.asSystem('按日办理', dailyRun)
  world.at(new Date(world.now().getTime() + 60_000))
}
const notices = () =>
  world.registry.as(world.clerk, async (session) =>
    (await session.all('notice', { filter: { record: saved } })).map(({ values }) => `${values.title} ${values.body}`),
  )
const opened = async (name: string, publisher = world.employer) => {
  const { id } = await world.post(name, publisher)
  await world.act(publisher, 'postListing', id, 'submit')
  return id
}
const feed = async (address: string) => {
  const answer = await world.ask(null, { url: address })
  return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.body }
}

test('a listing that one opens gives another, who saved a search that finds it, exactly one notice', async () => {
  await nextDay()
  expect(await notices()).toEqual([])
  const id = await opened('数控车工')
  await opened('保洁员')
  await nextDay()
  expect(await notices()).toEqual(['“数控类岗位”有1条新的供需信息 数控车工'])
  await world.registry.asSystem('测试', async (session) => {
    const { version } = await session.read('postListing', id)
    await session.change('postListing', id, version, { headcount: 9 })
  })
  await opened('数控铣工', world.clerk)
  await nextDay()
  expect(await notices()).toHaveLength(1)
})

test('a saved search is followed by an address of one’s own, until it is ended', async () => {
  await expect(world.act(world.employer, 'savedSearch', saved, 'openFeed')).rejects.toMatchObject({ status: 404 })
  const first = (await world.act(world.clerk, 'savedSearch', saved, 'openFeed'))!
  expect(first).toMatch(/^\/feed\/[\w-]{27}\.atom$/)
  const read = await feed(first)
  expect(read).toMatchObject({ status: 200, type: 'application/atom+xml; charset=utf-8' })
  expect(read.text).toContain('<title>云岭市 · 数控类岗位</title>')
  expect(read.text.match(/<entry>/g)).toHaveLength(2)
  expect(read.text).toContain('数控车工')
  expect(read.text).not.toMatch(/保洁员|唐示例|13900001111/)

  const second = (await world.act(world.clerk, 'savedSearch', saved, 'openFeed'))!
  expect((await feed(first)).status).toBe(410)
  const rss = await feed(second.replace(/atom$/, 'rss'))
  expect(rss).toMatchObject({ status: 200, type: 'application/rss+xml; charset=utf-8' })
  expect(rss.text.match(/<item>/g)).toHaveLength(2)
  expect((await feed(second)).status).toBe(200)
  await world.act(world.clerk, 'savedSearch', saved, 'closeFeed')
  expect((await feed(second)).status).toBe(410)
  expect((await feed('/feed/nothing.atom')).status).toBe(404)
  const last = (await world.act(world.clerk, 'savedSearch', saved, 'openFeed'))!
  await world.registry.pool.query('update account set disabled_at = now() where person = $1', [world.clerk.person!.id])
  expect((await feed(last)).status).toBe(404)
})

test('a public search is followed without any token', async () => {
  const read = await feed('/listing.atom?kind=post&text=数控')
  expect(read).toMatchObject({ status: 200, type: 'application/atom+xml; charset=utf-8' })
  expect(read.text.match(/<entry>/g)).toHaveLength(2)
})
