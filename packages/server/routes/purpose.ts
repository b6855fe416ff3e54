import { forbidden, kebabCase, type Register } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { viewerOf } from '../session/sessions.ts'
import { mayEver } from './may-ever.ts'

const body = Type.Object(
  { purpose: Type.String({ minLength: 2, maxLength: 200, pattern: '\\S' }) },
  { additionalProperties: false },
)

/**
 * `PUT /api/v1/its-name/purpose`: names why personal values are looked at, once a session and register; from then on
 * those the register may show for a purpose are shown, and every look is recorded with it.
 */
export function purposeRoute(server: FastifyInstance, register: Register, { registry, sessions }: Parts): void {
  const { reveal } = register.permissions
  if (reveal === undefined) return
  server.put<{ Body: { purpose: string } }>(
    `/api/v1/${kebabCase(register.name)}/purpose`,
    { schema: { tags: [register.name], summary: `说明查看${register.title.zh}个人信息的用途`, body } },
    async (request, reply) => {
      const signedIn = await sessions.require(request)
      const viewer = viewerOf(signedIn, request.ip)
      if (!mayEver(reveal, viewer, registry.domain, register.name)) throw forbidden()
      const purpose = request.body.purpose.trim()
      await registry.as(viewer, async (session) => session.note('purpose', { register: register.name, purpose }))
      await sessions.name(signedIn, register.name, purpose)
      return reply.code(204).send()
    },
  )
}
