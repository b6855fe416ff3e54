import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The unprivileged user PostgreSQL runs as when Zhiqiao itself runs as root; null for everybody else. */
export type RunAs = { readonly uid: number; readonly gid: number } | null

const nobody = { uid: 65534, gid: 65534 }

/** PostgreSQL refuses to run as root: it gets the owner of the data folder, or `nobody` when that is root too. */
export function runAsFor(dataFolder: string): RunAs {
  if (process.getuid?.() !== 0) return null
  for (const folder of [join(dataFolder, 'database'), dataFolder]) {
    if (!existsSync(folder)) continue
    const { uid, gid } = statSync(folder)
    if (uid !== 0) return { uid, gid }
  }
  return nobody
}

/** Whether that user can enter the folder, or the nearest one above it that exists. */
export function canEnter(folder: string, runAs: RunAs): boolean {
  let nearest = folder
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  if (!runAs) return true
  // Asking the system is exact where reading permission bits is not: access lists, network file systems.
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', nearest], { ...runAs, cwd: '/', stdio: 'ignore' }).status === 0
}
