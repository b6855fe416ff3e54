import { membership, person } from '@zhiqiao/definitions'
import type { Role } from '@zhiqiao/model'
import { acts, workbench } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../../analysis/testing/open-region.ts'
import { recordsOf } from '../../../analysis/testing/records.ts'
import { buildServer } from '../../build-server.ts'
import { createAccount } from '../../session/account.ts'
import { noLimits } from '../../test/test-region.ts'
import { publishRoutes } from './publish.ts'
import { recommendRoutes } from './recommend.ts'

let region: Region
let server: FastifyInstance
const ids: Record<string, string> = {}
const cookies = new Map<string, string>()
const people: Record<string, [Role, string]> = {
  minor: ['student', '清河区职业中学'],
  adult: ['student', '清河区职业中学'],
  employer: ['enterpriseHr', '云岭风光新能源装备有限公司'],
  head: ['headmaster', '清河区职业中学'],
  otherHead: ['headmaster', '澜山县职业高中'],
}

beforeAll(async () => {
  region = await openRegion('2026-11-21', acts)
  const records = recordsOf(region)
  const [school, enterprise] = [region.bodies.清河区职业中学!, region.bodies.云岭风光新能源装备有限公司!]
  server = await buildServer({
    registry: region.registry,
    settings: {},
    webFolder: null,
    log: pino({ level: 'silent' }),
    longestLagMs: 0,
    limits: noLimits,
    clock: () => new Date('2026-11-21T04:00:00Z'),
    routes: [recommendRoutes, publishRoutes],
  })
  for (const [name, [role, body]] of Object.entries(people)) {
    const password = await region.system(async (session) => {
      const { id } = await session.create(person, { name: `测试${name}` })
      ids[`person ${name}`] = id
      await session.create(membership, { person: id, organisation: region.bodies[body]!, role, from: '2020-01-01' })
      return (await createAccount(session, { person: id, name })).password
    })
    const signedIn = await server.inject({
      ...{ method: 'POST', url: '/api/v1/session', headers: { 'x-zhiqiao': '1' } },
      payload: { name, password },
    })
    cookies.set(name, String(signedIn.headers['set-cookie']).split(';')[0]!)
  }
  const programme = await records.programme('焊接技术应用')
  const offering = await records.offering(school, programme)
  for (const [who, bornOn] of [
    ['minor', '2009-05-01'],
    ['adult', '2008-05-01'],
  ] as const)
    ids[who] = await records.add('student', {
      ...{ registrationNumber: `G-${who}`, name: `学生${who}`, school, offering, entryYear: 2024, bornOn },
      ...{ registrationStatus: 'enrolled', person: ids[`person ${who}`] },
    })
  const post = (name: string, more: object = {}, state = 'open') =>
    records.add(
      'postListing',
      {
        ...{
          publisher: enterprise,
          division: region.places.清河区!.id,
          validFrom: '2026-11-01',
          validTo: '2027-02-01',
        },
        ...{ contact: '联系人示例', contactPhone: '13800000000', source: 'own', name, headcount: 2 },
        ...{ employmentForm: 'fullTime', programmes: [programme], duties: '焊接结构件。', ...more },
      },
      state,
    )
  ids.plain = await post('焊工')
  ids.dispatched = await post('派遣焊工', { employmentForm: 'dispatch' })
  ids.high = await post('高空焊工', { duties: '高处作业。' })
  ids.draft = await post('未发布焊工', {}, 'draft')
  ids.course = await records.add(
    'courseListing',
    {
      ...{ publisher: school, division: region.places.清河区!.id, validFrom: '2026-11-01', validTo: '2027-02-01' },
      ...{ contact: '联系人示例', contactPhone: '13800000000', source: 'own', headline: '焊工课程包' },
      ...{ direction: 'offered', category: 'highSkill', hours: 40, mode: 'onSite', content: '焊接培训。', price: 800 },
    },
    'open',
  )
}, 120_000)
afterAll(async () => {
  await server?.close()
  await region?.close()
})

