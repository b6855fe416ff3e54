import { randomBytes } from 'node:crypto'
import { domain, organisation, person } from '@zhiqiao/definitions'
import { migrate, openRegistry, type Registry, type Viewer } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import { prepareDemo } from '../../packages/server/demo/prepare-demo.ts'
import { personas } from '../../packages/server/demo/region.ts'
import { createAccount } from '../../packages/server/session/account.ts'
import { wearerOf } from '../../packages/server/session/hat.ts'
import { testDatabase } from '../database.ts'

export interface World {
  readonly registry: Registry
  /** The viewer of a persona's n-th hat, found by the account name. */
  as(account: string, hat?: number): Promise<Viewer>
  body(name: string): Promise<string>
  close(): Promise<void>
}

/** The demo region on a database of its own, with the story told. */
export async function demoWorld(): Promise<World> {
  const database = await testDatabase()
  await migrate({ ownerUrl: database.ownerUrl, appRole: database.appRole, domain, log: () => undefined })
  const registry = await openRegistry({
    url: database.url,
    domain,
    acts,
    keys: { audit: randomBytes(32), personal: randomBytes(32) },
  })
  await prepareDemo(registry, createAccount, () => undefined)
  return {
    registry,
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
      await registry.close()
      await database.close()
    },
  }
}
