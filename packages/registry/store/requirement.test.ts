import { defineDomain, defineRegister, everyone, integer, reference, signedIn, text } from '@zhiqiao/model'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { openRegistry, type Registry } from '../open-registry.ts'
import type { Session } from '../session.ts'
import { createSchema } from './migrate.ts'
import { schemaOfDomain } from './schema.ts'
import { schemaDifference } from './schema-difference.ts'

const common = {
  subject: 'school',
  titled: 'name',
  permissions: { read: everyone, create: signedIn, change: signedIn, withdraw: signedIn },
  wall: { pattern: 'subtree' },
} as const
const states = { draft: { label: { zh: '拟定', en: 'draft' } }, issued: { label: { zh: '下达', en: 'issued' } } }
const fields = { name: text('名称', { required: true }), year: integer('学年', { required: true }) }
const course = defineRegister({ ...common, name: 'course', title: '专业点', fields: { name: fields.name } })
const approval = defineRegister({
  ...common,
  name: 'approval',
  title: '备案结果',
  fields: { ...fields, course: reference('专业点', 'course', { required: true }), outcome: text('结果') },
})
const allotment = (free: boolean) =>
  defineRegister({
    ...common,
    name: 'allotment',
    title: '招生计划',
    fields: { ...fields, course: reference('专业点', 'course', { required: true }) },
    states,
    initial: 'draft',
    ...(!free && {
      requires: [
        {
          register: 'approval',
          by: { course: 'course', year: 'year' },
          when: { state: ['issued'] },
          where: { outcome: ['accepted'] },
          message: { zh: '该学年没有备案', en: 'not filed for the year' },
        },
      ],
    }),
  })
const domain = defineDomain([course, approval, allotment(false)], [])

let database: TestDatabase
let registry: Registry
let client: Client
let programme: string
beforeAll(async () => {
  database = await testDatabase()
  await createSchema(database.ownerUrl, domain, { appRole: database.appRole })
  const keys = { audit: Buffer.alloc(32), personal: Buffer.alloc(32) }
  registry = await openRegistry({ url: database.url, domain, keys })
  client = new Client(database.url)
  await client.connect()
  programme = (await write((s) => s.create('course', { name: '机电' }))).id
})
afterAll(async () => {
  await client?.end()
  await registry?.close()
  await database?.close()
})

// biome-ignore lint/suspicious/noExplicitAny: records of a domain of this file
const write = (work: (session: Session) => Promise<any>) => registry.asSystem('测试', work)

const issue = (year: number) =>
  write((s) => s.create('allotment', { name: '计划', year, course: programme }, { state: 'issued' }))
const approve = (year: number, outcome: string) =>
  write((s) => s.create('approval', { name: '结果', year, course: programme, outcome }))

test('what is required must stand for the same course and year, and is asked only in that state', async () => {
  await expect(issue(2027)).rejects.toMatchObject({
    status: 422,
    details: { problems: [{ field: 'course', code: 'requirement', zh: '招生计划.专业点: 该学年没有备案' }] },
  })
  await write((s) => s.create('allotment', { name: '草稿', year: 2027, course: programme }))
  await approve(2027, 'refused')
  await approve(2026, 'accepted')
  await expect(issue(2027)).rejects.toMatchObject({ status: 422 })
  await approve(2027, 'accepted')
  expect((await issue(2027)).state).toBe('issued')
})

test('while others rest on it, it is neither withdrawn nor changed, and none stands twice', async () => {
  const [standing] = await write((s) => s.all('approval', { filter: { outcome: 'accepted', year: '2027' } }))
  await expect(write((s) => s.withdraw('approval', standing.id, standing.version, '撤回'))).rejects.toMatchObject({
    status: 409,
    code: 'still-needed',
  })
  await expect(write((s) => s.change('approval', standing.id, standing.version, { year: 2028 }))).rejects.toMatchObject(
    { code: 'still-needed' },
  )
  await expect(approve(2027, 'accepted')).rejects.toMatchObject({ code: 'stands-already' })
})

test('the role that runs cannot get round it, whatever it writes, and no trigger of ours is there', async () => {
  await client.query(`begin; select set_config('app.system', 'on', true)`)
  await expect(
    client.query(`insert into allotment (id, version, state, created_at, changed_at, name, year, course)
      values (gen_random_uuid(), 1, 'issued', now(), now(), '绕过', 2031, '${programme}')`),
  ).rejects.toMatchObject({ code: '23503' })
  await client.query('rollback')
  await client.query(`begin; select set_config('app.system', 'on', true)`)
  await expect(client.query(`update allotment set year = 2031 where state = 'issued'`)).rejects.toMatchObject({
    code: '23503',
  })
  await client.query('rollback')
  await client.query('begin')
  await expect(client.query('update allotment set needs_approval_1 = null')).rejects.toMatchObject({ code: '428C9' })
  await client.query('rollback')
  const { rows } = await client.query('select 1 from pg_trigger where not tgisinternal')
  expect(rows).toEqual([])
})

test('many at once are held to it as well', async () => {
  const rows = [{ line: 1, values: { name: '导入', year: 2032, course: programme } }]
  await expect(write((s) => s.bulk.write('allotment', rows, { state: 'issued' }))).rejects.toMatchObject({
    status: 422,
  })
})

test('a requirement is added and taken away by a migration of its own', async () => {
  const from = schemaOfDomain(domain)
  const to = schemaOfDomain(defineDomain([course, approval, allotment(true)], []))
  const away = schemaDifference(from.schema, to.schema, to.wishes)
  const back = schemaDifference(to.schema, from.schema, from.wishes)
  expect([away.problems, back.problems]).toEqual([[], []])
  expect(away.statements.every((statement) => / drop (constraint|column) /.test(statement))).toBe(true)
  const owner = new Client(database.ownerUrl)
  await owner.connect()
  await owner.query(`begin; ${[...away.statements, ...back.statements].join('; ')}; commit`)
  await owner.end()
  await expect(issue(2033)).rejects.toMatchObject({ status: 422 })
})
