import type { FastifyInstance } from 'fastify'

/**
 * One line a request: the route's pattern and never the address (it may name people), the status and the time.
 * The id is in the answer's header and in every problem, so that a complaint finds its line.
 */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
}
