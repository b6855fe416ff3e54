import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ask } from './answer.ts'
import type { Binaries } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import { type Endpoint, urlOf } from './endpoint.ts'
import { superuser } from './initialise.ts'
import { launchMark, type Postmaster, stopPostmaster, watchPostmaster } from './postmaster.ts'
import { commandLine, isAlive } from './process-identity.ts'

/** A database server still running on this folder though the Zhiqiao that started it is gone. */
export interface Orphan extends Postmaster {
  readonly endpoint: Endpoint
}

/**
 * Looks for a server left running by a Zhiqiao that was killed. One that answers, holds this very folder and was
 * started with today's options is kept; any other of ours is stopped. A pid file whose process is gone, or is
 * somebody else's by now, is removed: PostgreSQL itself would refuse to start because of the latter.
 */
export async function recoverOrphan({ database, binaries, password, log }: Cluster): Promise<Orphan | null> {
  const found = runningServer(database)
  if (!found) return null
  const postmaster = watchPostmaster(found.pid)
  if (await isUsable(database, binaries, found.endpoint, password)) {
    log(`上次的数据库（进程 ${found.pid}）仍在运行，直接接管。`)
    return { ...postmaster, endpoint: found.endpoint }
  }
  log(`上次的数据库（进程 ${found.pid}）仍在运行，正在停止它…`)
  await stopPostmaster(postmaster)
  return null
}

/** The server that runs on this folder now, as its pid file and the process itself tell; removes a stale pid file. */
export function runningServer(database: string): { pid: number; endpoint: Endpoint } | null {
  const path = join(database, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(path, 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (!isAlive(pid) || !servesFolder(pid, database)) {
    rmSync(path, { force: true })
    return null
  }
  const [port, socketFolder, address] = [Number(lines[3]), lines[4]?.trim(), lines[5]?.trim()]
  return { pid, endpoint: { host: socketFolder || address || '127.0.0.1', port } }
}

/** Where the system does not show command lines (Windows) the pid file is believed. */
function servesFolder(pid: number, database: string): boolean {
  const words = commandLine(pid)
  if (words.length === 0) return process.platform === 'win32'
  const folder = words[words.indexOf('-D') + 1]
  return /^postgres/.test(basename(words[0] ?? '')) && folder !== undefined && samePath(folder, database)
}

function samePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b)
  } catch {
    return a === b
  }
}

async function isUsable(database: string, binaries: Binaries, endpoint: Endpoint, password: string): Promise<boolean> {
  const url = urlOf(endpoint, superuser, password, 'postgres')
  const question = `select current_setting('data_directory') as folder, current_setting('zhiqiao.launch', true) as launch`
  try {
    const [row] = await ask<{ folder: string; launch: string | null }>(url, question, 5000)
    return row !== undefined && samePath(row.folder, database) && row.launch === launchMark(binaries)
  } catch {
    return false
  }
}
