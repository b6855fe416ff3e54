import type { Pool, PoolClient } from 'pg'
import { linkText } from './audit-link.ts'
import { type Keys, keyedDigest } from './keys.ts'

export interface AuditVerdict {
  /** Links that hold, from the first on. */
  readonly entries: number
  /** Sequence number of the first link that is not as it was written; null when the chain holds. */
  readonly firstBroken: number | null
}

/**
 * Follows the audit chain from its first link to its head. A missing or moved link breaks the chain where it should
 * stand; links missing at the end show by the head, and by heads kept elsewhere where the head itself was set back.
 */
export async function verifyAudit({ pool, keys }: { pool: Pool; keys: Keys }): Promise<AuditVerdict> {
  const client = await pool.connect()
  try {
    // One snapshot: links written meanwhile belong to the next verification.
    await client.query('begin isolation level repeatable read read only')
    const verdict = await follow(client, keys)
    await client.query('commit')
    client.release()
    return verdict
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function follow(client: PoolClient, keys: Keys): Promise<AuditVerdict> {
  const head = (await client.query('select sequence, digest from audit_head')).rows[0]
  let sequence = 0
  let previous = ''
  for (;;) {
    const { rows } = await client.query(
      'select sequence, at, algorithm, body, previous, digest from audit_link where sequence > $1 order by sequence limit 5000',
      [sequence],
    )
    for (const link of rows) {
      const text = linkText(link.sequence, link.at, link.algorithm, previous, link.body)
      const holds = link.sequence === sequence + 1 && link.previous === previous && isDigest(keys, link, text)
      if (!holds) return { entries: sequence, firstBroken: sequence + 1 }
      sequence = link.sequence
      previous = link.digest
    }
    if (rows.length === 0) break
  }
  if (head?.sequence === sequence && head.digest === previous) return { entries: sequence, firstBroken: null }
  return { entries: sequence, firstBroken: Math.min(head?.sequence ?? 0, sequence) + 1 }
}

function isDigest(keys: Keys, link: { algorithm: string; digest: string }, text: string): boolean {
  try {
    return keyedDigest(keys.audit, link.algorithm, text) === link.digest
  } catch {
    return false
  }
}

/** The head as it may be exported: kept elsewhere, it shows a chain cut short together with its head. */
export async function auditHead(pool: Pool): Promise<{ sequence: number; digest: string }> {
  const { rows } = await pool.query('select sequence, digest from audit_head')
  return rows[0] ?? { sequence: 0, digest: '' }
}
