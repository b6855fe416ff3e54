import type { FastifyBaseLogger } from 'fastify'
import { Client, type ClientConfig } from 'pg'

/** What nodes tell each other through PostgreSQL's NOTIFY. */
export interface Listener {
  /** Calls back with each payload sent on the channel, from the moment it resolves on; gives what ends it. */
  subscribe(channel: string, heard: (payload: string) => void): Promise<() => void>
  /** Called after a lost connection is back: what was said meanwhile was missed. */
  onGap(call: () => void): void
  close(): Promise<void>
}

const firstPauseMs = 250
const longestPauseMs = 10_000
const connectWithinMs = 10_000

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
  let connecting: Promise<void> = Promise.resolve()

  const connect = async () => {
    const next = new Client({ ...connection, keepAlive: true, connectionTimeoutMillis: connectWithinMs })
    next.on('notification', ({ channel, payload }) => {
      for (const call of heard.get(channel) ?? []) told(() => call(payload ?? ''))
    })
    next.on('error', () => lose(next))
    next.on('end', () => lose(next))
    await next.connect()
    try {
      for (const channel of heard.keys()) await next.query(`listen ${next.escapeIdentifier(channel)}`)
      if (!closed) client = next
    } finally {
      // Lost again before it listened, or nobody listens any more.
      if (client !== next) next.end().catch(() => {})
    }
  }

  /** Whoever is told may fail at it: that ends neither the listening nor the server. */
  const told = (call: () => void) => {
    try {
      call()
    } catch (error) {
      log.warn({ err: error }, 'what was heard could not be used')
    }
  }

  const lose = (lost: Client) => {
    if (client !== lost) return
    client = null
    lost.end().catch(() => {})
    if (!closed) retry(firstPauseMs)
  }

  const retry = (pauseMs: number) => {
    pause = setTimeout(() => {
      connecting = again(pauseMs)
    }, pauseMs)
    pause.unref()
  }

  const again = async (pauseMs: number) => {
    try {
      await connect()
      if (!closed) for (const call of afterGap) told(call)
    } catch (error) {
      log.warn({ err: error }, 'listener not connected')
      if (!closed) retry(Math.min(pauseMs * 2, longestPauseMs))
    }
  }

  await connect()
  return {
    async subscribe(channel, call) {
      const calls = heard.get(channel) ?? new Set()
      const first = calls.size === 0
      heard.set(channel, calls.add(call))
      // Where the connection is lost meanwhile, the next one listens.
      if (first)
        await client
          ?.query(`listen ${client.escapeIdentifier(channel)}`)
          .catch((error) => log.warn({ err: error }, 'listen'))
      return () => void calls.delete(call)
    },
    onGap: (call) => void afterGap.push(call),
    async close() {
      closed = true
      clearTimeout(pause)
      const last = client
      client = null
      await last?.end()
      await connecting
    },
  }
}
