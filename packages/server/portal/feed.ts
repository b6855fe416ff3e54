import {
  dateWords,
  type ListingLine,
  type ListingQuestion,
  listingAddress,
  type Reader,
  wordsFor,
} from '@zhiqiao/portal'
import { type FeedFormat, feedOf } from './feed-format.ts'
import { siteTitle } from './published.ts'

/** A search as a feed: its address is the search's own, so that following it needs no account. */
export function listingFeed(
  reader: Reader,
  format: FeedFormat,
  question: ListingQuestion,
  listings: readonly ListingLine[],
): string {
  const t = wordsFor(reader)
  const self = `${reader.origin}${listingAddress(question, { path: `/listing.${format}` })}`
  const words = [question.text, listings[0] && question.kind ? listings[0].kindTitle : ''].filter(Boolean)
  const entries = listings.map((listing) => ({
    ...{ id: listing.id, title: listing.title, author: listing.publisher || null },
    url: `${reader.origin}/listing/${listing.kind}/${listing.id}`,
    updated: `${listing.since}T00:00:00+08:00`,
    summary: [
      listing.kindTitle,
      listing.place,
      ...listing.key.map(({ label, words: said }) => `${label} ${said}`),
      `${t('until')} ${dateWords(listing.until, reader.language)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  return feedOf(
    format,
    reader,
    {
      title: [siteTitle(reader), t('listings'), ...words].join(' · '),
      self,
      alternate: `${reader.origin}${listingAddress(question)}`,
    },
    entries,
  )
}
