import { placeOf } from '@zhiqiao/analysis'
import { kebabCase, type Register } from '@zhiqiao/model'
import { figuresBeside, judgeRecord, previousOf } from '@zhiqiao/work'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Parts } from '../parts.ts'
import { describeRule } from './analysis/describe-definition.ts'
import { eyesOf } from './analysis/question.ts'

type One = FastifyRequest<{ Params: { id: string } }>

/**
 * What stands beside a record, where its register declares it: `GET …/{id}/previous`, the record before it, and
 * `GET …/{id}/judgement`, what every rule says of it now with the figures of what it is about. For those who may read it.
 */
export function besideRoutes(server: FastifyInstance, register: Register, { registry, sessions }: Parts): void {
  const path = `/api/v1/${kebabCase(register.name)}/:id`
  const described = (zh: string) => ({ schema: { tags: [register.name], summary: `${register.title.zh}${zh}` } })
  if (register.previous)
    server.get(`${path}/previous`, described('与上年对照'), async (request: One) =>
      registry.as(await sessions.viewer(request), async (session) => {
        const before = await previousOf(session, register, await session.read(register.name, request.params.id))
        if (!before) return { record: null, titles: {} }
        const { record, titles } = await session.whole(register.name, before.id)
        return { record, titles }
      }),
    )
  if (register.judged)
    server.get(`${path}/judgement`, described('的规则核查'), async (request: One) =>
      registry.as(await sessions.viewer(request), async (session) => {
        const record = await session.read(register.name, request.params.id)
        const eyes = eyesOf(session.viewer, await placeOf(session, null))
        const verdicts = await judgeRecord(session, register, record)
        const figures = await figuresBeside(session, register, record, eyes)
        return {
          verdicts: verdicts.map(({ rule, own, on, finding, open }) => ({
            rule: describeRule(session.domain, rule),
            own,
            on,
            verdict: finding?.verdict ?? null,
            sentence: finding?.sentence ?? null,
            numbers: finding?.numbers ?? {},
            open: open.map(({ title }) => title),
          })),
          figures: figures.map(({ indicator: { name, title, unit }, computed, of, subject }) => {
            const { value, numerator, denominator, why, on } = computed
            return { name, title, unit, of, subject, value, numerator, denominator, why, on }
          }),
        }
      }),
    )
}
