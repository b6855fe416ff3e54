import type { Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

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
    ColumnName: column,
    ColumnDescription: column && `${reader.region} · ${column}`,
    ColumnKeywords: column && `${reader.region},${column}`,
    ArticleTitle: article?.title,
    PubDate: article && dayOf(article.published),
    ContentSource: article?.source,
    Description: description,
    Url: `${reader.origin}${reader.path}`,
  }
  return Object.entries(labels).map(([name, content]) =>
    content ? <meta name={name} content={content} key={name} /> : null,
  )
}

/** 2026-11-21, the region's day. */
const dayOf = (published: string) => {
  const [year, month, day] = dateWords(published, 'zh').match(/\d+/g) ?? []
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}
