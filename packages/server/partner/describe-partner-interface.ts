import type { FastifyInstance } from 'fastify'

const introduction = `合作平台的接口，版本 1。每个请求在请求头中带接口密钥：\`Authorization: Bearer zq_…\`。
每个答复的 \`RateLimit\` 和 \`RateLimit-Policy\` 说明限额和剩余；超出时答 429，\`Retry-After\` 说明何时再试。
版本 1 以内只增加，不改名，不删除。事件订阅与签名核对见 docs/partner.md。

The interface for partners, version 1. Every request bears the key. Within version 1 things are only added.`

/** `/partner/v1/openapi.json`: the partners' routes alone, as OpenAPI 3.1 with examples; no key is needed to read it. */
export function describePartnerInterface(server: FastifyInstance, root: string): void {
  let text: string | undefined
  server.get(`${root}/openapi.json`, { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(partnerDocument(server.swagger() as Document, root))
    return reply.type('application/json; charset=utf-8').send(text)
  })
}

interface Document {
  readonly openapi?: string
  readonly paths?: Readonly<Record<string, unknown>>
}

function partnerDocument({ openapi, paths = {} }: Document, root: string) {
  return {
    openapi,
    info: { title: '职桥合作平台接口 · Zhiqiao partner interface', version: '1.0.0', description: introduction },
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', description: '接口密钥 · the key' } } },
    security: [{ key: [] }],
    paths: Object.fromEntries(Object.entries(paths).filter(([path]) => path.startsWith(`${root}/`))),
  }
}
