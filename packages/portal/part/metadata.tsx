import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** What a page with a text of its own says about it in the head. */
export interface Article {
  readonly title: string
  /** A day, or a moment. */
  readonly published: string
  readonly source: string
  readonly description?: string
}

/** The labels websites of Chinese authorities carry: the site, the column, and the text where there is one. */
export function Metadata({
  reader,
  column,
  article,
}: {
  reader: Reader
  column: string | undefined
  article: Article | undefined
}) {
  const t = wordsFor(reader)
  const description = article?.description ?? t('explain')
  const labels: Record<string, string | undefined> = {
    SiteName: `${reader.region}${reader.language === 'zh' ? '' : ' · '}${t('product')}`,
    SiteDomain: new URL(reader.origin).host,
    SiteIDCode: reader.site.siteCode,
    ColumnName: column,
    ColumnDescription: column && `${reader.region} · ${column}`,
    ColumnKeywords: column && `${reader.region},${column}`,
    ColumnType: article && column,
    ArticleTitle: article?.title,
    PubDate: article && momentOf(article.published),
    ContentSource: article?.source,
    Keywords: [reader.region, column, article?.title].filter(Boolean).join(','),
    Description: description,
    Url: `${reader.origin}${reader.path}`,
  }
  return Object.entries(labels).map(([name, content]) =>
    content ? <meta name={name} content={content} key={name} /> : null,
  )
}

const regionMoment = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' },
})

/** 2026-11-21 09:30 by the region's clock; of a day the day alone. */
const momentOf = (published: string) => (published.length > 10 ? regionMoment.format(new Date(published)) : published)
