import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { securitySchemes, withFullerSchemas } from '../routes/interface-description.ts'

declare module 'fastify' {
  interface FastifyInstance {
    partnerInterface(): object
  }
}

const introduction = `合作平台的接口，版本 1。每个请求在请求头中带接口密钥：\`Authorization: Bearer zq_…\`。
每个答复的 \`RateLimit\` 和 \`RateLimit-Policy\` 说明限额和剩余；超出时答 429，\`Retry-After\` 说明何时再试。
版本 1 以内只增加，不改名，不删除。事件订阅与签名核对见 docs/partner.md。

The interface for partners, version 1. Every request bears the key. Within version 1 things are only added.`

/** `/partner/v1/openapi.json`: the routes of this scope alone, as OpenAPI 3.1 with examples; no key is needed to read it. */
export async function describePartnerInterface(scope: FastifyInstance, root: string): Promise<void> {
  await scope.register(swagger, {
    decorator: 'partnerInterface',
    openapi: {
      openapi: '3.1.0',
      info: { title: '职桥合作平台接口 · Zhiqiao partner interface', version: '1.0.0', description: introduction },
      components: { securitySchemes },
      security: [{ key: [] }],
    },
    transform: withFullerSchemas,
  })
  let text: string | undefined
  scope.get(`${root}/openapi.json`, { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(scope.partnerInterface())
    return reply.type('application/json; charset=utf-8').send(text)
  })
}
