import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { type Binaries, programPath } from './binaries.ts'
import { diskFull } from './data-folder.ts'
import type { RunAs } from './run-as.ts'
import { StartError } from './start-error.ts'

/** The role that only the supervisor uses: makes roles, looks after the server. */
export const superuser = 'zhiqiao_superuser'

/**
 * Makes the database cluster `database/` in the data folder unless it is there. It is made under another name and
 * renamed at the end, so an interrupted first start leaves nothing half done.
 */
export async function initialise(
  dataFolder: string,
  binaries: Binaries,
  runAs: RunAs,
  password: string,
): Promise<void> {
  const database = join(dataFolder, 'database')
  removeLeftovers(dataFolder)
  if (existsSync(database)) return checkVersion(database, binaries)
  const temporary = join(dataFolder, `.new-database-${randomBytes(4).toString('hex')}`)
  const passwordFile = join(dataFolder, `.new-password-${randomBytes(4).toString('hex')}`)
  try {
    mkdirSync(temporary, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' })
    if (runAs) for (const path of [temporary, passwordFile]) chownSync(path, runAs.uid, runAs.gid)
    await initdb(dataFolder, binaries, runAs, temporary, passwordFile)
    renameSync(temporary, database)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * Text is compared by code point with Unicode's letters known (`builtin` C.UTF-8), so that no index depends on the
 * machine's libraries. The machine's own locale still classifies characters for trigrams: under plain C these find no
 * Chinese at all (measured), hence a UTF-8 one wherever the machine has any.
 */
async function initdb(dataFolder: string, binaries: Binaries, runAs: RunAs, folder: string, passwordFile: string) {
  const fixed = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8']
  const safety = ['--data-checksums', '--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${passwordFile}`]
  let failure = ''
  for (const characters of ['C.UTF-8', 'en_US.UTF-8', 'zh_CN.UTF-8', 'C']) {
    const words = ['-D', folder, ...fixed, `--lc-ctype=${characters}`, ...safety, ...tuning()]
    failure = await run(programPath(binaries, 'initdb'), words, dataFolder, runAs)
    if (!failure) return
    if (!/invalid locale/.test(failure)) break
  }
  if (/No space left|Disk quota/.test(failure)) throw diskFull(dataFolder, 256)
  throw new StartError(
    `无法在 ${dataFolder} 建立数据库：${lastLine(failure)}`,
    `The database cannot be made in ${dataFolder}: ${lastLine(failure)}`,
  )
}

/** Written to postgresql.conf, where an operator may change them; in megabytes, from this machine's memory. */
function tuning(): string[] {
  const memory = totalmem() / 1024 / 1024
  const settings = {
    shared_buffers: `${Math.round(Math.min(2048, Math.max(128, memory / 16)))}MB`,
    effective_cache_size: `${Math.round(memory / 2)}MB`,
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** @returns what it wrote to its error output if it failed, otherwise an empty string */
function run(program: string, words: string[], cwd: string, runAs: RunAs): Promise<string> {
  const environment = { ...process.env, LC_ALL: 'C', PGDATA: undefined }
  return new Promise((resolve) => {
    execFile(program, words, { ...runAs, cwd, env: environment, timeout: 300_000 }, (error, _output, errors) => {
      resolve(error ? errors || error.message : '')
    })
  })
}

function checkVersion(database: string, binaries: Binaries): void {
  const version = readVersion(database)
  if (version === String(binaries.major)) return
  if (!version) {
    throw new StartError(
      `${database} 不是数据库目录（缺少 PG_VERSION）；请移开它或从备份恢复后再启动。`,
      `${database} is not a database folder (no PG_VERSION): move it away or restore it from a backup.`,
    )
  }
  throw new StartError(
    `数据目录 ${database} 属于 PostgreSQL ${version}，本版本职桥使用 PostgreSQL ${binaries.major}；数据未被改动，请用原版本职桥备份(backup),再用本版本恢复(restore)。`,
    `The data folder ${database} belongs to PostgreSQL ${version}, this Zhiqiao uses PostgreSQL ${binaries.major}; nothing was changed: back it up with the Zhiqiao that made it and restore it with this one.`,
  )
}

function readVersion(database: string): string {
  try {
    return readFileSync(join(database, 'PG_VERSION'), 'utf8').trim()
  } catch {
    return ''
  }
}

function removeLeftovers(dataFolder: string): void {
  for (const entry of readdirSync(dataFolder)) {
    if (entry.startsWith('.new-')) rmSync(join(dataFolder, entry), { recursive: true, force: true })
  }
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n')
  return lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? ''
}
