import { Layout } from '../part/layout.tsx'
import { ListingList } from '../part/listing-list.tsx'
import { type ListingLine, listingAddress, type WholeListing } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

/** One listing with all that is public about it; how to get in touch, never with whom. */
export function ListingPage({
  reader,
  listing,
  more,
  stylesheet,
}: {
  reader: Reader
  listing: WholeListing
  /** Others of the same body. */
  more: readonly ListingLine[]
  stylesheet: string
}) {
  const t = wordsFor(reader)
  return (
    <Layout
      reader={reader}
      title={`${listing.title} · ${listing.publisher} · ${reader.region}`}
      stylesheet={stylesheet}
      column="listings"
      trail={[{ href: listingAddress({ kind: listing.kind }), title: listing.kindTitle }]}
      article={{
        title: listing.title,
        published: listing.since,
        source: listing.publisher,
        description: listing.line || listing.title,
      }}
      structured={listing.structured}
    >
      <article className="listing">
        <header>
          <p className="offer-kind">{listing.kindTitle}</p>
          <h1 lang="zh-CN">{listing.title}</h1>
          <p className="soft" lang="zh-CN">
            {[listing.publisher, listing.place].filter(Boolean).join(' · ')}
          </p>
        </header>
        <ul className="figures">
          {listing.key.map(({ label, words }) => (
            <li key={label}>
              <b>{words}</b>
              <span className="soft small">{label}</span>
            </li>
          ))}
        </ul>
        <div className="listing-body">
          <div>
            {listing.sections.map(({ label, words }) => (
              <section key={label}>
                <h2>{label}</h2>
                <p className="reading" lang="zh-CN">
                  {words}
                </p>
              </section>
            ))}
          </div>
          <aside aria-label={t('kindOf')}>
            <dl className="card">
              {listing.facts.map(({ label, words }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
              <div>
                <dt>{t('since')}</dt>
                <dd>{dateWords(listing.since, reader.language)}</dd>
              </div>
              <div>
                <dt>{t('until')}</dt>
                <dd>{dateWords(listing.until, reader.language)}</dd>
              </div>
            </dl>
            <p className="notice no-print">
              {t('contactHow')} <a href="/app/">{t('toSignIn')}</a>
            </p>
          </aside>
        </div>
      </article>
      {more.length > 0 && (
        <section aria-labelledby="more" className="no-print">
          <h2 id="more">{t('more')}</h2>
          <ListingList reader={reader} listings={more} />
        </section>
      )}
    </Layout>
  )
}
