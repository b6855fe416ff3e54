import { domain } from '@zhiqiao/definitions'
import { openRegistry, type Registry } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import { applyCodeValues, codeValueActs } from '../code/code-values.ts'
import { importActs } from '../import/import-acts.ts'
import type { Keys } from '../settings/keys.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { openDatabase } from '../supervisor/open-database.ts'
import type { CommandContext } from './command.ts'

/** Where a command works. */
export interface Workplace {
  readonly dataFolder: string
  readonly settings: Settings
  readonly keys: Keys
}

/** Opens the registers of this installation for one command, beside a running server or on a database started for it. */
export async function withRegistry<T>(
  { root, log }: CommandContext,
  command: string,
  work: (registry: Registry, place: Workplace) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(root, command, log)
  try {
    const { dataFolder } = database
    const { settings, keys } = await readSettings(dataFolder)
    const registry = await openRegistry({
      url: database.url,
      domain,
      keys,
      acts: { ...acts, ...importActs, ...codeValueActs },
      poolSize: 2,
    })
    try {
      await applyCodeValues(registry)
      return await work(registry, { dataFolder, settings, keys })
    } finally {
      await registry.close()
    }
  } finally {
    await database.close()
  }
}
