import { Layout } from '../part/layout.tsx'
import type { Published, Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'
import { SearchForm } from './home-page.tsx'

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
    <Layout reader={reader} title={`${t('documents')} · ${reader.region}`} stylesheet={stylesheet}>
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

export function DocumentList({ reader, published }: { reader: Reader; published: readonly Published[] }) {
  const t = wordsFor(reader)
  return (
    <ul className="documents">
      {published.map(({ id, document, publishedAt, plan }) => (
        <li key={id}>
          <a href={`/plan/${document}`}>{plan.title}</a>
          <p className="soft small">
            {[
              plan.metadata.issuer,
              plan.metadata.documentNumber,
              reader.codes.genre?.[plan.metadata.genre ?? '']?.[reader.language],
              `${t('publishedOn')} ${dateWords(publishedAt, reader.language)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
