import { escapeIdentifier, escapeLiteral } from 'pg'
import { inject } from 'vitest'
import { addressOf, creatorUrl, newRoles, statements, type TestDatabase, withClient } from './database.ts'

/**
 * A copy of a database that is made once a run, by whoever asks first: copying takes a fraction of the time of making
 * three hundred tables, let alone a region in them. Copies share the roles of the first.
 * @param make fills the first; what it returns is handed to all, as JSON
 */
export async function copiedDatabase<T>(
  name: string,
  make: (database: TestDatabase) => Promise<T>,
): Promise<TestDatabase & { readonly made: T }> {
  const creator = await creatorUrl()
  const template = `${inject('databaseRun')}_${name}`
  const [owner, app] = [`${template}_owner`, `${template}_app`]
  const password = inject('databaseRun')
  const at = (database: string): TestDatabase => ({
    url: addressOf(creator, database, app, password),
    ownerUrl: addressOf(creator, database, owner, password),
    appRole: app,
    close: () => statements(creator, [`drop database ${escapeIdentifier(database)} with (force)`]),
  })
  const made = await withClient(creator, async (client) => {
    // Whoever comes while it is being made waits; the lock ends with the connection.
    await client.query('select pg_advisory_lock(hashtext($1))', [template])
    const { rows } = await client.query(
      `select shobj_description(oid, 'pg_database') as made from pg_database where datname = $1`,
      [template],
    )
    if (rows[0]?.made) return JSON.parse(rows[0].made)
    for (const statement of [
      ...(rows[0] ? [`drop database ${template} with (force)`] : newRoles([owner, app], password)),
      `create database ${template} owner ${owner} template template0 encoding 'UTF8'`,
    ])
      await client.query(statement)
    const result = (await make(at(template))) ?? null
    await client.query(`comment on database ${template} is ${escapeLiteral(JSON.stringify(result))}`)
    return result
  })
  const copy = `${template}_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  await statements(creator, [
    `create database ${escapeIdentifier(copy)} owner ${owner} template ${template} strategy file_copy`,
  ])
  return { ...at(copy), made }
}
