import { kebabCase, type Register } from '@zhiqiao/model'
import { addComment, commentsOn } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'

const body = Type.Object(
  {
    content: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }),
    mentions: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 20, uniqueItems: true })),
  },
  { additionalProperties: false },
)

interface One {
  Params: { id: string }
}

/** `GET`/`POST /api/v1/its-name/{id}/comment`: what is said about a record, for everybody who may read it. */
export function commentRoutes(server: FastifyInstance, register: Register, { registry, sessions }: Parts): void {
  const path = `/api/v1/${kebabCase(register.name)}/:id/comment`
  server.get<One>(
    path,
    { schema: { tags: [register.name], summary: `${register.title.zh}的讨论` } },
    async (request) => {
      const viewer = await sessions.viewer(request)
      return { comments: await registry.as(viewer, (session) => commentsOn(session, register.name, request.params.id)) }
    },
  )
  server.post<One & { Body: { content: string; mentions?: string[] } }>(
    path,
    {
      preValidation: async (request) => void (await sessions.require(request)),
      schema: { tags: [register.name], summary: `就${register.title.zh}发言`, body },
    },
    async (request, reply) => {
      const { content, mentions = [] } = request.body
      await registry.as(await sessions.viewer(request), (session) =>
        addComment(session, register.name, request.params.id, { content: content.trim(), mentions }),
      )
      return reply.code(201).send({})
    },
  )
}
