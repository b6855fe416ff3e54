import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'

/** Results kept for those who ask the same again, until a register they were counted from has changed. */
export interface KeptResults {
  /**
   * What was computed under this key, when nothing was recorded since in those registers, else computed now. Only for
   * sessions that have written nothing themselves.
   * @param shared the result is the same for whoever asks, and may be kept beyond this process
   * @returns the result and the moment it was computed at
   */
  take<T>(
    session: Session,
    key: string,
    registers: readonly string[],
    compute: () => Promise<T>,
    shared?: boolean,
  ): Promise<Taken<T>>
  /** What was computed under this key and shared, where it still holds; nothing is computed. */
  known<T>(session: Session, key: string): Promise<Taken<T> | null>
}

interface Taken<T> {
  readonly result: T
  readonly at: string
}

export interface Kept {
  readonly result: unknown
  readonly registers: readonly string[]
  readonly at: string
  /** The audit's last link before it was computed. */
  readonly since: number
}

/** Where shared results are kept beyond a process: for other nodes, and for the time after a restart. */
export interface ResultStore {
  /** The oldest link a kept result rests on; null when there is none. */
  oldest(session: Session): Promise<number | null>
  read(session: Session, key: string): Promise<Kept | null>
  /** Takes it at once and writes it when it can. */
  write(key: string, kept: Kept): void
}

/** Links looked back through at most when a process begins: what rests on older ones is counted again. */
export const furthestBack = 5000

/**
 * Keeps results of one registry in memory, and shared ones in a store. Every transaction that changes anything adds its
 * link to the audit's chain with its commit, one after the other: what the links since say was changed is all that can
 * have changed, whoever wrote it. Asked once in a session.
 * @param most how many are kept in memory; those not asked for longest go first
 */
export function keptResults(store: ResultStore | null = null, most = 2000): KeptResults {
  const kept = new Map<string, Kept>()
  const changed = new Map<string, number>()
  const heads = new WeakMap<Session, Promise<number>>()
  let read: number | null = null
  let floor = 0

  const readLinks = async (session: Session): Promise<number> => {
    const from = read ?? (store ? await store.oldest(session) : null)
    const { head, after, links } = await linksSince(session, from, furthestBack)
    for (const [register, sequence] of Object.entries(links))
      changed.set(register, Math.max(changed.get(register) ?? 0, sequence))
    // What was changed in links that were not read is not known.
    if (read === null || after > read) floor = after
    read = Math.max(read ?? 0, head)
    return head
  }
  const holds = ({ registers, since }: Kept) =>
    since >= floor && !registers.some((name) => (changed.get(name) ?? 0) > since)

  const headOf = (session: Session) => {
    const head = heads.get(session) ?? readLinks(session)
    heads.set(session, head)
    return head
  }
  const find = async <T>(session: Session, key: string, shared: boolean): Promise<Taken<T> | null> => {
    await headOf(session)
    const known = kept.get(key)
    kept.delete(key)
    const found = known && holds(known) ? known : store && shared ? await store.read(session, key) : null
    if (!found || !holds(found)) return null
    kept.set(key, found)
    return { result: found.result as T, at: found.at }
  }
  return {
    known: (session, key) => find(session, key, true),
    async take<T>(
      session: Session,
      key: string,
      registers: readonly string[],
      compute: () => Promise<T>,
      shared = false,
    ) {
      const since = await headOf(session)
      const found = await find<T>(session, key, shared)
      if (found) return found
      const result = await compute()
      const fresh = { result, registers, at: session.now().toISOString(), since }
      kept.set(key, fresh)
      if (shared) store?.write(key, fresh)
      if (kept.size > most) kept.delete(kept.keys().next().value!)
      return { result, at: fresh.at }
    },
  }
}

/** The chain's head, and by register the last link after `since` that changed a record of it; none when null. */
async function linksSince(session: Session, since: number | null, most: number) {
  return session.asSystem('核对登记数据有无变化', async (system) => {
    const { rows } = await sql<{ head: number; after: number; links: Readonly<Record<string, number>> }>`
      select h.sequence as head, s.after, coalesce((
        select jsonb_object_agg(c.register, c.last) from (
          select e.entry ->> 'register' as register, max(l.sequence) as last
          from audit_link as l cross join lateral jsonb_array_elements(l.body::jsonb -> 'entries') as e(entry)
          where l.sequence > s.after and e.entry ->> 'kind' in ('change', 'bulk')
          group by 1
        ) as c), '{}') as links
      from audit_head as h cross join lateral (
        select greatest(coalesce(${since}::bigint, h.sequence), h.sequence - ${most}::bigint) as after) as s`.execute(
      system.query,
    )
    return rows[0]!
  })
}
