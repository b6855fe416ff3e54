import { spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Binaries, programPath } from './binaries.ts'
import type { Endpoint } from './endpoint.ts'
import { isSameProcess, processIdentity } from './process-identity.ts'
import type { RunAs } from './run-as.ts'
import { errorCode, StartError } from './start-error.ts'

/** A running database server, whether this process started it or found it. */
export interface Postmaster {
  readonly pid: number
  /** Settles when the server has ended. */
  readonly ended: Promise<void>
}

export interface Launch {
  readonly binaries: Binaries
  /** PGDATA, absolute. */
  readonly database: string
  readonly endpoint: Endpoint
  readonly logFile: string
  readonly runAs: RunAs
}

/** Starts the server; it answers a moment later. @returns also what it has logged since, for finding the cause. */
export function spawnPostmaster(launch: Launch): Postmaster & { logged(): string } {
  const logFile = openSync(launch.logFile, 'a', 0o600)
  const from = fstatSync(logFile).size
  try {
    const child = spawn(programPath(launch.binaries, 'postgres'), ['-D', launch.database, ...options(launch)], {
      ...launch.runAs,
      cwd: launch.database,
      env: { ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C', PGDATA: undefined },
      stdio: ['ignore', logFile, logFile],
      // A group of its own: Ctrl-C in a terminal must reach Zhiqiao first, which then stops the database.
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    return { pid: child.pid ?? 0, ended, logged: () => readFileSync(launch.logFile).subarray(from).toString('utf8') }
  } finally {
    closeSync(logFile)
  }
}

/** A server that somebody else started: its end is noticed by looking. */
export function watchPostmaster(pid: number): Postmaster {
  const identity = processIdentity(pid)
  const ended = (async () => {
    while (isSameProcess(pid, identity)) await sleep(200, undefined, { ref: false })
  })()
  return { pid, ended }
}

/**
 * Ends the server without losing anything: first by refusing new work and rolling back what is open, and if that
 * takes longer than a minute (or `hurry`), at once, to be recovered from its log at the next start.
 */
export async function stopPostmaster({ pid, ended }: Postmaster, hurry = false): Promise<void> {
  const patience: [NodeJS.Signals, number][] = [
    ['SIGINT', 60_000],
    ['SIGQUIT', 15_000],
  ]
  for (const [signal, limit] of hurry ? patience.slice(1) : patience) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if (errorCode(error) === 'ESRCH') return
      throw error
    }
    if (await within(ended, limit)) return
  }
  throw new StartError(
    `数据库进程 ${pid} 没有在规定时间内结束；数据没有损坏，请查看 logs/postgres.log 后手动结束该进程。`,
    `The database process ${pid} did not end in time; no data is damaged: see logs/postgres.log and end it by hand.`,
  )
}

/** Whether the promise settles within so many milliseconds. The clock keeps the process alive, the server may not. */
async function within(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  const clock = new AbortController()
  const late = sleep(milliseconds, false, { signal: clock.signal }).catch(() => false)
  const inTime = await Promise.race([promise.then(() => true), late])
  clock.abort()
  return inTime
}

/** Set on the command line because they belong to this start; what an operator may tune is in postgresql.conf. */
function options({ endpoint: { host, port }, binaries }: Launch): string[] {
  const onSocket = host.startsWith('/')
  const settings = {
    listen_addresses: onSocket ? '' : host,
    unix_socket_directories: onSocket ? host : '',
    unix_socket_permissions: '0700',
    port: String(port),
    cluster_name: 'zhiqiao',
    logging_collector: 'off',
    log_destination: 'stderr',
    // Work begun by a Zhiqiao that was killed ends by itself.
    client_connection_check_interval: process.platform === 'linux' ? '5s' : '0',
    'zhiqiao.launch': launchMark(binaries),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** What a server says it was started as: one left over from other programs or options is stopped instead of kept. */
export function launchMark({ version }: Binaries): string {
  // Raise the number when the options above change.
  return `1 ${version}`
}
