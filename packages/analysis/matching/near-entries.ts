import { nearness } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import type { Entry } from './party.ts'
import { nearnessOf, occupationNearness } from './score.ts'

/** Ids of entries by how near they are to the nearest of some: the same, a step apart, two steps apart. */
export type NearEntries = readonly (readonly string[])[]

/** Everything in a tree that counts as near to these entries, by the share of the points it is worth. */
export async function nearEntries(session: Session, register: string, entries: readonly Entry[]): Promise<NearEntries> {
  const sets: string[][] = nearness.map(() => [])
  if (entries.length === 0) return sets
  if (session.domain.registers[register]?.tree === undefined) return [entries.map(({ id }) => id), [], []]
  const roots = new Set(entries.map(({ path }) => `/${path.slice(0, Math.max(1, path.length - 2)).join('/')}/`))
  const path = sql.ref<string>(`${register}.path`)
  const above = [...new Set(entries.flatMap((one) => one.path))]
  const nearnessBetween = register === 'occupation' ? occupationNearness : nearnessOf
  const rows: { id: string; path: string }[] = await session
    .visible(register)
    .where(
      sql<boolean>`(${sql.ref(`${register}.id`)} = any(${above}::uuid[]) or ${sql.join(
        [...roots].map((root) => sql`starts_with(${path}, ${root})`),
        sql` or `,
      )})`,
    )
    .select(['id', 'path'])
    .execute()
  for (const row of rows) {
    const entry = { id: row.id, title: '', path: row.path.split('/').filter((step) => step !== '') }
    const share = Math.max(...entries.map((own) => nearnessBetween(own, entry)))
    const at = nearness.indexOf(share)
    if (at >= 0) sets[at]!.push(row.id)
  }
  return sets
}

/** Everything at or beneath these entries. */
export async function beneath(session: Session, register: string, entries: readonly Entry[]): Promise<string[]> {
  if (entries.length === 0) return []
  const path = sql.ref<string>(`${register}.path`)
  const rows: { id: string }[] = await session
    .visible(register)
    .where(
      sql<boolean>`(${sql.join(
        entries.map((one) => sql`starts_with(${path}, ${`/${one.path.join('/')}/`})`),
        sql` or `,
      )})`,
    )
    .select(['id'])
    .execute()
  return rows.map(({ id }) => id)
}
