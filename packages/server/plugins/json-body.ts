import { Problem } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import { parseJson } from './scan-json.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Request bodies are JSON in UTF-8 (or multipart, where a route says so); everything else is 415.
 * Fastify's own parsers are removed so that no body reaches a handler unscanned.
 */
export function acceptJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => {
    if (body.length === 0) throw new Problem(400, 'body-empty', '没有提交内容。', 'The request has no body.')
    return parseJson(decoded(body))
  })
}

function decoded(body: Buffer): string {
  try {
    return utf8.decode(body)
  } catch {
    throw new Problem(400, 'body-not-utf8', '提交的内容不是 UTF-8 编码。', 'The body is not UTF-8.')
  }
}
