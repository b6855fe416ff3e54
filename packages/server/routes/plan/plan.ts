import { policyDocument } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import {
  acceptAll,
  childPlans,
  confirmRepair,
  matchNames,
  mergeTasks,
  planView,
  splitTask,
  writtenBodies,
} from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { type Static, type TSchema, Type } from 'typebox'
import { streamEvents } from '../../events/stream-events.ts'
import type { Parts } from '../../parts.ts'
import { breakdownRoutes } from './breakdown.ts'
import { importRoutes } from './import.ts'

const Id = Type.String({ format: 'uuid' })
const Version = Type.Integer({ minimum: 1 })
const AcceptAll = Type.Object({ kind: Type.Optional(Type.String({ maxLength: 40 })) }, { additionalProperties: false })
const ConfirmRepair = Type.Object(
  { repair: Id, version: Version, repaired: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })) },
  { additionalProperties: false },
)
const Merge = Type.Object(
  { tasks: Type.Array(Id, { minItems: 2, maxItems: 50, uniqueItems: true }) },
  { additionalProperties: false },
)
const Split = Type.Object(
  {
    task: Id,
    version: Version,
    at: Type.Integer({ minimum: 1 }),
    title: Type.String({ minLength: 1, maxLength: 1000 }),
  },
  { additionalProperties: false },
)
const Match = Type.Object(
  {
    meaning: Type.Optional(
      Type.Object(
        {
          written: Type.String({ minLength: 1, maxLength: 500 }),
          bodies: Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true }),
          task: Type.Optional(Id),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

interface One {
  Params: { document: string }
}

/** The plan as one thing: reading it whole, the acts of review that touch several records, its files, its changes as they happen. */
export function planRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, sessions, hub } = parts
  importRoutes(server, parts)
  breakdownRoutes(server, parts)

  server.get<One>('/api/v1/plan/:document', { schema: { tags: ['plan'], summary: '计划全貌' } }, async (request) =>
    registry.as(await sessions.viewer(request), (session) => planView(session, request.params.document)),
  )

  server.get<One>(
    '/api/v1/plan/:document/bodies',
    { schema: { tags: ['plan'], summary: '文件中的单位名称与对应单位' } },
    async (request) =>
      registry.as(await sessions.viewer(request), async (session) => ({
        bodies: await writtenBodies(session, request.params.document),
      })),
  )

  server.get<One>(
    '/api/v1/plan/:document/children',
    { schema: { tags: ['plan'], summary: '下级方案' } },
    async (request) =>
      registry.as(await sessions.viewer(request), (session) => childPlans(session, request.params.document)),
  )

  server.get<One>(
    '/api/v1/plan/:document/events',
    { schema: { tags: ['plan'], summary: '计划的变化(SSE)' } },
    async (request, reply) => {
      const signedIn = await sessions.require(request)
      await registry.as(await sessions.viewer(request), (session) =>
        session.read(policyDocument, request.params.document),
      )
      streamEvents(request, reply, {
        hub,
        topic: planTopic(request.params.document),
        owner: signedIn.hash,
        until: AbortSignal.any([signedIn.ended, parts.closing]),
      })
      return reply
    },
  )

  const review = <S extends TSchema>(
    name: string,
    summary: string,
    body: S,
    work: (session: Session, document: string, input: Static<S>) => Promise<unknown>,
  ) =>
    server.post<One & { Body: Static<S> }>(
      `/api/v1/plan/:document/${name}`,
      { schema: { tags: ['plan'], summary, body } },
      async (request) => {
        await sessions.require(request)
        return registry.as(await sessions.viewer(request), async (session) => {
          await session.read(policyDocument, request.params.document)
          return { result: await work(session, request.params.document, request.body as Static<S>) }
        })
      },
    )

  review('accept-all', '全部采用待核对条目', AcceptAll, (session, document, { kind }) =>
    acceptAll(session, document, kind),
  )
  review('confirm-repair', '确认一处疑误', ConfirmRepair, (session, document, { repair, version, repaired }) =>
    confirmRepair(session, document, repair, version, repaired),
  )
  review('merge', '合并任务', Merge, (session, document, { tasks }) => mergeTasks(session, document, tasks))
  review('split', '拆分任务', Split, (session, document, { task, version, at, title }) =>
    splitTask(session, document, task, version, at, title),
  )
  review('match', '对应单位名称', Match, (session, document, { meaning }) => matchNames(session, document, meaning))
}

/** The topic on which the changes of a plan's entries are told to everybody who has it open. */
export const planTopic = (document: string): string => `plan:${document}`
