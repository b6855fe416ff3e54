import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const checkout = join(import.meta.dirname, '../..')

/** A started Zhiqiao. */
export interface Launched {
  readonly child: ChildProcess
  /** All that it has written so far, both streams. */
  output(): string
  /** Exit code; null after a signal. */
  readonly ended: Promise<number | null>
}

export interface LaunchOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
  readonly root?: string
  /** Words after `zhiqiao`. */
  readonly command?: readonly string[]
}

const running = new Set<Launched>()

/** Ends, by Ctrl-C, whatever a test has left running. */
export async function stopAll(): Promise<void> {
  await Promise.all(
    [...running].map(({ child, ended }) => {
      child.kill('SIGINT')
      return ended
    }),
  )
}

/** Runs `zhiqiao start` on a port that the system chooses. */
export function launch(
  dataFolder: string,
  { env = {}, uid, root = checkout, command = ['start'] }: LaunchOptions = {},
): Launched {
  const child = spawn(process.execPath, [join(root, 'bin/zhiqiao.mjs'), ...command], {
    cwd: '/',
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ZHIQIAO_DATA: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const launched: Launched = { child, output: () => output, ended }
  running.add(launched)
  void ended.then(() => running.delete(launched))
  return launched
}

/** Waits until it says where it answers. @returns its address */
export async function addressOf(launched: Launched): Promise<string> {
  for (;;) {
    const address = /职桥已启动\s+(\S+)/.exec(launched.output())?.[1]
    if (address) return address
    if (launched.child.exitCode !== null) throw new Error(`it did not start:\n${launched.output()}`)
    await sleep(20)
  }
}

/** Waits until the condition holds; the test's own time limit ends it. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20)
}

/** Status of an address, or 0 when nothing answers. */
export async function statusOf(address: string): Promise<number> {
  try {
    return (await fetch(address)).status
  } catch {
    return 0
  }
}

/** Process number of the database server of a data folder. */
export function postmasterOf(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, 'database/postmaster.pid'), 'utf8').split('\n')[0])
}

/** Builds what a start needs, so that no test waits for it. */
export function prepareBuilds(): void {
  execFileSync(process.execPath, [join(checkout, 'bin/zhiqiao.mjs'), 'build', 'server', 'web'], { stdio: 'ignore' })
}

/** A folder that the database's user may pass through, and its removal. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'zhiqiao-test-'))
  chmodSync(folder, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
