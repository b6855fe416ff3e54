import { randomUUID } from 'node:crypto'
import { getHeapStatistics } from 'node:v8'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import underPressure from '@fastify/under-pressure'
import { type KeptResults, keptResults } from '@zhiqiao/analysis'
import { Problem } from '@zhiqiao/model'
import type { Registry } from '@zhiqiao/registry'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { ClientConfig } from 'pg'
import { openHub } from './events/hub.ts'
import { openListener } from './events/listen.ts'
import { httpSettingsOf } from './http-settings.ts'
import { type Parts, type RateLimits, usualLimits } from './parts.ts'
import { checkShape } from './plugins/check-shape.ts'
import { acceptJsonBodies } from './plugins/json-body.ts'
import { logRequests } from './plugins/log-requests.ts'
import { answerBrokenRequest, answerWithProblems, sendProblem } from './plugins/problem-details.ts'
import { refuseMalformedQueries } from './plugins/query-string.ts'
import { limiter, memoryRateStore } from './plugins/rate-limit.ts'
import { requireOwnPage } from './plugins/require-own-page.ts'
import { securityHeaders, sendSecurityHeaders } from './plugins/security-headers.ts'
import { ownRecordRoute } from './routes/access.ts'
import { accountRoutes } from './routes/account.ts'
import { applicationRoutes } from './routes/application.ts'
import { acceptUploads, fileRoutes } from './routes/file.ts'
import { healthRoutes } from './routes/health.ts'
import { describeInterface } from './routes/interface-description.ts'
import { listingSearchRoutes } from './routes/listing-search.ts'
import { metaRoute } from './routes/meta.ts'
import { registerRoutes } from './routes/register.ts'
import { registerUseRoute } from './routes/register-use.ts'
import { searchRoute } from './routes/search.ts'
import { sessionRoutes } from './routes/session.ts'
import { openSessions } from './session/sessions.ts'
import { cookieNameFor } from './session/sign-in-cookie.ts'
import { siteSettingsOf } from './site-settings.ts'

export interface ServerOptions {
  /** Opened by the caller, who closes it after the server. */
  readonly registry: Registry
  /** The settings of the data folder; of them the sections `http` and `site`. */
  readonly settings: { readonly http?: unknown; readonly site?: unknown }
  /** The browser bundle; null while there is none. */
  readonly webFolder: string | null
  readonly log: FastifyBaseLogger
  readonly clock?: () => Date
  readonly limits?: Partial<RateLimits>
  /** Requests are turned away while the event loop lags more than this, in ms; 1,000 when absent, 0 for never. */
  readonly longestLagMs?: number
  /** Results of indicators kept beyond this process; in its memory alone when absent. */
  readonly figures?: KeptResults
  /** Routes of other parts (plan, workbench, public pages), registered after ours. */
  readonly routes?: readonly ((server: FastifyInstance, parts: Parts) => void | Promise<void>)[]
}

const bodyLimit = 2 * 1024 * 1024
const connectionTimeoutMs = 60_000
const requestTimeoutMs = 120_000

/** The HTTP server, ready but not listening. Closing it ends event streams and the listening connection. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { registry, settings, webFolder, log, clock = () => new Date() } = options
  const http = httpSettingsOf(settings)
  const headers = securityHeaders(http)
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: http.trustedProxies.length > 0 ? [...http.trustedProxies] : false,
    bodyLimit,
    connectionTimeout: connectionTimeoutMs,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreDuplicateSlashes: false },
    onProtoPoisoning: 'error',
    // Such requests never reach a hook.
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply.headers(headers)),
    clientErrorHandler: answerBrokenRequest,
  }) as unknown as FastifyInstance
  // Answers are ours to shape: no schema compiled for each, and nothing a schema forgot is dropped.
  server.setSerializerCompiler(() => JSON.stringify)
  server.setValidatorCompiler(checkShape)

  const listener = await openListener(registry.pool.options as ClientConfig, log)
  server.addHook('onClose', () => listener.close())
  const hub = await openHub(registry, listener)
  const cookieName = cookieNameFor(http.tls)
  const parts: Parts = {
    registry,
    hub,
    figures: options.figures ?? keptResults(),
    http,
    site: siteSettingsOf(settings),
    clock,
    cookieName,
    webFolder,
    sessions: openSessions(registry, hub, { clock, cookieName }),
    rates: memoryRateStore(),
    limits: { ...usualLimits, ...options.limits },
    closing: closingSignal(server),
  }

  // Order matters: headers before anything that may refuse, then refusals from the cheapest on.
  sendSecurityHeaders(server, headers)
  logRequests(server)
  answerWithProblems(server, limiter('unknown-address', parts.limits.unknownAddress, parts.rates, clock))
  await server.register(underPressure, {
    maxEventLoopDelay: options.longestLagMs ?? 1_000,
    maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * 0.9),
    pressureHandler: ({ url }) => {
      // Files cost next to nothing, and a page without them stays blank, or bare.
      if (!/^\/(app\/|style-)/.test(url)) throw overloaded()
    },
  })
  // Answers only: a compressed request could unfold into anything.
  await server.register(compress, {
    globalDecompression: false,
    encodings: ['gzip'],
    threshold: 1024,
    customTypes: /^text\/(?!event-stream)|[+/](?:json|xml|javascript)(?:;|$)/,
  })
  refuseMalformedQueries(server)
  requireOwnPage(server)
  acceptJsonBodies(server)
  await server.register(cookie)
  await acceptUploads(server)
  await describeInterface(server)

  healthRoutes(server, parts)
  sessionRoutes(server, parts)
  accountRoutes(server, parts)
  metaRoute(server, parts)
  registerUseRoute(server, parts)
  searchRoute(server, parts)
  listingSearchRoutes(server, parts)
  ownRecordRoute(server, parts)
  fileRoutes(server, parts)
  registerRoutes(server, parts)
  for (const add of options.routes ?? []) await add(server, parts)
  await applicationRoutes(server, parts)
  // Until there are public pages of our own at the root.
  if (!server.hasRoute({ method: 'GET', url: '/' }))
    server.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/app/'))
  await server.ready()
  return server
}

/** Aborts when the server begins to close, so that streams that never end let it. */
function closingSignal(server: FastifyInstance): AbortSignal {
  const closing = new AbortController()
  server.addHook('preClose', async () => closing.abort())
  return closing.signal
}

function overloaded(): Problem {
  return new Problem(503, 'overloaded', '系统繁忙，请稍后重试。', 'The system is busy: try again shortly.', {
    retryAfter: 5,
  })
}
