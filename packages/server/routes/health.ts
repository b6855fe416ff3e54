import { timingSafeEqual } from 'node:crypto'
import { Problem } from '@zhiqiao/model'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Parts } from '../parts.ts'
import { metricsText, observeRequests } from './metrics.ts'

const readyWithinMs = 2_000

/** Answered also under pressure: whoever watches us must hear from us then most of all. */
const always = { config: { pressureHandler: () => {} }, schema: { hide: true } }

/** For whoever watches over the process: alive, ready, and figures for Prometheus. */
export function healthRoutes(server: FastifyInstance, { registry, http }: Parts): void {
  const figures = observeRequests(server)

  server.get('/livez', always, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )

  server.get('/readyz', always, async (_request, reply) => {
    await within(registry.pool.query('select 1'), readyWithinMs)
    return reply.header('cache-control', 'no-store').send({ status: 'ok' })
  })

  server.get('/metrics', always, async (request, reply) => {
    if (!mayReadMetrics(request, http.metricsToken)) throw hidden()
    return reply
      .header('cache-control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(metricsText(figures, { total: registry.pool.totalCount, waiting: registry.pool.waitingCount }))
  })
}

/** @throws Problem 503 when the database does not answer in time or at all */
async function within(answer: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ms)
  })
  try {
    await Promise.race([answer, late])
  } catch {
    throw new Problem(
      503,
      'database-unavailable',
      '数据库暂时无法使用，请稍后再试。',
      'The database cannot be used right now: try again shortly.',
      { retryAfter: 5 },
    )
  } finally {
    clearTimeout(timer)
    answer.catch(() => undefined)
  }
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

function mayReadMetrics(request: FastifyRequest, token: string | null): boolean {
  // The connection itself, not what a header says of it; behind a proxy everybody would come from this machine.
  const direct = request.headers['x-forwarded-for'] === undefined && request.headers.forwarded === undefined
  if (direct && loopback.has(request.socket.remoteAddress ?? '')) return true
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return token !== null && given.length === wanted.length && timingSafeEqual(given, wanted)
}

function hidden(): Problem {
  return new Problem(404, 'no-such-address', '没有这个网址。', 'There is nothing at this address.')
}
