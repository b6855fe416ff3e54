import { type OpenKind, openKindRegisters } from '@zhiqiao/definitions'
import { type Domain, kebabCase, snakeCase } from '@zhiqiao/model'
import type { Follower } from '@zhiqiao/registry'
import { sql } from 'kysely'

/** What a message says; `address` is where the record is read, with a key, from the platform's own address on. */
export interface EventBody {
  readonly type: string
  readonly timestamp: string
  readonly data: {
    readonly dataset: string
    readonly id: string
    readonly version: number
    readonly address: string
  }
}

type What = 'opened' | 'changed' | 'withdrawn'

/** States in which records of the register are public. */
export function openStates(domain: Domain, register: string): readonly string[] {
  return domain.registers[register]?.openData?.while ?? ['published']
}

/**
 * Puts a message for each subscription into the outbox, within the transaction of the change: sent if it commits, and
 * never if it does not. Nothing is written while nobody subscribes.
 */
export function openFollowers(domain: Domain): Readonly<Record<string, Follower>> {
  return Object.fromEntries(
    Object.entries(openKindRegisters).map(([kind, register]) => [
      register,
      followerOf(kind as OpenKind, openStates(domain, register)),
    ]),
  )
}

function followerOf(kind: OpenKind, states: readonly string[]): Follower {
  const isOpen = (state: string | null) => state !== null && states.includes(state)
  return async ({ query, at }, register, rows) => {
    const messages = rows.flatMap(({ id, version, from, to }) => {
      const what: What | null = isOpen(to) ? (isOpen(from) ? 'changed' : 'opened') : isOpen(from) ? 'withdrawn' : null
      return what === null ? [] : [{ what, event: eventOf(kind, what), id, version }]
    })
    if (messages.length === 0 || !(await isFollowed(query))) return
    const dataset = kebabCase(register.name)
    const bodies = messages.map(({ event, id, version }) => {
      const address = kind === 'reports' ? `/partner/v1/report/${id}` : `/partner/v1/data/${dataset}/${id}`
      const body: EventBody = { type: event, timestamp: at.toISOString(), data: { dataset, id, version, address } }
      return JSON.stringify(body)
    })
    await sql`
      insert into partner_outbox (subscription, event, body, happened_at, due_at)
      select s.id, m.event, m.body, ${at}::timestamptz, ${at}::timestamptz
      from unnest(
          ${messages.map(({ what }) => what)}::text[], ${messages.map(({ event }) => event)}::text[], ${bodies}::text[]
        ) as m (what, event, body),
        event_subscription as s join partner as p on p.id = s.partner
      where s.state = 'active' and s.withdrawn_at is null and p.state = 'active' and p.withdrawn_at is null
        and s.${sql.ref(snakeCase(kind))}
        and case m.what when 'opened' then s.opened when 'changed' then s.changed else s.withdrawn end`.execute(query)
  }
}

/** Mostly nobody is told of anything, and many rows are written at once. */
async function isFollowed(query: Parameters<Follower>[0]['query']): Promise<boolean> {
  const { rows } = await sql`select 1 from event_subscription where state = 'active' limit 1`.execute(query)
  return rows.length > 0
}

/** A published report is frozen: it is published and taken down, never changed. */
function eventOf(kind: OpenKind, what: What): string {
  if (kind !== 'reports') return `listing-${what}`
  return what === 'withdrawn' ? 'report-withdrawn' : 'report-published'
}
