import { exposedSince } from '@zhiqiao/analysis'
import type { Registry } from '@zhiqiao/registry'
import { type DailyRun, dailyRun } from '@zhiqiao/work'
import { sql } from 'kysely'

const hourMs = 3_600_000

/**
 * Lets the calendar do its work: now, and every hour, so that a server that slept through midnight catches up. Of several
 * nodes one does it at a time; what is done is not done again.
 * @returns ends it, once what is under way has ended
 */
export function keepDays(registry: Registry, onError: (error: unknown) => void): () => Promise<void> {
  let working: Promise<unknown> = Promise.resolve()
  const look = () => {
    working = runOnce(registry).catch(onError)
  }
  look()
  const timer = setInterval(look, hourMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await working
  }
}

/** @returns null while another node is at it */
export function runOnce(registry: Registry): Promise<DailyRun | null> {
  return registry.asSystem('按日办理', async (session) => {
    const { rows } = await sql<{ held: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(current_schema() || '.daily', 0)) as held`.execute(
      session.query,
    )
    if (!rows[0]?.held) return null
    await sql`select exposure_forget(${exposedSince(session.today())}::date)`.execute(session.query)
    return dailyRun(session)
  })
}
