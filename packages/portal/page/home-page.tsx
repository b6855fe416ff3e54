import { DocumentList } from '../part/document-list.tsx'
import { Layout } from '../part/layout.tsx'
import { SearchForm } from '../part/search-form.tsx'
import { TargetSentence } from '../part/target-sentence.tsx'
import type { Published, Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

const shown = 5

/** The region's front page: in ten seconds, what was promised here and how it stands. */
export function HomePage({
  reader,
  published,
  stylesheet,
}: {
  reader: Reader
  published: readonly Published[]
  stylesheet: string
}) {
  const t = wordsFor(reader)
  const [first] = published
  return (
    <Layout reader={reader} title={`${reader.region} · ${t('product')}`} stylesheet={stylesheet}>
      <section className="opening">
        <p className="opening-region">{reader.region}</p>
        <h1>{t('tagline')}</h1>
        <p className="opening-explain">{t('explain')}</p>
      </section>
      {published.length === 0 && <p className="empty">{t('nothing')}</p>}
      {first && (
        <section aria-labelledby="promises">
          <h2 id="promises">{t('promises')}</h2>
          <p className="soft">
            <a href={`/plan/${first.document}`}>{first.plan.title}</a> · {t('asOf')}{' '}
            {dateWords(first.plan.asOf, reader.language)}
          </p>
          <div className="promises">
            {foremost(first).map((target) => (
              <TargetSentence
                reader={reader}
                target={target}
                href={`/plan/${first.document}#target-${target.id}`}
                key={target.id}
              />
            ))}
          </div>
        </section>
      )}
      {published.length > 0 && (
        <section aria-labelledby="newest">
          <h2 id="newest">{t('newest')}</h2>
          <DocumentList reader={reader} published={published.slice(0, 5)} />
          <p>
            <a href="/document">{t('all')}</a>
          </p>
        </section>
      )}
      <SearchForm reader={reader} query="" />
    </Layout>
  )
}

/** Five targets at most: those with a figure first, then in the document's order. */
function foremost({ plan }: Published) {
  const withFigure = plan.targets.filter(({ figure }) => figure !== null)
  return [...withFigure, ...plan.targets.filter(({ figure }) => figure === null)].slice(0, shown)
}
