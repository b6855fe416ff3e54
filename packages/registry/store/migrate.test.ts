import { createHash } from 'node:crypto'
import { domain } from '@zhiqiao/definitions'
import { defineDomain, defineRegister, everyone, nobody, type RecordOf, type Register, text } from '@zhiqiao/model'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { openRegistry, type Registry } from '../open-registry.ts'
import { settleSample } from '../testing/settle-sample.ts'
import { exemptTables, hiddenTables, ownTables } from './exempt-tables.ts'
import { migrate, migrations } from './migrate.ts'
import { tableOf } from './table-of.ts'
import { wallPatterns, wallStatements } from './wall-policy.ts'

let database: TestDatabase
let registry: Registry
let owner: Client
const run = (over: Partial<Parameters<typeof migrate>[0]> = {}) =>
  migrate({ ownerUrl: database.ownerUrl, appRole: database.appRole, domain, log: () => undefined, ...over })

beforeAll(async () => {
  database = await testDatabase()
  await run()
  const keys = { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) }
  registry = await openRegistry({ url: database.url, domain, keys })
  owner = new Client(database.ownerUrl)
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await registry?.close()
  await database?.close()
})

describe('the committed migrations', () => {
  test('are applied once, by whoever comes first', async () => {
    const lines: string[] = []
    await Promise.all([1, 2, 3].map(() => run({ log: (line) => lines.push(line) })))
    expect(lines).toEqual([])
    const { rows } = await owner.query('select name from schema_migration order by name')
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
  })

  test('build every table behind a forced wall, exempt ones by name apart, owned by another role than the one that runs', async () => {
    const { rows } = await owner.query(
      `
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled, o.rolname as owner,
        has_table_privilege($1, c.oid, 'delete') or has_table_privilege($1, c.oid, 'truncate') as removes,
        has_table_privilege($1, c.oid, 'update') as updates, has_table_privilege($1, c.oid, 'select') as reads
      from pg_class c join pg_roles o on o.oid = c.relowner
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') order by 1`,
      [database.appRole],
    )
    const hidden = (name: string) => hiddenTables.some((table) => name === table || name.startsWith(`${table}_`))
    const exempt = new Set<string>(exemptTables)
    const removed = new Set<string>(['session', 'import_job', ...ownTables])
    const registers = Object.values(domain.registers).flatMap((register) => [
      tableOf(register).name,
      tableOf(register).history,
    ])
    const open = rows.filter(({ name }) => !hidden(name))
    expect(open.map(({ name }) => name)).toEqual([...exempt, ...ownTables, ...registers].sort())
    for (const { reads, removes, updates } of rows.filter(({ name }) => hidden(name)))
      expect({ reads, removes, updates }).toEqual({ reads: false, removes: false, updates: false })
    for (const row of open) {
      expect(row).toMatchObject({ walled: !exempt.has(row.name), removes: removed.has(row.name) })
      expect(row.owner).not.toBe(database.appRole)
      if (row.name.endsWith('_history') || row.name === 'audit_link') expect(row).toMatchObject({ updates: false })
    }
    const roles = await owner.query('select rolsuper, rolbypassrls from pg_roles where rolname = $1', [
      database.appRole,
    ])
    expect(roles.rows).toEqual([{ rolsuper: false, rolbypassrls: false }])
    const code = await owner.query(`
      select 1 from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal
      union all select 1 from pg_proc where pronamespace = current_schema()::regnamespace and proname !~ '^(search|exposure)_'`)
    expect(code.rows).toEqual([])
  })

  test('leave tables made by earlier versions behind the same walls as tables made today', async () => {
    await owner.query('create schema afresh; set search_path to afresh')
    const made = wallPatterns.flatMap((pattern) =>
      (['register', 'history'] as const).map((kind) => ({ pattern, kind, table: `${pattern} ${kind}` })),
    )
    for (const { pattern, kind, table } of made) {
      const columns = 'wall_division text collate "C", wall_organisation uuid, wall_person uuid'
      await owner.query([`create table "${table}" (${columns})`, ...wallStatements(table, pattern, kind)].join(';'))
    }
    await owner.query('reset search_path')
    const { rows } = await owner.query(
      `select tablename as table, json_agg(to_jsonb(p) - 'schemaname' - 'tablename' order by policyname) as walls
       from pg_policies p where schemaname in (current_schema(), 'afresh') group by 1`,
    )
    await owner.query('drop schema afresh cascade')
    const walls = new Map(rows.map((row) => [row.table, row.walls]))
    const expected = (pattern: string, kind: string) => walls.get(`${pattern} ${kind}`)
    for (const register of Object.values(domain.registers)) {
      const { name, history } = tableOf(register)
      expect(walls.get(name), name).toEqual(expected(register.wall.pattern, 'register'))
      expect(walls.get(history), history).toEqual(expected(register.wall.pattern, 'history'))
    }
    for (const { pattern, kind } of made) expect(expected(pattern, kind)).toHaveLength(kind === 'register' ? 3 : 2)
  })

  test('let nothing through without settings, and leave none behind in the pool', async () => {
    await registry.asSystem('一条通知', (s) => s.create('notice', { title: '通知' }))
    const client = await registry.pool.connect()
    expect((await client.query('select count(*)::int as n from notice')).rows).toEqual([{ n: 0 }])
    expect((await client.query(`select nullif(current_setting('app.system', true), '') as system`)).rows).toEqual([
      { system: null },
    ])
    client.release()
  })

  test('refuse a file altered after it was applied, and data of a newer version', async () => {
    await owner.query(`update schema_migration set checksum = 'x' where name = '0001-system'`)
    await expect(run()).rejects.toMatchObject({ code: 'migration-changed' })
    const [first] = migrations
    await owner.query(`update schema_migration set checksum = $1 where name = '0001-system'`, [
      createHash('sha256').update(first!.sql).digest('hex'),
    ])
    await owner.query(`insert into schema_migration (name, checksum) values ('9999-later', 'x')`)
    await expect(run()).rejects.toMatchObject({ code: 'data-newer' })
    await owner.query(`delete from schema_migration where name = '9999-later'`)
    await run()
  })

  test('are asked for when the definitions have moved on', async () => {
    const added = defineRegister({
      name: 'added',
      title: '新登记册',
      subject: 'plan',
      titled: 'name',
      fields: { name: text('名称') },
      permissions: { read: everyone, create: nobody, change: nobody, withdraw: nobody },
      wall: { pattern: 'public' },
    })
    const moved = defineDomain([...Object.values(domain.registers), added], Object.values(domain.codeSets))
    await expect(run({ domain: moved })).rejects.toMatchObject({ code: 'schema-behind' })
  })

  test('give the application role nothing when it has too many rights', async () => {
    await expect(run({ appRole: new URL(database.ownerUrl).username })).rejects.toMatchObject({ code: 'bad-role' })
    await expect(run({ appRole: 'nobody_here' })).rejects.toMatchObject({ code: 'bad-role' })
  })
})

