import { existsSync, realpathSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuild, pinBuild } from './build.mjs'

const root = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))))

/**
 * Builds what the command needs, unless it is built already, and runs it.
 * @param {string[]} argv words after `zhiqiao`
 * @returns {Promise<number>} exit code
 */
export async function launch(argv) {
  if (!existsSync(`${root}/node_modules/vite`)) {
    return refuse(
      '尚未安装依赖:请先在项目目录运行 npm ci。',
      'Dependencies are not installed: run npm ci in the checkout first.',
    )
  }
  try {
    if (argv[0] === 'build') return await build(argv.slice(1))
    const { folder, entry } = await ensureBuild(kindFor(argv), root)
    pinBuild(folder)
    process.setSourceMapsEnabled(true)
    const { main } = await import(pathToFileURL(entry).href)
    return await main(argv, { root, pinBuild })
  } catch (error) {
    const known = error instanceof Error && 'zh' in error && 'en' in error
    return known ? refuse(error.zh, error.en) : refuse(`程序无法运行:${error?.stack ?? error}`, '')
  }
}

/** `build [server|policy|web]…` prepares bundles ahead of time (container images); prints their folders. */
async function build(names) {
  for (const name of names.length > 0 ? names : ['server', 'policy', 'web']) {
    process.stdout.write(`${(await ensureBuild(name, root)).folder}\n`)
  }
  return 0
}

/** Reading a plain-text policy needs the parser alone, which is built in a fraction of the time. */
function kindFor(argv) {
  const plain = ['', '.txt', '.md'].includes(extname(argv[2] ?? '').toLowerCase())
  return argv[0] === 'policy' && argv[1] === 'parse' && plain ? 'policy' : 'server'
}

function refuse(zh, en) {
  process.stderr.write(en ? `${zh}\n${en}\n` : `${zh}\n`)
  return 1
}
