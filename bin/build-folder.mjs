import { createHash } from 'node:crypto'
import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/**
 * Where bundles lie: `.build` in the checkout, or a folder of our own under the system's temporary one when the
 * checkout is read-only or another user's (files of ours there would be in its owner's way).
 * @param {string} root checkout
 * @returns {string} absolute path of an existing folder
 */
export function buildFolder(root) {
  const chosen = process.env.ZHIQIAO_BUILD
  if (chosen) return prepared(chosen, root)
  const own = join(root, '.build')
  if (isOurs(root) && isWritable(root, own)) {
    mkdirSync(own, { recursive: true })
    return own
  }
  const folder = temporaryFolder(root)
  process.stderr.write(`项目目录 ${root} 不可写或属于其他用户,构建结果放在 ${folder}。\n`)
  return prepared(folder, root)
}

function isOurs(root) {
  return typeof process.getuid !== 'function' || statSync(root).uid === process.getuid()
}

function isWritable(root, own) {
  try {
    accessSync(statSync(own, { throwIfNoEntry: false }) ? own : root, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The same folder at each start; a fresh one if someone else holds the name, because what lies in it is executed. */
function temporaryFolder(root) {
  const uid = process.getuid?.() ?? 'user'
  const folder = join(tmpdir(), `zhiqiao-${uid}-${createHash('sha256').update(root).digest('hex').slice(0, 10)}`)
  try {
    mkdirSync(folder, { mode: 0o700 })
    return folder
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const stat = lstatSync(folder)
  const trusted = stat.isDirectory() && (uid === 'user' || (stat.uid === uid && (stat.mode & 0o022) === 0))
  return trusted ? folder : mkdtempSync(join(tmpdir(), 'zhiqiao-'))
}

/** Outside the checkout, bundles find their packages through a link. */
function prepared(folder, root) {
  mkdirSync(folder, { recursive: true })
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  return folder
}
