import { forbidden, notFound } from '@zhiqiao/model'
import { cockpit, openCases, schoolView } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { eyesOf, placeAsked } from './question.ts'

const tag = { tags: ['cockpit'] }
const Empty = Type.Object({}, { additionalProperties: false })

/** How a division stands, and the round in which findings become cases. */
export function cockpitRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  server.get('/api/v1/cockpit', { schema: { ...tag, summary: '驾驶舱' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), async (session) => {
      const place = await placeAsked(session, queryOf(request))
      return cockpit(session, place, eyesOf(session.viewer, place))
    })
  })

  server.get('/api/v1/cockpit/school', { schema: { ...tag, summary: '本校一览' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), async (session) => {
      const view = await schoolView(session)
      if (!view) throw notFound()
      return view
    })
  })

  server.post(
    '/api/v1/cockpit/open-cases',
    { schema: { ...tag, summary: '把核查结果转为核查事项', body: Empty } },
    async (request) => {
      await sessions.require(request)
      return registry.as(await sessions.viewer(request), async (session) => {
        const place = await placeAsked(session, queryOf(request))
        const { hat } = session.viewer
        if (eyesOf(session.viewer, place) !== 'all' || hat?.role === 'inspector') throw forbidden()
        return openCases(session, place.id)
      })
    },
  )
}
