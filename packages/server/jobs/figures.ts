import { setTimeout as sleep } from 'node:timers/promises'
import { computeIndicator, keepPartSums, partsOf, type Question, rowsInOrder, settle } from '@zhiqiao/analysis'
import { indicators, parameters } from '@zhiqiao/definitions'
import type { Indicator } from '@zhiqiao/model'
import type { Registry, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import type { KeptFigures } from '../figures/kept-figures.ts'
import { courseAsked } from '../routes/analysis/question.ts'

const lookMs = 5_000

/** Records still being written change again: a pass waits until nothing has been for a while, but not for ever. */
const quietMs = 5_000
const longestMs = 60_000

/** A pass after this long in any case: what is only true today is counted anew when the day has changed. */
const againMs = 600_000

/**
 * Counts figures before anybody opens them: every indicator for the whole jurisdiction, by each of its subjects and
 * for each of its parts, with the years before and the rows behind it, whenever records have changed; what it rests
 * on that has not changed is not counted again. Of several nodes one does it at a time, never for more than half of
 * one processor's time. A node that dies leaves what it has counted; the next goes on from there. Whoever asks
 * meanwhile is answered by counting. @returns ends it, once the figure under way has been counted
 */
export function keepFigures(
  registry: Registry,
  figures: KeptFigures,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const ending = new AbortController()
  const working = (async () => {
    const looked = { sequence: null as number | null, changed: 0 }
    let counted = -1
    let head = -1
    let movedAt = 0
    let openSince = 0
    let lastPass = 0
    while (!ending.signal.aborted) {
      await sleep(lookMs, undefined, { signal: ending.signal }).catch(() => undefined)
      if (ending.signal.aborted) break
      try {
        const now = Date.now()
        const at = await lastChange(registry, looked)
        if (at !== head) {
          if (head === counted) openSince = now
          head = at
          movedAt = now
        }
        const settled = now - movedAt >= quietMs || now - openSince >= longestMs
        if ((head !== counted && settled) || now - lastPass >= againMs) {
          if (await countAhead(registry, figures, { signal: ending.signal })) {
            counted = head
            lastPass = Date.now()
          }
        }
        await figures.write()
      } catch (error) {
        onError(error)
      }
    }
  })()
  return async () => {
    ending.abort()
    await working
  }
}

/** The last link that changed a record, of those written since it was last looked: who merely read changed nothing. */
async function lastChange({ pool }: Registry, looked: { sequence: number | null; changed: number }): Promise<number> {
  const { rows } = await pool.query<{ head: string | number; last: string | number | null }>(
    `select h.sequence as head, (
       select max(l.sequence) from audit_link l
       where l.sequence > coalesce($1::bigint, h.sequence) and exists (
         select from jsonb_array_elements(l.body::jsonb -> 'entries') as e(entry)
         where e.entry ->> 'kind' in ('change', 'bulk'))) as last
     from audit_head h`,
    [looked.sequence],
  )
  const { head, last } = rows[0]!
  looked.changed = looked.sequence === null ? Number(head) : Number(last ?? looked.changed)
  looked.sequence = Number(head)
  return looked.changed
}

interface Pass {
  readonly signal?: AbortSignal
  /** Part of the time that is spent counting. */
  readonly share?: number
  readonly of?: readonly Indicator[]
}

/** One pass over every figure. @returns false while another node is at it, or when it was ended */
export async function countAhead(
  registry: Registry,
  figures: KeptFigures,
  { signal, share = 0.5, of = Object.values(indicators) }: Pass = {},
): Promise<boolean> {
  const holder = await registry.pool.connect()
  const lock = `hashtextextended(current_schema() || '.figures', 0)`
  try {
    // Held by the connection: a node that dies gives it back.
    const { rows } = await holder.query<{ held: boolean }>(`select pg_try_advisory_lock(${lock}) as held`)
    if (!rows[0]?.held) return false
    try {
      if (!(await registry.asSystem('指标预先计算', isThere))) return true
      for (const indicator of of)
        for (const count of counts(indicator, figures)) {
          if (signal?.aborted) return false
          const began = performance.now()
          await registry.asSystem('指标预先计算', count)
          await figures.write()
          const took = performance.now() - began
          // What had been counted already costs nothing to speak of, and nothing is waited for.
          if (took > 5) await sleep((took * (1 - share)) / share, undefined, { signal }).catch(() => undefined)
        }
      return true
    } finally {
      await holder.query(`select pg_advisory_unlock(${lock})`)
    }
  } finally {
    holder.release()
  }
}

/** What is asked of a figure when it is opened, a session each. */
function counts(indicator: Indicator, { results }: KeptFigures): ((session: Session) => Promise<unknown>)[] {
  const compute = (question: Question) => (session: Session) =>
    computeIndicator(session, indicator, parameters, question, results)
  return [
    ...Object.keys(indicator.by).map((by) => compute({ by })),
    ...partsOf(indicator).map((of) => (session: Session) => keepPartSums(session, indicator, parameters, of, results)),
    async (session) => {
      for (const asked of courseAsked({}, session.today())) await compute(asked)(session)
    },
    async (session) => rowsInOrder(session, await settle(session, indicator, parameters, {}), results),
  ]
}

/** Before a region has been begun there is nothing to count. */
async function isThere(session: Session): Promise<boolean> {
  const { rows } = await sql<{ places: number }>`
    select count(*)::int as places from division where parent is null and withdrawn_at is null`.execute(session.query)
  return rows[0]!.places > 0
}
