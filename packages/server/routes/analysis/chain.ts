import { chainMap } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { eyesOf, placeAsked } from './question.ts'

/** `GET /api/v1/chain-map`: industry chains by programmes, schools, enterprises and occupations, with proposals. */
export function chainRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  server.get('/api/v1/chain-map', { schema: { tags: ['cockpit'], summary: '产业链图谱' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), async (session) => {
      const place = await placeAsked(session, queryOf(request))
      return chainMap(session, place, eyesOf(session.viewer, place))
    })
  })
}
