import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { domain, membership, organisation, person } from '@zhiqiao/definitions'
import { CellProblem, defineDomain, defineRegister, type Field, nobody, type Register, text } from '@zhiqiao/model'
import { createSchema, openRegistry, type Registry } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../../packages/server/build-server.ts'
import { createAccount } from '../../packages/server/session/account.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { examplesIn } from './example.ts'

const { example, folder } = examplesIn('.written-from-contributing')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the register of CONTRIBUTING.md, one file and nothing else', () => {
  let database: TestDatabase
  let registry: Registry
  let server: FastifyInstance
  let cookie: string
  let school: string

  beforeAll(async () => {
    const { openDay } = (await example('open-day.register.ts')) as { openDay: Register }
    const grown = defineDomain([...Object.values(domain.registers), openDay], Object.values(domain.codeSets))
    database = await testDatabase()
    await createSchema(database.ownerUrl, grown, { appRole: database.appRole })
    registry = await openRegistry({
      url: database.url,
      domain: grown,
      keys: { audit: randomBytes(32), personal: randomBytes(32) },
    })
    server = await buildServer({
      registry,
      settings: {},
      webFolder: null,
      log: pino({ level: 'silent' }),
      longestLagMs: 0,
    })
    const password = await registry.asSystem('测试', async (session) => {
      const city = await session.create('division', { name: '云岭市', kind: 'prefecture' })
      school = (await session.create(organisation, { name: '云岭工业学校', kind: 'school', division: city.id })).id
      const head = await session.create(person, { name: '示例校长' })
      await session.create(membership, {
        person: head.id,
        organisation: school,
        role: 'headmaster',
        from: '2024-01-01',
      })
      return (await createAccount(session, { person: head.id, name: 'head' })).password
    })
    const signedIn = await server.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1' },
      payload: { name: 'head', password },
    })
    cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
  })
  afterAll(async () => {
    await server?.close()
    await registry?.close()
    await database?.close()
  })

  const call = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) =>
    server.inject({ method, url, headers: { cookie, 'x-zhiqiao': '1' }, payload })

  test('has routes that create, list, change and act, each with its history', async () => {
    const made = await call('POST', '/api/v1/open-day', {
      values: { school, theme: '走进新能源实训室', heldOn: '2026-05-12', places: 200 },
    })
    expect(made.statusCode).toBe(201)
    const { record, permitted } = made.json()
    expect(permitted.acts).toContain('close')
    const listed = await call('GET', '/api/v1/open-day?heldOn.from=2026-01-01&theme.contains=实训')
    expect(listed.json().rows.map(({ id }: { id: string }) => id)).toEqual([record.id])
    const changed = await call('PATCH', `/api/v1/open-day/${record.id}`, {
      version: record.version,
      values: { places: 260 },
    })
    const held = await call('POST', `/api/v1/open-day/${record.id}/act/close`, {
      version: changed.json().record.version,
      input: {},
    })
    expect(held.json().record.state).toBe('held')
    const { entries } = (await call('GET', `/api/v1/open-day/${record.id}/history`)).json()
    expect(entries.map(({ what }: { what: string }) => what)).toEqual(['create', 'change', 'close'])
  })

  test('refuses what its definition does not allow, naming the place', async () => {
    const wrong = await call('POST', '/api/v1/open-day', {
      values: { school, heldOn: '2026-02-30', places: 0, visitors: 9, sponsor: 'x' },
    })
    expect(wrong.statusCode).toBe(422)
    const fields = wrong.json().problems.map(({ field }: { field: string }) => field)
    expect(fields).toEqual(expect.arrayContaining(['theme', 'heldOn', 'places', 'visitors', 'sponsor']))
  })

  test('is not readable without signing in', async () => {
    expect((await server.inject({ method: 'GET', url: '/api/v1/open-day' })).json().rows ?? []).toEqual([])
  })

  test('is described to the browser, which draws list, form and page from that alone', async () => {
    const meta = (await call('GET', '/api/v1/meta')).json()
    const described = meta.registers.find(({ name }: { name: string }) => name === 'openDay')
    expect(described).toMatchObject({ title: { zh: '校园开放日', en: 'Open day' }, creatable: true, titled: 'theme' })
    expect(Object.keys(described.fields)).toEqual(['school', 'theme', 'heldOn', 'places', 'visitors', 'programme'])
    expect(described.acts.close.label.zh).toBe('登记举办情况')
  })
})

describe('the field type of CONTRIBUTING.md', () => {
  test('reads and writes a cell and refuses what is no percentage', async () => {
    const { percentage } = (await example('percentage.ts')) as { percentage: (zh: string) => Field<number> }
    const share = percentage('占比')
    expect(share.type.cell.read('54.3%', share)).toBe(54.3)
    expect(share.type.cell.write(54.3, share)).toBe('54.3%')
    expect(() => share.type.cell.read('120', share)).toThrow(CellProblem)
    const register = defineRegister({
      name: 'sample',
      title: '样例',
      subject: 'money',
      titled: 'name',
      fields: { name: text('名称'), share },
      permissions: { read: nobody, create: nobody, change: nobody, withdraw: nobody },
      wall: { pattern: 'public' },
    })
    expect(register.fields.share.unit).toEqual({ zh: '%', en: '%' })
  })
})
