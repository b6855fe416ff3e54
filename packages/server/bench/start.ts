import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchOptions, Figures } from '../commands/bench.ts'

/**
 * Starts Zhiqiao for real, as after `npm ci`: nothing built, no data. Seconds from the command to the first positive
 * answer of /readyz, for the first start and for a later one, and until it has ended after Ctrl-C.
 */
export async function benchStart({ root, log }: BenchOptions): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-bench-'))
  try {
    // Started by root, the database runs as another user, who has to pass through.
    await chmod(folder, 0o755)
    const first = await timeStart(root, folder, log)
    const later = await timeStart(root, folder, log)
    return { 'start.first_s': first.start, 'start.later_s': later.start, 'start.stop_s': later.stop }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function timeStart(root: string, folder: string, log: (line: string) => void) {
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _ownerUrl, ...environment } = process.env
  const env = {
    ...environment,
    ZHIQIAO_DATA: join(folder, 'data'),
    ZHIQIAO_BUILD: join(folder, 'build'),
    HOST: '127.0.0.1',
  }
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'bin/zhiqiao.mjs'), 'start'], {
    cwd: root,
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const exited = once(child, 'exit')
  const address = () => /职桥已启动\s+(\S+)/.exec(output)?.[1]
  while (!(await isReady(address()))) {
    if (child.exitCode !== null) throw new Error(`the start failed:\n${output}`)
    await sleep(10)
  }
  const start = secondsSince(began)
  log(output.trimEnd())
  const asked = performance.now()
  child.kill('SIGINT')
  await exited
  return { start, stop: secondsSince(asked) }
}

async function isReady(address: string | undefined): Promise<boolean> {
  if (!address) return false
  try {
    return (await fetch(`${address}/readyz`)).ok
  } catch {
    return false
  }
}

function secondsSince(began: number): number {
  return Math.round(performance.now() - began) / 1000
}
