import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Postmaster } from './postmaster.ts'
import { errorCode } from './start-error.ts'

/** How a database that was just started fares: it answers, it has ended, or it has said nothing for too long. */
export type Outcome = 'answers' | 'ended' | 'silent'

/**
 * Waits until the server answers, by connecting (what it logs differs between versions and languages).
 * Silence is borne for 30 s; a server that says it is recovering gets ten minutes, told of every ten seconds.
 */
export async function waitForAnswer(
  url: string,
  postmaster: Postmaster,
  log: (line: string) => void,
): Promise<Outcome> {
  let ended = false
  void postmaster.ended.then(() => {
    ended = true
  })
  const began = Date.now()
  let told = began
  let recovering = false
  for (;;) {
    if (ended) return 'ended'
    try {
      await ask(url, 'select 1', 5000)
      return 'answers'
    } catch (error) {
      // 57P03: starting up, or still recovering from a crash. Other answers in its own words are answers too.
      recovering = errorCode(error) === '57P03'
      if (/^[0-9A-Z]{5}$/.test(errorCode(error)) && !recovering) throw error
    }
    const waited = Date.now() - began
    if (waited > (recovering ? 600_000 : 30_000)) return 'silent'
    if (recovering && Date.now() - told > 10_000) {
      told = Date.now()
      log(`数据库正在恢复上次未正常结束的工作(${Math.round(waited / 1000)} s)…`)
    }
    await sleep(waited < 1000 ? 20 : 200)
  }
}

/** One question on a connection of its own; the limit in milliseconds covers name lookup, connecting and answering. */
export async function ask<Row extends object>(url: string, question: string, limit: number): Promise<Row[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: limit, query_timeout: limit })
  // A server that goes away in between is reported by the query, not by an unhandled event.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query<Row>(question)).rows
  } finally {
    void client.end().catch(() => undefined)
  }
}
