import { recommend } from '@zhiqiao/analysis'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Parts } from '../../parts.ts'
import { limiter } from '../../plugins/rate-limit.ts'

const question = Type.Object(
  {
    for: Type.String({
      pattern: '^[A-Za-z]{1,40}:[0-9a-f-]{36}$',
      description: '登记册名和记录编号，如 postListing:0190…；须是本人或本单位的记录',
    }),
  },
  { additionalProperties: false },
)

/** `GET /api/v1/listing/recommend?for=REGISTER:ID`: what suits a record of the viewer's own, with reasons. */
export function recommendRoutes(server: FastifyInstance, { registry, sessions, limits, rates, clock }: Parts): void {
  const rate = limiter('listing-recommend', limits.search, rates, clock)
  server.get<{ Querystring: Static<typeof question> }>(
    '/api/v1/listing/recommend',
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags: ['listing'], summary: '为自己的一条记录找最合适的供需信息，附理由', querystring: question },
    },
    async (request) => {
      rate.count((await sessions.find(request))?.person.id ?? request.ip)
      const [register = '', id = ''] = request.query.for.split(':')
      return registry.as(await sessions.viewer(request), (session) => recommend(session, register, id))
    },
  )
}
