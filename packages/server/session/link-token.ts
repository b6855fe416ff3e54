import { Problem } from '@zhiqiao/model'
import type { Registry, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { hashOf, newToken } from './token.ts'

/** What a one-time link lets its bearer do, without an account. */
export interface LinkToken {
  readonly hash: string
  /** E.g. `report-progress`. */
  readonly purpose: string
  readonly register: string
  readonly record: string
  /** The organisation that answers; null where anybody with the link may. */
  readonly body: string | null
  readonly details: Readonly<Record<string, unknown>>
  readonly createdBy: string | null
  readonly expiresAt: string
  readonly usedAt: string | null
}

/** A link as it is asked for; `expiresAt` a Date, days ahead. */
export interface NewLink {
  readonly purpose: string
  readonly register: string
  readonly record: string
  readonly body?: string | null
  readonly details?: Readonly<Record<string, unknown>>
  readonly createdBy?: string | null
  readonly expiresAt: Date
}

/** Makes a one-time link: returns its 160-bit token, of which only the hash is stored. */
export async function createLink(registry: Registry, link: NewLink, now = new Date()): Promise<{ token: string }> {
  return registry.asSystem('一次性链接', (session) => createLinkWithin(session, link, now))
}

/** The same within a transaction. */
export async function createLinkWithin(session: Session, link: NewLink, now: Date): Promise<{ token: string }> {
  const { token, hash } = newToken(20)
  await sql`
    insert into link_token (token_hash, purpose, register, record, body, details, created_at, created_by, expires_at)
    values (${hash}, ${link.purpose}, ${link.register}, ${link.record}::uuid, ${link.body ?? null}::uuid,
      ${JSON.stringify(link.details ?? {})}::jsonb, ${now}::timestamptz, ${link.createdBy ?? null}::uuid,
      ${link.expiresAt}::timestamptz)`.execute(session.query)
  return { token }
}

/** Takes back the unused links to a record within a transaction. */
export async function revokeLinksWithin(session: Session, record: string): Promise<void> {
  await sql`
    update link_token set revoked_at = ${session.now()}
    where record = ${record}::uuid and used_at is null and revoked_at is null`.execute(session.query)
}

/**
 * The link behind a token.
 * @throws Problem 404 when there is none, 410 when it was used, revoked or has run out
 */
export async function resolveLink(registry: Registry, token: string, now = new Date()): Promise<LinkToken> {
  const { rows } = await registry.pool.query(
    `select token_hash, purpose, register, record, body, details, created_by, expires_at, used_at, revoked_at
     from link_token where token_hash = $1`,
    [hashOf(token)],
  )
  const row = rows[0]
  if (!row) throw noSuchLink()
  const link: LinkToken = {
    hash: row.token_hash,
    purpose: row.purpose,
    register: row.register,
    record: row.record,
    body: row.body,
    details: row.details,
    createdBy: row.created_by,
    expiresAt: new Date(row.expires_at).toISOString(),
    usedAt: row.used_at === null ? null : new Date(row.used_at).toISOString(),
  }
  if (link.usedAt !== null) throw gone('link-used', '这个链接已经用过了。', 'This link has been used.')
  if (row.revoked_at !== null) throw gone('link-revoked', '这个链接已被收回。', 'This link was revoked.')
  if (new Date(link.expiresAt) <= now) throw gone('link-expired', '这个链接已经过期。', 'This link has expired.')
  return link
}

/**
 * Marks a link used, in the transaction that does what it was for: both happen or neither.
 * Of two who use it at once, one succeeds.
 * @throws Problem 410 when somebody was quicker
 */
export async function markLinkUsed(session: Session, hash: string): Promise<void> {
  const now = session.now()
  const { numAffectedRows } = await sql`
    update link_token set used_at = ${now}
    where token_hash = ${hash} and used_at is null and revoked_at is null and expires_at > ${now}`.execute(
    session.query,
  )
  if (numAffectedRows !== 1n) throw gone('link-used', '这个链接已经用过了。', 'This link has been used.')
}

/** Takes back the unused links to a record, e.g. when the request behind them is withdrawn; returns how many. */
export async function revokeLinks(registry: Registry, record: string, now = new Date()): Promise<number> {
  const { rowCount } = await registry.pool.query(
    'update link_token set revoked_at = $2 where record = $1 and used_at is null and revoked_at is null',
    [record, now],
  )
  return rowCount ?? 0
}

function noSuchLink(): Problem {
  return new Problem(
    404,
    'no-such-link',
    '链接不完整或不存在，请从通知中重新复制。',
    'The link is incomplete or unknown: copy it again from the notice.',
  )
}

function gone(code: string, zh: string, en: string): Problem {
  return new Problem(410, code, `${zh}请联系发出通知的单位重新发送。`, `${en} Ask the body that sent it for a new one.`)
}
