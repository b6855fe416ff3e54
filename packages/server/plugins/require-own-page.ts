import { Problem } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Writes must carry `x-zhiqiao: 1`: another site's form cannot set a header, and its script may not without our leave.
 * Only the interface is guarded: pages that work without a session (one-time links) take plain forms.
 */
export function requireOwnPage(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ method, raw, headers }) => {
    if (reading.has(method) || !raw.url?.startsWith('/api/')) return
    if (headers['x-zhiqiao'] !== '1')
      throw new Problem(
        403,
        'not-our-page',
        '此操作只能在本平台的页面上进行，请刷新页面后重试。',
        'This can only be done from our own pages: reload and try again.',
      )
  })
}
