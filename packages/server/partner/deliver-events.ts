import { eventSubscription, undeliveredEvent } from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Registry, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { type Resolve, targetOf } from './event-address.ts'
import type { PartnerSettings } from './partner-settings.ts'
import { type Sent, sendEvent } from './send-event.ts'
import { signedHeaders, signingSecret } from './signature.ts'

const minuteMs = 60_000
/** How long after each failed attempt the next is made; after the last the operator decides. Two days in all. */
export const pausesMs = [1, 5, 30, 120, 360, 720, 1440].map((minutes) => minutes * minuteMs)
/** An attempt whose node has died is made again after this long. */
export const leaseMs = 2 * minuteMs
const mostAtOnce = 50
const pollMs = 5_000

export interface Delivery {
  readonly registry: Registry
  readonly settings: PartnerSettings
  readonly clock?: () => Date
  readonly resolve?: Resolve
}

interface Message {
  readonly id: string
  readonly subscription: string
  readonly event: string
  readonly body: string
  readonly happened_at: string
  readonly attempts: number
  readonly record: string | null
  /** Of the subscription; null where there is none any more that would be told. */
  readonly address: string | null
  readonly secret_number: number | null
}

/**
 * Sends what waits in the outbox, now and every five seconds. Of several nodes each takes messages of its own.
 * @returns ends it, once what is under way has ended
 */
export function keepDelivering(delivery: Delivery, onError: (error: unknown) => void): () => Promise<void> {
  let ended = false
  let wake: () => void = () => {}
  const working = (async () => {
    while (!ended) {
      const sent = await deliverDue(delivery).catch((error) => {
        onError(error)
        return 0
      })
      if (sent === mostAtOnce || ended) continue
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, pollMs).unref()
      })
    }
  })()
  return async () => {
    ended = true
    wake()
    await working
  }
}

/** Makes one attempt at each message that is due, at most 50: side by side for each subscription, in turn within one. @returns how many */
export async function deliverDue(delivery: Delivery): Promise<number> {
  const { registry, clock = () => new Date() } = delivery
  const messages = await registry.asSystem('发送事件', (system) => takeDue(system, clock()))
  const subscriptions = [...new Set(messages.map(({ subscription }) => subscription))]
  const outcomes = await Promise.allSettled(
    subscriptions.map(async (subscription) => {
      for (const message of messages.filter((each) => each.subscription === subscription)) {
        const sent = await attempt(delivery, message, clock())
        await registry.asSystem('发送事件', (system) => settle(system, message, sent, clock()))
      }
    }),
  )
  // A fault in one leaves the others to be done with first: what was sent is noted, and nothing goes on unseen.
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  return messages.length
}

/** Takes messages for this node: nobody else tries them until the lease is over. */
async function takeDue(system: Session, now: Date): Promise<Message[]> {
  const { rows } = await sql<Message>`
    with due as (
      select id from partner_outbox where due_at <= ${now} order by due_at, number limit ${mostAtOnce} for update skip locked
    ), taken as (
      update partner_outbox as o set due_at = ${new Date(now.getTime() + leaseMs)} from due where o.id = due.id
      returning o.*
    )
    select t.id, t.subscription, t.event, t.body, t.happened_at, t.attempts, t.record, s.address, s.secret_number
    from taken as t left join (
      event_subscription as s join partner as p on p.id = s.partner and p.state = 'active' and p.withdrawn_at is null
    ) on s.id = t.subscription and s.state = 'active' and s.withdrawn_at is null
    order by t.number`.execute(system.query)
  return rows
}

async function attempt({ registry, settings, resolve }: Delivery, message: Message, now: Date): Promise<Sent | null> {
  const { id, subscription, address, secret_number, body } = message
  if (address === null) return null
  try {
    const target = await targetOf(address, settings, resolve)
    const secret = signingSecret(registry.keys.personal, subscription, secret_number ?? 1)
    return await sendEvent(target, signedHeaders(secret, id, now, body), body)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { delivered: false, problem: error.zh }
  }
}

/** What an attempt leaves behind. */
async function settle(system: Session, message: Message, sent: Sent | null, now: Date): Promise<void> {
  const attempts = message.attempts + 1
  const pause = pausesMs[message.attempts]
  if (sent !== null && !sent.delivered && pause !== undefined) {
    const due = new Date(now.getTime() + pause)
    await sql`update partner_outbox set attempts = ${attempts}, problem = ${sent.problem}, due_at = ${due}
      where id = ${message.id}`.execute(system.query)
    await noteOnSubscription(system, message.subscription, now, false)
    return
  }
  await sql`delete from partner_outbox where id = ${message.id}`.execute(system.query)
  // A subscription that was stopped is told of nothing; what was sent again for it waits for the operator as before.
  if (sent === null && message.record === null) return
  await keepRecord(system, message, attempts, sent ?? { delivered: false, problem: '订阅已停用' })
  if (sent !== null) await noteOnSubscription(system, message.subscription, now, sent.delivered)
}

async function keepRecord(system: Session, message: Message, attempts: number, sent: Sent): Promise<void> {
  if (message.record !== null) {
    const { version, values } = await system.read(undeliveredEvent, message.record)
    const total = values.attempts + attempts
    await system.change(
      undeliveredEvent,
      message.record,
      version,
      { attempts: total, ...(!sent.delivered && { problem: sent.problem.slice(0, 500) }) },
      { state: sent.delivered ? 'delivered' : 'undelivered' },
    )
    return
  }
  if (sent.delivered) return
  await system.create(undeliveredEvent, {
    ...{ event: message.event, subscription: message.subscription, attempts, message: message.id, body: message.body },
    ...{ happenedAt: new Date(message.happened_at).toISOString(), problem: sent.problem.slice(0, 500) },
  })
}

/** What the operator sees of a subscription: since when it fails, and the last day something arrived; once a day. */
async function noteOnSubscription(system: Session, id: string, now: Date, arrived: boolean): Promise<void> {
  await system.lock(eventSubscription, id)
  const { version, values } = await system.read(eventSubscription, id)
  const today = system.today()
  const set = arrived
    ? { deliveredOn: today, failingSince: null }
    : { failingSince: values.failingSince ?? now.toISOString() }
  if (arrived ? values.deliveredOn !== today || values.failingSince !== null : values.failingSince === null)
    await system.change(eventSubscription, id, version, {}, { set })
}

/** Puts what was given up back into the outbox, under its own id. */
export async function sendAgain(session: Session, record: string, at: Date): Promise<void> {
  await session.asSystem('重新发送事件', async (system) => {
    const { values } = await system.read(undeliveredEvent, record)
    await sql`
      insert into partner_outbox (id, subscription, event, body, happened_at, due_at, attempts, record)
      values (${values.message}::uuid, ${values.subscription}::uuid, ${values.event}, ${values.body},
        ${values.happenedAt}::timestamptz, ${at}, ${pausesMs.length}, ${record}::uuid)
      on conflict (id) do nothing`.execute(system.query)
  })
}