describe.each(Object.values(domain.registers))('登记册 $name', (register) => {
  test('keeps a sample of every field, read back as it was written', async () => {
    await registry.asSystem('样例', async (session) => {
      const made = await sampleOf(session.create, register, new Map())
      const read = await session.read(register.name, made.id)
      expect(read).toEqual(made)
      expect((await session.history(register.name, made.id))[0]).toMatchObject({ version: 1, what: 'create' })
      expect((await session.list(register.name, { sort: '-createdAt' })).rows.map(({ id }) => id)).toContain(made.id)
    })
  })

  test('is closed to a stranger unless everybody may read it', async () => {
    const stranger = { person: null, hat: null, address: null, via: 'public' } as const
    const rows = await registry.as(stranger, (session) => session.all(register.name))
    if (!opensToPublic(register)) expect(rows).toEqual([])
    await expect(registry.as(stranger, (session) => session.create(register.name, {}))).rejects.toMatchObject({
      status: 403,
    })
  })
})

const opensToPublic = (register: Register) => JSON.stringify(register.permissions.read).includes('"everyone"')

type Create = (
  register: string,
  values: Record<string, unknown>,
  options: { set: Record<string, unknown> },
) => Promise<RecordOf>

let samples = 0

/** A record with a sample in every field, and the records it refers to. */
async function sampleOf(create: Create, register: Register, made: Map<string, string>): Promise<RecordOf> {
  const n = ++samples
  const values: Record<string, unknown> = {}
  const set: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(register.fields)) {
    const place = field.readOnly ? set : values
    if (field.type.kind === 'code')
      place[name] = domain.codeSets[field.codeSet!]!.values.find(({ to }) => to === undefined)!.code
    else if (field.type.kind === 'reference' || (field.type.kind === 'references' && field.required)) {
      const id = field.required ? await referred(create, field.register!, made) : null
      place[name] = field.type.kind === 'references' ? [id] : id
    } else if (field.type.kind === 'files' && field.required) place[name] = [await fileOf()]
    else if (field.type.kind === 'structure' && field.required) place[name] = {}
    else if (field.type.kind !== 'references' && field.type.kind !== 'files') place[name] = field.type.sample(n, field)
  }
  return settleSample(() => create(register.name, values, { set }), register, values, set, {
    domain,
    storeFile: fileOf,
    other: async (field) => (await sampleOf(create, domain.registers[field.register!]!, new Map(made))).id,
  })
}

async function referred(create: Create, name: string, made: Map<string, string>): Promise<string> {
  const known = made.get(name)
  if (known !== undefined) return known
  const { id } = await sampleOf(create, domain.registers[name]!, made)
  made.set(name, id)
  return id
}

function fileOf(): Promise<string> {
  return registry.asSystem(
    '样例文件',
    async (s) => (await s.storeFile({ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('a') })).id,
  )
}
