import { createHash } from 'node:crypto'
import { type Domain, Problem } from '@zhiqiao/model'
import { Client, escapeIdentifier } from 'pg'
import { exemptGrants, exemptTables, openFunctions, ownGrants, ownTables } from './exempt-tables.ts'
import committed from './migrations/schema.json' with { type: 'json' }
import { type Schema, schemaOfDomain } from './schema.ts'
import { schemaDifference } from './schema-difference.ts'

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

export interface Migration {
  /** `0001-system`; names with `-system` hold tables that are no registers */
  readonly name: string
  readonly sql: string
}

/** The committed migrations in their order. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ name: path.replace(/^.*\/(.+)\.sql$/, '$1'), sql }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** The schema the committed migrations lead to. */
export const committedSchema = committed as Schema

export interface MigrateOptions {
  /** Address of the role that owns the tables. */
  readonly ownerUrl: string
  /** The role that runs, which must own nothing here. */
  readonly appRole?: string
  readonly domain: Domain
  readonly log: (line: string) => void
  /** The jurisdiction's schema, where it is not the role's default; made if it is not there. */
  readonly schema?: string
}

/**
 * Brings the database up to the committed migrations, each in a transaction of its own, and hands the application
 * role its grants. Idempotent; several at once wait for each other.
 * @throws Problem with a sentence when definitions, committed files and database do not belong together
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  requireCommitted(options.domain)
  await applyMigrations(options, migrations)
}

/** Builds the tables straight from the definitions, without committed migrations: for tests with domains of their own. */
export async function createSchema(
  ownerUrl: string,
  domain: Domain,
  { schema, appRole }: { schema?: string; appRole?: string } = {},
): Promise<void> {
  const { schema: wanted, wishes } = schemaOfDomain(domain)
  const { statements } = schemaDifference({ tables: {} }, wanted, wishes)
  const tables: Migration = { name: '0002-definitions', sql: statements.map((statement) => `${statement};\n`).join('') }
  const first = migrations.filter(({ name }) => name.includes('-system'))
  await applyMigrations({ ownerUrl, domain, appRole, schema, log: () => undefined }, [...first, tables])
}

function requireCommitted(domain: Domain): void {
  const { schema, wishes } = schemaOfDomain(domain)
  const { statements, problems } = schemaDifference(committedSchema, schema, wishes)
  if (statements.length + problems.length === 0) return
  throw new Problem(
    500,
    'schema-behind',
    `登记册定义与已提交的数据库迁移不一致(${problems[0] ?? statements[0]?.split('\n')[0]});请运行 npm run -s zhiqiao -- migration generate 名称。`,
    'The definitions differ from the committed migrations: run npm run -s zhiqiao -- migration generate NAME.',
  )
}

async function applyMigrations(
  { ownerUrl, appRole, domain, log, schema }: MigrateOptions,
  wanted: readonly Migration[],
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    if (schema !== undefined) {
      await client.query(`create schema if not exists ${escapeIdentifier(schema)}`)
      await client.query(`set search_path to ${escapeIdentifier(schema)}`)
    }
    await client.query(`select pg_advisory_lock(hashtextextended(current_schema() || '.migrate', 0))`)
    await requireServer(client)
    await client.query(`
      create table if not exists schema_migration (
        name text primary key, checksum text not null, applied_at timestamptz not null default now()
      )`)
    const applied = await appliedMigrations(client, wanted)
    for (const migration of wanted.slice(applied)) {
      log(`数据库迁移 ${migration.name}`)
      await apply(client, migration)
    }
    if (appRole !== undefined) await grant(client, domain, appRole)
  } finally {
    await client.end()
  }
}

async function requireServer(client: Client): Promise<void> {
  const { rows } = await client.query('select current_setting($1)::int as version', ['server_version_num'])
  if (rows[0].version >= 150_000) return
  throw new Problem(
    500,
    'server-too-old',
    '数据库版本太旧，需要 PostgreSQL 15 或更高版本。',
    'The database is too old: PostgreSQL 15 or newer is needed.',
  )
}

/** How many of the wanted migrations the database has already. */
async function appliedMigrations(client: Client, wanted: readonly Migration[]): Promise<number> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration order by name collate "C"',
  )
  for (const [at, { name, checksum }] of rows.entries()) {
    const migration = wanted[at]
    if (migration?.name !== name)
      throw new Problem(
        500,
        'data-newer',
        `数据库由更新的版本使用过（迁移 ${name}），请用那个或更新的版本启动；数据未被改动。`,
        `The database has been used by a newer version (migration ${name}): start that one or a newer; nothing was changed.`,
      )
    if (checksumOf(migration) !== checksum)
      throw new Problem(
        500,
        'migration-changed',
        `迁移文件 ${name}.sql 在执行之后被改动过；已提交的迁移不能修改，请恢复原文件并另写一个迁移。`,
        `The migration ${name}.sql was altered after it was applied: restore it and write another one.`,
      )
  }
  return rows.length
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    // Backfills see every row: the owner stands before the walls like everybody else.
    await client.query(`select set_config('app.system', 'on', true), set_config('lock_timeout', '10s', true)`)
    await client.query(migration.sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
      migration.name,
      checksumOf(migration),
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

function checksumOf({ sql }: Migration): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
}

/** The application role reads and writes rows and nothing more; history and audit it only adds to. */
async function grant(client: Client, domain: Domain, appRole: string): Promise<void> {
  const { rows } = await client.query(
    `select rolsuper or rolbypassrls as free, rolname = current_user as owner from pg_roles where rolname = $1`,
    [appRole],
  )
  const role = escapeIdentifier(appRole)
  if (!rows[0] || rows[0].free || rows[0].owner)
    throw new Problem(
      500,
      'bad-role',
      `数据库角色 ${appRole} 不存在，或权限过大（不能是属主、超级用户，也不能绕过行级安全）。`,
      `The role ${appRole} is missing or has too many rights (owner, superuser or BYPASSRLS).`,
    )
  const { rows: place } = await client.query('select current_schema() as name')
  const grants = [
    `grant usage on schema ${escapeIdentifier(place[0].name)} to ${role}`,
    ...exemptTables.map((table) => `grant ${exemptGrants[table]} on "${table}" to ${role}`),
    ...ownTables.map((table) => `grant ${ownGrants} on "${table}" to ${role}`),
    ...openFunctions.map((name) => `grant execute on function ${name} to ${role}`),
    ...Object.keys(schemaOfDomain(domain).schema.tables).flatMap((table) => [
      `grant select, insert, update on "${table}" to ${role}`,
      `grant select, insert on "${table}_history" to ${role}`,
    ]),
  ]
  await client.query(`begin; ${grants.join('; ')}; commit`)
}
