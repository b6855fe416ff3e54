import { computeIndicator } from '@zhiqiao/analysis'
import { indicators, membership, parameters, person } from '@zhiqiao/definitions'
import type { Role } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRegion, type Region } from '../../../analysis/testing/open-region.ts'
import { recordsOf } from '../../../analysis/testing/records.ts'
import { buildServer } from '../../build-server.ts'
import { type KeptFigures, openKeptFigures } from '../../figures/kept-figures.ts'
import { countAhead } from '../../jobs/figures.ts'
import { createAccount } from '../../session/account.ts'
import { noLimits } from '../../test/test-region.ts'
import { cockpitRoutes } from './cockpit.ts'
import { indicatorRoutes } from './indicator.ts'
import { ruleRoutes } from './rule.ts'

let region: Region
let server: FastifyInstance
let city: string
let county: string
const cookies = new Map<string, string>()

const people: Record<string, [Role, string]> = {
  officer: ['sectionOfficer', '云岭市教育局'],
  countyOfficer: ['sectionOfficer', '清河区教育局'],
  head: ['headmaster', '清河区职业中学'],
  student: ['student', '澜山县职业高中'],
}

beforeAll(async () => {
  region = await openRegion()
  city = region.places.云岭市!.id
  county = region.places.清河区!.id
  server = await buildServer({
    registry: region.registry,
    settings: {},
    webFolder: null,
    log: pino({ level: 'silent' }),
    longestLagMs: 0,
    limits: noLimits,
    clock: () => new Date('2026-11-21T04:00:00Z'),
    routes: [cockpitRoutes, indicatorRoutes, ruleRoutes],
  })
  const records = recordsOf(region)
  const first = await records.teacher(region.bodies.清河区职业中学!)
  await records.recognise(first, '2024-05-10')
  await records.teacher(region.bodies.云岭市职业教育中心!)
  for (const [name, [role, body]] of Object.entries(people)) {
    const password = await region.system(async (session) => {
      const { id } = await session.create(person, { name: `测试${name}` })
      await session.create(membership, { person: id, organisation: region.bodies[body]!, role, from: '2020-01-01' })
      return (await createAccount(session, { person: id, name })).password
    })
    const signedIn = await server.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1' },
      payload: { name, password },
    })
    cookies.set(name, String(signedIn.headers['set-cookie']).split(';')[0]!)
  }
})
afterAll(async () => {
  await server?.close()
  await region?.close()
})

const ask = (who: string | null, url: string, payload?: object) =>
  server.inject({
    method: payload ? 'POST' : 'GET',
    url: `/api/v1${url}`,
    headers: { 'x-zhiqiao': '1', ...(who === null ? {} : { cookie: cookies.get(who) }) },
    payload,
  })

