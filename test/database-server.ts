import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { findBinaries, programPath } from '../packages/server/supervisor/binaries.ts'
import { runAsFor } from '../packages/server/supervisor/run-as.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseSocket: string
    /** Begins the names of what is made once for the whole run and dropped at its end. */
    databaseRun: string
  }
}

interface Running {
  readonly url: string
  stop(): Promise<void>
}

/**
 * Vitest's global setup: one embedded server for the run, started by the first test that asks for a database and
 * ended with the run. Nothing it keeps is worth a flush to disk.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(inMemory() ?? tmpdir(), 'zhiqiao-test-'))
  chmodSync(folder, 0o711)
  const path =
    process.platform === 'win32' ? `\\\\.\\pipe\\zhiqiao-${randomBytes(8).toString('hex')}` : join(folder, 'ask')
  let running: Promise<Running> | null = null
  const server: Server = createServer((socket) => {
    running ??= startServer(folder)
    running.then(
      ({ url }) => socket.end(url),
      (error) => socket.end(String(error)),
    )
  }).listen(path)
  await once(server, 'listening')
  project.provide('databaseSocket', path)
  const run = `zhiqiao_${randomBytes(6).toString('hex')}`
  project.provide('databaseRun', run)
  return async () => {
    if (process.env.TEST_DATABASE_URL) await dropAll(process.env.TEST_DATABASE_URL, run)
    server.close()
    await running?.then((database) => database.stop()).catch(() => undefined)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A folder kept in memory, where there is room for more than a run needs: a copied database is thousands of files. */
function inMemory(): string | null {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return Math.min(bavail * bsize, freemem()) > 4 * 2 ** 30 ? '/dev/shm' : null
  } catch {
    return null
  }
}

/** A server that outlives the run is left as it was found. */
async function dropAll(url: string, run: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const [what, found] of [
      ['database', 'select datname as name from pg_database where starts_with(datname, $1)'],
      ['role', 'select rolname as name from pg_roles where starts_with(rolname, $1)'],
    ] as const)
      for (const { name } of (await client.query(found, [run])).rows) await client.query(`drop ${what} "${name}"`)
  } finally {
    await client.end()
  }
}

async function startServer(folder: string): Promise<Running> {
  const runAs = runAsFor(folder)
  const binaries = findBinaries(folder, runAs, () => undefined)
  const data = join(folder, 'database')
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  mkdirSync(data, { mode: 0o700 })
  for (const path of runAs ? [data, passwordFile] : []) chownSync(path, runAs!.uid, runAs!.gid)
  const made = spawnSync(
    programPath(binaries, 'initdb'),
    ['-D', data, '-U', 'creator', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '-N'],
    { ...runAs, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error}`)
  // A socket's path may not be long.
  const bySocket = process.platform !== 'win32' && data.length < 80
  for (let attempt = 1; ; attempt++) {
    const port = 30_000 + Math.floor(Math.random() * 30_000)
    const at = bySocket
      ? { listen_addresses: '', unix_socket_directories: data }
      : { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
    const settings = { ...at, port, ...notDurable }
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const child = spawn(programPath(binaries, 'postgres'), ['-D', data, ...options], {
      ...runAs,
      cwd: '/',
      stdio: 'ignore',
      env: { ...process.env, LC_ALL: 'C' },
    })
    const ended = once(child, 'exit')
    const url = `postgres://creator:${password}@127.0.0.1:${port}/postgres${bySocket ? `?host=${data}` : ''}`
    if (await answers(url, () => child.exitCode !== null)) {
      return {
        url,
        stop: async () => {
          child.kill('SIGINT')
          await ended
        },
      }
    }
    child.kill('SIGQUIT')
    if (attempt === 5) throw new Error('the test server does not start')
  }
}

const notDurable = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  max_connections: '200',
}

async function answers(url: string, ended: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 600 && !ended(); tries++) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await sleep(50)
    }
  }
  return false
}
