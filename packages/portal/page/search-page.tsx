import { ItemList } from '../part/item-list.tsx'
import { Layout } from '../part/layout.tsx'
import { ListingList } from '../part/listing-list.tsx'
import { SearchForm } from '../part/search-form.tsx'
import { type ListingLine, listingAddress, type ShownItem } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** What was found in everything public: documents, notices and reports first, then what is open. */
export function SearchPage({
  reader,
  text,
  documents,
  listings,
  total,
  stylesheet,
}: {
  reader: Reader
  text: string
  documents: readonly ShownItem[]
  listings: readonly ListingLine[]
  /** How many listings, in words. */
  total: string
  stylesheet: string
}) {
  const t = wordsFor(reader)
  const nothing = documents.length === 0 && listings.length === 0
  return (
    <Layout reader={reader} title={`${t('searchResult')} · ${reader.region}`} stylesheet={stylesheet}>
      <h1>{t('searchResult')}</h1>
      <SearchForm reader={reader} query={text} within="/search" />
      {(text === '' || nothing) && <p role="status">{t(text === '' ? 'searchAsk' : 'searchNone')}</p>}
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
