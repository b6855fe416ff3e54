import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statfsSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { canEnter, runAsFor } from './run-as.ts'
import { errorCode, StartError } from './start-error.ts'

const systemFolder = '/var/lib/zhiqiao'
const megabyte = 1024 * 1024

/**
 * The data folder: `ZHIQIAO_DATA`, else `data` in the checkout, else, for root in a checkout that the database's user
 * cannot enter, /var/lib/zhiqiao.
 * @param root checkout
 * @returns absolute path, not created yet, and the sentence to tell when it is not where one would look for it
 */
export function chooseDataFolder(root: string, chosen = process.env.ZHIQIAO_DATA): { folder: string; note?: string } {
  const folder = resolve(chosen || join(root, 'data'))
  const reachable = canEnter(dirname(folder), runAsFor(folder))
  if (chosen && !reachable) throw unreachable(folder)
  if (chosen) return { folder }
  const moved = { folder: systemFolder, note: `数据库用户无法进入 ${root}，数据放在 ${systemFolder}。` }
  if (reachable) {
    // Data that was put aside while the checkout was closed stays the data of this checkout.
    return !existsSync(join(folder, 'database')) && checkoutOf(systemFolder) === root ? moved : { folder }
  }
  if (existsSync(join(folder, 'database'))) throw unreachable(folder)
  return moved
}

/** Makes the data folder and proves that it can be written to and has room. Throws a StartError otherwise. */
export function prepareDataFolder(folder: string, root: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 })
    mkdirSync(join(folder, 'logs'), { recursive: true, mode: 0o700 })
    const runAs = runAsFor(folder)
    // What is secret in it has permissions of its own; the database's user must be able to pass through.
    if (runAs && !canEnter(folder, runAs)) chmodSync(folder, statSync(folder).mode | 0o111)
    const trial = join(folder, `.trial-${randomBytes(4).toString('hex')}`)
    writeFileSync(trial, 'x')
    unlinkSync(trial)
    if (folder === systemFolder && !checkoutOf(folder)) writeFileSync(join(folder, 'checkout'), `${root}\n`)
  } catch (error) {
    throw folderError(error, folder)
  }
  const needed = existsSync(join(folder, 'database')) ? 64 : 256
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < needed * megabyte) throw diskFull(folder, needed)
}

/** Turns a failed call on the data folder into a sentence; other errors stay what they are. */
export function folderError(error: unknown, folder: string): unknown {
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, 256)
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new StartError(
      `数据目录 ${folder} 不可写；请检查该目录的权限或挂载方式，或用 ZHIQIAO_DATA 指定另一个目录。`,
      `The data folder ${folder} cannot be written to: check its permissions or mount, or choose another with ZHIQIAO_DATA.`,
      { cause: error },
    )
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartError(
      `数据目录 ${folder} 的位置上有一个同名文件；请移开它，或用 ZHIQIAO_DATA 指定另一个目录。`,
      `A file is in the place of the data folder ${folder}: move it away or choose another folder with ZHIQIAO_DATA.`,
      { cause: error },
    )
  }
  return error
}

/** The disk that holds the data folder has no room left. */
export function diskFull(folder: string, megabytes: number): StartError {
  return new StartError(
    `数据目录 ${folder} 所在磁盘空间不足（至少需要 ${megabytes} MB）；请清理磁盘或用 ZHIQIAO_DATA 指定另一个目录。`,
    `The disk of the data folder ${folder} is full (${megabytes} MB are needed): free some space or choose another folder with ZHIQIAO_DATA.`,
  )
}

function unreachable(folder: string): StartError {
  const uid = runAsFor(folder)?.uid
  return new StartError(
    `以 root 运行时数据库用用户 ${uid} 的身份运行，而它无法进入 ${dirname(folder)}；请放开上级目录的进入权限(chmod o+x)或用 ZHIQIAO_DATA 指定另一个目录。`,
    `Started by root, the database runs as user ${uid}, who cannot enter ${dirname(folder)}: allow entering (chmod o+x) or choose another folder with ZHIQIAO_DATA.`,
  )
}

function checkoutOf(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'checkout'), 'utf8').trim()
  } catch {
    return null
  }
}
