import { recommend, weekOf } from '@zhiqiao/analysis'
import type { Recommendation } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { type Static, Type } from 'typebox'
import type { Parts } from '../../parts.ts'
import { limiter } from '../../plugins/rate-limit.ts'
import { recommendSettingRoutes } from './recommend-setting.ts'

const question = Type.Object(
  {
    for: Type.String({
      pattern: '^[A-Za-z]{1,40}:[0-9a-f-]{36}$',
      description: '登记册名和记录编号，如 postListing:0190…；须是本人或本单位的记录',
    }),
    each: Type.Optional(
      Type.String({ pattern: '^([1-9]|1[0-9]|20)$', description: '每类最多几条；只有给出的才计入展示次数' }),
    ),
  },
  { additionalProperties: false },
)

/**
 * `GET /api/v1/listing/recommend?for=REGISTER:ID`: what suits a record of the viewer's own, with reasons; with it the
 * settings, answers and complaints of whoever is shown it.
 */
export function recommendRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, sessions, limits, rates, clock } = parts
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
      return registry.as(await sessions.viewer(request), async (session) => {
        const found = await recommend(session, register, id)
        const answer = { ...found, rows: fewOfEach(found.rows, Number(request.query.each ?? found.rows.length)) }
        await countShown(
          session,
          answer.rows.map((row) => row.id),
        )
        return answer
      })
    },
  )
  recommendSettingRoutes(server, parts)
}

/** The first so many of each kind. */
function fewOfEach(rows: Recommendation['rows'], each: number): Recommendation['rows'] {
  const counts = new Map<string, number>()
  return rows.filter(({ pairing }) => {
    const before = counts.get(pairing) ?? 0
    counts.set(pairing, before + 1)
    return before < each
  })
}

async function countShown({ query, today }: Session, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await sql`select exposure_add(${ids}::uuid[], ${weekOf(today())}::date)`.execute(query)
}
