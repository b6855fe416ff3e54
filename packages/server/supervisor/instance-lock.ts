import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isSameProcess, processIdentity } from './process-identity.ts'
import { errorCode, StartError } from './start-error.ts'

/** Who uses a data folder, as its lock file tells. */
export interface Occupant {
  readonly pid: number
  /** Tells the process from a later one with the same number. */
  readonly identity: string | null
  /** The command, e.g. `start`. */
  readonly command: string
  /** Where it answers, e.g. `http://127.0.0.1:3000`; null for a command that serves nothing. */
  readonly address: string | null
  readonly since: string
}

export interface InstanceLock {
  /** Tells those who come later where this one answers. */
  announce(address: string): void
  /** Gives the folder free; safe to call twice. */
  release(): void
}

/** The running process that uses the data folder, or null. */
export function occupantOf(dataFolder: string): Occupant | null {
  const occupant = readLock(lockPath(dataFolder))
  return occupant && isSameProcess(occupant.pid, occupant.identity) ? occupant : null
}

/**
 * Takes the data folder for this process. A lock left by a process that is gone, even if its number has been given
 * to another since, is taken over. Throws a StartError that names the occupant otherwise.
 */
export async function takeInstanceLock(
  dataFolder: string,
  command: string,
  address: string | null,
): Promise<InstanceLock> {
  const path = lockPath(dataFolder)
  const mine: Occupant = {
    pid: process.pid,
    identity: processIdentity(process.pid),
    command,
    address,
    since: new Date().toISOString(),
  }
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, JSON.stringify(mine), { mode: 0o644 })
  try {
    while (!linked(temporary, path)) {
      const occupant = occupantOf(dataFolder)
      if (occupant) throw occupied(dataFolder, occupant)
      await removeStaleLock(dataFolder, path)
    }
  } finally {
    unlinkSync(temporary)
  }
  return {
    announce(address) {
      writeFileSync(temporary, JSON.stringify({ ...mine, address }), { mode: 0o644 })
      renameSync(temporary, path)
    },
    release() {
      const holder = readLock(path)
      if (holder?.pid === mine.pid && holder.identity === mine.identity) unlinkSync(path)
    },
  }
}

/** Several may find the same stale lock: only who makes the folder may remove it, after looking once more. */
async function removeStaleLock(dataFolder: string, path: string): Promise<void> {
  const turn = `${path}.turn`
  try {
    mkdirSync(turn)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    await sleep(50)
    const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > 5000) removeQuietly(() => rmdirSync(turn))
    return
  }
  try {
    if (!occupantOf(dataFolder)) removeQuietly(() => unlinkSync(path))
  } finally {
    removeQuietly(() => rmdirSync(turn))
  }
}

function removeQuietly(remove: () => void): void {
  try {
    remove()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    if (errorCode(error) !== 'EPERM' && errorCode(error) !== 'ENOTSUP') throw error
  }
  // File systems without hard links.
  try {
    writeFileSync(to, readFileSync(from), { flag: 'wx', mode: 0o644 })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function readLock(path: string): Occupant | null {
  try {
    const occupant = JSON.parse(readFileSync(path, 'utf8'))
    return Number.isInteger(occupant?.pid) ? occupant : null
  } catch {
    return null
  }
}

function lockPath(dataFolder: string): string {
  return join(dataFolder, 'zhiqiao.lock')
}

function occupied(dataFolder: string, { pid, address, command }: Occupant): StartError {
  const where = address ? `,地址 ${address}` : ''
  const whereEn = address ? ` at ${address}` : ''
  return new StartError(
    `数据目录 ${dataFolder} 正被另一个职桥进程使用（进程号 ${pid}，命令 ${command}${where}）；请先结束它，或用 ZHIQIAO_DATA 和 PORT 另起一个。`,
    `The data folder ${dataFolder} is in use by another Zhiqiao (process ${pid}, command ${command}${whereEn}): end it first, or start a second one with ZHIQIAO_DATA and PORT.`,
  )
}
