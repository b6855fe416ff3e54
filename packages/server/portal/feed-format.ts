import type { Reader } from '@zhiqiao/portal'
import { siteTitle } from './published.ts'
import { escapeXml } from './xml.ts'

/** The forms a feed is read in; each is also the ending of its address. */
export const feedFormats = ['atom', 'rss'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedType: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
}

export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly url: string
  /** ISO 8601 with its offset. */
  readonly updated: string
  /** Null: the region's platform. */
  readonly author: string | null
  readonly summary: string
}

interface Head {
  readonly title: string
  /** Address of the feed itself, and of the page that shows the same. */
  readonly self: string
  readonly alternate: string
}

/** The same entries as either reader of feeds takes them. */
export const feedOf = (format: FeedFormat, reader: Reader, head: Head, entries: readonly FeedEntry[]): string =>
  format === 'atom' ? atomFeed(reader, head, entries) : rssFeed(reader, head, entries)

/** An Atom feed (RFC 4287). */
function atomFeed(reader: Reader, { title, self, alternate }: Head, entries: readonly FeedEntry[]): string {
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

/** An RSS 2.0 feed. It has no place for an author who is no e-mail address but the element Dublin Core lends. */
function rssFeed(reader: Reader, { title, self, alternate }: Head, entries: readonly FeedEntry[]): string {
  const day = (updated: string) => new Date(updated).toUTCString()
  const newest = entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '')
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '  <channel>',
    `    <title>${escapeXml(title)}</title>`,
    `    <link>${escapeXml(alternate)}</link>`,
    `    <description>${escapeXml(title)}</description>`,
    `    <language>${reader.language === 'zh' ? 'zh-cn' : 'en'}</language>`,
    `    <atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
    ...(newest === '' ? [] : [`    <lastBuildDate>${day(newest)}</lastBuildDate>`]),
    ...entries.map((entry) =>
      [
        '    <item>',
        `      <title>${escapeXml(entry.title)}</title>`,
        `      <link>${escapeXml(entry.url)}</link>`,
        `      <guid isPermaLink="false">urn:uuid:${entry.id}</guid>`,
        `      <pubDate>${day(entry.updated)}</pubDate>`,
        `      <dc:creator>${escapeXml(entry.author ?? siteTitle(reader))}</dc:creator>`,
        `      <description>${escapeXml(entry.summary)}</description>`,
        '    </item>',
      ].join('\n'),
    ),
    '  </channel>',
    '</rss>',
    '',
  ].join('\n')
}
