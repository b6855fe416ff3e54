import { sql } from 'kysely'
import type { Scope } from '../scope.ts'
import type { Statement } from '../store/send-together.ts'
import { canonicalJson } from './canonical-json.ts'
import { keyedDigest } from './keys.ts'

/**
 * The transaction's one link in the audit chain, to be written together with the commit: the head's row is locked
 * from here to there. Nothing recorded, no link.
 */
export async function auditLink({ transaction, actor, db }: Scope): Promise<Statement | undefined> {
  const { entries, reasons, keys, at } = transaction
  if (entries.length === 0) return undefined
  const algorithm = keys.algorithm ?? 'hmac-sha256'
  const body = canonicalJson({
    transaction: transaction.id,
    by: {
      person: actor.person?.id ?? null,
      name: actor.person?.name ?? null,
      organisation: actor.hat?.organisation ?? null,
      role: actor.hat?.role ?? null,
      via: actor.via,
      address: actor.address,
    },
    ...(reasons.length === 0 ? {} : { reasons }),
    entries,
  })
  const { rows } = await sql<{ sequence: number; digest: string }>`
    select sequence, digest from audit_head for update`.execute(db)
  const head = rows[0]
  if (!head) throw new Error('audit: the head of the chain is missing')
  const sequence = head.sequence + 1
  const digest = keyedDigest(keys.audit, algorithm, linkText(sequence, at.toISOString(), algorithm, head.digest, body))
  const { sql: text, parameters } = sql`
    with link as (
      insert into audit_link (sequence, at, algorithm, body, previous, digest)
      values (${sequence}, ${at.toISOString()}, ${algorithm}, ${body}, ${head.digest}, ${digest})
    )
    update audit_head set sequence = ${sequence}, digest = ${digest}`.compile(db)
  return { text, values: parameters }
}

/** What a link's digest covers. */
export function linkText(sequence: number, at: string, algorithm: string, previous: string, body: string): string {
  return [sequence, at, algorithm, previous, body].join('\n')
}
