import { parameters } from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import { trialChoices, whatIf } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { eyesOf, placeAsked } from './question.ts'

const trial = Type.Object(
  {
    close: Type.Array(Type.String({ format: 'uuid' }), { maxItems: 50 }),
    parameters: Type.Record(Type.String({ maxLength: 60, pattern: '^[a-z][A-Za-z0-9]*$' }), Type.Number()),
    merge: Type.Optional(
      Type.Union([
        Type.Null(),
        Type.Object(
          { from: Type.String({ format: 'uuid' }), into: Type.String({ format: 'uuid' }) },
          { additionalProperties: false },
        ),
      ]),
    ),
  },
  { additionalProperties: false },
)

const tag = { tags: ['what-if'] }

/** Trying out before anyone decides: closing offerings, a school going into another, changing parameters. Nothing of it is written. */
export function whatIfRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  server.get('/api/v1/what-if', { schema: { ...tag, summary: '可以试算什么' } }, async (request) => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), async (session) =>
      trialChoices(session, await placeAsked(session, queryOf(request))),
    )
  })

  server.post<{ Body: Static<typeof trial> }>(
    '/api/v1/what-if',
    { schema: { ...tag, summary: '试算会牵动什么', body: trial } },
    async (request) => {
      await sessions.require(request)
      const unknown = Object.keys(request.body.parameters).find((name) => !Object.hasOwn(parameters, name))
      if (unknown !== undefined)
        throw new Problem(400, 'bad-sandbox', `没有参数“${unknown}”。`, `There is no parameter “${unknown}”.`)
      return registry.as(await sessions.viewer(request), async (session) => {
        const place = await placeAsked(session, queryOf(request))
        return whatIf(session, place, eyesOf(session.viewer, place), request.body)
      })
    },
  )
}
