import swagger, { type SwaggerTransform } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'

/** Fuller schemas than the ones a route checks itself: what the registry checks behind it. */
declare module 'fastify' {
  interface FastifyContextConfig {
    body?: object
    query?: object
  }
}

/** A route as it is described: with what the registry checks behind what the route itself does. */
export const withFullerSchemas: SwaggerTransform = ({ schema, url, route }) => {
  const { body, query } = route.config ?? {}
  return { url, schema: { ...schema, ...(body ? { body } : {}), ...(query ? { querystring: query } : {}) } }
}

/** Routes for partners name it: a description without it cannot be made. */
export const securitySchemes = {
  key: { type: 'http', scheme: 'bearer', description: '接口密钥 · the key' },
} as const

/** Collects the routes registered after it into an OpenAPI document; `/api/openapi.json` hands it out. */
export async function describeInterface(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '职桥 Zhiqiao',
        version: '1',
        description: '写操作须带请求头 x-zhiqiao: 1；错误为 RFC 9457 problem details。 Writes carry x-zhiqiao: 1.',
      },
      components: { securitySchemes },
    },
    transform: withFullerSchemas,
  })
  let text: string | undefined
  server.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(server.swagger())
    return reply.type('application/json; charset=utf-8').send(text)
  })
}
