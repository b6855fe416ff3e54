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
      {courses.length > 0 && (
        <section aria-labelledby="courses">
          <h2 id="courses">{t('inCourses')}</h2>
          <CourseList reader={reader} courses={courses} />
        </section>
      )}
      {reports.length > 0 && (
        <section aria-labelledby="reports">
          <h2 id="reports">{t('inReports')}</h2>
          <ItemList reader={reader} items={reports} />
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
