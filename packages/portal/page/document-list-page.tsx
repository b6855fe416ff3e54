import { DocumentList } from '../part/document-list.tsx'
import { Layout } from '../part/layout.tsx'
import { SearchForm } from '../part/search-form.tsx'
import type { Published, Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** All published documents, or those that contain the words looked for. */
export function DocumentListPage({
  reader,
  published,
  query,
  stylesheet,
}: {
  reader: Reader
  published: readonly Published[]
  query: string
  stylesheet: string
}) {
  const t = wordsFor(reader)
  return (
    <Layout reader={reader} title={`${t('documents')} · ${reader.region}`} stylesheet={stylesheet} column="documents">
      <h1>{t('documents')}</h1>
      <SearchForm reader={reader} query={query} />
      {query !== '' && (
        <p role="status">{published.length === 0 ? t('foundNone') : `${t('found')} ${published.length}`}</p>
      )}
      {query === '' && published.length === 0 && <p className="empty">{t('nothing')}</p>}
      <DocumentList reader={reader} published={published} />
    </Layout>
  )
}
