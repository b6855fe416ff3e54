import { domain } from '@zhiqiao/definitions'
import { createSchema } from '@zhiqiao/registry'
import { copiedDatabase } from './copied-database.ts'
import type { TestDatabase } from './database.ts'

/** A database of its own for a test file, with the tables of the whole domain. */
export function domainDatabase(): Promise<TestDatabase> {
  return copiedDatabase('domain', ({ ownerUrl, appRole }) => createSchema(ownerUrl, domain, { appRole }))
}
