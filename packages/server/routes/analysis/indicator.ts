import {
  type Cell,
  computeIndicator,
  indicatorsAsked,
  type KeptResults,
  lineageOf,
  openable,
  type Question,
} from '@zhiqiao/analysis'
import { indicators, parameters } from '@zhiqiao/definitions'
import { type Indicator, notFound, Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { targetsAnsweredBy } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { describeIndicator } from './describe-definition.ts'
import { courseAsked, placeAsked, questionOf } from './question.ts'
import { type Sandboxed, sandboxed, tryingOut } from './sandbox.ts'

interface One {
  Params: { name: string }
}

const tag = { tags: ['indicator'] }

/** Indicators: what there is, one figure with everything it is read with, the rows behind it, and what would be if. */
export function indicatorRoutes(server: FastifyInstance, { registry, sessions, figures: kept }: Parts): void {
  server.get('/api/v1/indicator', { schema: { ...tag, summary: '指标目录' } }, async (request) => {
    await sessions.require(request)
    return { indicators: Object.values(indicators).map((indicator) => describeIndicator(registry.domain, indicator)) }
  })

  server.get<{ Querystring: { text: string } }>(
    '/api/v1/ask',
    {
      schema: {
        ...tag,
        summary: '问一个数',
        querystring: Type.Object(
          { text: Type.String({ minLength: 1, maxLength: 100 }) },
          { additionalProperties: false },
        ),
      },
    },
    async (request) => {
      await sessions.require(request)
      const { text } = request.query
      return registry.as(await sessions.viewer(request), async (session) => {
        const asked = indicatorsAsked(text, indicators)
        const place = asked.length === 0 ? null : await placeNamed(session, text)
        return { division: place, figures: asked.map(({ name, title }) => ({ name, title })) }
      })
    },
  )

  server.get<One>('/api/v1/indicator/:name', { schema: { ...tag, summary: '一个指标的数' } }, async (request) => {
    await sessions.require(request)
    const indicator = indicatorOf(request.params.name)
    return registry.as(await sessions.viewer(request), async (session) => {
      const place = await placeAsked(session, queryOf(request))
      const question = questionOf(queryOf(request), place, session.viewer)
      const by = question.by ?? Object.keys(indicator.by)[0]!
      const computed = await computeIndicator(session, indicator, parameters, { ...question, by }, kept)
      return {
        indicator: describeIndicator(session.domain, indicator),
        place,
        by,
        computed,
        targets: await targetsAnsweredBy(session, indicator.name),
      }
    })
  })

  server.get<One>(
    '/api/v1/indicator/:name/course',
    { schema: { ...tag, summary: '历年同日的数' } },
    async (request) => {
      await sessions.require(request)
      const indicator = indicatorOf(request.params.name)
      return registry.as(await sessions.viewer(request), async (session) => {
        const place = await placeAsked(session, queryOf(request))
        return { course: await courseOf(session, indicator, questionOf(queryOf(request), place, session.viewer), kept) }
      })
    },
  )

  server.get<One>(
    '/api/v1/indicator/:name/rows/openable',
    { schema: { ...tag, summary: '数后面的记录中有权查看的条数' } },
    async (request) => {
      await sessions.require(request)
      const indicator = indicatorOf(request.params.name)
      return registry.as(await sessions.viewer(request), async (session) => {
        const place = await placeAsked(session, queryOf(request))
        const question = questionOf(queryOf(request), place, session.viewer)
        return { seen: await openable(session, indicator, parameters, question, kept) }
      })
    },
  )

  server.get<One>('/api/v1/indicator/:name/rows', { schema: { ...tag, summary: '数后面的记录' } }, async (request) => {
    await sessions.require(request)
    const indicator = indicatorOf(request.params.name)
    const query = queryOf(request)
    return registry.as(await sessions.viewer(request), async (session) => {
      const question = questionOf(query, await placeAsked(session, query), session.viewer)
      const after = Number(query.get('after') || 0)
      const limit = Number(query.get('limit') || 50)
      if (!Number.isInteger(after) || after < 0 || !Number.isInteger(limit) || limit < 1 || limit > 500)
        throw new Problem(400, 'bad-limit', '每页条数应在1到500之间。', 'A page has between 1 and 500 rows.')
      return lineageOf(session, indicator, parameters, question, { after, limit }, kept)
    })
  })

  server.post<One & { Body: Sandboxed }>(
    '/api/v1/indicator/:name/what-if',
    { schema: { ...tag, summary: '试算', body: sandboxed } },
    async (request) => {
      await sessions.require(request)
      const indicator = indicatorOf(request.params.name)
      const query = queryOf(request)
      return registry.as(await sessions.viewer(request), async (session) => {
        const question = questionOf(query, await placeAsked(session, query), session.viewer)
        const { sandbox } = request.body
        const tried = { ...question, view: { ...question.view!, whatIf: sandbox } }
        return {
          now: await computeIndicator(session, indicator, parameters, question),
          tried: await tryingOut(() => computeIndicator(session, indicator, parameters, tried)),
        }
      })
    },
  )
}

/** The division a question names, the longest name first; null where it names none. */
async function placeNamed(session: Session, text: string): Promise<string | null> {
  const rows: { id: string; name: string }[] = await session.visible('division').select(['id', 'name']).execute()
  const named = rows.filter(({ name }) => text.includes(name)).sort((a, b) => b.name.length - a.name.length)
  return named[0]?.id ?? null
}

/** @throws notFound */
function indicatorOf(name: string): Indicator {
  if (!Object.hasOwn(indicators, name)) throw notFound()
  return indicators[name]!
}

/** The same day of the years before, oldest first, and last the day asked about. */
async function courseOf(session: Session, indicator: Indicator, question: Question, kept: KeptResults) {
  const course: (Pick<Cell, 'value' | 'numerator' | 'denominator' | 'why'> & { readonly on: string })[] = []
  for (const asked of courseAsked(question, session.today())) {
    const { on, value, numerator, denominator, why } = await computeIndicator(
      session,
      indicator,
      parameters,
      asked,
      kept,
    )
    course.unshift({ on, value, numerator, denominator, why })
  }
  return course
}
