import { join } from 'node:path'
import { readKey } from '../settings/keys.ts'
import { chooseDataFolder, prepareDataFolder } from './data-folder.ts'
import { urlOf } from './endpoint.ts'
import { checkExternalDatabase, externalUrls } from './external-database.ts'
import { occupantOf, takeInstanceLock } from './instance-lock.ts'
import { runningServer } from './orphan.ts'
import { applicationRole, databaseName, ownerRole } from './roles.ts'
import { startDatabase } from './start-database.ts'

export interface OpenDatabase {
  readonly dataFolder: string
  readonly url: string
  readonly ownerUrl: string
  close(): Promise<void>
}

/**
 * The installation's database for a command beside `start`: the operator's (`DATABASE_URL`), that of the Zhiqiao
 * which runs now, or one started for the length of the command. Close it in the end.
 * @param root checkout
 * @param command name shown to whoever finds the folder in use
 */
export async function openDatabase(root: string, command: string, log: (line: string) => void): Promise<OpenDatabase> {
  const { folder: dataFolder } = chooseDataFolder(root)
  const external = externalUrls()
  if (external) {
    await checkExternalDatabase('DATABASE_URL', external.url)
    return { dataFolder, ...external, close: async () => undefined }
  }
  if (occupantOf(dataFolder)?.command === 'start') {
    const running = await runningDatabase(dataFolder)
    if (running) return { dataFolder, ...running, close: async () => undefined }
  }
  prepareDataFolder(dataFolder, root)
  const lock = await takeInstanceLock(dataFolder, command, null)
  try {
    const { url, ownerUrl, stop } = await startDatabase({ dataFolder, log })
    const close = () => stop().finally(() => lock.release())
    return { dataFolder, url, ownerUrl, close }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function runningDatabase(dataFolder: string): Promise<{ url: string; ownerUrl: string } | null> {
  const running = runningServer(join(dataFolder, 'database'))
  if (!running) return null
  const password = async (name: string) => (await readKey(dataFolder, name)).toString('hex')
  return {
    url: urlOf(running.endpoint, applicationRole, await password('database-application'), databaseName),
    ownerUrl: urlOf(running.endpoint, ownerRole, await password('database-owner'), databaseName),
  }
}
