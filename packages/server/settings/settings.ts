import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, StartError } from '../supervisor/start-error.ts'
import { ensureKey, type Keys, keyNames, readKey } from './keys.ts'
import { writeAtomically } from './write-atomically.ts'

/** The arrangement of the data folder; raised when an older Zhiqiao could no longer use it. */
const layout = 1

/** What `settings.json` holds. Sections other parts need are added as further optional keys. */
export interface Settings {
  /** Arrangement of the data folder. */
  readonly layout: number
  /** Identifies this installation, a random UUID. */
  readonly installation: string
  /** When the data folder was made, ISO date and time. */
  readonly createdAt: string
  /** Names of the keys made so far: a listed key that has gone missing is an error, not an occasion for a new one. */
  readonly keys: readonly string[]
  /** Proxies, TLS and addresses of the HTTP server. */
  readonly http?: unknown
  /** What the public pages say of who holds them. */
  readonly site?: unknown
  /** Inner networks that partners' events may be sent to. */
  readonly partner?: unknown
  readonly [section: string]: unknown
}

/**
 * Reads the settings and keys of a data folder, making them on the first start.
 * Throws a StartError when the folder was made by a newer Zhiqiao or a file is missing or damaged.
 */
export async function readSettings(dataFolder: string): Promise<{ settings: Settings; keys: Keys }> {
  const before = await storedSettings(dataFolder)
  const known = before?.keys ?? []
  const keys = Object.fromEntries(
    await Promise.all(
      keyNames.map(
        async (name) => [name, await (known.includes(name) ? readKey : ensureKey)(dataFolder, name)] as const,
      ),
    ),
  ) as Keys
  const settings: Settings = {
    ...(before ?? { installation: randomUUID(), createdAt: new Date().toISOString() }),
    layout,
    keys: [...new Set([...known, ...keyNames])],
  } as Settings
  // Last, so that an interrupted first start begins again.
  if (!before || settings.keys.length !== known.length) await store(dataFolder, settings)
  return { settings, keys }
}

/** Writes a section that the settings do not have yet; what an operator has set stays. @returns the settings with it */
export async function addSection(dataFolder: string, section: 'site', value: unknown): Promise<Settings> {
  const settings = await storedSettings(dataFolder)
  if (!settings) throw new Error(`${dataFolder}: settings.json has not been made yet`)
  if (settings[section] !== undefined) return settings
  const more = { ...settings, [section]: value }
  await store(dataFolder, more)
  return more
}

async function storedSettings(dataFolder: string): Promise<Settings | null> {
  const path = join(dataFolder, 'settings.json')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
  const settings = parsed(text, path)
  if (settings.layout > layout) {
    throw new StartError(
      `数据目录 ${dataFolder} 由更新版本的职桥建立；请改用建立它的版本或更新版本启动。`,
      `The data folder ${dataFolder} was made by a newer Zhiqiao: start that version or a newer one.`,
    )
  }
  return settings
}

function parsed(text: string, path: string): Settings {
  try {
    const value = JSON.parse(text)
    if (typeof value?.layout === 'number' && Array.isArray(value.keys)) return value
  } catch {
    // Said below.
  }
  throw new StartError(
    `设置文件 ${path} 不是有效的 JSON;请改正或从备份恢复后再启动。`,
    `The settings file ${path} is not valid JSON: correct it or restore it from a backup.`,
  )
}

function store(dataFolder: string, settings: Settings): Promise<void> {
  return writeAtomically(join(dataFolder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`)
}
