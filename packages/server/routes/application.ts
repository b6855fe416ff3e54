import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { Problem } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { allowNonce } from '../plugins/security-headers.ts'

const yearSeconds = 31_536_000

/**
 * The signed-in application under `/app/`: its hashed files may be kept for ever, its one page is sent anew each time
 * with a nonce that its script tags and the styles it makes carry. Every address below `/app/` is that page.
 */
export async function applicationRoutes(server: FastifyInstance, { webFolder }: Parts): Promise<void> {
  if (webFolder === null) {
    server.get('/app/*', { schema: { hide: true } }, async () => {
      throw notBuilt()
    })
    return
  }
  const page = pageWithNonce(await readFile(join(webFolder, 'index.html'), 'utf8'))
  await server.register(fastifyStatic, {
    root: webFolder,
    prefix: '/app/',
    index: false,
    wildcard: false,
    globIgnore: ['index.html'],
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = /[-.][A-Za-z0-9_-]{8,}\.\w+$/.test(path)
      reply.header('cache-control', hashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache')
    },
  })
  server.get('/app', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/app/'))
  server.get('/app/*', { schema: { hide: true } }, async (request, reply) => {
    // A file that is not there must not be answered with a page: a script would then fail with a riddle.
    if (/\.\w{1,8}$/.test(request.url.split('?')[0] ?? '')) return reply.callNotFound()
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page(allowNonce(reply)))
  })
}

/** The page as a function of the nonce: scripts, styles and `<meta name="csp-nonce">` carry it. */
export function pageWithNonce(html: string): (nonce: string) => string {
  const marked = html
    .replace(/(<meta\s+name="csp-nonce"\s+content=")[^"]*(")/, '$1\u0000$2')
    .replace(/<(script|style)(?![^>]*\bnonce=)/g, '<$1 nonce="\u0000"')
  const parts = marked.split('\u0000')
  return (nonce) => parts.join(nonce)
}

function notBuilt(): Problem {
  return new Problem(
    503,
    'application-not-built',
    '浏览器界面尚未生成，请重新启动(npm start)。',
    'The browser interface has not been built: start again with npm start.',
  )
}
