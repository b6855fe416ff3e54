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
  const newest = listings.reduce((latest, { since }) => (since > latest ? since : latest), '1970-01-01')
  const entries = listings.map((listing) => {
    const url = `${reader.origin}/listing/${listing.kind}/${listing.id}`
    const summary = [
      listing.kindTitle,
      listing.place,
      ...listing.key.map(({ label, words: said }) => `${label} ${said}`),
      `${t('until')} ${dateWords(listing.until, reader.language)}`,
    ]
    return [
      '  <entry>',
      `    <id>urn:uuid:${listing.id}</id>`,
      `    <title>${escapeXml(listing.title)}</title>`,
      `    <link href="${escapeXml(url)}"/>`,
      `    <updated>${listing.since}T00:00:00+08:00</updated>`,
      `    <author><name>${escapeXml(listing.publisher || siteTitle(reader))}</name></author>`,
      `    <summary>${escapeXml(summary.filter(Boolean).join(' · '))}</summary>`,
      '  </entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${reader.language === 'zh' ? 'zh-CN' : 'en'}">`,
    `  <id>${escapeXml(self)}</id>`,
    `  <title>${escapeXml([siteTitle(reader), t('listings'), ...words].join(' · '))}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(`${reader.origin}${listingAddress(question)}`)}"/>`,
    `  <updated>${newest}T00:00:00+08:00</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
