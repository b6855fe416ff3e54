import { indicators } from '@zhiqiao/definitions'
import { forbidden, type Indicator, notFound, Problem } from '@zhiqiao/model'
import {
  figuresGiven,
  figureThenAndNow,
  publishFigure,
  type RowFate,
  rowsThenAndNow,
  targetStandings,
} from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { describeIndicator } from './describe-definition.ts'
import { placeAsked, questionOf } from './question.ts'

interface Named {
  Params: { name: string }
}
interface One {
  Params: { id: string }
}

const tag = { tags: ['indicator'] }
const proposal = Type.Object(
  { note: Type.Optional(Type.Union([Type.Null(), Type.String({ maxLength: 2000 })])) },
  { additionalProperties: false },
)

const fates: readonly string[] = ['same', 'changed', 'gone', 'added']

/** What was given out of a figure, by us and by others, and how the targets stand that it answers. */
export function publishedFigureRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  server.get<Named>(
    '/api/v1/indicator/:name/beside',
    { schema: { ...tag, summary: '公布数据、外部数据与目标进展' } },
    async (request) => {
      await sessions.require(request)
      const indicator = indicatorOf(request.params.name)
      return registry.as(await sessions.viewer(request), async (session) => {
        const place = await placeAsked(session, queryOf(request))
        const question = questionOf(queryOf(request), place, session.viewer)
        const whole = question.subject == null
        return {
          ...(await figuresGiven(session, indicator, question)),
          targets: whole ? await targetStandings(session, indicator.name, place) : [],
          mayPropose: mayPropose(session.viewer.hat?.role, question.view?.eyes),
        }
      })
    },
  )

  server.post<Named & { Body: Static<typeof proposal> }>(
    '/api/v1/indicator/:name/publish',
    { schema: { ...tag, summary: '提出公布一个数', body: proposal } },
    async (request) => {
      await sessions.require(request)
      const indicator = indicatorOf(request.params.name)
      return registry.as(await sessions.viewer(request), async (session) => {
        const place = await placeAsked(session, queryOf(request))
        const question = questionOf(queryOf(request), place, session.viewer)
        if (!mayPropose(session.viewer.hat?.role, question.view?.eyes)) throw forbidden()
        if (question.view?.asRecordedOn !== undefined || question.view?.unconfirmed || question.subject?.of)
          throw new Problem(
            400,
            'publish-present',
            '只能公布本区划现在的数：请去掉“按某日登记的数据”和所选对象后再提出。',
            'Only the division’s present figure can be published: clear “as recorded on” and the chosen subject first.',
          )
        const figure = await publishFigure(session, indicator, question, {
          ...{ occasion: 'figure', state: 'proposed', note: request.body.note ?? null },
        })
        return { id: figure.id }
      })
    },
  )

  server.get<One>(
    '/api/v1/published-figure/:id/then-and-now',
    { schema: { ...tag, summary: '公布时与现在' } },
    async (request) => {
      await sessions.require(request)
      return registry.as(await sessions.viewer(request), async (session) => {
        const told = await figureThenAndNow(session, request.params.id)
        const indicator = indicators[told.figure.values.indicator]
        return { ...told, indicator: indicator ? describeIndicator(session.domain, indicator) : null }
      })
    },
  )

  server.get<One>(
    '/api/v1/published-figure/:id/row',
    { schema: { ...tag, summary: '公布时的记录' } },
    async (request) => {
      await sessions.require(request)
      const query = queryOf(request)
      const after = Number(query.get('after') || 0)
      const asked = (query.get('fate') || 'changed,gone,added').split(',')
      if (!Number.isInteger(after) || after < 0 || asked.some((fate) => !fates.includes(fate)))
        throw new Problem(400, 'bad-filter', '参数“fate”或“after”的值不对。', 'Bad value of “fate” or “after”.')
      return registry.as(await sessions.viewer(request), (session) =>
        rowsThenAndNow(session, request.params.id, { fates: asked as RowFate[], after, limit: 20 }),
      )
    },
  )
}

/** A bureau's people propose what their division gives out; its leader signs. */
const mayPropose = (role: string | undefined, eyes: string | undefined): boolean =>
  eyes === 'all' && (role === 'sectionOfficer' || role === 'deputyDirector')

/** @throws notFound */
function indicatorOf(name: string): Indicator {
  if (!Object.hasOwn(indicators, name)) throw notFound()
  return indicators[name]!
}
