import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { codeValuesApplied } from '../code/code-values.ts'
import type { Parts } from '../parts.ts'
import { describeDomain } from './describe-register.ts'

/** A description as it is sent: packed once, not for everybody who opens a page. */
interface Described {
  readonly plain: string
  readonly packed: Buffer
  /** Strong, of the plain text; the packed form carries the same text. */
  readonly tag: string
}

/** What the browser draws its lists, forms and pages from. Asked on every visit, sent again only when it has changed. */
export function metaRoute(server: FastifyInstance, { registry, sessions }: Parts): void {
  // What may be read at all depends on the role alone, so that there are a dozen answers and not one a person.
  const described = new Map<string, Promise<Described>>()
  let asOf = codeValuesApplied(registry.domain)
  server.get('/api/v1/meta', { schema: { tags: ['meta'] } }, async (request, reply) => {
    const viewer = await sessions.viewer(request)
    const key = viewer.hat?.role ?? (viewer.person ? 'signed in' : 'public')
    if (codeValuesApplied(registry.domain) !== asOf) {
      asOf = codeValuesApplied(registry.domain)
      described.clear()
    }
    const known = described.get(key) ?? packed(JSON.stringify(describeDomain(registry.domain, viewer)))
    described.set(key, known)
    // What could not be packed is tried again by whoever asks next.
    known.catch(() => described.get(key) === known && described.delete(key))
    const { plain, packed: small, tag } = await known
    reply.headers({ 'cache-control': 'private, no-cache', etag: tag, vary: 'accept-encoding, cookie' })
    if (request.headers['if-none-match'] === tag) return reply.code(304).send()
    reply.type('application/json; charset=utf-8')
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(plain)
    return reply.header('content-encoding', 'gzip').send(small)
  })
}

async function packed(plain: string): Promise<Described> {
  const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { plain, packed: await promisify(gzip)(plain), tag }
}
