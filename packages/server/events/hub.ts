import type { Registry, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import type { Listener } from './listen.ts'

/** NOTIFY carries less than 8,000 bytes; what is larger is announced without its data and fetched by whoever wants it. */
const largestPayload = 7_500

export interface HubEvent {
  readonly topic: string
  /** Null when the data was too large to send along: read it again. */
  readonly data: unknown
}

/** Tells every node, and through them every open page, that something happened. */
export interface Hub {
  publish(topic: string, data: unknown): Promise<void>
  subscribe(topic: string, heard: (event: HubEvent) => void): () => void
  /** Something may have been missed: pages should read again. */
  onGap(call: () => void): () => void
}

/** Notifications are per database, so that jurisdictions that share one are kept apart by their schema. */
export async function openHub(registry: Registry, listener: Listener): Promise<Hub> {
  const { rows } = await registry.pool.query<{ schema: string }>('select current_schema() as schema')
  const channel = channelOf(rows[0]?.schema ?? 'public')
  const topics = new Map<string, Set<(event: HubEvent) => void>>()
  const gaps = new Set<() => void>()
  await listener.subscribe(channel, (payload) => {
    const event = JSON.parse(payload) as HubEvent
    for (const call of topics.get(event.topic) ?? []) call(event)
  })
  listener.onGap(() => {
    for (const call of gaps) call()
  })
  return {
    async publish(topic, data) {
      await registry.pool.query('select pg_notify($1, $2)', [channel, payloadOf(topic, data)])
    },
    subscribe(topic, call) {
      const calls = topics.get(topic) ?? new Set()
      topics.set(topic, calls.add(call))
      return () => {
        calls.delete(call)
        if (calls.size === 0) topics.delete(topic)
      }
    },
    onGap(call) {
      gaps.add(call)
      return () => gaps.delete(call)
    },
  }
}

/**
 * Publishes from within a registry transaction: heard only if it commits, and after it did.
 * The identical event said twice in one transaction is heard once.
 */
export async function publishWithin(session: Session, topic: string, data: unknown): Promise<void> {
  await sql`select pg_notify('zhiqiao:' || current_schema(), ${payloadOf(topic, data)})`.execute(session.query)
}

const channelOf = (schema: string) => `zhiqiao:${schema}`

function payloadOf(topic: string, data: unknown): string {
  const whole = JSON.stringify({ topic, data })
  return Buffer.byteLength(whole) <= largestPayload ? whole : JSON.stringify({ topic, data: null })
}
