import { membership, person } from '@zhiqiao/definitions'
import type { Role } from '@zhiqiao/model'
import { acts } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../../analysis/testing/open-region.ts'
import { recordsOf } from '../../../analysis/testing/records.ts'
import { buildServer } from '../../build-server.ts'
import { createAccount } from '../../session/account.ts'
import { noLimits } from '../../test/test-region.ts'
import { ledgerRoutes } from './ledger.ts'

let region: Region
let server: FastifyInstance
let filing: string
const cookies = new Map<string, string>()
const people: Record<string, [Role, string]> = {
  officer: ['sectionOfficer', '云岭市教育局'],
  countyOfficer: ['sectionOfficer', '清河区教育局'],
  head: ['headmaster', '清河区职业中学'],
  otherHead: ['headmaster', '澜山县职业高中'],
  student: ['student', '清河区职业中学'],
}

beforeAll(async () => {
  region = await openRegion('2026-11-21', acts)
  const records = recordsOf(region)
  const [own, other] = [region.bodies.清河区职业中学!, region.bodies.澜山县职业高中!]
  const windowOf = (schoolYear: number) =>
    records.add('filingWindow', {
      ...{ title: `${schoolYear}备案`, schoolYear, division: region.places.云岭市!.id, opensOn: '2026-11-01' },
      ...{ office: region.bodies.云岭市教育局!, closesOn: '2026-12-31', decidingLevel: 'city' },
    })
  const [before, now] = [await windowOf(2026), await windowOf(2027)]
  const programme = await records.programme('中餐烹饪')
  const offering = await records.offering(own, programme)
  await records.offering(other, programme)
  const file = (filingWindow: string, kind: string, plannedIntake: number) =>
    records.add('programmeFiling', { filingWindow, offering, kind, plannedIntake, grounds: '理由' }, null)
  await file(before, 'continued', 40)
  filing = await file(now, 'changed', 30)
  server = await buildServer({
    registry: region.registry,
    settings: {},
    webFolder: null,
    log: pino({ level: 'silent' }),
    longestLagMs: 0,
    limits: noLimits,
    clock: () => new Date('2026-11-21T04:00:00Z'),
    routes: [ledgerRoutes],
  })
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

const ask = (who: string | null, url: string) =>
  server.inject({
    url: `/api/v1${url}`,
    headers: { 'x-zhiqiao': '1', ...(who === null ? {} : { cookie: cookies.get(who) }) },
  })
const schoolsIn = async (who: string) =>
  (await ask(who, '/programme-ledger?schoolYear=2027'))
    .json()
    .rows.map((row: { schoolTitle: string }) => row.schoolTitle)

test('the ledger shows each the schools whose filings they are to know, and the unfiled among them', async () => {
  expect((await ask(null, '/programme-ledger')).statusCode).toBe(401)
  const city = (await ask('officer', '/programme-ledger')).json()
  expect([city.schoolYear, city.years, city.counts.changed, city.counts.unfiled]).toEqual([2027, [2027, 2026], 1, 1])
  expect(await schoolsIn('countyOfficer')).toEqual(['清河区职业中学'])
  expect(await schoolsIn('head')).toEqual(['清河区职业中学'])
  expect(await schoolsIn('otherHead')).toEqual(['澜山县职业高中'])
  expect(await schoolsIn('student')).toEqual([])
  expect((await ask('officer', '/programme-ledger?schoolYear=x')).statusCode).toBe(400)
})

test('it is taken away as Word and as a workbook', async () => {
  for (const format of ['docx', 'xlsx']) {
    const answer = await ask('officer', `/programme-ledger.${format}?schoolYear=2027`)
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('2027—2028学年专业调整台账')
  }
  expect((await ask(null, '/programme-ledger.docx')).statusCode).toBe(401)
})

test('beside a filing stand the year before and what every rule says, for those who may read it', async () => {
  const { record } = (await ask('head', `/programme-filing/${filing}/previous`)).json()
  expect(record.values).toMatchObject({ schoolYear: 2026, kind: 'continued', plannedIntake: 40 })
  const { verdicts, figures } = (await ask('head', `/programme-filing/${filing}/judgement`)).json()
  const of = (name: string) => verdicts.find((one: { rule: { name: string } }) => one.rule.name === name)
  expect(of('filingWhileSuspended')).toMatchObject({ own: true, verdict: 'kept' })
  expect(of('filingOfClassless')).toMatchObject({ own: true, verdict: null })
  expect(of('filingOfClassless').open.length).toBe(2)
  expect(figures.length).toBeGreaterThan(3)
  expect(of('filingWhileSuspended').rule).not.toHaveProperty('judge')
  for (const who of ['otherHead', 'student'])
    for (const beside of ['previous', 'judgement'])
      expect((await ask(who, `/programme-filing/${filing}/${beside}`)).statusCode, `${who} ${beside}`).toBe(404)
})
