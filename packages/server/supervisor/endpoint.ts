import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import type { RunAs } from './run-as.ts'

/** Where the embedded database listens: a folder with a Unix socket in it, or 127.0.0.1. Never the network. */
export interface Endpoint {
  /** Absolute path of the socket's folder, or `127.0.0.1`. */
  readonly host: string
  readonly port: number
}

// With a socket the port is only part of its file name.
const socketPort = 5432

/** A socket in the data folder; in a short folder under /tmp when the path would be too long for the system. */
export function socketEndpoint(dataFolder: string, runAs: RunAs): Endpoint | null {
  if (process.platform === 'win32') return null
  const short = join('/tmp', `zhiqiao-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 10)}`)
  const host = [join(dataFolder, 'run'), short].find(fits)
  if (!host || !ownFolder(host, runAs)) return null
  return { host, port: socketPort }
}

/** Leaves nothing under /tmp once the server has ended. */
export function releaseEndpoint({ host }: Endpoint): void {
  if (dirname(host) === '/tmp') rmSync(host, { recursive: true, force: true })
}

/** 127.0.0.1 with a port that is free now. */
export function localEndpoint(): Promise<Endpoint> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve({ host: '127.0.0.1', port }))
    })
  })
}

/** The address pg understands, for one role of the database. */
export function urlOf({ host, port }: Endpoint, role: string, password: string, database: string): string {
  const credentials = `${role}:${encodeURIComponent(password)}`
  if (!host.startsWith('/')) return `postgresql://${credentials}@${host}:${port}/${database}`
  return `postgresql://${credentials}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
}

/** Socket addresses are limited to 107 bytes on Linux and 103 elsewhere. */
function fits(folder: string): boolean {
  const limit = process.platform === 'linux' ? 107 : 103
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= limit
}

/** Makes the folder, empty and closed to others; refuses one that somebody else made. */
function ownFolder(folder: string, runAs: RunAs): boolean {
  const uid = runAs?.uid ?? process.getuid?.() ?? 0
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (stat && (!stat.isDirectory() || (stat.uid !== uid && stat.uid !== process.getuid?.()))) return false
  // Nothing of ours runs now: a socket in it was left by a server that was killed.
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  if (runAs) chownSync(folder, runAs.uid, runAs.gid)
  return true
}
