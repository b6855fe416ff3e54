import { domain, programme } from '@zhiqiao/definitions'
import { createSchema, openRegistry, type Registry } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { loadOfficialCodes } from './load-official-codes.ts'

let database: TestDatabase
let registry: Registry
beforeAll(async () => {
  database = await testDatabase()
  await createSchema(database.ownerUrl, domain, { appRole: database.appRole })
  registry = await openRegistry({
    url: database.url,
    domain,
    keys: { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) },
  })
})
afterAll(async () => {
  await registry?.close()
  await database?.close()
})

const find = (programmeCode: string) =>
  registry.asSystem('查看', (session) => session.all(programme, { filter: { programmeCode }, withdrawn: false }))

describe('official classifications', () => {
  test('are all there after the first start, hung into their trees', async () => {
    const loaded = await loadOfficialCodes(registry)
    expect(loaded.find(({ of }) => of === 'industry')).toMatchObject({ added: 1971, changed: 0, kept: 0 })
    const [mechatronics] = await find('660301')
    expect(mechatronics!.values).toMatchObject({ name: '机电技术应用', level: 'secondary', toVerify: true })
    const [narrow] = await find('6603')
    expect(mechatronics!.values.parent).toBe(narrow!.id)
    const history = await registry.asSystem('查看', (session) => session.history(programme, mechatronics!.id))
    expect(history[0]!.reason).toContain('教职成〔2021〕2号')
  })

  test('are left alone by the next start', async () => {
    expect(await loadOfficialCodes(registry)).toEqual([])
  })

  test('are read by the public and changed by an administrator only', async () => {
    const visitor = { person: null, hat: null, address: null, via: 'public' } as const
    const seen = await registry.as(visitor, (session) =>
      session.list(programme, { filter: { programmeCode: '740201' } }),
    )
    expect(seen.rows.map(({ values }) => values.name)).toEqual(['中餐烹饪'])
    await expect(
      registry.as(visitor, (session) => session.change(programme, seen.rows[0]!.id, 1, { toVerify: false })),
    ).rejects.toMatchObject({ status: 403 })
  })

  test('stay as an administrator left them when newer data arrives', async () => {
    const [cooking] = await find('740201')
    const [pastry] = await find('740203')
    await registry.asSystem('管理员核对', async (session) => {
      await session.change(programme, pastry!.id, 1, { name: '中西面点（旧）' })
      await session.change(programme, cooking!.id, 1, { toVerify: false })
      await session.query
        .updateTable('programme')
        .set({ changed_by: '0193b0c0-0000-7000-8000-000000000001' })
        .where('id', '=', cooking!.id)
        .execute()
      await session.query
        .updateTable('code_update')
        .set({ fingerprint: 'older' })
        .where('of', '=', 'programme')
        .execute()
    })
    const loaded = await loadOfficialCodes(registry)
    expect(loaded).toEqual([{ of: 'programme', added: 0, changed: 1, kept: 1 }])
    expect((await find('740201'))[0]!.values.toVerify).toBe(false)
    expect((await find('740203'))[0]!.values.name).toBe('中西面点')
  })
})
