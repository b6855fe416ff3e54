import { ItemList } from '../part/item-list.tsx'
import { Layout } from '../part/layout.tsx'
import type { ShownItem } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** The yearly reports that have been published, newest first, and the practices others may learn from. */
export function ReportListPage({
  reader,
  reports,
  practices,
  stylesheet,
}: {
  reader: Reader
  reports: readonly ShownItem[]
  practices: readonly ShownItem[]
  stylesheet: string
}) {
  const t = wordsFor(reader)
  return (
    <Layout reader={reader} title={`${t('reports')} · ${reader.region}`} stylesheet={stylesheet} column="reports">
      <h1>{t('reports')}</h1>
      {reports.length === 0 && <p className="empty">{t('noReport')}</p>}
      <ItemList reader={reader} items={reports} />
      {practices.length > 0 && (
        <section aria-labelledby="practices">
          <h2 id="practices">{t('practices')}</h2>
          <ItemList reader={reader} items={practices} />
        </section>
      )}
    </Layout>
  )
}
