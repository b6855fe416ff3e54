import type { ListingLine } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

/** Listings as lines: what, who, the figures one compares by, until when. */
export function ListingList({
  reader,
  listings,
  short = false,
  kinds = !short,
}: {
  reader: Reader
  listings: readonly ListingLine[]
  /** Without the kind and the first words of the text. */
  short?: boolean
  /** With the kind of each. */
  kinds?: boolean
}) {
  const t = wordsFor(reader)
  return (
    <ol className="offers">
      {listings.map(({ kind, kindTitle, id, title, publisher, place, until, key, line }) => (
        <li className="offer" key={id}>
          <div className="offer-what">
            {kinds && <p className="offer-kind">{kindTitle}</p>}
            <h3 lang="zh-CN">
              <a href={`/listing/${kind}/${id}`}>{title}</a>
            </h3>
            <p className="soft small" lang="zh-CN">
              {[publisher, place].filter(Boolean).join(' · ')}
            </p>
            {!short && line !== '' && (
              <p className="offer-line" lang="zh-CN">
                {line}
              </p>
            )}
          </div>
          <p className="offer-key">
            {key.map(({ label, words }, at) => (
              <span key={label} className={at === 0 ? 'offer-first' : undefined}>
                <span className={short || at === 0 ? 'visually-hidden' : 'soft'}>{label} </span>
                {words}
              </span>
            ))}
            {!short && (
              <span className="soft small">
                {t('until')} {dateWords(until, reader.language)}
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
