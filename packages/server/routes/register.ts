import { kebabCase, Problem, type RecordOf, type Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { accessRoutes } from './access.ts'
import { besideRoutes } from './beside.ts'
import { commentRoutes } from './comment.ts'
import { exportRoutes } from './export.ts'
import { listQuery } from './list-query.ts'
import { purposeRoute } from './purpose.ts'
import { documentedSchemas, envelope } from './register-schema.ts'

/** What a record's page needs: the record, the titles of all it refers to, what this viewer may do with it. */
export interface RecordResponse {
  readonly record: RecordOf
  readonly titles: Readonly<Record<string, string>>
  readonly permitted: { readonly change: boolean; readonly withdraw: boolean; readonly acts: readonly string[] }
  /** What an act handed over; shown once and kept nowhere. */
  readonly handedOver?: string
}

interface One {
  Params: { id: string }
}

interface Write extends One {
  Body: {
    version: number
    values: Record<string, unknown>
    input?: Record<string, unknown>
    reason?: string | null
  }
}

/** All routes of every register, from its definition alone. */
export function registerRoutes(server: FastifyInstance, parts: Parts): void {
  for (const register of Object.values(parts.registry.domain.registers)) routesOf(server, register, parts)
}

/** List, create, read, change, withdraw, acts, history and exports of one register under `/api/v1/its-name`. */
export function routesOf(server: FastifyInstance, register: Register, parts: Parts): void {
  const { registry, sessions, limits, rates, clock } = parts
  const path = `/api/v1/${kebabCase(register.name)}`
  const documented = documentedSchemas(register, registry.domain)
  const search = limiter('search', limits.search, rates, clock)
  const described = (summary: string, rest: object = {}) => ({ tags: [register.name], summary, ...rest })
  const asViewer = async <T>(request: FastifyRequest, work: (session: Session) => Promise<T>): Promise<T> =>
    registry.as(await sessions.viewer(request), work)
  const answer = (request: FastifyRequest, change: (session: Session) => Promise<RecordOf>) =>
    asViewer(request, async (session) => responseOf(session, register, await change(session)))
  const signedIn = async (request: FastifyRequest) => {
    await sessions.require(request)
  }

  server.get(
    path,
    {
      schema: described(`${register.title.zh}列表`, { response: { 200: documented.page } }),
      config: { query: documented.query },
    },
    async (request) => {
      const query = listQuery(queryOf(request))
      if (query.text !== undefined && query.text !== '') search.count(await searcherOf(request, parts))
      return asViewer(request, (session) => session.list(register, query))
    },
  )

  server.get<One>(
    `${path}/:id`,
    { schema: described(register.title.zh, { response: { 200: documented.response } }) },
    async (request) => asViewer(request, (session) => session.whole(register, request.params.id)),
  )

  server.get<One>(
    `${path}/:id/history`,
    { schema: described(`${register.title.zh}的经过`, { response: { 200: documented.history } }) },
    async (request) =>
      asViewer(request, async (session) => {
        const entries = await session.history(register, request.params.id)
        return { entries, titles: await session.historyTitles(register, entries) }
      }),
  )

  server.post<Write>(
    path,
    {
      preValidation: signedIn,
      schema: described(`新建${register.title.zh}`, { body: envelope.create, response: { 201: documented.response } }),
      config: { body: documented.create },
    },
    async (request, reply) => {
      const { values, reason } = request.body
      const created = await answer(request, (session) =>
        session.create(register, values, { reason: reason ?? undefined }),
      )
      return reply.code(201).header('location', `${path}/${created.record.id}`).send(created)
    },
  )

  server.patch<Write>(
    `${path}/:id`,
    {
      preValidation: signedIn,
      schema: described(`修改${register.title.zh}`, { body: envelope.change, response: { 200: documented.response } }),
      config: { body: documented.change },
    },
    async (request) => {
      const { version, values, reason } = request.body
      return answer(request, (session) =>
        session.change(register, request.params.id, version, values, { reason: reason ?? undefined }),
      )
    },
  )

  server.delete<Write>(
    `${path}/:id`,
    {
      preValidation: signedIn,
      schema: described(`撤回${register.title.zh}`, {
        body: envelope.withdraw,
        response: { 200: documented.response },
      }),
    },
    async (request) => {
      const { version, reason } = request.body
      return answer(request, (session) => session.withdraw(register, request.params.id, version, reason ?? ''))
    },
  )

  for (const [name, act] of Object.entries(register.acts ?? {}))
    server.post<Write>(
      `${path}/:id/act/${name}`,
      {
        preValidation: signedIn,
        schema: described(act.label.zh, { body: envelope.act, response: { 200: documented.response } }),
        config: { body: documented.act(act) },
      },
      async (request) => {
        const { version, input = {}, reason } = request.body
        return answer(request, (session) =>
          session.perform(register, request.params.id, version, name, input, reason ?? undefined),
        )
      },
    )

  accessRoutes(server, register, parts)
  besideRoutes(server, register, parts)
  exportRoutes(server, register, parts)
  purposeRoute(server, register, parts)
  if (domainHas(parts, 'comment')) commentRoutes(server, register, parts)
}

const domainHas = ({ registry }: Parts, name: string) => name in registry.domain.registers

/** A record as a write left it; an act may have taken it out of the viewer's sight, which undoes nothing. */
async function responseOf(session: Session, register: Register, record: RecordOf): Promise<RecordResponse> {
  const answer = await session.whole(register, record.id).catch((error) => {
    if (!(error instanceof Problem) || error.status !== 404) throw error
    return { record, titles: {}, permitted: { change: false, withdraw: false, acts: [] } }
  })
  return session.handedOver === null ? answer : { ...answer, handedOver: session.handedOver }
}

/** Whose searches are counted: a person's, or an address's. */
async function searcherOf(request: FastifyRequest, { sessions }: Parts): Promise<string> {
  return (await sessions.find(request))?.person.id ?? request.ip
}
