import { organisation, person } from '@zhiqiao/definitions'
import type { Registry, Viewer } from '@zhiqiao/registry'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import pino from 'pino'
import { buildServer } from '../../packages/server/build-server.ts'
import { personas } from '../../packages/server/demo/region.ts'
import { everyRoute } from '../../packages/server/every-route.ts'
import { wearerOf } from '../../packages/server/session/hat.ts'
import { noLimits } from '../../packages/server/test/test-region.ts'
import { demoDatabase } from '../demo-database.ts'

export interface World {
  readonly registry: Registry
  /** The viewer of a persona's n-th hat, found by the account name. */
  as(account: string, hat?: number): Promise<Viewer>
  body(name: string): Promise<string>
  /** Asks the server over HTTP as an account (null: the public), with the header our own pages send. */
  ask(account: string | null, request: InjectOptions): Promise<LightMyRequestResponse>
  /** Moves the server's clock ahead by some days; links, sessions and limits go by it. */
  later(days: number): void
  /** Lines of the server's log at level `error`. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

/** The demo region on a database of its own, with the story told. */
export async function demoWorld(): Promise<World> {
  const { database, registry, passwords } = await demoDatabase()
  const faults: string[] = []
  let ahead = 0
  const server = await buildServer({
    registry,
    settings: {},
    webFolder: null,
    log: pino({ level: 'error' }, { write: (line: string) => void faults.push(line) }),
    limits: noLimits,
    longestLagMs: 0,
    clock: () => new Date(Date.now() + ahead),
    routes: everyRoute,
  })
  const cookies = new Map<string, string>()
  const signIn = async (account: string): Promise<string> => {
    const payload = { name: account, password: passwords.get(account) }
    const headers = { 'x-zhiqiao': '1' }
    const answer = await server.inject({ method: 'POST', url: '/api/v1/session', headers, payload })
    const cookie = answer.cookies[0]
    if (answer.statusCode !== 200 || !cookie) throw new Error(`${account} cannot sign in: ${answer.body}`)
    return `${cookie.name}=${cookie.value}`
  }
  return {
    registry,
    faults,
    async ask(account, request) {
      if (account !== null && !cookies.has(account)) cookies.set(account, await signIn(account))
      const cookie = account === null ? {} : { cookie: cookies.get(account) }
      return server.inject({ ...request, headers: { 'x-zhiqiao': '1', ...cookie, ...request.headers } })
    },
    later(days) {
      ahead += days * 86_400_000
      cookies.clear()
    },
    async as(account, hat = 0) {
      const { name } = personas.find((persona) => persona.account === account)!
      const [found] = await registry.asSystem('测试', (session) => session.all(person, { filter: { name } }))
      const wearer = await wearerOf(registry, found!.id)
      const worn = personas.find((persona) => persona.account === account)!.hats[hat]!
      return {
        person: { id: found!.id, name },
        hat: wearer!.hats.find(({ role }) => role === worn.role) ?? wearer!.hats[hat]!,
        address: null,
        via: 'account',
      }
    },
    async body(name) {
      const [found] = await registry.asSystem('测试', (session) => session.all(organisation, { filter: { name } }))
      return found!.id
    },
    async close() {
      await server.close()
      await registry.close()
      await database.close()
    },
  }
}
