import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { domain } from '@zhiqiao/definitions'
import { migrate, openRegistry, type Registry } from '@zhiqiao/registry'
import { Client } from 'pg'
import { readSettings } from '../settings/settings.ts'
import { prepareDataFolder } from '../supervisor/data-folder.ts'
import { startDatabase } from '../supervisor/start-database.ts'

export interface EmptyPlace {
  readonly registry: Registry
  readonly owner: Client
  close(): Promise<void>
}

/** Registers without a record, on a database of their own that goes with them. */
export async function openEmptyPlace(root: string): Promise<EmptyPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-bench-'))
  // Started by root, the database runs as another user, who has to pass through.
  await chmod(folder, 0o755)
  const data = join(folder, 'data')
  prepareDataFolder(data, root)
  const database = await startDatabase({ dataFolder: data, log: () => undefined })
  const { url, ownerUrl } = database
  await migrate({ ownerUrl, appRole: decodeURIComponent(new URL(url).username), domain, log: () => undefined })
  const registry = await openRegistry({ url, domain, keys: (await readSettings(data)).keys })
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  return {
    registry,
    owner,
    async close() {
      await owner.end()
      await registry.close()
      await database.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