const ask = (who: string | null, of: string) =>
  server.inject({
    url: `/api/v1/listing/recommend?for=${of}`,
    headers: { 'x-zhiqiao': '1', ...(who && { cookie: cookies.get(who)! }) },
  })
const shownTo = async (who: string, of: string) =>
  ((await ask(who, of)).json().rows as { id: string }[]).map(({ id }) => id).sort()

const send = (who: string, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) =>
  server.inject({
    ...{ method, url: `/api/v1/listing/recommend/${path}`, headers: { 'x-zhiqiao': '1', cookie: cookies.get(who)! } },
    ...(payload && { payload }),
  })
const setting = async (who: string) => (await send(who, 'GET', 'setting')).json()
const put = (who: string, change: object) => send(who, 'PUT', 'setting', change)

test('a learner is shown posts with reasons, a minor nothing forbidden, of agencies or for sale', async () => {
  const answer = (await ask('minor', `student:${ids.minor}`)).json()
  expect(answer.rows.map(({ id }: { id: string }) => id)).toEqual([ids.plain])
  const [{ score, reasons }] = answer.rows
  expect(reasons[0]).toMatchObject({ criterion: 'programme', points: 30, of: 30 })
  expect(reasons.reduce((sum: number, { points }: { points: number }) => sum + points, 0)).toBe(score)
  expect(answer.conditions.map(({ zh }: { zh: string }) => zh).join()).toContain('未满十八周岁')
  expect(await shownTo('adult', `student:${ids.adult}`)).toEqual(
    [ids.plain, ids.dispatched, ids.high, ids.course].sort(),
  )
  const few = (await ask('adult', `student:${ids.adult}&each=1`)).json()
  expect(few.rows.map(({ pairing }: { pairing: string }) => pairing).sort()).toEqual(['learning', 'work'])
})

test('a learner is matched for themselves alone: not for their school, and others cannot tell what there is', async () => {
  expect((await ask('head', `student:${ids.minor}`)).statusCode).toBe(403)
  for (const who of ['adult', 'employer', 'otherHead']) {
    const [theirs, nobodys] = [
      await ask(who, `student:${ids.minor}`),
      await ask(who, `student:${region.places.清河区!.id}`),
    ]
    expect([who, theirs.statusCode, theirs.json().title]).toEqual([who, 404, nobodys.json().title])
  }
})

test('a post is matched for its publisher alone, and the public is asked to sign in', async () => {
  expect((await ask('employer', `postListing:${ids.plain}`)).statusCode).toBe(200)
  expect((await ask('head', `postListing:${ids.plain}`)).statusCode).toBe(403)
  expect((await ask('head', `postListing:${ids.draft}`)).statusCode).toBe(404)
  expect((await ask(null, `postListing:${ids.plain}`)).statusCode).toBe(401)
})

test('a learner sees and sets what is used of them; turned off, the next list is by place and date alone', async () => {
  const list = async () => (await ask('adult', `student:${ids.adult}`)).json()
  const first = await setting('adult')
  expect(first).toMatchObject({ personalised: true, tags: [], leftOut: [] })
  expect(first.found.map(({ word }: { word: string }) => word)).toContain('焊接技术应用')
  expect(first.duties.every(({ basis }: { basis: { article?: string } }) => basis.article)).toBe(true)
  const scored = (await list()).rows[0]!.score
  expect((await put('adult', { leftOut: ['焊接技术应用'] })).json().leftOut).toEqual(['焊接技术应用'])
  expect((await list()).rows[0]!.score).toBeLessThan(scored)
  await put('adult', { leftOut: [], personalised: false })
  expect(await list()).toMatchObject({ order: 'neutral', tags: [] })
  // A minor who turns it off is still shown nothing the law keeps from them.
  await put('minor', { personalised: false })
  expect(await shownTo('minor', `student:${ids.minor}`)).toEqual([ids.plain])
  await put('adult', { personalised: true })
  expect((await list()).order).toBe('match')
  expect((await put('adult', { personalised: 'no' as never })).statusCode).toBe(400)
})

