import { division, policyDocument } from '@zhiqiao/definitions'
import type { Label } from '@zhiqiao/model'
import type { Reader } from '@zhiqiao/portal'
import { publicViewer, type Registry } from '@zhiqiao/registry'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SiteSettings } from '../site-settings.ts'

const shownCodes = ['genre', 'light', 'operator', 'recurrence']

/** Who reads: language and 关怀版 from two cookies that say nothing else; the region is the division at the top. */
export async function readerOf(request: FastifyRequest, registry: Registry, site: SiteSettings): Promise<Reader> {
  const region = await registry.as(publicViewer, async (session) => {
    const { rows } = await session.list(division, { filter: { 'parent.empty': true }, limit: 1 })
    return rows[0]?.values.name ?? '职桥'
  })
  const codes = Object.fromEntries(
    shownCodes.map((name) => [
      name,
      Object.fromEntries(
        registry.domain.codeSets[name]!.values.map(({ code, zh, en }): [string, Label] => [code, { zh, en }]),
      ),
    ]),
  )
  const states = Object.fromEntries(
    Object.entries(policyDocument.states ?? {}).map(([name, { label }]) => [name, label]),
  )
  return { ...bareReader(request, site), region, codes, states }
}

/** What of a reader is known without asking the database. */
export function bareReader(request: FastifyRequest, site: SiteSettings): Reader {
  return {
    // Before cookies are read something may already have gone wrong.
    language: request.cookies?.['zhiqiao-language'] === 'en' ? 'en' : 'zh',
    care: request.cookies?.['zhiqiao-care'] === '1',
    region: site.organiser ?? '',
    path: request.url,
    origin: `${request.protocol}://${request.host}`,
    ipv6: request.server.addresses().some((address) => typeof address === 'object' && address.family === 'IPv6'),
    site,
    codes: {},
    states: {},
  }
}

/** Remembers a preference and goes back where the reader was; only ever to a path of this site. */
export function rememberPreference(
  query: ReadonlyMap<string, string>,
  reply: FastifyReply,
  secure: boolean,
): FastifyReply {
  const options = { path: '/', sameSite: 'lax', httpOnly: true, secure, maxAge: 31_536_000 } as const
  const language = query.get('language')
  if (language === 'zh' || language === 'en') reply.setCookie('zhiqiao-language', language, options)
  const care = query.get('care')
  if (care === '0' || care === '1') reply.setCookie('zhiqiao-care', care, options)
  const back = query.get('back') ?? '/'
  return reply.redirect(/^\/(?![/\\])[^\s\\]*$/.test(back) ? back : '/')
}
