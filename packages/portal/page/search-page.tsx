import { FigureList } from '../part/figure-list.tsx'
import { ItemList } from '../part/item-list.tsx'
import { Layout } from '../part/layout.tsx'
import { ListingList } from '../part/listing-list.tsx'
import { SearchForm } from '../part/search-form.tsx'
import type { FigureLine } from '../public-figure.ts'
import { type ListingLine, listingAddress, type ShownItem } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** What was found in everything public: figures, documents, notices and reports first, then what is open. */
export function SearchPage({
  reader,
  text,
  figures,
  documents,
  listings,
  total,
  stylesheet,
}: {
  reader: Reader
  text: string
  figures: readonly FigureLine[]
  documents: readonly ShownItem[]
  listings: readonly ListingLine[]
  /** How many listings, in words. */
  total: string
  stylesheet: string
}) {
  const t = wordsFor(reader)
  const nothing = figures.length === 0 && documents.length === 0 && listings.length === 0
  return (
    <Layout reader={reader} title={`${t('searchResult')} · ${reader.region}`} stylesheet={stylesheet}>
      <h1>{t('searchResult')}</h1>
      <SearchForm reader={reader} query={text} within="/search" />
      {(text === '' || nothing) && <p role="status">{t(text === '' ? 'searchAsk' : 'searchNone')}</p>}
      {figures.length > 0 && (
        <section aria-labelledby="figures">
          <h2 id="figures">{t('inFigures')}</h2>
          <FigureList reader={reader} figures={figures} />
        </section>
      )}
      {documents.length > 0 && (
        <section aria-labelledby="documents">
          <h2 id="documents">{t('inDocuments')}</h2>
          <ItemList reader={reader} items={documents} />
        </section>
      )}
      {listings.length > 0 && (
        <section aria-labelledby="listings">
          <h2 id="listings">
            {t('inListings')} <span className="soft">{total}</span>
          </h2>
          <ListingList reader={reader} listings={listings} />
          <p>
            <a href={listingAddress({ text })}>{t('seeAll')}</a>
          </p>
        </section>
      )}
    </Layout>
  )
}
