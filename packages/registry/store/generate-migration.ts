import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Domain, kebabCase, Problem } from '@zhiqiao/model'
import { committedSchema } from './migrate.ts'
import { schemaOfDomain } from './schema.ts'
import { schemaDifference } from './schema-difference.ts'

/**
 * Writes the migration that leads from the committed schema to the definitions, and the new schema beside it, for
 * review and commit.
 * @param folder `packages/registry/store/migrations` of the checkout
 * @returns the new file's name, or null when there is nothing to do
 * @throws Problem with everything the definitions leave unexplained; nothing is written then
 */
export async function generateMigration(domain: Domain, name: string, folder: string): Promise<string | null> {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(name))
    throw new Problem(
      400,
      'bad-name',
      '迁移名称请用英文字母、数字和连字符。',
      'Name a migration with letters, digits and hyphens.',
    )
  const { schema, wishes } = schemaOfDomain(domain)
  const { statements, problems } = schemaDifference(committedSchema, schema, wishes)
  if (problems.length > 0)
    throw new Problem(422, 'unexplained', `${problems.join('\n')}`, 'The definitions leave changes unexplained.', {
      problems,
    })
  if (statements.length === 0) return null
  const numbers = (await readdir(folder)).map((file) => Number(/^(\d{4})-.*\.sql$/.exec(file)?.[1] ?? 0))
  const file = `${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}-${kebabCase(name)}.sql`
  await writeFile(join(folder, file), statements.map((statement) => `${statement};\n`).join(''), { flag: 'wx' })
  await writeFile(join(folder, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`)
  return file
}
