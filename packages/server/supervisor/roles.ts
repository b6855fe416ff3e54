import { Client, escapeIdentifier, escapeLiteral } from 'pg'

export const ownerRole = 'zhiqiao_owner'
export const applicationRole = 'zhiqiao_app'
export const databaseName = 'zhiqiao'

/**
 * Makes the two roles and the database unless they are there, and sets the passwords to those of the key files (a
 * restored key folder is thereby enough). The owner makes tables; the application role owns nothing and is bound by
 * row-level security.
 * @param url superuser's address of the database `postgres`
 */
export async function ensureRoles(url: string, passwords: { owner: string; application: string }): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>('select rolname as name from pg_roles')
    const roles = new Set(rows.map(({ name }) => name))
    for (const [role, password] of [
      [ownerRole, passwords.owner],
      [applicationRole, passwords.application],
    ] as const) {
      const verb = roles.has(role) ? 'alter' : 'create'
      const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls'
      await client.query(`${verb} role ${escapeIdentifier(role)} ${rights} password ${escapeLiteral(password)}`)
    }
    const existing = await client.query('select from pg_database where datname = $1', [databaseName])
    if (existing.rowCount === 0) {
      // From template0: a template1 somebody changed must not leak into the data.
      await client.query(`create database ${databaseName} owner ${ownerRole} template template0`)
    }
    await client.query(`revoke all on database ${databaseName} from public`)
    // Temporary tables are where rows that come by the thousand wait to be checked.
    await client.query(`grant connect, temporary on database ${databaseName} to ${applicationRole}`)
  } finally {
    await client.end()
  }
}
