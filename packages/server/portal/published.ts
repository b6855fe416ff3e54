import { publication, publicNotice } from '@zhiqiao/definitions'
import type { PublicPlan, RecordOf, ValuesOf } from '@zhiqiao/model'
import type { Published, Reader, ShownItem, ShownNotice } from '@zhiqiao/portal'
import { isId, publicViewer, type Registry } from '@zhiqiao/registry'

type Publication = RecordOf<ValuesOf<typeof publication>>

export const publishedOf = ({ id, values }: Publication): Published => ({
  id,
  document: values.document,
  publishedAt: values.publishedAt,
  signedBy: values.signedBy,
  plan: values.snapshot as unknown as PublicPlan,
})

/** Every document that is public now, newest first. */
export async function newestPublications(registry: Registry): Promise<Published[]> {
  return registry.as(publicViewer, async (session) =>
    (await session.all(publication, { filter: { state: 'published' }, sort: '-publishedAt', whole: true })).map(
      publishedOf,
    ),
  )
}

export const documentItem = ({ document, publishedAt, plan }: Published, region: string): ShownItem => ({
  href: `/plan/${document}`,
  title: plan.title,
  day: publishedAt,
  by: plan.metadata.issuer ?? region,
})

export const noticeItem = ({ id, title, from, office }: ShownNotice): ShownItem => ({
  href: `/notice#${id}`,
  title,
  day: from,
  by: office,
})

/** Whether the words stand in what the document says. */
export const mentions = ({ plan }: Published, text: string): boolean => `${plan.title}\n${plan.text}`.includes(text)

/** What has been signed for display: what runs first, what has ended after it. */
export async function shownNotices(registry: Registry): Promise<ShownNotice[]> {
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
    const runs = state === 'open' && today <= to
    return [
      {
        ...{ id, title, content, from, to, contact, running: runs },
        office: titles[office] ?? '',
        items: items ?? [],
        provisional: provisional === true,
      },
    ]
  })
  return shown.sort((a, b) => Number(b.running) - Number(a.running))
}

/** Every snapshot of a document that the public may see, newest first; none when it has been taken down. */
export async function snapshotsOf(registry: Registry, document: string): Promise<Publication[]> {
  if (!isId(document)) return []
  const found = await registry.as(publicViewer, (session) =>
    session.all(publication, { filter: { document }, sort: '-publishedAt', whole: true }),
  )
  return found.some(({ state }) => state === 'published') ? found : []
}

/** A region's name as it heads a feed or a file. */
export const siteTitle = ({ region, language }: Reader): string =>
  `${region} · ${language === 'zh' ? '职桥' : 'Zhiqiao'}`
