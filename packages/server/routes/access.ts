import { kebabCase, type Register } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { forgetAccount } from '../session/account.ts'

interface One {
  Params: { id: string }
}

const forgetBody = Type.Object({ reason: Type.String() }, { additionalProperties: false })
const nullableText = Type.Union([Type.String(), Type.Null()])
const accessSchema = Type.Array(
  Type.Object({
    at: Type.String({ format: 'date-time' }),
    by: Type.Object({ id: nullableText, name: nullableText, organisation: nullableText }),
    look: Type.Union(['page', 'list', 'export', 'history'].map((look) => Type.Literal(look))),
    fields: Type.Array(Type.String()),
    purpose: nullableText,
  }),
)

/**
 * What a register with personal values owes the people in it: `GET …/{id}/access` tells the person concerned and those
 * who keep the record who looked at it; `POST …/{id}/forget` is the system administrator's decision to delete what is
 * kept of the person, for good.
 */
export function accessRoutes(server: FastifyInstance, register: Register, { registry, sessions }: Parts): void {
  if (Object.values(register.fields).every(({ personal }) => !personal)) return
  const path = `/api/v1/${kebabCase(register.name)}/:id`

  server.get<One>(
    `${path}/access`,
    {
      schema: { tags: [register.name], summary: `谁看过${register.title.zh}`, response: { 200: accessSchema } },
    },
    async (request) =>
      registry.as(await sessions.viewer(request), (session) => session.access(register, request.params.id)),
  )

  server.post<One & { Body: { reason: string } }>(
    `${path}/forget`,
    {
      preValidation: async (request) => {
        await sessions.require(request)
      },
      schema: { tags: [register.name], summary: `删除${register.title.zh}中的个人信息`, body: forgetBody },
    },
    async (request) => {
      const { id } = request.params
      const records = await registry.as(await sessions.viewer(request), async (session) => {
        const forgotten = await session.forget(register, id, request.body.reason)
        if (register.name === 'person') await forgetAccount(session, id)
        return forgotten
      })
      if (register.name === 'person') await sessions.end({ person: id })
      return { records }
    },
  )
}

/** `GET /api/v1/own-record`: the records that are about the person signed in; everybody's own. */
export function ownRecordRoute(server: FastifyInstance, { registry, sessions }: Parts): void {
  const schema = Type.Array(
    Type.Object({
      register: Type.String(),
      id: Type.String({ format: 'uuid' }),
      title: Type.String(),
      changedAt: Type.String({ format: 'date-time' }),
    }),
  )
  server.get(
    '/api/v1/own-record',
    { schema: { tags: ['session'], summary: '平台上关于本人的记录', response: { 200: schema } } },
    async (request) => {
      await sessions.require(request)
      return registry.as(await sessions.viewer(request), (session) => session.ownRecords())
    },
  )
}
