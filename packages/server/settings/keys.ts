import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, StartError } from '../supervisor/start-error.ts'
import { writeAtomically } from './write-atomically.ts'

/** Secrets of an installation, each 32 random bytes in a file of its own under `keys/`. */
export const keyNames = ['audit', 'personal', 'head'] as const
export type KeyName = (typeof keyNames)[number]

/** `audit` keys the audit chain, `personal` wraps the keys of persons, `head` signs the heads of the chain (an Ed25519 seed). */
export type Keys = Readonly<Record<KeyName, Buffer>>

/** Reads a key, 32 bytes. Throws a StartError when it is missing or damaged: a new one would orphan what it signed. */
export async function readKey(dataFolder: string, name: string): Promise<Buffer> {
  const path = keyPath(dataFolder, name)
  const key = Buffer.from(await readSecret(path), 'base64url')
  if (key.length === 32) return key
  throw new StartError(
    `密钥文件 ${path} 已损坏；请从备份恢复该文件后再启动。`,
    `The key file ${path} is damaged: restore it from a backup, then start again.`,
  )
}

/** Reads a key or, when the file does not exist, makes it. */
export async function ensureKey(dataFolder: string, name: string): Promise<Buffer> {
  const path = keyPath(dataFolder, name)
  if (!(await stat(path).catch(() => null))) {
    await mkdir(join(dataFolder, 'keys'), { recursive: true, mode: 0o700 })
    await writeAtomically(path, `${randomBytes(32).toString('base64url')}\n`)
  }
  return readKey(dataFolder, name)
}

function keyPath(dataFolder: string, name: string): string {
  return join(dataFolder, 'keys', name)
}

async function readSecret(path: string): Promise<string> {
  try {
    const { mode } = await stat(path)
    // A copy or a restore may have widened the permissions.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) await chmod(path, 0o600)
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    const missing = errorCode(error) === 'ENOENT'
    throw new StartError(
      `密钥文件 ${path} ${missing ? '不存在' : '无法读取'}；请从备份恢复该文件，或检查其权限后再启动。`,
      `The key file ${path} ${missing ? 'is missing' : 'cannot be read'}: restore it from a backup or check its permissions.`,
      { cause: error },
    )
  }
}
