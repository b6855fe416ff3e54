import { AboutPage, publicKinds } from '@zhiqiao/portal'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { newestListings } from './open-listing.ts'
import { newestPublications } from './published.ts'
import { publishedFigures } from './published-figure.ts'
import { publishedReports } from './published-report.ts'
import { readerOf } from './reader.ts'
import { sendPage } from './send-page.ts'
import { stylesheetPath } from './stylesheet.ts'
import { escapeXml } from './xml.ts'

const hidden = { schema: { hide: true } }
const pages = ['/', '/listing', '/training', '/document', '/notice', '/report', '/data', '/figure', '/about']
/** As many as a site map may name, and then some room. */
const listingsOfAKind = 500

/** About the site, and what is said to machines that read it. */
export function siteRoutes(server: FastifyInstance, { registry, site }: Parts): void {
  server.get('/about', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    return sendPage(reply, <AboutPage reader={reader} stylesheet={stylesheetPath} />)
  })

  server.get('/robots.txt', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const closed = ['/app/', '/api/', '/answer/', '/feed/', '/partner/', '/preference', '/search'].map(
      (path) => `Disallow: ${path}`,
    )
    return reply
      .type('text/plain; charset=utf-8')
      .send(['User-agent: *', ...closed, `Sitemap: ${reader.origin}/sitemap.xml`, ''].join('\n'))
  })

  server.get('/sitemap.xml', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const listings = await Promise.all(
      publicKinds.map((kind) => newestListings(registry, reader, kind, listingsOfAKind)),
    )
    const addresses = [
      ...pages.map((path) => ({ path, on: null })),
      ...(await newestPublications(registry)).map(({ document, publishedAt }) => ({
        path: `/plan/${document}`,
        on: publishedAt,
      })),
      ...(await publishedReports(registry)).map(({ href, day }) => ({ path: href, on: day })),
      ...(await publishedFigures(registry)).map(({ line }) => ({ path: `/figure/${line.id}`, on: line.asOf })),
      ...listings.flat().map(({ kind, id, since }) => ({ path: `/listing/${kind}/${id}`, on: since })),
    ]
    const urls = addresses.map(
      ({ path, on }) =>
        `  <url><loc>${escapeXml(`${reader.origin}${path}`)}</loc>${on === null ? '' : `<lastmod>${on}</lastmod>`}</url>`,
    )
    return reply
      .type('application/xml; charset=utf-8')
      .send(
        [
          '<?xml version="1.0" encoding="utf-8"?>',
          '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
          ...urls,
          '</urlset>',
          '',
        ].join('\n'),
      )
  })
}
