import type { PoolClient } from 'pg'
import { type AuditFault, auditFault } from './audit-fault.ts'
import type { Chain } from './verify-chain.ts'

/** Keys of persons are destroyed by decision only, and a destroyed one never comes back. */
export async function compareKeys(client: PoolClient, { destroyed }: Chain): Promise<AuditFault | null> {
  const { rows } = await client.query<{ subject: string }>(
    'select subject from person_key where wrapped is null order by destroyed_at',
  )
  const gone = new Set(rows.map(({ subject }) => subject))
  for (const [record, place] of destroyed)
    if (!gone.has(record))
      return auditFault('这一条所销毁的个人密钥仍在', 'the key destroyed by this link is still there', {
        ...place,
        record,
      })
  const record = rows.find(({ subject }) => !destroyed.has(subject))?.subject
  return record === undefined
    ? null
    : auditFault('个人密钥未经决定而被销毁', 'the key of a person was destroyed without a decision', { record })
}
