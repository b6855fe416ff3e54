import { savedSearch } from '@zhiqiao/definitions'
import { chinaDay, kebabCase, Problem } from '@zhiqiao/model'
import type { ActHandlers, Registry, SearchRow, Viewer } from '@zhiqiao/registry'
import { searchQueryOf } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { createLinkWithin, type LinkToken, resolveLink, revokeLinksWithin } from '../session/link-token.ts'
import { feedFormats, feedOf, feedType } from './feed-format.ts'
import { readerOf } from './reader.ts'

const purpose = 'feed'
const dayMs = 86_400_000
const goodDays = 365
const mostEntries = 50

/** A saved search is followed by an address that needs no signing in, as long as its owner leaves it. */
export const savedSearchActs: ActHandlers = {
  'savedSearch.openFeed': async (session, { id }) => {
    const now = session.now()
    const expiresAt = new Date(now.getTime() + goodDays * dayMs)
    await revokeLinksWithin(session, id)
    const link = { purpose, register: savedSearch.name, record: id, createdBy: session.viewer.person!.id, expiresAt }
    const { token } = await createLinkWithin(session, link, now)
    return { set: { feedUntil: chinaDay(expiresAt) }, handOver: `/feed/${token}.atom` }
  },
  'savedSearch.closeFeed': async (session, { id }) => {
    await revokeLinksWithin(session, id)
    return { set: { feedUntil: null } }
  },
}

/** `/feed/TOKEN.atom`, or `.rss`: what its owner finds by a saved search, the newest first, under the owner’s own walls. */
export function savedSearchRoutes(server: FastifyInstance, { registry, site, rates, limits, clock }: Parts): void {
  const rate = limiter('feed', limits.unknownAddress, rates, clock)

  for (const format of feedFormats)
    server.get<{ Params: { token: string } }>(
      `/feed/:token.${format}`,
      { schema: { hide: true } },
      async (request, reply) => {
        rate.count(request.ip)
        const link = await resolveLink(registry, request.params.token, clock())
        const viewer = link.purpose === purpose ? await ownerOf(registry, link, request.ip) : null
        if (!viewer) throw new Problem(404, 'no-such-feed', '没有这个订阅地址。', 'There is no such feed.')
        const reader = await readerOf(request, registry, site)
        const { name, question, rows } = await registry.as(viewer, async (session) => {
          const { values } = await session.read(savedSearch, link.record)
          const asked = searchQueryOf(Object.fromEntries(new URLSearchParams(values.question)))
          const found = await session.search({ ...asked, sort: 'date', after: null, limit: mostEntries })
          return { ...values, rows: found.rows }
        })
        const feed = feedOf(
          format,
          reader,
          {
            title: [reader.region, name].join(' · '),
            self: `${reader.origin}${request.url}`,
            alternate: `${reader.origin}/app/listing?${question}`,
          },
          rows.map((row) => entryOf(registry, row, reader.origin, reader.language)),
        )
        // The address is the key: no cache on the way keeps what it opens.
        reply.headers({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
        return reply.type(feedType[format]).send(feed)
      },
    )
}

/** Who made the feed, without any hat: what anybody signed in finds; null once their account is closed. */
async function ownerOf(registry: Registry, { createdBy }: LinkToken, address: string): Promise<Viewer | null> {
  const { rows } = await registry.pool.query<{ person: string }>(
    'select person from account where person = $1 and disabled_at is null',
    [createdBy],
  )
  return rows[0] ? { person: { id: rows[0].person, name: '' }, hat: null, address, via: 'link' } : null
}

function entryOf(
  registry: Registry,
  { register, id, title, record }: SearchRow,
  origin: string,
  language: 'zh' | 'en',
) {
  const kind = registry.domain.registers[register]!.title[language]
  const { validFrom, validTo } = record.values as Record<string, string | undefined>
  return {
    ...{ id, title, updated: record.changedAt, author: null },
    url: `${origin}/app/register/${kebabCase(register)}/${id}`,
    summary: [kind, [validFrom, validTo].filter(Boolean).join(' — ')].filter(Boolean).join(' · '),
  }
}
