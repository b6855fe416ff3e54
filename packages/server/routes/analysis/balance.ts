import { Problem } from '@zhiqiao/model'
import { balanceOf } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { placeAsked } from './question.ts'

/** 供需对照: `GET /api/v1/balance?year=&division=`, for everybody signed in; sums only. */
export function balanceRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  server.get('/api/v1/balance', { schema: { tags: ['listing'], summary: '供需对照' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), async (session) => {
      const query = queryOf(request)
      const year = query.get('year') || session.today().slice(0, 4)
      if (!/^\d{4}$/.test(year) || year > session.today().slice(0, 4))
        throw new Problem(400, 'bad-filter', '参数“year”的值不对。', 'The value of “year” will not do.')
      return balanceOf(session, await placeAsked(session, query), Number(year))
    })
  })
}
