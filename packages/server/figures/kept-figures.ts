import { createHash } from 'node:crypto'
import { furthestBack, type Kept, type KeptResults, keptResults, type ResultStore } from '@zhiqiao/analysis'
import type { Registry } from '@zhiqiao/registry'
import { sql } from 'kysely'

export interface KeptFigures {
  readonly results: KeptResults
  /** Writes what was counted since, and forgets what nobody can use any more. */
  write(): Promise<void>
}

/** Written later; whatever comes beyond it is counted again elsewhere. */
const mostWaiting = 500

/** Results of indicators in this process's memory and in the database, where other nodes find them. */
export function openKeptFigures(registry: Registry): KeptFigures {
  const waiting = new Map<string, Kept>()
  const store: ResultStore = {
    oldest: (session) =>
      session.asSystem('核对登记数据有无变化', async ({ query }) => {
        const { rows } = await sql<{ oldest: number | null }>`select min(since) as oldest from kept_figure`.execute(
          query,
        )
        return rows[0]?.oldest ?? null
      }),
    read: (session, key) =>
      session.asSystem('取已算好的指标', async ({ query }) => {
        const { rows } = await sql<{ since: number; registers: string[]; at: Date; result: string }>`
          select since, registers, counted_at as at, result from kept_figure where key = ${hashOf(key)}`.execute(query)
        const row = rows[0]
        return row ? { ...row, at: new Date(row.at).toISOString(), result: JSON.parse(row.result) } : null
      }),
    write(key, kept) {
      if (waiting.size < mostWaiting || waiting.has(key)) waiting.set(key, kept)
    },
  }
  return { results: keptResults(store), write: () => writeResults(registry, waiting) }
}

/** Counted numbers are no record: they stand outside the audit's chain. */
async function writeResults({ pool }: Registry, waiting: Map<string, Kept>): Promise<void> {
  if (waiting.size === 0) return
  const all = [...waiting]
  waiting.clear()
  // By the clock of what was counted, which need not be the database's.
  const latest = all.reduce((last, [, { at }]) => (at > last ? at : last), '')
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.system', 'on', true)`)
    for (const [key, { since, registers, at, result }] of all)
      await client.query(
        `insert into kept_figure as k (key, since, registers, counted_at, result) values ($1, $2, $3, $4, $5)
         on conflict (key) do update set since = excluded.since, registers = excluded.registers,
           counted_at = excluded.counted_at, result = excluded.result where k.since <= excluded.since`,
        [hashOf(key), since, registers, at, JSON.stringify(result)],
      )
    // What rests on older links would be counted again anyway.
    await client.query(
      `delete from kept_figure where since < (select sequence from audit_head) - $1::bigint
         or counted_at < $2::timestamptz - interval '3 days'`,
      [furthestBack, latest],
    )
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')
