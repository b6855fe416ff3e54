import type { Registry } from '@zhiqiao/registry'
import type { Account } from './account.ts'
import { newToken } from './token.ts'

const idleMs = 30 * 60_000
const absoluteMs = 12 * 3600_000

/** Sessions are rows: any node can look one up, and deleting one ends it everywhere. */
export interface SessionRow {
  readonly hash: string
  readonly account: Account
  readonly language: 'zh' | 'en' | null
  readonly membership: string | null
  /** Register → purpose named for seeing its personal values. */
  readonly purposes: Readonly<Record<string, string>>
  /** Milliseconds since 1970. */
  readonly seenAt: number
}

/** Opens a session and returns its token, which only the browser will know. */
export async function openSession(
  registry: Registry,
  { person }: Account,
  { membership, address, agent, now }: { membership: string | null; address: string; agent: string; now: Date },
): Promise<string> {
  const { token, hash } = newToken(32)
  await registry.pool.query(
    `insert into session (token_hash, person, membership, created_at, seen_at, expires_at, address, agent)
     values ($1, $2, $3, $4, $4, $5, $6, $7)`,
    [hash, person, membership, now, new Date(now.getTime() + absoluteMs), address, agent.slice(0, 200)],
  )
  return token
}

/** The live session behind a token's hash: not ended, not idle for 30 minutes, younger than 12 hours, account enabled. */
export async function findSession(registry: Registry, hash: string, now: Date): Promise<SessionRow | null> {
  const { rows } = await registry.pool.query(
    `select s.membership, s.purposes, extract(epoch from s.seen_at)::float8 * 1000 as seen_at, a.name, a.person, a.language
     from session s join account a on a.person = s.person
     where s.token_hash = $1 and s.expires_at > $2 and s.seen_at > $3 and a.disabled_at is null`,
    [hash, now, new Date(now.getTime() - idleMs)],
  )
  const row = rows[0]
  return row
    ? {
        hash,
        account: { person: row.person, name: row.name },
        language: row.language,
        membership: row.membership,
        purposes: row.purposes,
        seenAt: row.seen_at,
      }
    : null
}

/** Keeps a session from going idle. */
export async function touchSession(registry: Registry, hash: string, now: Date): Promise<void> {
  await registry.pool.query('update session set seen_at = $2 where token_hash = $1 and seen_at < $2', [hash, now])
}

/** Remembers the hat worn, so that the next page, the next node and the person's next session know it. */
export async function storeHat(registry: Registry, hash: string, membership: string): Promise<void> {
  await registry.pool.query(
    `with worn as (update session set membership = $2 where token_hash = $1 returning person)
     update account set last_membership = $2 where person in (select person from worn)`,
    [hash, membership],
  )
}

/** The membership a person wore last; null when they never changed hats. */
export async function lastHat(registry: Registry, { person }: Account): Promise<string | null> {
  const { rows } = await registry.pool.query<{ last_membership: string | null }>(
    'select last_membership from account where person = $1',
    [person],
  )
  return rows[0]?.last_membership ?? null
}

/** Remembers the purpose named for seeing a register's personal values, for the rest of the session. */
export async function storePurpose(registry: Registry, hash: string, register: string, purpose: string): Promise<void> {
  await registry.pool.query(
    'update session set purposes = purposes || jsonb_build_object($2::text, $3::text) where token_hash = $1',
    [hash, register, purpose],
  )
}

/** One session, or all of a person (but one). */
export type WhichSessions = { readonly hash: string } | { readonly person: string; readonly except?: string }

/** Ends sessions, and clears away those that ran out. */
export async function endSessions(registry: Registry, which: WhichSessions, now: Date): Promise<void> {
  await ('hash' in which
    ? registry.pool.query('delete from session where token_hash = $1 or expires_at < $2', [which.hash, now])
    : registry.pool.query(
        'delete from session where (person = $1 and token_hash is distinct from $3) or expires_at < $2',
        [which.person, now, which.except ?? null],
      ))
}
