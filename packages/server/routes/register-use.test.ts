import { division, domain, membership, organisation, person, programme } from '@zhiqiao/definitions'
import { openRegistry, type Registry } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { domainDatabase } from '../../../test/domain-database.ts'
import { buildServer } from '../build-server.ts'
import { loadOfficialCodes } from '../code/load-official-codes.ts'
import { createAccount } from '../session/account.ts'
import { noLimits } from '../test/test-region.ts'

let database: TestDatabase
let registry: Registry
let server: FastifyInstance
let passwords: { clerk: string; administrator: string }
beforeAll(async () => {
  database = await domainDatabase()
  const keys = { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) }
  registry = await openRegistry({ url: database.url, domain, keys })
  await loadOfficialCodes(registry)
  passwords = await registry.asSystem('一校一人的县', async (session) => {
    const county = await session.create(division, { name: '北溪县', kind: 'county' })
    const bureau = await session.create(organisation, {
      ...{ name: '北溪县教育局', kind: 'bureau', line: 'education', division: county.id },
    })
    const school = await session.create(organisation, {
      ...{ name: '北溪县职业中学', kind: 'school', division: county.id, competentAuthority: bureau.id },
    })
    const account = async (name: string, role: string) => {
      const { id } = await session.create(person, { name })
      await session.create(membership, { person: id, organisation: bureau.id, role, from: '2020-01-01' })
      return (await createAccount(session, { person: id, name })).password
    }
    const [clerk, administrator] = [
      await account('clerk', 'sectionOfficer'),
      await account('admin', 'systemAdministrator'),
    ]
    for (const registrationNumber of ['S1', 'S2'])
      await session.create('student', {
        ...{ registrationNumber, name: '学生示例', school: school.id, entryYear: 2025 },
        registrationStatus: 'enrolled',
      })
    const { rows } = await session.list(programme, { filter: { programmeCode: '660301' } })
    await session.create('programmeOffering', {
      ...{ school: school.id, programme: rows[0]!.id, nominalDuration: 'y3', level: 'secondary' },
      ...{ pathway: 'employment', studyForm: 'fullTime', status: 'recruiting' },
    })
    return { clerk, administrator }
  })
  server = await buildServer({
    registry,
    settings: {},
    webFolder: null,
    log: pino({ level: 'silent' }),
    limits: noLimits,
    longestLagMs: 0,
  })
})
afterAll(async () => {
  await server?.close()
  await registry?.close()
  await database?.close()
})

async function usedBy(name: string, password: string): Promise<string[]> {
  const headers = { 'x-zhiqiao': '1' }
  const signIn = await server.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers,
    payload: { name, password },
  })
  const cookie = `${signIn.cookies[0]!.name}=${signIn.cookies[0]!.value}`
  return (await server.inject({ url: '/api/v1/register-use', headers: { ...headers, cookie } })).json().used
}

test('a county with one school and one clerk is shown the tables it uses, not all there are', async () => {
  expect((await usedBy('clerk', passwords.clerk)).sort()).toEqual(['organisation', 'programmeOffering', 'student'])
  expect(Object.keys(domain.registers).length).toBeGreaterThan(140)
})

test('what an installation is set up with is in the menu of its administrator', async () => {
  const used = await usedBy('admin', passwords.administrator)
  expect(used).toEqual(expect.arrayContaining(['division', 'person', 'membership', 'programme', 'industry']))
})
