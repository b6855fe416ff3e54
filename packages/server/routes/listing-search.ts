import { paySteps, type SearchOrder } from '@zhiqiao/registry'
import { searchQueryOf } from '@zhiqiao/work'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'

const several = (description: string) => Type.Optional(Type.String({ maxLength: 1000, description }))
const orders: readonly SearchOrder[] = ['relevance', 'date', 'pay', 'near']
const question = Type.Object(
  {
    text: Type.Optional(Type.String({ maxLength: 100 })),
    kind: several('登记册名，可用逗号分隔多个'),
    place: several('区划的编号'),
    programme: several('专业的编号'),
    occupation: several('职业的编号'),
    schooling: several('学历代码'),
    chain: several('产业链的编号'),
    direction: several('供求方向代码'),
    payFrom: Type.Optional(
      Type.String({ pattern: '^\\d{1,6}$', description: `每月薪酬不低于: ${paySteps.join('、')}` }),
    ),
    since: Type.Optional(Type.String({ format: 'date' })),
    sort: Type.Optional(Type.Union(orders.map((order) => Type.Literal(order)))),
    from: Type.Optional(Type.String({ format: 'uuid', description: '按距离排序的起点区划' })),
    after: Type.Optional(Type.String({ pattern: '^\\d{1,3}$' })),
    limit: Type.Optional(Type.String({ pattern: '^\\d{1,2}$' })),
  },
  { additionalProperties: false },
)
type Question = Static<typeof question>

/**
 * `GET /api/v1/listing/search` finds listings of all kinds, `GET /api/v1/listing/facet` says what each filter would
 * leave. The public finds what is open to it.
 */
export function listingSearchRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, sessions, limits, rates, clock } = parts
  const search = limiter('listing-search', { ...limits.search, max: 2 * limits.search.max }, rates, clock)
  const count = async (request: FastifyRequest) => search.count((await sessions.find(request))?.person.id ?? request.ip)
  const described = (summary: string) => ({ tags: ['listing'], summary, querystring: question })

  server.get<{ Querystring: Question }>(
    '/api/v1/listing/search',
    { schema: described('检索供需信息') },
    async (request) => {
      await count(request)
      return registry.as(await sessions.viewer(request), (session) => session.search(searchQueryOf(request.query)))
    },
  )

  server.get<{ Querystring: Question }>(
    '/api/v1/listing/facet',
    { schema: described('供需信息各筛选项的条数') },
    async (request) => {
      await count(request)
      return registry.as(await sessions.viewer(request), (session) => session.facets(searchQueryOf(request.query)))
    },
  )
}
