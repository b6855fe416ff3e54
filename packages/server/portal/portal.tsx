import { publication, publicNotice } from '@zhiqiao/definitions'
import type { PublicPlan, RecordOf, ValuesOf } from '@zhiqiao/model'
import {
  DocumentListPage,
  HomePage,
  MessagePage,
  NoticePage,
  PlanPage,
  type Published,
  renderPage,
  type ShownNotice,
  wordsFor,
} from '@zhiqiao/portal'
import { isId, publicViewer, type Registry } from '@zhiqiao/registry'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ReactElement } from 'react'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { answerRoutes } from './answer.tsx'
import { readerOf, rememberPreference } from './reader.ts'
import { stylesheet, stylesheetPath } from './stylesheet.ts'

type Publication = RecordOf<ValuesOf<typeof publication>>

/** The public pages: what has been signed off, as static HTML. */
export function portalRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, http } = parts
  const hidden = { schema: { hide: true } }
  const send = (reply: FastifyReply, page: ReactElement, status = 200) =>
    reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(renderPage(page))

  server.get(stylesheetPath, hidden, async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(stylesheet),
  )
  server.get('/preference', hidden, async (request, reply) => rememberPreference(queryOf(request), reply, http.tls))

  server.get('/', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry)
    return send(reply, <HomePage reader={reader} published={await newest(registry)} stylesheet={stylesheetPath} />)
  })

  server.get('/document', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry)
    const query = (queryOf(request).get('text') ?? '').trim().slice(0, 100)
    const published = (await newest(registry)).filter(
      ({ plan }) => query === '' || `${plan.title}\n${plan.text}`.includes(query),
    )
    return send(
      reply,
      <DocumentListPage reader={reader} published={published} query={query} stylesheet={stylesheetPath} />,
    )
  })

  server.get('/notice', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry)
    return send(reply, <NoticePage reader={reader} notices={await noticesOf(registry)} stylesheet={stylesheetPath} />)
  })

  server.get<{ Params: { document: string } }>('/plan/:document', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry)
    const snapshots = await snapshotsOf(registry, request.params.document)
    const wanted = queryOf(request).get('snapshot')
    const shown =
      wanted === undefined
        ? snapshots.find(({ state }) => state === 'published')
        : snapshots.find(({ id }) => id === wanted)
    if (!shown) return send(reply, notFoundPage(reader), 404)
    const history = snapshots.map(({ id, values }) => ({
      id,
      publishedAt: values.publishedAt,
      signedBy: values.signedBy,
    }))
    return send(
      reply,
      <PlanPage reader={reader} published={publishedOf(shown)} history={history} stylesheet={stylesheetPath} />,
    )
  })

  answerRoutes(server, parts, send)
}

function notFoundPage(reader: Awaited<ReturnType<typeof readerOf>>): ReactElement {
  const t = wordsFor(reader)
  return (
    <MessagePage reader={reader} title={t('notFound')} stylesheet={stylesheetPath}>
      <p>{t('notFoundText')}</p>
    </MessagePage>
  )
}

const publishedOf = ({ id, values }: Publication): Published => ({
  id,
  document: values.document,
  publishedAt: values.publishedAt,
  signedBy: values.signedBy,
  plan: values.snapshot as unknown as PublicPlan,
})

async function newest(registry: Registry): Promise<Published[]> {
  return registry.as(publicViewer, async (session) =>
    (await session.all(publication, { filter: { state: 'published' }, sort: '-publishedAt', whole: true })).map(
      publishedOf,
    ),
  )
}

/** What has been signed for display: what runs first, what has ended after it. */
async function noticesOf(registry: Registry): Promise<ShownNotice[]> {
  const { rows, today } = await registry.as(publicViewer, async (session) => ({
    rows: await session.all(publicNotice, { filter: { 'state.in': ['open', 'closed'] }, sort: '-from' }),
    today: session.today(),
  }))
  const titles = await registry.asSystem('公示机关名称', (session) =>
    session.titles(
      'organisation',
      rows.map(({ values }) => values.office),
    ),
  )
  const shown = rows.flatMap(({ id, values, state }): ShownNotice[] => {
    const { title, office, content, items, from, to, provisional, contact } = values
    if (from === null || to === null) return []
    const running = state === 'open' && today <= to
    return [
      {
        ...{ id, title, content, from, to, contact, running },
        office: titles[office] ?? '',
        items: items ?? [],
        provisional: provisional === true,
      },
    ]
  })
  return shown.sort((a, b) => Number(b.running) - Number(a.running))
}

/** Every snapshot of a document that the public may see, newest first; none when it has been taken down. */
async function snapshotsOf(registry: Registry, document: string): Promise<Publication[]> {
  if (!isId(document)) return []
  const found = await registry.as(publicViewer, (session) =>
    session.all(publication, { filter: { document }, sort: '-publishedAt', whole: true }),
  )
  return found.some(({ state }) => state === 'published') ? found : []
}
