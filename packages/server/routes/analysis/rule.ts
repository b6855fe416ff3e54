import { type Judgement, judgeRule, placeOf, type RuleQuestion } from '@zhiqiao/analysis'
import { parameters, policyDocument, rules } from '@zhiqiao/definitions'
import { notFound, type Rule } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { forwardOf } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { describeRule } from './describe-definition.ts'
import { dayOf, eyesOf, idOf, placeAsked } from './question.ts'
import { type Sandboxed, sandboxed, tryingOut } from './sandbox.ts'

interface One {
  Params: { name: string }
}

const tag = { tags: ['rule'] }

/** Rules: what there is, the verdicts of one with the numbers compared, and what would be if. */
export function ruleRoutes(server: FastifyInstance, { registry, sessions }: Parts): void {
  server.get('/api/v1/rule', { schema: { ...tag, summary: '规则目录' } }, async (request) => {
    await sessions.require(request)
    return { rules: Object.values(rules).map((rule) => describeRule(registry.domain, rule)) }
  })

  server.get<{ Params: { id: string } }>(
    '/api/v1/plan/:id/forward',
    { schema: { ...tag, summary: '文件规定的数值、核查规则和结果' } },
    async (request) => {
      await sessions.require(request)
      return registry.as(await sessions.viewer(request), async (session) => {
        const document = await session.read(policyDocument, request.params.id)
        const place = await placeOf(session, document.values.division)
        return forwardOf(session, request.params.id, eyesOf(session.viewer, place))
      })
    },
  )

  server.get<One>('/api/v1/rule/:name', { schema: { ...tag, summary: '一条规则的核查结果' } }, async (request) => {
    await sessions.require(request)
    const rule = ruleOf(request.params.name)
    const query = queryOf(request)
    return registry.as(await sessions.viewer(request), async (session) => {
      const question = await ruleQuestion(session, query)
      return {
        rule: describeRule(session.domain, rule),
        judgement: await judgeRule(session, rule, parameters, question),
      }
    })
  })

  server.post<One & { Body: Sandboxed }>(
    '/api/v1/rule/:name/what-if',
    { schema: { ...tag, summary: '试算', body: sandboxed } },
    async (request) => {
      await sessions.require(request)
      const rule = ruleOf(request.params.name)
      const query = queryOf(request)
      return registry.as(await sessions.viewer(request), async (session) => {
        const question = await ruleQuestion(session, query)
        const tried = { ...question, view: { ...question.view!, whatIf: request.body.sandbox } }
        const now = await judgeRule(session, rule, parameters, question)
        const then = await tryingOut(() => judgeRule(session, rule, parameters, tried))
        return { now, tried: then, ...difference(now, then) }
      })
    },
  )
}

/** Findings that would come and go. */
function difference(now: Judgement, then: Judgement) {
  const records = ({ findings }: Judgement) => new Set(findings.map(({ record }) => record))
  const [before, after] = [records(now), records(then)]
  return {
    come: then.findings.filter(({ record }) => !before.has(record)),
    go: now.findings.filter(({ record }) => !after.has(record)),
  }
}

async function ruleQuestion(session: Session, query: ReadonlyMap<string, string>): Promise<RuleQuestion> {
  const place = await placeAsked(session, query)
  return {
    division: place.id,
    record: idOf(query, 'record') ?? null,
    on: dayOf(query, 'on'),
    view: { eyes: eyesOf(session.viewer, place), unconfirmed: true, asRecordedOn: dayOf(query, 'asRecordedOn') },
  }
}

/** @throws notFound */
function ruleOf(name: string): Rule {
  if (!Object.hasOwn(rules, name)) throw notFound()
  return rules[name]!
}
