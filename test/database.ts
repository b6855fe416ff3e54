import { randomBytes } from 'node:crypto'
import { createConnection } from 'node:net'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { inject } from 'vitest'

export interface TestDatabase {
  /** Address of the application role: owns nothing, bound by row-level security. */
  readonly url: string
  /** Address of the role that owns the tables. */
  readonly ownerUrl: string
  readonly appRole: string
  close(): Promise<void>
}

/**
 * A database of its own for a test file, with its two roles, dropped again by `close`. The server is the one under
 * TEST_DATABASE_URL (a role that may create roles and databases), or one embedded server for the whole run, started
 * by the first test that asks.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const creator = await creatorUrl()
  const name = `zhiqiao_${randomBytes(6).toString('hex')}`
  const [owner, app] = [`${name}_owner`, `${name}_app`]
  const password = randomBytes(12).toString('hex')
  await statements(creator, [
    ...newRoles([owner, app], password),
    `create database ${name} owner ${escapeIdentifier(owner)} template template0 encoding 'UTF8'`,
  ])
  return {
    url: addressOf(creator, name, app, password),
    ownerUrl: addressOf(creator, name, owner, password),
    appRole: app,
    close: () => statements(creator, [`drop database ${name} with (force)`, `drop role ${owner}`, `drop role ${app}`]),
  }
}

/** Address of a role that may create roles and databases. */
export async function creatorUrl(): Promise<string> {
  return process.env.TEST_DATABASE_URL ?? (await askForServer(inject('databaseSocket')))
}

/** Makes an owner and an application role; whoever creates databases may give them to the first. */
export function newRoles([owner, app]: readonly [owner: string, app: string], password: string): string[] {
  return [
    ...[owner, app].map(
      (role) =>
        `create role ${escapeIdentifier(role)} login nosuperuser nobypassrls password ${escapeLiteral(password)}`,
    ),
    `grant ${escapeIdentifier(owner)} to current_user`,
  ]
}

/** The run's setup starts the server when the first test asks for it, so that other tests wait for none. */
function askForServer(socketPath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    createConnection(socketPath)
      .setEncoding('utf8')
      .on('data', (part) => {
        answer += part
      })
      .on('end', () => (answer.startsWith('postgres') ? resolve(answer) : reject(new Error(answer))))
      .on('error', reject)
  })
}

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function statements(url: string, all: readonly string[]): Promise<void> {
  await withClient(url, async (client) => {
    for (const statement of all) await client.query(statement)
  })
}

export function addressOf(creator: string, database: string, role: string, password: string): string {
  const url = new URL(creator)
  url.pathname = `/${database}`
  url.username = role
  url.password = password
  return url.href
}
