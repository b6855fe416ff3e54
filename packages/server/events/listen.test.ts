import { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import { Client, type ClientConfig } from 'pg'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { openListener } from './listen.ts'

const log = pino({ level: 'silent' }) as unknown as FastifyBaseLogger
let database: TestDatabase
let owner: Client

beforeAll(async () => {
  database = await testDatabase()
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await database?.close()
})

function connection(): ClientConfig {
  const url = new URL(database.ownerUrl)
  return {
    host: url.searchParams.get('host') ?? url.hostname,
    port: Number(url.port),
    user: url.username,
    database: url.pathname.slice(1),
    password: url.password,
    application_name: 'listening',
  }
}

const own = `from pg_stat_activity where application_name = 'listening' and datname = current_database()`
const listening = async () => (await owner.query(`select pid ${own}`)).rows.length
const cutOff = () => owner.query(`select pg_terminate_backend(pid) ${own}`)
const say = (payload: string) => owner.query('select pg_notify($1, $2)', ['topic', payload])

describe('listening', () => {
  it('goes on after one who was told has failed, at what was said as at a gap, over one connection', async () => {
    const listener = await openListener(connection(), log)
    const heard: string[] = []
    await listener.subscribe('topic', (payload) => {
      if (payload === '') throw new Error('not understood')
      heard.push(payload)
    })
    let gaps = 0
    listener.onGap(() => {
      throw new Error('not ready')
    })
    listener.onGap(() => gaps++)
    await say('')
    await say('one')
    await expect.poll(() => heard).toEqual(['one'])
    await cutOff()
    await expect.poll(() => gaps).toBe(1)
    await say('two')
    await expect.poll(() => heard).toEqual(['one', 'two'])
    expect(await listening()).toBe(1)
    await listener.close()
    await expect.poll(listening).toBe(0)
  })

  it('closed while it is connecting again leaves no connection behind', async () => {
    const lines: Socket[] = []
    let again: () => void = () => undefined
    const connecting = new Promise<void>((resolve) => {
      again = resolve
    })
    const stream = () => {
      if (lines.push(new Socket()) > 1) again()
      return lines.at(-1)!
    }
    const listener = await openListener({ ...connection(), stream }, log)
    await listener.subscribe('topic', () => undefined)
    await cutOff()
    // What was awaited goes on before the network can answer.
    await connecting
    await listener.close()
    await expect.poll(() => lines.map((line) => line.closed)).toEqual([true, true])
  })
})
