import { activity, activityBooking, domain } from '@zhiqiao/definitions'
import { openRegistry, publicViewer, type Registry } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { domainDatabase } from '../../../test/domain-database.ts'
import { bookVisit, openVisit } from './visit.ts'

let database: TestDatabase
let registry: Registry
const ids: Record<string, string> = {}
beforeAll(async () => {
  database = await domainDatabase()
  registry = await openRegistry({
    url: database.url,
    domain,
    keys: { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) },
    acts,
    clock: () => new Date('2026-11-22T02:00:00Z'),
  })
  await registry.asSystem('准备', async (session) => {
    const place = await session.create('division', { name: '云岭市', kind: 'prefecture' })
    const host = await session.create('organisation', {
      ...{ name: '清河区职业中学', kind: 'school', division: place.id },
    })
    const about = { kind: 'openDay', year: 2026, organiser: host.id, division: place.id, audience: 'parent' } as const
    const make = async (name: string, values: object, state = 'confirmed') => {
      ids[name] = (await session.create(activity, { name, startsOn: '2026-12-05', ...about, ...values }, { state })).id
    }
    await make('开放日', { booking: true, capacity: 12, endsOn: '2026-12-06' })
    await make('已过', { booking: true, startsOn: '2026-11-01' })
    await make('不预约', {})
    await make('未确认', { booking: true }, 'submitted')
    await make('已截止', { booking: true, bookingTo: '2026-11-20T10:00:00.000Z' })
  })
})
afterAll(async () => {
  await registry?.close()
  await database?.close()
})

const bookings = () => registry.asSystem('查看', (session) => session.all(activityBooking, { sort: 'createdAt' }))
const someone = { name: ' 王示例 ', mobilePhone: '138 0000 0001', headcount: '4', day: '2026-12-06' }

test('only what is confirmed, to come and taking bookings can be booked', async () => {
  expect(await openVisit(registry, ids.开放日!)).toMatchObject({
    ...{ organiser: '清河区职业中学', days: ['2026-12-05', '2026-12-06'], most: 10 },
  })
  for (const name of ['已过', '不预约', '未确认', '已截止'])
    await expect(openVisit(registry, ids[name]!), name).rejects.toMatchObject({ status: 404 })
})

test('a visitor books once a day, the host is to confirm it, and nobody else sees who comes', async () => {
  await bookVisit(registry, ids.开放日!, someone)
  await bookVisit(registry, ids.开放日!, { ...someone, name: '别人', headcount: '1' })
  const [booking, ...more] = await bookings()
  expect(more).toEqual([])
  expect(booking).toMatchObject({
    state: 'submitted',
    values: { name: '王示例', mobilePhone: '13800000001', headcount: 4, bookedOn: '2026-12-06', audience: 'parent' },
  })
  expect((await registry.as(publicViewer, (session) => session.list(activityBooking, {}))).rows).toEqual([])
})

test('what is wrong is named, and there are never more than there are places', async () => {
  const problems = (given: object) =>
    bookVisit(registry, ids.开放日!, { ...someone, mobilePhone: '13800000002', ...given }).catch(
      (error) => error.details.problems?.map(({ field }: { field: string }) => field) ?? error.code,
    )
  expect(await problems({ headcount: '9', day: '2026-12-24' })).toEqual(['day', 'headcount'])
  expect(await problems({ mobilePhone: '12' })).toEqual(['mobilePhone'])
  expect(await problems({ name: '' })).toEqual(['name'])
  const all = await Promise.all(
    ['3', '4', '5'].map((tail) => problems({ mobilePhone: `1380000000${tail}`, headcount: '4' })),
  )
  expect(all.filter((each) => each === undefined)).toHaveLength(2)
  expect((await bookings()).reduce((sum, { values }) => sum + values.headcount, 0)).toBe(12)
  await expect(openVisit(registry, ids.开放日!)).rejects.toMatchObject({ status: 409 })
})
