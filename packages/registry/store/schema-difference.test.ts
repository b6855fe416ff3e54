import {
  date,
  defineDomain,
  defineRegister,
  everyone,
  type Fields,
  integer,
  money,
  nobody,
  signedIn,
  text,
} from '@zhiqiao/model'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { openRegistry } from '../open-registry.ts'
import { createSchema } from './migrate.ts'
import { schemaOfDomain } from './schema.ts'
import { schemaDifference } from './schema-difference.ts'

const domainOf = <F extends Fields & { name: object }>(fields: F, pattern: 'public' | 'subtree' = 'subtree') =>
  defineDomain(
    [
      defineRegister({
        name: 'school',
        title: '学校',
        subject: 'school',
        titled: 'name' as never,
        fields,
        permissions: { read: everyone, create: signedIn, change: nobody, withdraw: nobody },
        wall: { pattern },
      }),
    ],
    [],
  )

const first = domainOf({ name: text('名称', { required: true }), pupils: integer('学生数'), founded: text('建校') })

function difference(to: ReturnType<typeof domainOf>, from = first) {
  const { schema, wishes } = schemaOfDomain(to)
  return schemaDifference(schemaOfDomain(from).schema, schema, wishes)
}

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

describe('a migration', () => {
  test('adds, renames, widens and fills in what is now required, in the history too, and keeps the rows', async () => {
    await createSchema(database.ownerUrl, first, { appRole: database.appRole })
    const keys = { audit: Buffer.alloc(32), personal: Buffer.alloc(32) }
    const before = await openRegistry({ url: database.url, domain: first, keys })
    const made = await before.asSystem('旧版本', async (s) => {
      const { id } = await s.create('school', { name: '一校', pupils: 12, founded: '1958年' })
      return s.change('school', id, 1, { pupils: 13 })
    })
    await before.close()

    const second = domainOf(
      {
        name: text('名称', { required: true }),
        pupils: money('学生数'),
        foundedAsWritten: text('建校', { was: 'founded' }),
        kind: text('类型', { required: true, backfill: "o'k" }),
        closedOn: date('停办日期'),
      },
      'public',
    )
    const { statements, problems } = difference(second)
    expect(problems).toEqual([])
    const owner = new Client(database.ownerUrl)
    await owner.connect()
    await owner.query(`begin; select set_config('app.system', 'on', true); ${statements.join(';\n')}; commit`)
    await owner.end()
    const after = await openRegistry({ url: database.url, domain: second, keys })
    await after.asSystem('新版本', async (s) => {
      const read = await s.read('school', made.id)
      expect(read).toMatchObject({
        version: 2,
        values: { name: '一校', pupils: 13, foundedAsWritten: '1958年', kind: "o'k", closedOn: null },
      })
      await s.change('school', made.id, 2, { closedOn: '2026-01-01' })
      expect((await s.history('school', made.id)).map(({ version }) => version)).toEqual([1, 2, 3])
    })
    await after.close()
    expect(difference(second, second)).toEqual({ statements: [], problems: [] })
  })

  test('is refused while it would lose or invent data', () => {
    const problems = (to: ReturnType<typeof domainOf>) => difference(to).problems.join()
    const rest = { pupils: integer('学生数'), founded: text('建校') }
    const name = text('名称', { required: true })
    expect(problems(domainOf({ name, pupils: integer('学生数') }))).toContain('school.founded 不在定义中了')
    expect(problems(domainOf({ name, ...rest, code: text('代码', { required: true }) }))).toContain('backfill')
    expect(problems(domainOf({ name, ...rest, founded: text('建校', { required: true }) }))).toContain('backfill')
    expect(problems(domainOf({ name, ...rest, pupils: text('学生数') }))).toContain('类型从 integer 变为 text')
    expect(difference(defineDomain([], []) as never).problems.join()).toContain('school 不在定义中了')
  })
})
