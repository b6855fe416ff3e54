import type { FastifyInstance } from 'fastify'

/** Upper bounds of the latency histogram, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface RequestFigures {
  /** Answers by status class: `2xx`. */
  readonly answers: Map<string, number>
  /** Answers within each bound, not cumulated; the last counts what took longer. */
  readonly buckets: number[]
  seconds: number
}

/** Counts every answer and the time it took. */
export function observeRequests(server: FastifyInstance): RequestFigures {
  const figures: RequestFigures = {
    answers: new Map(),
    buckets: new Array(bounds.length + 1).fill(0),
    seconds: 0,
  }
  server.addHook('onResponse', async (_request, { statusCode, elapsedTime }) => {
    const kind = `${Math.floor(statusCode / 100)}xx`
    const seconds = elapsedTime / 1000
    const bucket = bounds.findIndex((bound) => seconds <= bound)
    figures.answers.set(kind, (figures.answers.get(kind) ?? 0) + 1)
    figures.buckets[bucket === -1 ? bounds.length : bucket]!++
    figures.seconds += seconds
  })
  return figures
}

/** The figures in Prometheus' text form. */
export function metricsText(
  { answers, buckets, seconds }: RequestFigures,
  connections: { total: number; waiting: number },
): string {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  let within = 0
  const cumulated = bounds.map((bound, at) => {
    within += buckets[at] ?? 0
    return sample('zhiqiao_http_request_duration_seconds_bucket', within, `le="${bound}"`)
  })
  const all = within + (buckets[bounds.length] ?? 0)
  return [
    ...metric('process_cpu_seconds_total', 'counter', 'CPU time used', (user + system) / 1e6),
    ...metric('process_resident_memory_bytes', 'gauge', 'Memory in use', rss),
    ...metric('nodejs_heap_used_bytes', 'gauge', 'JavaScript heap in use', heapUsed),
    ...metric('process_uptime_seconds', 'gauge', 'Time since start', process.uptime()),
    ...metric('zhiqiao_database_connections', 'gauge', 'Open database connections', connections.total),
    ...metric('zhiqiao_database_waiting', 'gauge', 'Work waiting for a database connection', connections.waiting),
    ...head('zhiqiao_http_answers_total', 'counter', 'Answers by class of status'),
    ...[...answers].map(([kind, count]) => sample('zhiqiao_http_answers_total', count, `status="${kind}"`)),
    ...head('zhiqiao_http_request_duration_seconds', 'histogram', 'Time to answer'),
    ...cumulated,
    sample('zhiqiao_http_request_duration_seconds_bucket', all, 'le="+Inf"'),
    sample('zhiqiao_http_request_duration_seconds_sum', seconds),
    sample('zhiqiao_http_request_duration_seconds_count', all),
    '',
  ].join('\n')
}

function metric(name: string, type: string, help: string, value: number): string[] {
  return [...head(name, type, help), sample(name, value)]
}

const head = (name: string, type: string, help: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]

const sample = (name: string, value: number, labels?: string) =>
  labels === undefined ? `${name} ${value}` : `${name}{${labels}} ${value}`
