import type { Published, Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

/** Published documents, each with who issued it and when it was published. */
export function DocumentList({ reader, published }: { reader: Reader; published: readonly Published[] }) {
  const t = wordsFor(reader)
  return (
    <ul className="documents">
      {published.map(({ id, document, publishedAt, plan }) => (
        <li key={id}>
          <a className="document-title" href={`/plan/${document}`}>
            {plan.title}
          </a>
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
