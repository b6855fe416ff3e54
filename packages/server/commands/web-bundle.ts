import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../supervisor/start-error.ts'

export interface WebBundle {
  /** Its folder; null when the checkout has no browser interface. Rejects with a StartError. */
  readonly folder: Promise<string | null>
  /** Ends a build that still runs. */
  cancel(): void
}

/** Builds the browser bundle unless it is built, in a process of its own: the database starts meanwhile. */
export function buildWeb(root: string): WebBundle {
  if (!existsSync(join(root, 'packages/web/index.html'))) {
    return { folder: Promise.resolve(null), cancel: () => undefined }
  }
  const words = [join(root, 'bin/zhiqiao.mjs'), 'build', 'web']
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const folder = folderFrom(child)
  // Reported by whoever waits for it, which may be later.
  folder.catch(() => undefined)
  return { folder, cancel: () => void child.kill() }
}

function folderFrom(child: ChildProcess): Promise<string> {
  let output = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(output.trim())
      else reject(new StartError(errors.trim(), 'The browser interface could not be built.'))
    })
  })
}
