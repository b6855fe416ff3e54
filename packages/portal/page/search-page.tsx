import type { ReactNode } from 'react'
import { CourseList } from '../part/course-list.tsx'
import { Elsewhere } from '../part/elsewhere.tsx'
import { FigureList } from '../part/figure-list.tsx'
import { ItemList } from '../part/item-list.tsx'
import { Layout } from '../part/layout.tsx'
import { ListingList } from '../part/listing-list.tsx'
import { SearchForm } from '../part/search-form.tsx'
import type { FigureLine } from '../public-figure.ts'
import { type ListingLine, listingAddress, type ShownCourse, type ShownItem } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** What was found in everything public: figures, documents, notices, courses and reports first, then listings. */
export function SearchPage({
  reader,
  text,
  figures,
  documents,
  reports,
  courses,
  listings,
  total,
  stylesheet,
}: {
  reader: Reader
  text: string
  figures: readonly FigureLine[]
  documents: readonly ShownItem[]
  reports: readonly ShownItem[]
  courses: readonly ShownCourse[]
  listings: readonly ListingLine[]
  /** How many listings, in words. */
  total: string
  stylesheet: string
}) {
  const t = wordsFor(reader)
  const nothing = [figures, documents, reports, courses, listings].every(({ length }) => length === 0)
  return (
    <Layout reader={reader} title={`${t('searchResult')} · ${reader.region}`} stylesheet={stylesheet}>
      <h1>{t('searchResult')}</h1>
      <SearchForm reader={reader} query={text} within="/search" />
      {(text === '' || nothing) && (
        <div className="search-none">
          <p role="status">{t(text === '' ? 'searchAsk' : 'searchNone')}</p>
          <Elsewhere reader={reader} />
        </div>
      )}
      <Part id="figures" title={t('inFigures')} found={figures}>
        <FigureList reader={reader} figures={figures} />
      </Part>
      <Part id="documents" title={t('inDocuments')} found={documents}>
        <ItemList reader={reader} items={documents} />
      </Part>
      <Part id="courses" title={t('inCourses')} found={courses}>
        <CourseList reader={reader} courses={courses} />
      </Part>
      <Part id="reports" title={t('inReports')} found={reports}>
        <ItemList reader={reader} items={reports} />
      </Part>
      <Part id="listings" title={t('inListings')} total={total} found={listings}>
        <ListingList reader={reader} listings={listings} />
        <p>
          <a href={listingAddress({ text })}>{t('seeAll')}</a>
        </p>
      </Part>
    </Layout>
  )
}

/** What was found of one kind; nothing where nothing was. */
function Part(props: {
  id: string
  title: string
  /** How many there are, in words, where only the first are shown. */
  total?: string
  found: readonly unknown[]
  children: ReactNode
}) {
  const { id, title, total, found, children } = props
  if (found.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {total === undefined ? null : <span className="soft"> {total}</span>}
      </h2>
      {children}
    </section>
  )
}
