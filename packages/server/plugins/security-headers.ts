import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** What a page of ours may load: only our own files, and scripts and styles that carry this response's nonce. */
export function contentSecurityPolicy(nonce?: string): string {
  const own = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`
  return [
    "default-src 'self'",
    `script-src ${own}`,
    `style-src ${own}`,
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/** What a browser may do with a file people handed in: nothing but save it. */
export const sandboxPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/**
 * For a picture or a PDF shown in a page of ours: it may load nothing, from us or elsewhere, and run nothing. A PDF is
 * drawn by the browser's own viewer, which a sandbox would keep from working.
 */
export const shownPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

const policyWithoutNonce = contentSecurityPolicy()

/**
 * Gives a page a fresh nonce: sets the response's policy to allow it and returns it, so that the page can carry it.
 * A nonce is 128 random bits and used for one response.
 */
export function allowNonce(reply: FastifyReply): string {
  const nonce = randomBytes(16).toString('base64url')
  reply.header('content-security-policy', contentSecurityPolicy(nonce))
  return nonce
}

/** Headers every response carries; HSTS only where browsers reach us over TLS. */
export function securityHeaders({ tls }: { tls: boolean }): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policyWithoutNonce,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(tls ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/** Sends them with every answer, before anything may refuse the request. */
export function sendSecurityHeaders(server: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    reply.header('x-request-id', request.id)
    // What the interface answers depends on who asks: no cache, shared or not, may keep it.
    if (request.raw.url?.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
}
