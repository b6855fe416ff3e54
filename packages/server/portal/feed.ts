import {
  dateWords,
  type ListingLine,
  type ListingQuestion,
  listingAddress,
  type Reader,
  wordsFor,
} from '@zhiqiao/portal'
import { siteTitle } from './published.ts'
import { escapeXml } from './xml.ts'

/** A search as an Atom feed: its address is the search's own, so that following it needs no account. */
export function listingFeed(reader: Reader, question: ListingQuestion, listings: readonly ListingLine[]): string {
  const t = wordsFor(reader)
  const self = `${reader.origin}${listingAddress(question, { path: '/listing.atom' })}`
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
  return atomFeed(
    reader,
    {
      title: [siteTitle(reader), t('listings'), ...words].join(' · '),
      self,
      alternate: `${reader.origin}${listingAddress(question)}`,
    },
    entries,
  )
}

interface Entry {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly updated: string
  /** Null: the region's platform. */
  readonly author: string | null
  readonly summary: string
}

/** An Atom feed (RFC 4287). */
export function atomFeed(
  reader: Reader,
  { title, self, alternate }: { readonly title: string; readonly self: string; readonly alternate: string },
  entries: readonly Entry[],
): string {
  const newest = entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '1970-01-01T00:00:00Z')
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${reader.language === 'zh' ? 'zh-CN' : 'en'}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(alternate)}"/>`,
    `  <updated>${newest}</updated>`,
    ...entries.map((entry) =>
      [
        '  <entry>',
        `    <id>urn:uuid:${entry.id}</id>`,
        `    <title>${escapeXml(entry.title)}</title>`,
        `    <link href="${escapeXml(entry.url)}"/>`,
        `    <updated>${entry.updated}</updated>`,
        `    <author><name>${escapeXml(entry.author ?? siteTitle(reader))}</name></author>`,
        `    <summary>${escapeXml(entry.summary)}</summary>`,
        '  </entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n')
}
