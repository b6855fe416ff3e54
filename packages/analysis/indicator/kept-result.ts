import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

/** Results kept for those who ask the same again, until a register they were counted from has changed. */
export interface KeptResults {
  /**
   * What was computed under this key, when nothing was recorded since in those registers (in any, when null), else
   * computed now. Only for sessions that have written nothing themselves.
   * @returns the result and the moment it was computed at
   */
  take<T>(
    session: Session,
    key: string,
    registers: readonly string[] | null,
    compute: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly at: string }>
}

interface Kept {
  readonly result: unknown
  readonly at: string
  /** The audit's last link before it was computed. */
  readonly since: number
}

/**
 * Keeps results of one registry in memory. Every transaction that changes anything adds its link to the audit's chain
 * with its commit, one after the other: what the links since say was changed is all that can have changed, whoever
 * wrote it. Asked once in a session.
 * @param most how many are kept; those not asked for longest go first
 */
export function keptResults(most = 2000): KeptResults {
  const kept = new Map<string, Kept>()
  const changed = new Map<string, number>()
  const heads = new WeakMap<Session, Promise<number>>()
  let read: number | null = null
  let lastChange = 0

  const readLinks = async (session: Session): Promise<number> => {
    const { head, links } = await linksSince(session, read)
    for (const [register, sequence] of Object.entries(links)) {
      changed.set(register, Math.max(changed.get(register) ?? 0, sequence))
      lastChange = Math.max(lastChange, sequence)
    }
    read = Math.max(read ?? 0, head)
    return head
  }
  const changedSince = (registers: readonly string[] | null, since: number) =>
    registers === null ? lastChange > since : registers.some((name) => (changed.get(name) ?? 0) > since)

  return {
    async take<T>(session: Session, key: string, registers: readonly string[] | null, compute: () => Promise<T>) {
      const head = heads.get(session) ?? readLinks(session)
      heads.set(session, head)
      const since = await head
      const known = kept.get(key)
      kept.delete(key)
      if (known && !changedSince(registers, known.since)) {
        kept.set(key, known)
        return { result: known.result as T, at: known.at }
      }
      const result = await compute()
      const at = session.now().toISOString()
      kept.set(key, { result, at, since })
      if (kept.size > most) kept.delete(kept.keys().next().value!)
      return { result, at }
    },
  }
}

/** The chain's head, and by register the last link after `since` that changed a record of it; none when null. */
async function linksSince(session: Session, since: number | null) {
  return session.asSystem('核对登记数据有无变化', async (system) => {
    const { rows } = await sql<{ head: number; links: Readonly<Record<string, number>> }>`
      select h.sequence as head, coalesce((
        select jsonb_object_agg(c.register, c.last) from (
          select e.entry ->> 'register' as register, max(l.sequence) as last
          from audit_link as l cross join lateral jsonb_array_elements(l.body::jsonb -> 'entries') as e(entry)
          where l.sequence > coalesce(${since}::bigint, h.sequence) and e.entry ->> 'kind' in ('change', 'bulk')
          group by 1
        ) as c), '{}') as links
      from audit_head as h`.execute(system.query)
    return rows[0]!
  })
}
