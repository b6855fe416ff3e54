import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const skipped = /(^\.)|^node_modules$|\.test\.tsx?$/

/**
 * One hash over the names and contents of the sources. Contents are read again only when a file's size or times
 * differ from the remembered ones (the change time too: it cannot be set back, as the modification time can).
 * @param {string} root checkout
 * @param {string[]} sources files and folders inside it
 * @param {string[]} except folders left out
 * @param {string} memory file that remembers hashes between starts; may be unwritable
 * @returns {string} 16 hexadecimal digits
 */
export function sourceHash(root, sources, except, memory) {
  const known = remembered(memory)
  const seen = {}
  let changed = false
  const whole = createHash('sha256')
  for (const path of sources.flatMap((source) => filesIn(root, source, except)).sort()) {
    const { size, mtimeMs, ctimeMs } = statSync(join(root, path))
    const stamp = `${size} ${mtimeMs} ${ctimeMs}`
    let entry = known[path]
    if (entry?.stamp !== stamp) {
      entry = {
        stamp,
        hash: createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      }
      changed = true
    }
    seen[path] = entry
    whole.update(`${path}\0${entry.hash}\n`)
  }
  if (changed) remember(memory, { ...known, ...seen })
  return whole.digest('hex').slice(0, 16)
}

/** Every file below `path`, or the file itself; nothing when it does not exist. */
function filesIn(root, path, except) {
  if (except.includes(path)) return []
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !skipped.test(entry.name))
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`
      return entry.isDirectory() ? filesIn(root, inside, except) : entry.isFile() ? [inside] : []
    })
}

function remembered(memory) {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'))
  } catch {
    return {}
  }
}

function remember(memory, entries) {
  try {
    const temporary = `${memory}.${process.pid}`
    writeFileSync(temporary, JSON.stringify(entries))
    renameSync(temporary, memory)
  } catch {
    // A read-only checkout: the next start reads the sources again, which costs milliseconds.
  }
}
