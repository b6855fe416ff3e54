import { openKindRegisters, talentReport } from '@zhiqiao/definitions'
import { kebabCase, Problem, type RecordOf, type Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { isId } from '@zhiqiao/registry'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { type OpenRegister, openFilter, openRegisters, openTitles } from '../portal/open-dataset.ts'
import { describePartnerInterface } from './describe-partner-interface.ts'
import { handedIn, handedInRegisters, handIn, withdrawHandedIn } from './hand-in.ts'
import { callerOf, type PartnerCaller } from './partner-caller.ts'
import {
  datasetsAnswer,
  forQuery,
  handedInAnswer,
  handedInShape,
  keyAnswer,
  missing,
  pageAnswer,
  pageQuery,
  recordAnswer,
  refusals,
  reportAnswer,
  reportsAnswer,
  unfit,
} from './partner-shape.ts'
import { countRecords, countRequest } from './quota.ts'
import { representing } from './represented.ts'

const usualPage = 100
const largestBody = 256 * 1024
const root = '/partner/v1'

/** What partners' systems ask with a key of their own: open data, reports, and drafts handed in. */
export async function partnerRoutes(server: FastifyInstance, parts: Parts): Promise<void> {
  await server.register(async (scope) => {
    await describePartnerInterface(scope, root)
    addRoutes(scope, parts)
  })
}

function addRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, rates, limits, clock } = parts
  const open = openRegisters(registry)
  // Keys are not to be guessed at.
  const guessing = limiter('partner-key', limits.unknownAddress, rates, clock)
  const described = (summary: string, rest: object) => ({
    schema: { tags: ['partner'], summary, security: [{ key: [] }], ...rest },
  })

  /** Answers under the walls, as the partner: the key first, then its quota, then its scope; noted in the audit. */
  const answer = async <T>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (
      caller: PartnerCaller,
      session: Session,
    ) => Promise<{ body: T; what: string; rows?: number; handedIn?: number }>,
  ): Promise<T> => {
    reply.header('cache-control', 'no-store')
    const asking = await callerOf(request, registry).catch((error) => {
      guessing.count(request.ip)
      throw error
    })
    await countRequest(registry, asking, reply, clock())
    const caller = await representing(registry, asking, queryOf(request).get('for') ?? undefined)
    return registry.as(caller.viewer, async (session) => {
      const { body, what, rows = 0, handedIn: drafts = 0 } = await work(caller, session)
      const { partner, key } = caller
      // The walls are those of the body represented: by whom it was, the audit keeps.
      const represents = caller === asking ? {} : { by: asking.viewer.hat!.organisation }
      session.note('partner', { partner, key, ...represents, what, rows, handedIn: drafts })
      if (rows + drafts > 0) await countRecords(session, caller, { rows, handedIn: drafts })
      return body
    })
  }
  const withinScope = ({ kinds }: PartnerCaller, register: string) => {
    if (!kinds.some((kind) => openKindRegisters[kind] === register))
      throw new Problem(403, 'not-in-scope', '接口密钥不含这类信息。', 'The key does not cover this kind.')
  }
  const named = (dataset: string): OpenRegister => {
    const found = open.find((each) => each.dataset.name === dataset)
    if (!found) throw new Problem(404, 'no-such-dataset', '没有这个数据集。', 'There is no such dataset.')
    return found
  }

  server.get(
    `${root}/key`,
    described('密钥可以做什么 · what the key is good for', { response: { 200: keyAnswer, ...refusals } }),
    (request, reply) =>
      answer(request, reply, async ({ title, name, validTo, kinds, handsIn, perMinute, perDay }) => ({
        what: 'key',
        body: {
          ...{ partner: title, key: name, validTo, handsIn, quota: { perMinute, perDay } },
          datasets: kinds.filter((kind) => kind !== 'reports').map((kind) => kebabCase(openKindRegisters[kind])),
          reports: kinds.includes('reports'),
        },
      })),
  )

  server.get(
    `${root}/data`,
    described('可读取的数据集 · datasets within the key', { response: { 200: datasetsAnswer, ...refusals } }),
    (request, reply) =>
      answer(request, reply, async ({ kinds }) => ({
        what: 'data',
        body: open
          .filter(({ register }) => kinds.some((kind) => openKindRegisters[kind] === register.name))
          .map(({ dataset: { name, title } }) => ({
            ...{ dataset: name, title: title.zh, en: title.en, address: `${root}/data/${name}` },
            dictionary: `/data/${name}.dictionary.json`,
          })),
      })),
  )

  server.get<{ Params: { dataset: string } }>(
    `${root}/data/:dataset`,
    {
      ...described('公开记录，先改的在前 · open records, by when they changed', {
        params: Type.Object({ dataset: Type.String({ examples: ['post-listing'] }) }),
        response: { 200: pageAnswer, ...refusals, ...missing },
      }),
      config: { query: pageQuery },
    },
    (request, reply) =>
      answer(request, reply, async (caller, session) => {
        const each = named(request.params.dataset)
        withinScope(caller, each.register.name)
        const query = queryOf(request)
        const since = query.get('changedSince')
        const { rows, next } = await session.list(each.register, {
          filter: { ...openFilter(each.register, session), ...(since && { 'changedAt.from': since }) },
          sort: 'changedAt',
          after: query.get('after') || null,
          limit: query.has('limit') ? Number(query.get('limit')) : usualPage,
        })
        return { what: each.dataset.name, rows: rows.length, body: { rows: await shown(each, rows), next } }
      }),
  )

  server.get<{ Params: { dataset: string; id: string } }>(
    `${root}/data/:dataset/:id`,
    described('一条公开记录 · one open record', {
      params: Type.Object({ dataset: Type.String(), id: Type.String() }),
      response: { 200: recordAnswer, ...refusals, ...missing },
    }),
    (request, reply) =>
      answer(request, reply, async (caller, session) => {
        const each = named(request.params.dataset)
        withinScope(caller, each.register.name)
        const [record] = await onlyOne(session, each.register, request.params.id)
        if (!record) throw new Problem(404, 'not-open', '没有这条公开记录。', 'There is no such open record.')
        return { what: each.dataset.name, rows: 1, body: (await shown(each, [record]))[0]! }
      }),
  )

  server.get(
    `${root}/report`,
    described('已发布的年度报告 · published yearly reports', { response: { 200: reportsAnswer, ...refusals } }),
    (request, reply) =>
      answer(request, reply, async (caller, session) => {
        withinScope(caller, talentReport.name)
        const reports = await session.all(talentReport, { filter: { state: 'published' }, sort: '-year' })
        const body = reports.map(({ id, values: { title, year, publishedOn } }) => ({ id, title, year, publishedOn }))
        return { what: 'report', rows: body.length, body }
      }),
  )

  server.get<{ Params: { id: string } }>(
    `${root}/report/:id`,
    described('一份年度报告及其数据表 · one report with its tables', {
      params: Type.Object({ id: Type.String() }),
      response: { 200: reportAnswer, ...refusals, ...missing },
    }),
    (request, reply) =>
      answer(request, reply, async (caller, session) => {
        withinScope(caller, talentReport.name)
        const { id } = request.params
        const [report] = isId(id)
          ? await session.all(talentReport, { filter: { id, state: 'published' }, whole: true })
          : []
        if (!report) throw new Problem(404, 'not-open', '没有这份公开报告。', 'There is no such public report.')
        const { title, year, asOf, publishedOn, overview, demand, supply, advice, method, coverage, caveats, tables } =
          report.values
        const body = {
          ...{ id, title, year, asOf, publishedOn, overview, demand, supply, advice, method, coverage, caveats },
          tables: tables ?? [],
        }
        return { what: 'report', rows: 1, body }
      }),
  )

  for (const register of handedInRegisters(registry.domain.registers)) {
    const path = `${root}/listing/${kebabCase(register.name)}/:number`
    const params = Type.Object({
      number: Type.String({
        pattern: '^[A-Za-z0-9._-]{1,100}$',
        description: '对方系统里的编号 · its number in your system',
      }),
    })
    const mayHandIn = (caller: PartnerCaller) => {
      if (!caller.handsIn)
        throw new Problem(403, 'not-in-scope', '接口密钥不能报送草稿。', 'The key is not for handing in drafts.')
      withinScope(caller, register.name)
    }
    server.put<{ Params: { number: string }; Body: Record<string, unknown> }>(
      path,
      {
        ...described(`报送${register.title.zh}草稿 · hand in a draft`, {
          params,
          body: Type.Record(Type.String(), Type.Unknown()),
          response: { 200: handedInAnswer, 201: handedInAnswer, ...refusals, ...unfit },
        }),
        config: { body: handedInShape(register, registry.domain), query: forQuery },
        bodyLimit: largestBody,
      },
      async (request, reply) => {
        const done = await answer(request, reply, async (caller, session) => {
          mayHandIn(caller)
          const body = await handIn(session, register, request.params.number, request.body)
          return { what: kebabCase(register.name), handedIn: 1, body }
        })
        return reply.code(done.isNew ? 201 : 200).send(done.handedIn)
      },
    )
    server.delete<{ Params: { number: string } }>(
      path,
      {
        ...described(`撤回报送的${register.title.zh} · withdraw it`, {
          params,
          response: { 200: handedInAnswer, ...refusals, ...missing, 409: unfit[409] },
        }),
        config: { query: forQuery },
      },
      (request, reply) =>
        answer(request, reply, async (caller, session) => {
          mayHandIn(caller)
          const body = await withdrawHandedIn(session, register, request.params.number)
          return { what: `${kebabCase(register.name)} withdrawn`, handedIn: 1, body }
        }),
    )
    server.get<{ Params: { number: string } }>(
      path,
      {
        ...described(`报送的${register.title.zh}办到哪一步 · where it stands`, {
          params,
          response: { 200: handedInAnswer, ...refusals, ...missing },
        }),
        config: { query: forQuery },
      },
      (request, reply) =>
        answer(request, reply, async (caller, session) => {
          mayHandIn(caller)
          return {
            what: kebabCase(register.name),
            rows: 1,
            body: await handedIn(session, register, request.params.number),
          }
        }),
    )
  }

  async function shown({ register, dataset }: OpenRegister, rows: readonly RecordOf[]) {
    const titles = await openTitles(registry, register, rows)
    return rows.map((record) => ({
      ...dataset.objectOf(record, titles),
      ...{ version: record.version, changedAt: record.changedAt },
    }))
  }
}

const onlyOne = async (session: Session, register: Register, id: string): Promise<RecordOf[]> =>
  isId(id) ? session.all(register, { filter: { ...openFilter(register, session), id } }) : []
