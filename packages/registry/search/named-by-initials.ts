import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { reading, type Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'

interface Names {
  readonly stamp: string
  readonly initials: readonly { readonly id: string; readonly letters: readonly string[] }[]
}

/** More names than this are not read into memory: such a register is searched by its words. */
const most = 20_000
const mostFound = 1_000
const kept = new Map<string, Names>()

/** What is typed to find a name by its pinyin initials: two letters or more. */
export function isInitials(typed: string): boolean {
  return /^[a-z]{2,20}$/i.test(typed)
}

/**
 * Ids of records whose name has these pinyin initials in a row. Only for registers everybody may read and whose names
 * are nobody's: classifications, places, bodies, programmes. Whether the viewer may see a record is asked elsewhere.
 */
export async function namedByInitials(scope: Scope, register: Register, typed: string): Promise<string[]> {
  const title = register.fields[register.titled]!
  if (register.wall.pattern !== 'public' || title.personal || title.type.column !== 'text') return []
  const { holdsInitials } = await import('./initials.ts')
  const found: string[] = []
  for (const { id, letters } of (await namesOf(scope, register))?.initials ?? []) {
    if (holdsInitials(letters, typed)) found.push(id)
    if (found.length === mostFound) break
  }
  return found
}

/** The names as they are now: read again only when something in the register has changed. */
async function namesOf(scope: Scope, register: Register): Promise<Names | null> {
  const { name, columnOf } = tableOf(register)
  const db = reading(scope)
  const { rows: marks } = await sql<{ place: string; stamp: string; many: boolean }>`
    select current_database() || '.' || current_schema() as place, count(*) || ' ' || max(changed_at) as stamp,
      count(*) > ${sql.lit(most)} as many
    from (select changed_at from ${sql.table(name)} limit ${sql.lit(most + 1)}) as t`.execute(db)
  const { place, stamp, many } = marks[0]!
  if (many) return null
  const key = `${place}.${name}`
  const before = kept.get(key)
  if (before?.stamp === stamp) return before
  const { initialsOf } = await import('./initials.ts')
  const { rows } = await sql<{ id: string; title: string | null }>`
    select id, ${sql.ref(columnOf.get(register.titled)!.name)} as title from ${sql.table(name)}
    where withdrawn_at is null`.execute(db)
  const names = { stamp, initials: rows.map(({ id, title }) => ({ id, letters: initialsOf(title ?? '') })) }
  kept.set(key, names)
  return names
}
