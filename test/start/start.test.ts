import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { isAlive } from '../../packages/server/supervisor/process-identity.ts'
import {
  addressOf,
  type Launched,
  launch,
  postmasterOf,
  prepareBuilds,
  statusOf,
  stopAll,
  temporaryFolder,
  until,
} from './launch.ts'

const { folder, remove } = temporaryFolder()
const data = join(folder, 'data')

function start(dataFolder = data, env: Record<string, string> = {}): Launched {
  return launch(dataFolder, { env })
}

async function stop(launched: Launched): Promise<number | null> {
  launched.child.kill('SIGINT')
  return launched.ended
}

// A first start makes a database and the demo region, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000 })
beforeAll(prepareBuilds)
afterEach(stopAll)
afterAll(remove)

describe('starting', { sequential: true }, () => {
  it('makes the database on the first start, keeps its secrets to itself, and ends cleanly on Ctrl-C', async () => {
    const first = start()
    const address = await addressOf(first)
    expect(await statusOf(`${address}/readyz`)).toBe(200)
    for (const key of readdirSync(join(data, 'keys'))) expect(statSync(join(data, 'keys', key)).mode & 0o077).toBe(0)
    const postmaster = postmasterOf(data)
    expect(await stop(first)).toBe(0)
    expect(isAlive(postmaster)).toBe(false)
    expect(existsSync(join(data, 'zhiqiao.lock'))).toBe(false)
    expect(readFileSync(join(data, 'logs/postgres.log'), 'utf8')).toMatch(/database system is shut down\n$/)
  })

  it('refuses a second start on the same data, naming the process and the address', async () => {
    const first = start()
    const address = await addressOf(first)
    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`进程号 ${first.child.pid}`)
    expect(second.output()).toContain(address)
    expect(await statusOf(`${address}/readyz`)).toBe(200)
  })

  it('takes over the database left running when Zhiqiao alone was killed', async () => {
    const first = start()
    await addressOf(first)
    const postmaster = postmasterOf(data)
    first.child.kill('SIGKILL')
    await first.ended
    const second = start()
    expect(await statusOf(`${await addressOf(second)}/readyz`)).toBe(200)
    expect(postmasterOf(data)).toBe(postmaster)
    expect(await stop(second)).toBe(0)
    expect(isAlive(postmaster)).toBe(false)
  })

  it('recovers by itself after everything was killed, even if the process numbers belong to others by now', async () => {
    const first = start()
    await addressOf(first)
    first.child.kill('SIGKILL')
    process.kill(postmasterOf(data), 'SIGKILL')
    await first.ended
    for (const name of ['zhiqiao.lock', 'database/postmaster.pid']) {
      const text = readFileSync(join(data, name), 'utf8')
      writeFileSync(join(data, name), text.replace(/\d+/, String(process.pid)))
    }
    const second = start()
    expect(await statusOf(`${await addressOf(second)}/readyz`)).toBe(200)
  })

  it('starts the database again when it ends while running', async () => {
    const first = start()
    const address = await addressOf(first)
    process.kill(postmasterOf(data), 'SIGKILL')
    await until(() => first.output().includes('数据库已重新启动'))
    await until(async () => (await statusOf(`${address}/readyz`)) === 200)
    expect(await stop(first)).toBe(0)
  })

  it('begins a region of one’s own instead of the fictional one, also where the path is too long for a socket', async () => {
    const deep = join(folder, 'long'.repeat(25))
    const begin = async (place: string) => {
      const words = ['begin', '云岭县教育局', '--division', place, '--person', '张示例', '--account', 'zhang']
      const launched = launch(deep, { command: words })
      return { code: await launched.ended, output: launched.output() }
    }
    const unknown = await begin('云岭县')
    expect([unknown.code, unknown.output]).toEqual([1, expect.stringContaining('行政区划代码中没有“云岭县”')])
    const begun = await begin('330800')
    expect(begun.code).toBe(0)
    expect(begun.output).toMatch(/衢州市已开始使用，下辖[1-9]\d*个区划/)
    const password = /口令 (\S+)（/.exec(begun.output)![1]!
    expect((await begin('330800')).output).toContain('这里已有数据')
    const launched = start(deep)
    const address = await addressOf(launched)
    expect(launched.output()).not.toContain('示范账号')
    const signIn = () =>
      fetch(`${address}/api/v1/session`, {
        method: 'POST',
        headers: { 'x-zhiqiao': '1', 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'zhang', password }),
      })
    // On a busy machine a server that has just started may say that it is overloaded.
    await until(async () => (await statusOf(`${address}/api/v1/session`)) !== 503)
    const signedIn = await signIn()
    expect(signedIn.status).toBe(200)
    expect(((await signedIn.json()) as { hats: unknown[] }).hats).toHaveLength(2)
  })
})

describe('refusing to start, in one sentence and with nothing damaged', () => {
  it('names a taken port before any work on the database', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await until(() => server.listening)
    const { port } = server.address() as { port: number }
    const elsewhere = join(folder, 'taken-port')
    const launched = start(elsewhere, { PORT: String(port) })
    expect(await launched.ended).toBe(1)
    expect(launched.output()).toContain(`端口 ${port} 已被其他程序占用`)
    expect(existsSync(join(elsewhere, 'database'))).toBe(false)
    server.close()
  })

  it('names a database that cannot be reached within ten seconds, without its password', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await until(() => silent.listening)
    const { port } = silent.address() as { port: number }
    for (const [unreachable, why] of [
      [port, '十秒内没有应答'],
      [1, '该地址没有数据库服务'],
    ] as const) {
      const env = { DATABASE_URL: `postgresql://someone:secret-word@127.0.0.1:${unreachable}/zhiqiao` }
      const launched = start(join(folder, 'external'), env)
      expect(await launched.ended).toBe(1)
      expect(launched.output()).toContain(`127.0.0.1:${unreachable}/zhiqiao`)
      expect(launched.output()).toContain(why)
      expect(launched.output()).not.toContain('secret-word')
    }
    silent.close()
  })

  it('leaves data of another PostgreSQL or a newer Zhiqiao as they are', async () => {
    const older = join(folder, 'older')
    mkdirSync(join(older, 'database'), { recursive: true })
    writeFileSync(join(older, 'database/PG_VERSION'), '17\n')
    const newer = join(folder, 'newer')
    mkdirSync(newer)
    const settings = JSON.stringify({ layout: 99, keys: [] })
    writeFileSync(join(newer, 'settings.json'), settings)
    for (const [place, words] of [
      [older, '属于 PostgreSQL 17'],
      [newer, '由更新版本的职桥建立'],
    ] as const) {
      const launched = start(place)
      expect(await launched.ended).toBe(1)
      expect(launched.output()).toContain(words)
    }
    expect(readdirSync(join(older, 'database'))).toEqual(['PG_VERSION'])
    expect(readFileSync(join(newer, 'settings.json'), 'utf8')).toBe(settings)
    expect(existsSync(join(newer, 'database'))).toBe(false)
  })

  it('names a file in the place of the data folder, a broken PORT and a broken settings file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const broken = join(folder, 'broken')
    mkdirSync(broken)
    writeFileSync(join(broken, 'settings.json'), '{')
    for (const [launched, words] of [
      [start(file), '同名文件'],
      [start(data, { PORT: '99999' }), 'PORT=99999 不是端口号'],
      [start(broken), 'settings.json 不是有效的 JSON'],
    ] as const) {
      expect(await launched.ended).toBe(1)
      expect(launched.output()).toContain(words)
    }
  })
})
