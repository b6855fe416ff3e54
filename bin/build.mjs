import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { buildFolder } from './build-folder.mjs'
import { sourceHash } from './source-hash.mjs'

const shared = ['package.json', 'package-lock.json', 'tsconfig.json']

/** What is built: its Vite configuration, the sources its hash covers, and the file that proves it whole. */
const kinds = {
  server: {
    title: '服务端程序',
    config: 'vite.server.ts',
    input: 'packages/server/main.ts',
    sources: ['packages', 'vite.server.ts', ...shared],
    except: ['packages/web'],
    entry: 'main.mjs',
  },
  policy: {
    title: '政策解析程序',
    config: 'vite.server.ts',
    input: 'packages/server/policy-main.ts',
    sources: ['packages/model', 'packages/policy', 'packages/server', 'vite.server.ts', ...shared],
    except: [],
    entry: 'policy-main.mjs',
  },
  web: {
    title: '浏览器界面',
    config: 'vite.web.ts',
    sources: ['packages/web', 'packages/model', 'vite.web.ts', ...shared],
    except: [],
    entry: 'index.html',
  },
}

/**
 * Returns the bundle of today's sources, building it when there is none. Several launches at once are safe: each
 * builds in a folder of its own and the first to finish gives it its final name.
 * @param {'server' | 'policy' | 'web'} name
 * @param {string} root checkout
 * @returns {Promise<{ folder: string, entry: string }>} absolute paths
 */
export async function ensureBuild(name, root) {
  const kind = kinds[name]
  if (!kind) throw sentence(`没有名为“${name}”的构建。`, `There is no build called “${name}”.`)
  const usual = process.env.ZHIQIAO_BUILD || join(root, '.build')
  const hash = sourceHash(root, kind.sources, kind.except, join(usual, 'sources.json'))
  const inside = (builds) => {
    const folder = join(builds, `${name}-${hash}`)
    return { folder, entry: join(folder, kind.entry) }
  }
  // What lies ready in the checkout serves every user, also one who may not write there.
  if (existsSync(inside(usual).entry)) return inside(usual)
  const builds = buildFolder(root)
  const result = inside(builds)
  if (existsSync(result.entry)) return result
  const began = performance.now()
  await buildInto(result.folder, kind, root)
  process.stderr.write(`构建${kind.title} … ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  removeOldBuilds(builds, name, result.folder)
  return result
}

async function buildInto(folder, kind, root) {
  const temporary = join(dirname(folder), `.${basename(folder)}-${process.pid}-${randomBytes(3).toString('hex')}`)
  const removeTemporary = () => rmSync(temporary, { recursive: true, force: true })
  process.once('exit', removeTemporary)
  const environment = process.env.NODE_ENV
  try {
    process.env.NODE_ENV = 'production'
    const { build } = await import('vite')
    await build({
      configFile: join(root, kind.config),
      // The other loaders write next to the configuration, which a read-only checkout refuses.
      configLoader: 'runner',
      logLevel: 'error',
      clearScreen: false,
      build: { outDir: temporary, emptyOutDir: true, ...(kind.input ? { ssr: join(root, kind.input) } : {}) },
    })
    renameSync(temporary, folder)
  } catch (error) {
    if (!existsSync(join(folder, kind.entry))) {
      throw sentence(`构建${kind.title}失败:${error.message}`, 'The build failed; the message above names the file.')
    }
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = environment
    removeTemporary()
    process.removeListener('exit', removeTemporary)
  }
}

/** Marks a build as in use by this process, so that a later build does not take it away from a running server. */
export function pinBuild(folder) {
  const pin = join(folder, `pid-${process.pid}`)
  try {
    writeFileSync(pin, '')
    utimesSync(folder, new Date(), new Date())
    process.once('exit', () => {
      try {
        unlinkSync(pin)
      } catch {
        // Gone with its folder.
      }
    })
  } catch {
    // A read-only build folder is never cleaned either.
  }
}

/** Keeps the two builds used last, those of running processes, and what others are building this very hour. */
function removeOldBuilds(builds, name, current) {
  const hourAgo = Date.now() - 3_600_000
  const entries = readdirSync(builds).map((entry) => join(builds, entry))
  const age = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const abandoned = entries.filter((path) => basename(path).startsWith(`.${name}-`) && age(path) < hourAgo)
  const finished = entries.filter((path) => basename(path).startsWith(`${name}-`) && path !== current)
  const old = finished.sort((a, b) => age(b) - age(a)).slice(1)
  for (const path of [...abandoned, ...old.filter((path) => !inUse(path))]) {
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // Someone else's; it costs only space.
    }
  }
}

function inUse(folder) {
  return readdirSync(folder).some((entry) => {
    const pid = /^pid-(\d+)$/.exec(entry)?.[1]
    if (!pid) return false
    try {
      return process.kill(Number(pid), 0)
    } catch (error) {
      return error.code === 'EPERM'
    }
  })
}

function sentence(zh, en) {
  return Object.assign(new Error(zh), { zh, en })
}
