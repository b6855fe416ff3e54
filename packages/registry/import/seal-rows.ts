import type { Register } from '@zhiqiao/model'
import { sql } from 'kysely'
import { newSubjectKey, openSubjectKey, sealHere } from '../history/personal-key.ts'
import type { SealThread, Unsealed } from '../history/seal-thread.ts'
import { sealPlace, subjectOf } from '../history/write-version.ts'
import type { Scope } from '../scope.ts'
import { tableOf } from '../store/table-of.ts'
import type { StagedRow } from './bulk-row.ts'
import { byTurns } from './by-turns.ts'

/**
 * Seals the personal values of many rows for the history, each under the key of the person it is about.
 * @param thread does it beside this one
 */
export async function sealRows(
  scope: Scope,
  register: Register,
  rows: readonly StagedRow[],
  thread?: SealThread,
): Promise<void> {
  const { personal, columnOf } = tableOf(register)
  if (personal.length === 0) return
  const columns = personal.map((field) => [field, columnOf.get(field)!.name] as const)
  const holding = rows.filter(({ row }) => columns.some(([, name]) => row[name] != null))
  // A new record that is about nobody else has no key yet: nothing need be asked.
  const keys = await keysOf(
    scope,
    new Set(holding.filter((each) => !isOwn(register, each)).map(({ row }) => subjectOf(register, row))),
  )
  const sealable: { row: StagedRow; unsealed: Unsealed }[] = []
  for (const each of holding) {
    const { row } = each
    const subject = subjectOf(register, row)
    const key = keys.get(subject)
    // Nothing about a forgotten person is kept again.
    if (key === null) continue
    const values: Record<string, unknown> = {}
    for (const [field, name] of columns) values[field] = row[name] ?? null
    const place = sealPlace(register, row.id, row.version)
    sealable.push({ row: each, unsealed: { subject, place, text: JSON.stringify(values), key: key ?? null } })
  }
  if (thread) {
    // A key may lie in memory it shares with others, all of which would be handed over with it.
    const own = ({ unsealed }: (typeof sealable)[number]) => ({
      ...unsealed,
      key: unsealed.key && Uint8Array.from(unsealed.key),
    })
    const all = await thread.seal(sealable.map(own))
    for (const [at, sealed] of all.entries()) Object.assign(sealable[at]!.row, sealed)
  } else
    for await (const some of byTurns(sealable))
      for (const { row, unsealed } of some) Object.assign(row, sealHere(scope, [unsealed])[0])
}

const isOwn = (register: Register, { base, row }: StagedRow) => base === null && subjectOf(register, row) === row.id

/** The keys of these subjects, made where there are none; null for those that were destroyed. */
async function keysOf(scope: Scope, subjects: ReadonlySet<string>): Promise<Map<string, Buffer | null>> {
  const keys = new Map<string, Buffer | null>()
  if (subjects.size === 0) return keys
  const read = async (ids: string[]) => {
    const { rows } = await sql<{ subject: string; wrapped: string | null }>`
      select subject, wrapped from person_key where subject = any(${ids})`.execute(scope.db)
    for (const { subject, wrapped } of rows)
      keys.set(subject, wrapped === null ? null : openSubjectKey(scope, subject, wrapped))
  }
  await read([...subjects])
  const missing = [...subjects].filter((subject) => !keys.has(subject))
  if (missing.length === 0) return keys
  const wrapped = missing.map((subject) => newSubjectKey(scope, subject).wrapped)
  await sql`
    insert into person_key (subject, wrapped, created_at)
    select subject, wrapped, ${scope.transaction.at.toISOString()}::timestamptz
    from unnest(${missing}::uuid[], ${wrapped}::text[]) as made(subject, wrapped)
    on conflict (subject) do nothing`.execute(scope.db)
  await read(missing)
  return keys
}

/** Reads the keys behind these sealed values at once, so that unsealing them asks for none. */
export async function rememberKeys(scope: Scope, sealed: readonly string[]): Promise<void> {
  const { subjectKeys } = scope.transaction
  const subjects = new Set(sealed.map((text) => text.slice(0, text.indexOf('.'))).filter((id) => !subjectKeys.has(id)))
  for (const [subject, key] of await keysOf(scope, subjects)) subjectKeys.set(subject, key)
}