test('what is said of a suggestion is one’s own, can be taken back, and what was saved is not forgotten by a look', async () => {
  const say = (verb: string | null) =>
    send('adult', 'POST', 'feedback', { register: 'postListing', id: ids.plain, verb })
  expect((await say('saved')).statusCode).toBe(204)
  await say('seen')
  expect((await setting('adult')).answers).toEqual([
    { register: 'postListing', id: ids.plain, verb: 'saved', title: '焊工' },
  ])
  expect((await setting('minor')).answers).toEqual([])
  await say('dismissed')
  expect(await shownTo('adult', `student:${ids.adult}`)).not.toContain(ids.plain)
  await say(null)
  expect(await shownTo('adult', `student:${ids.adult}`)).toContain(ids.plain)
  // Nothing can be said of what one may not see.
  const hidden = await send('adult', 'POST', 'feedback', { register: 'postListing', id: ids.draft, verb: 'saved' })
  expect(hidden.statusCode).toBeGreaterThanOrEqual(400)
})

test('a complaint waits for an office of the place, is answered by it, and whoever complained is told', async () => {
  const sent = await send('adult', 'POST', 'complaint', { for: `student:${ids.adult}`, content: '推荐的都太远。' })
  expect(sent.statusCode).toBe(201)
  const { id } = sent.json() as { id: string }
  const officer = region.viewer('sectionOfficer', '清河区教育局')
  const { duties } = await region.registry.as(officer, workbench)
  expect(duties).toContainEqual(expect.objectContaining({ record: id, acts: ['confirm'] }))
  const complaint = await region.registry.as(officer, async (session) => {
    expect((await session.waiting()).some(({ register }) => register === 'recommendationComplaint')).toBe(true)
    const { version } = await session.read('recommendationComplaint', id)
    return session.perform('recommendationComplaint', id, version, 'confirm', { answer: '已核实，请补登意向区划。' })
  })
  expect(complaint.state).toBe('confirmed')
  expect((await setting('adult')).complaints).toMatchObject([{ id, answer: '已核实，请补登意向区划。' }])
  const told = await region.system((session) => session.all('notice', { filter: { person: ids['person adult']! } }))
  expect(told.map(({ values }) => values.body)).toEqual(['已核实，请补登意向区划。'])
  // Another school's head knows nothing of it.
  const other = await server.inject({
    url: `/api/v1/recommendation-complaint/${id}`,
    headers: { cookie: cookies.get('otherHead')! },
  })
  expect(other.statusCode).toBe(404)
})

test('what was suggested to anybody is counted', async () => {
  const { shares } = (await send('head', 'GET', 'share')).json() as {
    shares: { register: string; open: number; shown: number }[]
  }
  expect(shares.find(({ register }) => register === 'postListing')).toEqual({
    register: 'postListing',
    open: 3,
    shown: 3,
  })
})

test('a school is told first who asks for its graduates; whose programmes nobody names, that', async () => {
  const desk = async (who: string) =>
    (
      await server.inject({
        url: '/api/v1/listing/school-desk',
        headers: { 'x-zhiqiao': '1', cookie: cookies.get(who)! },
      })
    ).json()
  const own = await desk('head')
  expect(own).toMatchObject({
    posts: 3,
    persons: 6,
    cooperations: 0,
    internships: { posts: 0, places: 0 },
    outcome: null,
  })
  expect(own.programmes).toMatchObject([{ title: '焊接技术应用', posts: 3, persons: 6 }])
  expect(await desk('otherHead')).toMatchObject({ posts: 0, persons: 0, programmes: [] })
})

test('what cannot be matched, or is no record, is not found or refused', async () => {
  expect((await ask('head', `courseListing:${ids.course}`)).statusCode).toBe(404)
  expect((await ask('head', 'postListing')).statusCode).toBe(400)
})