describe('a figure', () => {
  test('is for those who have signed in', async () => {
    for (const url of ['/indicator', '/indicator/dualQualifiedShare', '/rule', '/rule/idleOffering', '/cockpit'])
      expect((await ask(null, url)).statusCode, url).toBe(401)
  })

  test('comes with number, definition, denominator, day, the years before and its subjects', async () => {
    const { indicator, computed, place } = (await ask('officer', '/indicator/dualQualifiedShare')).json()
    const { course } = (await ask('officer', '/indicator/dualQualifiedShare/course')).json()
    expect(place.name).toBe('云岭市')
    expect(computed).toMatchObject({ value: 50, numerator: 1, denominator: 2, on: '2026-11-21', eyes: 'all' })
    expect(indicator.help.zh).toContain('双师型认定')
    expect(indicator.breaks[0].on).toBe('2022-10-01')
    expect(course.map(({ on }: { on: string }) => on)).toEqual(['2023-11-21', '2024-11-21', '2025-11-21', '2026-11-21'])
    expect(computed.cells.find(({ id }: { id: string }) => id === county).value).toBe(100)
    expect(indicator).not.toHaveProperty('measure')
  })

  test('is of the viewer’s own division, and of the viewer’s own rows for those who oversee none', async () => {
    const own = (await ask('countyOfficer', '/indicator/dualQualifiedShare')).json()
    expect([own.place.name, own.computed.eyes, own.computed.value]).toEqual(['清河区', 'all', 100])
    const above = (await ask('countyOfficer', `/indicator/dualQualifiedShare?division=${city}`)).json()
    expect([above.computed.eyes, above.computed.denominator]).toEqual(['viewer', 1])
    const head = (await ask('head', `/indicator/dualQualifiedShare?division=${city}`)).json()
    expect([head.computed.eyes, head.computed.denominator]).toEqual(['viewer', 1])
    const student = (await ask('student', `/indicator/dualQualifiedShare?division=${city}`)).json()
    expect([student.computed.eyes, student.computed.value, student.computed.why]).toEqual(['viewer', null, 'noRows'])
  })

  test('opens onto rows the viewer may read; a student sees none and learns no name', async () => {
    const rows = (await ask('officer', '/indicator/dualQualifiedShare/rows')).json()
    expect([rows.total, rows.seen, rows.rows.length]).toEqual([2, 2, 2])
    const student = (await ask('student', `/indicator/dualQualifiedShare/rows?division=${city}`)).json()
    expect(student.rows).toEqual([])
  })

  test('is counted ahead by one node for all, and anew once what it rests on has changed', async () => {
    const [one, other] = [openKeptFigures(region.registry), openKeptFigures(region.registry)]
    const figure = (node: KeptFigures) =>
      region.registry.asSystem('test', (session) =>
        computeIndicator(session, indicators.dualQualifiedShare!, parameters, { by: 'organisation' }, node.results),
      )
    const pass = { share: 1, of: [indicators.dualQualifiedShare!] }
    const holder = await region.registry.pool.connect()
    await holder.query(`select pg_advisory_lock(hashtextextended(current_schema() || '.figures', 0))`)
    expect(await countAhead(region.registry, one, pass)).toBe(false)
    await holder.query('select pg_advisory_unlock_all()')
    holder.release()
    expect(await countAhead(region.registry, one, pass)).toBe(true)
    await region.system((session) =>
      sql`update kept_figure set counted_at = '2026-11-21T01:00:00Z'`.execute(session.query),
    )
    const before = await figure(one)
    const ahead = '2026-11-21T01:00:00.000Z'
    expect(await figure(other)).toEqual({ ...before, computedAt: ahead })
    const added = await recordsOf(region).teacher(region.bodies.清河区职业中学!)
    const [here, there] = [await figure(one), await figure(other)]
    for (const after of [here, there]) {
      expect(after.denominator).toBe(before.denominator! + 1)
      expect(after.computedAt).not.toBe(ahead)
    }
    await region.system((session) => session.withdraw('teacher', added, 1, '重复登记'))
    expect((await figure(other)).denominator).toBe(before.denominator)
  })

  test('hands nobody the rows another may open, though they are kept for all', async () => {
    const [officer, inCounty] = await Promise.all(
      ['officer', 'countyOfficer'].map(async (who) => ({
        rows: (await ask(who, '/indicator/dualQualifiedShare/rows')).json(),
        openable: (await ask(who, '/indicator/dualQualifiedShare/rows/openable')).json(),
      })),
    )
    expect([officer!.rows.rows.length, officer!.openable.seen]).toEqual([2, 2])
    expect([inCounty!.rows.rows.length, inCounty!.openable.seen]).toEqual([1, 1])
    const head = (await ask('head', `/indicator/dualQualifiedShare/rows?division=${city}`)).json()
    expect(head.rows).toHaveLength(1)
    for (const path of ['rows', 'rows/openable', 'course'])
      expect((await ask(null, `/indicator/dualQualifiedShare/${path}`)).statusCode).toBe(401)
  })

  test('is tried out without writing anything', async () => {
    const ids = (await ask('officer', '/indicator/dualQualifiedShare/rows'))
      .json()
      .rows.map((row: { id: string }) => row.id)
    const { now, tried } = (
      await ask('officer', '/indicator/dualQualifiedShare/what-if', {
        sandbox: { withdrawn: { teacher: [ids[1]] } },
      })
    ).json()
    expect([now.denominator, tried.denominator]).toEqual([2, 1])
    expect((await ask('officer', '/indicator/dualQualifiedShare')).json().computed.denominator).toBe(2)
  })

  test('refuses in our own words what it does not have', async () => {
    const wrong = [
      '/indicator/nothing',
      '/indicator/__proto__',
      '/indicator/dualQualifiedShare?by=weather',
      '/indicator/dualQualifiedShare?denominator=no',
      '/indicator/dualQualifiedShare?on=2026-02-30x',
      '/indicator/dualQualifiedShare?division=1',
      `/indicator/dualQualifiedShare?division=${region.bodies.云岭市教育局}`,
      '/indicator/dualQualifiedShare/rows?limit=0',
      '/indicator/dualQualifiedShare/rows?after=-1',
      '/rule/nothing',
      '/rule/idleOffering?record=x',
      '/cockpit?division=x',
    ]
    for (const url of wrong) {
      const answer = await ask('officer', url)
      expect([400, 404], url).toContain(answer.statusCode)
      expect(answer.json().title, url).toMatch(/[一-鿿]/)
    }
    const sandboxes = [
      {},
      { sandbox: { nothing: 1 } },
      { sandbox: { withdrawn: { teacher: ['x'] } } },
      { sandbox: { changed: { teacher: { x: {} } } } },
      { sandbox: { added: { teacher: [{ joinedOn: 'no day' }] } } },
      { sandbox: { added: { teacher: [{ id: 7 }] } } },
    ]
    for (const payload of sandboxes)
      expect((await ask('officer', '/indicator/dualQualifiedShare/what-if', payload)).statusCode).toBeLessThan(500)
  })
})

describe('a rule', () => {
  test('says which number it waits for, and what would be found with one', async () => {
    const { judgement, rule } = (await ask('officer', '/rule/dualQualifiedOfSchool')).json()
    expect(judgement.open.map(({ name }: { name: string }) => name)).toEqual(['dualQualifiedOfSchools'])
    expect(rule.numbers.share.unit.zh).toBe('%')
    const { come, go } = (
      await ask('officer', '/rule/dualQualifiedOfSchool/what-if', {
        sandbox: { parameters: { dualQualifiedOfSchools: 50 } },
      })
    ).json()
    expect(come.map(({ title }: { title: string }) => title)).toEqual(['云岭市职业教育中心'])
    expect(go).toEqual([])
  })
})

describe('the cockpit', () => {
  test('shows a division to its officials and opens cases for them alone', async () => {
    const { place, rules, due } = (await ask('officer', '/cockpit')).json()
    expect(place.id).toBe(city)
    expect(rules.length).toBeGreaterThan(20)
    expect(due).toEqual([])
    expect((await ask('officer', '/cockpit/open-cases', {})).json()).toMatchObject({ opened: expect.any(Number) })
    for (const who of ['head', 'student']) expect((await ask(who, '/cockpit/open-cases', {})).statusCode, who).toBe(403)
  })
})
