import { partnerKey, partnerUse } from '@zhiqiao/definitions'
import { chinaAheadMs, chinaDay, Problem } from '@zhiqiao/model'
import type { Registry, Session } from '@zhiqiao/registry'
import type { FastifyReply } from 'fastify'
import { sql } from 'kysely'
import type { PartnerCaller } from './partner-caller.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * Counts a request against the minute and the day of its key, across nodes and restarts, and says in the headers what
 * is left (`RateLimit`, `RateLimit-Policy`).
 * @throws Problem 429 with `retryAfter` seconds when one of them is used up
 */
export async function countRequest(
  registry: Registry,
  { key, perMinute, perDay }: PartnerCaller,
  reply: FastifyReply,
  now: Date,
): Promise<void> {
  const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs)
  const day = chinaDay(now)
  const { requests, inMinute, granted } = await registry.asSystem('接口限额', async (system) => {
    const within = sql`case when c.minute = excluded.minute then c.in_minute else 0 end`
    const open = sql`(${within} < ${perMinute} and c.requests < ${perDay})`
    const { rows } = await sql<{ requests: number; inMinute: number; granted: boolean }>`
      insert into partner_count as c (key, day, requests, minute, in_minute)
      values (${key}::uuid, ${day}::date, 1, ${minute}::timestamptz, 1)
      on conflict (key, day) do update set
        requests = c.requests + ${open}::integer, refused = c.refused + (not ${open})::integer,
        in_minute = ${within} + ${open}::integer, minute = excluded.minute, granted = ${open}, told = false
      returning requests, in_minute as "inMinute", granted`.execute(system.query)
    return rows[0]!
  })
  const untilMinute = Math.ceil((minute.getTime() + minuteMs - now.getTime()) / 1000)
  const untilDay = Math.ceil((dayMs - ((now.getTime() + chinaAheadMs) % dayMs)) / 1000)
  const left = { minute: Math.max(0, perMinute - inMinute), day: Math.max(0, perDay - requests) }
  reply.headers({
    'ratelimit-policy': `"minute";q=${perMinute};w=60, "day";q=${perDay};w=86400`,
    ratelimit: `"minute";r=${left.minute};t=${untilMinute}, "day";r=${left.day};t=${untilDay}`,
  })
  if (granted) return
  const ofDay = left.day === 0
  throw new Problem(
    429,
    'quota',
    ofDay
      ? `今天的${perDay}次请求已用完，明天零时（北京时间）恢复。`
      : `每分钟最多${perMinute}次请求，请${untilMinute}秒后再试。`,
    ofDay
      ? `All ${perDay} requests of today are used; they begin anew at midnight in China.`
      : `At most ${perMinute} requests a minute: try again in ${untilMinute} seconds.`,
    { retryAfter: ofDay ? untilDay : untilMinute },
  )
}

/** Adds what a request was given or handed in. */
export async function countRecords(
  session: Session,
  { key }: PartnerCaller,
  { rows = 0, handedIn = 0 }: { readonly rows?: number; readonly handedIn?: number },
): Promise<void> {
  await session.asSystem('接口使用计数', (system) =>
    sql`update partner_count set rows = rows + ${rows}, handed_in = handed_in + ${handedIn}, told = false
      where key = ${key}::uuid and day = ${system.today()}::date`.execute(system.query),
  )
}

interface Counted {
  readonly key: string
  readonly day: string
  readonly requests: number
  readonly refused: number
  readonly rows: number
  readonly handed_in: number
}

/** Writes what has been counted since into the register of uses, where the operator reads it. @returns how many keys and days */
export async function tellUse(registry: Registry): Promise<number> {
  return registry.asSystem('接口使用情况', async (system) => {
    const { rows } = await sql<Counted>`
      update partner_count as c set told = true
      where not told and exists (select 1 from partner_key as k where k.id = c.key)
      returning key, day::text, requests, refused, rows::float8 as rows, handed_in`.execute(system.query)
    for (const { key, day, requests, refused, rows: given, handed_in } of rows) {
      const counted = { requests, refused, rows: given, handedIn: handed_in }
      const [known] = await system.all(partnerUse, { filter: { key, day } })
      if (known) await system.change(partnerUse, known.id, known.version, counted)
      else await system.create(partnerUse, { key, day, ...counted })
      const { version, values } = await system.read(partnerKey, key)
      if ((values.lastUsedOn ?? '') < day)
        await system.change(partnerKey, key, version, {}, { set: { lastUsedOn: day } })
    }
    return rows.length
  })
}

const tellEveryMs = 5 * minuteMs

/** Tells the uses every five minutes. @returns ends it, telling once more */
export function keepTelling(registry: Registry, onError: (error: unknown) => void): () => Promise<void> {
  let telling: Promise<unknown> = Promise.resolve()
  const tell = () => {
    telling = telling.then(() => tellUse(registry)).catch(onError)
    return telling
  }
  const timer = setInterval(tell, tellEveryMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await tell()
  }
}
