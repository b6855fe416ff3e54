import { Problem } from '@zhiqiao/model'
import type { FastifyRequest } from 'fastify'

/**
 * Counts what happened under a key within a window. Kept in memory: each node of several counts for itself, so that
 * an installation with n nodes lets through up to n times as much; a shared store only has to implement this.
 */
export interface RateStore {
  /** Adds one under the key; returns how many there are in the current window and when it ends, in ms since 1970. */
  hit(key: string, windowMs: number, now: number): { count: number; resetsAt: number }
}

/** @param capacity keys remembered; beyond it the oldest windows are forgotten, so that a flood of keys fills no memory */
export function memoryRateStore(capacity = 20_000): RateStore {
  const windows = new Map<string, { count: number; resetsAt: number }>()
  return {
    hit(key, windowMs, now) {
      const found = windows.get(key)
      if (found && found.resetsAt > now) {
        found.count++
        return found
      }
      windows.delete(key)
      const opened = { count: 1, resetsAt: now + windowMs }
      windows.set(key, opened)
      if (windows.size > capacity) windows.delete(windows.keys().next().value as string)
      return opened
    },
  }
}

export interface Limiter {
  /** Counts one for the key. @throws Problem 429 with `retryAfter` seconds */
  readonly count: (key: string) => void
  /** The same by the client's address, as a hook. */
  readonly byAddress: (request: FastifyRequest) => Promise<void>
}

const minuteMs = 60_000
const hourMs = 3_600_000

export interface Rate {
  readonly max: number
  readonly per: 'minute' | 'hour'
}

/** At most `rate.max` a minute or hour for each key. */
export function limiter(name: string, { max, per }: Rate, store: RateStore, clock: () => Date): Limiter {
  const windowMs = per === 'minute' ? minuteMs : hourMs
  const count = (key: string) => {
    const now = clock().getTime()
    const { count: hits, resetsAt } = store.hit(`${name}:${key}`, windowMs, now)
    if (hits > max) throw tooMany((resetsAt - now) / 1000)
  }
  return { count, byAddress: async (request) => count(request.ip) }
}

/** 429; `retryAfter` is in seconds. */
export function tooMany(retryAfter: number): Problem {
  const seconds = Math.max(1, Math.ceil(retryAfter))
  return new Problem(
    429,
    'too-many-requests',
    `操作太频繁，请${seconds}秒后再试。`,
    `Too many requests: try again in ${seconds} seconds.`,
    { retryAfter: seconds },
  )
}
