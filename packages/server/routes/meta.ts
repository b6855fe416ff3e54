import type { FastifyInstance } from 'fastify'
import { codeValuesApplied } from '../code/code-values.ts'
import type { Parts } from '../parts.ts'
import { describeDomain } from './describe-register.ts'

/** What the browser draws its lists, forms and pages from. */
export function metaRoute(server: FastifyInstance, { registry, sessions }: Parts): void {
  // What may be read at all depends on the role alone, so that there are a dozen answers and not one a person.
  const described = new Map<string, string>()
  let asOf = codeValuesApplied(registry.domain)
  server.get('/api/v1/meta', { schema: { tags: ['meta'] } }, async (request, reply) => {
    const viewer = await sessions.viewer(request)
    const key = viewer.hat?.role ?? (viewer.person ? 'signed in' : 'public')
    if (codeValuesApplied(registry.domain) !== asOf) {
      asOf = codeValuesApplied(registry.domain)
      described.clear()
    }
    const known = described.get(key) ?? JSON.stringify(describeDomain(registry.domain, viewer))
    described.set(key, known)
    return reply.type('application/json; charset=utf-8').send(known)
  })
}
