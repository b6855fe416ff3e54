import { DocumentListPage, HomePage, NoticePage, PlanPage, SearchPage } from '@zhiqiao/portal'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { answerRoutes } from './answer.tsx'
import { dataRoutes } from './data-pages.tsx'
import { figureRoutes } from './figure-pages.tsx'
import { anyListing, listingRoutes } from './listing-pages.tsx'
import { NotFound } from './not-found.tsx'
import { openCourses } from './open-course.ts'
import { findListings, newestListings, openKinds } from './open-listing.ts'
import { answerWithPages, unknownPages } from './problem-page.tsx'
import {
  documentItem,
  mentions,
  newestPublications,
  noticeItem,
  publishedOf,
  shownNotices,
  snapshotsOf,
} from './published.ts'
import { publishedFigures } from './published-figure.ts'
import { publishedPractices } from './published-practice.ts'
import { publishedReports } from './published-report.ts'
import { readerOf, rememberPreference } from './reader.ts'
import { reportRoutes } from './report-pages.tsx'
import { sendPage as send } from './send-page.ts'
import { siteRoutes } from './site-pages.tsx'
import { stylesheet, stylesheetPath } from './stylesheet.ts'

const hidden = { schema: { hide: true } }

/** The public pages: what has been signed off and what is open now, as static HTML. */
export async function portalRoutes(server: FastifyInstance, parts: Parts): Promise<void> {
  await server.register(async (scope) => {
    answerWithPages(scope, parts)
    addRoutes(scope, parts)
    unknownPages(scope, parts)
  })
}

function addRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, site, http, limits, rates, clock } = parts
  const searching = limiter('public-search', limits.search, rates, clock)

  server.get(stylesheetPath, hidden, async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(stylesheet),
  )
  server.get('/preference', hidden, async (request, reply) => rememberPreference(queryOf(request), reply, http.tls))

  server.get('/', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const open = await openKinds(registry, reader)
    const { classes, openDays } = await openCourses(registry, reader)
    const published = await newestPublications(registry)
    const notices = await shownNotices(registry)
    const newest = await Promise.all(
      open.map(async ({ kind }) => ({ kind, listings: await newestListings(registry, reader, kind, 3) })),
    )
    const content = {
      ...{ published, open, newest },
      courses: [...classes, ...openDays],
      documents: published.slice(0, 4).map((each) => documentItem(each, reader.region)),
      notices: notices.slice(0, 4).map(noticeItem),
      reports: (await publishedReports(registry)).slice(0, 3),
    }
    return send(reply, <HomePage reader={reader} content={content} stylesheet={stylesheetPath} />)
  })

  server.get('/search', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const text = (queryOf(request).get('text') ?? '').trim().slice(0, 100)
    if (text !== '') searching.count(request.ip)
    const found = text === '' ? null : await findListings(registry, reader, { ...anyListing, text }, null, 10)
    const documents = text === '' ? [] : (await newestPublications(registry)).filter((each) => mentions(each, text))
    const notices =
      text === ''
        ? []
        : (await shownNotices(registry)).filter(({ title, content }) => `${title}\n${content}`.includes(text))
    const { classes, openDays } = await openCourses(registry, reader)
    const reports = [...(await publishedReports(registry)), ...(await publishedPractices(registry))]
    const saysIt = ({ title, by }: { title: string; by: string }) => text !== '' && `${title}\n${by}`.includes(text)
    const figures =
      text === ''
        ? []
        : (await publishedFigures(registry)).filter(({ line }) => line.title[reader.language].includes(text))
    return send(
      reply,
      <SearchPage
        reader={reader}
        text={text}
        figures={figures.map(({ line }) => line)}
        documents={[...documents.map((each) => documentItem(each, reader.region)), ...notices.map(noticeItem)]}
        reports={reports.filter(saysIt)}
        courses={[...classes, ...openDays]
          .filter(saysIt)
          .map((course) => ({ ...course, href: course.href ?? `/training#${course.id}` }))}
        listings={found?.listings ?? []}
        total={found?.total ?? ''}
        stylesheet={stylesheetPath}
      />,
    )
  })

  server.get('/document', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const query = (queryOf(request).get('text') ?? '').trim().slice(0, 100)
    const published = (await newestPublications(registry)).filter((each) => query === '' || mentions(each, query))
    return send(
      reply,
      <DocumentListPage reader={reader} published={published} query={query} stylesheet={stylesheetPath} />,
    )
  })

  server.get('/notice', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    return send(
      reply,
      <NoticePage reader={reader} notices={await shownNotices(registry)} stylesheet={stylesheetPath} />,
    )
  })

  server.get<{ Params: { document: string } }>('/plan/:document', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const snapshots = await snapshotsOf(registry, request.params.document)
    const wanted = queryOf(request).get('snapshot')
    const shown =
      wanted === undefined
        ? snapshots.find(({ state }) => state === 'published')
        : snapshots.find(({ id }) => id === wanted)
    if (!shown) return send(reply, <NotFound reader={reader} />, 404)
    const history = snapshots.map(({ id, values }) => ({
      id,
      publishedAt: values.publishedAt,
      signedBy: values.signedBy,
    }))
    const own = await publishedFigures(registry, { publication: shown.id })
    const figures = Object.fromEntries(own.map(({ target, line }) => [target ?? '', line.id]))
    return send(
      reply,
      <PlanPage reader={reader} {...{ history, figures }} published={publishedOf(shown)} stylesheet={stylesheetPath} />,
    )
  })

  listingRoutes(server, parts)
  reportRoutes(server, parts)
  dataRoutes(server, parts)
  figureRoutes(server, parts)
  siteRoutes(server, parts)
  answerRoutes(server, parts, send)
}
