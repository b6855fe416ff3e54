import { comment, division, membership, notice, organisation, person } from '@zhiqiao/definitions'
import { type Domain, defineDomain, type Role } from '@zhiqiao/model'
import { createSchema, openRegistry, type Registry } from '@zhiqiao/registry'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import pino from 'pino'
import { copiedDatabase } from '../../../test/copied-database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { authorityLine, divisionKind, organisationKind, roleCode } from '../../definitions/code-set/organisation.ts'
import { buildServer, type ServerOptions } from '../build-server.ts'
import { createAccount } from '../session/account.ts'
import { errand, urgency } from './errand.ts'

export const testDomain: Domain = defineDomain(
  [division, organisation, person, membership, errand, comment, notice],
  [authorityLine, divisionKind, organisationKind, roleCode, urgency],
)

/** Who signs in as what, where: two counties of one city, so that there is a neighbour to be kept out. */
const people = {
  officer: [['cityBureau', 'sectionOfficer']],
  deputy: [['cityBureau', 'deputyDirector']],
  north: [['northBureau', 'bodyOfficer']],
  south: [['southBureau', 'bodyOfficer']],
  northOfficer: [['northBureau', 'sectionOfficer']],
  auditor: [['cityBureau', 'securityAuditor']],
  administrator: [['cityBureau', 'systemAdministrator']],
  twoHats: [
    ['northBureau', 'bodyOfficer'],
    ['southBureau', 'headmaster'],
  ],
  noHat: [],
} as const satisfies Record<string, readonly (readonly [string, Role])[]>

export type Persona = keyof typeof people
export const personas = Object.keys(people) as Persona[]

export interface TestRegion {
  readonly registry: Registry
  readonly server: FastifyInstance
  readonly log: string[]
  readonly ids: Readonly<Record<string, string>>
  readonly passwords: Readonly<Record<Persona, string>>
  /** Signs in over HTTP and returns the session cookie. */
  signIn(who: Persona, server?: FastifyInstance): Promise<string>
  /** Asks as somebody (`null`: the public), with the header our own pages send. */
  ask(who: Persona | null, request: InjectOptions, server?: FastifyInstance): Promise<LightMyRequestResponse>
  another(options?: Partial<ServerOptions>): Promise<FastifyInstance>
  close(): Promise<void>
}

const unlimited = { max: 1_000_000, per: 'minute' } as const
export const noLimits = {
  signInPerName: unlimited,
  signInPerAddress: unlimited,
  search: unlimited,
  export: unlimited,
  upload: unlimited,
  unknownAddress: unlimited,
}

/** A database, registry and server of a small fictional city. */
export async function testRegion(options: Partial<ServerOptions> = {}): Promise<TestRegion> {
  const database = await copiedDatabase('test_region', async (first) => {
    await createSchema(first.ownerUrl, testDomain, { appRole: first.appRole })
    const registry = await registryOf(first)
    const settled = await settle(registry)
    await registry.close()
    return settled
  })
  const { ids, passwords } = database.made
  const registry = await registryOf(database, options.clock)
  const log: string[] = []
  const base: ServerOptions = {
    registry,
    settings: {},
    webFolder: null,
    log: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    limits: noLimits,
    // The machine that tests may be busy with other things.
    longestLagMs: 0,
    ...options,
  }
  const servers = [await buildServer(base)]
  const server = servers[0]!
  const cookies = new Map<string, string>()

  const signIn = async (who: Persona, on = server) => {
    const answer = await on.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'x-zhiqiao': '1' },
      payload: { name: who, password: passwords[who] },
    })
    const cookie = answer.cookies[0]
    if (answer.statusCode !== 200 || !cookie) throw new Error(`${who} cannot sign in: ${answer.body}`)
    return `${cookie.name}=${cookie.value}`
  }
  return {
    registry,
    server,
    log,
    ids,
    passwords,
    signIn,
    async ask(who, request, on = server) {
      if (who !== null && !cookies.has(who)) cookies.set(who, await signIn(who, on))
      const cookie = who === null ? {} : { cookie: cookies.get(who) }
      return on.inject({ ...request, headers: { 'x-zhiqiao': '1', ...cookie, ...request.headers } })
    },
    async another(more = {}) {
      const next = await buildServer({ ...base, ...more })
      servers.push(next)
      return next
    },
    async close() {
      for (const each of servers) await each.close()
      await registry.close()
      await database.close()
    },
  }
}

const registryOf = ({ url }: TestDatabase, clock?: () => Date): Promise<Registry> =>
  openRegistry({
    url,
    domain: testDomain,
    keys: { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) },
    clock,
  })

async function settle(registry: Registry) {
  return registry.asSystem('测试数据', async (session) => {
    const ids: Record<string, string> = {}
    const place = async (key: string, name: string, parent: string | null) => {
      const kind = parent === null ? 'prefecture' : 'county'
      ids[key] = (await session.create(division, { name, kind, parent })).id
    }
    await place('city', '云岭市', null)
    await place('northCounty', '北溪县', ids.city!)
    await place('southCounty', '南坪县', ids.city!)
    const bureau = async (key: string, name: string, where: string) => {
      ids[key] = (await session.create(organisation, { name, kind: 'bureau', division: ids[where]! })).id
    }
    await bureau('cityBureau', '云岭市教育局', 'city')
    await bureau('northBureau', '北溪县教育局', 'northCounty')
    await bureau('southBureau', '南坪县教育局', 'southCounty')
    const passwords: Record<string, string> = {}
    for (const [key, hats] of Object.entries(people)) {
      const { id } = await session.create(person, { name: `测试${key}`, mobilePhone: '13800000000' })
      ids[key] = id
      passwords[key] = (await createAccount(session, { person: id, name: key })).password
      for (const [body, hat] of hats)
        ids[`${key}.${body}`] = (
          await session.create(membership, { person: id, organisation: ids[body]!, role: hat, from: '2020-01-01' })
        ).id
    }
    for (const [key, body] of [
      ['northErrand', 'northBureau'],
      ['southErrand', 'southBureau'],
    ] as const)
      ids[key] = (
        await session.create(errand, {
          title: `${key}的事项`,
          office: ids.cityBureau!,
          body: ids[body]!,
          due: '2026-12-31',
          idNumber: '11010519491231002X',
          contact: '13912345678',
          tags: ['一', '二'],
        })
      ).id
    return { ids, passwords: passwords as Record<Persona, string> }
  })
}
