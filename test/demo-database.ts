import { randomBytes } from 'node:crypto'
import { domain } from '@zhiqiao/definitions'
import { migrate, openRegistry, type Registry } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import { prepareDemo } from '../packages/server/demo/prepare-demo.ts'
import { importActs } from '../packages/server/import/import-acts.ts'
import { planEvents } from '../packages/server/routes/plan/plan-events.ts'
import { createAccount } from '../packages/server/session/account.ts'
import { copiedDatabase } from './copied-database.ts'
import type { TestDatabase } from './database.ts'

/** What a copy of the demo region needs besides its rows. */
interface Told {
  /** In hexadecimal. */
  readonly keys: { readonly audit: string; readonly personal: string }
  /** By account. */
  readonly passwords: readonly (readonly [account: string, password: string])[]
}

function registryOf({ url }: TestDatabase, keys: Told['keys']): Promise<Registry> {
  return openRegistry({
    url,
    domain,
    acts: { ...acts, ...planEvents, ...importActs },
    keys: { audit: Buffer.from(keys.audit, 'hex'), personal: Buffer.from(keys.personal, 'hex') },
  })
}

/** What a first start does. */
async function tellDemo(database: TestDatabase): Promise<Told> {
  await migrate({ ownerUrl: database.ownerUrl, appRole: database.appRole, domain, log: () => undefined })
  const keys = { audit: randomBytes(32).toString('hex'), personal: randomBytes(32).toString('hex') }
  const registry = await registryOf(database, keys)
  const passwords: [string, string][] = []
  await prepareDemo(registry, createAccount, (signIns) => {
    for (const { account, password } of signIns) passwords.push([account, password])
  })
  await registry.close()
  return { keys, passwords }
}

/** The demo region on a database of its own, told once a run. */
export async function demoDatabase(): Promise<{
  readonly database: TestDatabase
  readonly registry: Registry
  readonly passwords: ReadonlyMap<string, string>
}> {
  const database = await copiedDatabase('demo', tellDemo)
  const registry = await registryOf(database, database.made.keys)
  return { database, registry, passwords: new Map(database.made.passwords) }
}
