import { CourseList } from '../part/course-list.tsx'
import { ItemList } from '../part/item-list.tsx'
import { Layout } from '../part/layout.tsx'
import { ListingList } from '../part/listing-list.tsx'
import { Ridge } from '../part/ridge.tsx'
import { SearchForm } from '../part/search-form.tsx'
import { TargetSentence } from '../part/target-sentence.tsx'
import { type ListingLine, listingAddress, type OpenKind, type ShownCourse, type ShownItem } from '../public-listing.ts'
import type { Published, Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

const shownTargets = 5

/** What the front page shows of each part of the site. */
export interface HomeContent {
  readonly published: readonly Published[]
  readonly open: readonly OpenKind[]
  /** How many classes and events one can still go to. */
  readonly courses: readonly ShownCourse[]
  /** The newest of each kind, in the order of `open`. */
  readonly newest: readonly { readonly kind: OpenKind['kind']; readonly listings: readonly ListingLine[] }[]
  readonly documents: readonly ShownItem[]
  readonly notices: readonly ShownItem[]
  readonly reports: readonly ShownItem[]
}

/** The region's front page: in ten seconds, what is open, what was promised here and how it stands. */
export function HomePage({
  reader,
  content,
  stylesheet,
}: {
  reader: Reader
  content: HomeContent
  stylesheet: string
}) {
  const t = wordsFor(reader)
  const { published, newest, documents, notices, reports, courses } = content
  const [first] = published
  const manyOf = (wanted: OpenKind['kind']) => content.open.find(({ kind }) => kind === wanted)?.title
  return (
    <Layout reader={reader} title={`${reader.region} · ${t('product')}`} stylesheet={stylesheet} column="home">
      <div className="opening">
        <section className="opening-words">
          <p className="opening-region">
            {reader.region} · {t('purpose')}
          </p>
          <h1>
            {t('tagline')
              .split(/(?<=，)/)
              .map((part) => (
                <span key={part}>{part}</span>
              ))}
          </h1>
          <p className="opening-explain">{t('explain')}</p>
          <SearchForm reader={reader} query="" within="/search" />
        </section>
        <OpenNow reader={reader} content={content} />
        <Ridge name={reader.region} />
      </div>
      {first && (
        <section aria-labelledby="promises">
          <h2 id="promises">{t('promises')}</h2>
          <p className="soft">
            <a href={`/plan/${first.document}`} lang="zh-CN">
              {first.plan.title}
            </a>{' '}
            · {t('asOf')} {dateWords(first.plan.asOf, reader.language)}
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
      {newest.length > 0 && (
        <section aria-labelledby="listings">
          <h2 id="listings">{t('newestListings')}</h2>
          <div className="newest">
            {newest.map(({ kind, listings }) => (
              <section key={kind} aria-label={manyOf(kind)}>
                <p className="newest-head">
                  <a href={listingAddress({ kind })}>{manyOf(kind)}</a>
                </p>
                <ListingList reader={reader} listings={listings} short />
              </section>
            ))}
          </div>
          <p className="no-print">
            <a href="/listing">{t('seeAll')}</a>
          </p>
        </section>
      )}
      {courses.length > 0 && (
        <section aria-labelledby="training">
          <h2 id="training">{t('training')}</h2>
          <CourseList reader={reader} courses={courses.slice(0, 4)} />
          <p className="no-print">
            <a href="/training">{t('seeAll')}</a>
          </p>
        </section>
      )}
      <div className="columns">
        <Items title={t('newest')} items={documents} href="/document" all={t('all')} reader={reader} />
        <Items title={t('notices')} items={notices} href="/notice" all={t('seeAll')} reader={reader} />
        <Items title={t('newestReports')} items={reports} href="/report" all={t('seeAll')} reader={reader} />
      </div>
      {published.length === 0 && <p className="empty">{t('nothing')}</p>}
    </Layout>
  )
}

function OpenNow({ reader, content: { open, courses } }: { reader: Reader; content: HomeContent }) {
  const t = wordsFor(reader)
  const lines = [
    ...open.map(({ kind, title, count, sum }) => ({ href: listingAddress({ kind }), title, count, sum })),
    ...(courses.length > 0 ? [{ href: '/training', title: t('training'), count: courses.length, sum: null }] : []),
  ]
  return (
    <section className="open-now" aria-labelledby="open-now">
      <h2 id="open-now">{t('openNow')}</h2>
      {lines.length === 0 && <p className="soft">{t('nothingOpen')}</p>}
      <ul>
        {lines.map(({ href, title, count, sum }) => (
          <li key={href}>
            <a href={href}>
              <span className="open-title">
                {title}
                {sum && <small className="soft">{sum}</small>}
              </span>
              <b>{count.toLocaleString('en-US')}</b>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Items({
  title,
  items,
  href,
  all,
  reader,
}: {
  title: string
  items: readonly ShownItem[]
  href: string
  all: string
  reader: Reader
}) {
  if (items.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ItemList reader={reader} items={items} />
      <p className="no-print">
        <a href={href}>{all}</a>
      </p>
    </section>
  )
}

/** Five targets at most: those with a figure first, then in the document's order. */
function foremost({ plan }: Published) {
  const withFigure = plan.targets.filter(({ figure }) => figure !== null)
  return [...withFigure, ...plan.targets.filter(({ figure }) => figure === null)].slice(0, shownTargets)
}
