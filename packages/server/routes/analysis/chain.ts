import { chainMap, qualityScores } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { dayOf, eyesOf, idOf, placeAsked } from './question.ts'

/** Industry chains by programmes, schools, enterprises and occupations; the quality of offerings, part by part. */
export function chainRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  server.get('/api/v1/chain-map', { schema: { tags: ['cockpit'], summary: '产业链图谱' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), async (session) => {
      const place = await placeAsked(session, queryOf(request))
      return chainMap(session, place, eyesOf(session.viewer, place))
    })
  })

  server.get('/api/v1/quality', { schema: { tags: ['cockpit'], summary: '专业质量得分' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), async (session) => {
      const query = queryOf(request)
      const place = await placeAsked(session, query)
      return qualityScores(session, place, {
        eyes: eyesOf(session.viewer, place),
        offering: idOf(query, 'offering') ?? null,
        on: dayOf(query, 'on'),
      })
    })
  })
}
