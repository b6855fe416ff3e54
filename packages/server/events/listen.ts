import type { FastifyBaseLogger } from 'fastify'
import { Client, type ClientConfig } from 'pg'

/** What nodes tell each other through PostgreSQL's NOTIFY. */
export interface Listener {
  /** Calls back with each payload sent on the channel; returns what ends it. */
  subscribe(channel: string, heard: (payload: string) => void): () => void
  /** Called after a lost connection is back: what was said meanwhile was missed. */
  onGap(call: () => void): void
  close(): Promise<void>
}

const firstPauseMs = 250
const longestPauseMs = 10_000

/**
 * Keeps one connection that hears every notification, and opens it again when it is lost.
 * The first connection is awaited, so that nothing said after start is missed.
 */
export async function openListener(connection: ClientConfig, log: FastifyBaseLogger): Promise<Listener> {
  const heard = new Map<string, Set<(payload: string) => void>>()
  const afterGap: (() => void)[] = []
  let client: Client | null = null
  let closed = false
  let pause: NodeJS.Timeout | undefined

  const connect = async () => {
    const next = new Client({ ...connection, keepAlive: true })
    next.on('notification', ({ channel, payload }) => {
      for (const call of heard.get(channel) ?? []) call(payload ?? '')
    })
    next.on('error', () => lose(next))
    next.on('end', () => lose(next))
    await next.connect()
    client = next
    for (const channel of heard.keys()) await next.query(`listen ${next.escapeIdentifier(channel)}`)
  }

  const lose = (lost: Client) => {
    if (client !== lost) return
    client = null
    lost.end().catch(() => {})
    if (!closed) retry(firstPauseMs)
  }

  const retry = (pauseMs: number) => {
    pause = setTimeout(async () => {
      try {
        await connect()
        for (const call of afterGap) call()
      } catch (error) {
        log.warn({ err: error }, 'listener not connected')
        if (!closed) retry(Math.min(pauseMs * 2, longestPauseMs))
      }
    }, pauseMs)
    pause.unref()
  }

  await connect()
  return {
    subscribe(channel, call) {
      const calls = heard.get(channel) ?? new Set()
      if (calls.size === 0 && client)
        client.query(`listen ${client.escapeIdentifier(channel)}`).catch((error) => log.warn({ err: error }, 'listen'))
      heard.set(channel, calls.add(call))
      return () => calls.delete(call)
    },
    onGap: (call) => void afterGap.push(call),
    async close() {
      closed = true
      clearTimeout(pause)
      const last = client
      client = null
      await last?.end()
    },
  }
}
