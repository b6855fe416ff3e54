import type { ReactNode } from 'react'
import type { Reader } from '../public-plan.ts'
import { type WordKey, wordsFor } from '../words.ts'
import { type Article, Metadata } from './metadata.tsx'

/** The columns of the site, in the order of the menu. */
const columns = [
  ['home', '/'],
  ['listings', '/listing'],
  ['training', '/training'],
  ['documents', '/document'],
  ['notices', '/notice'],
  ['reports', '/report'],
  ['data', '/data'],
] as const satisfies readonly (readonly [WordKey, string])[]

/** Where a column begins. */
export const columnAddress = (column: (typeof columns)[number][0]): string =>
  columns.find(([key]) => key === column)![1]

export type Column = (typeof columns)[number][0] | 'about'

interface LayoutProps {
  readonly reader: Reader
  readonly title: string
  readonly stylesheet: string
  /** Where in the site this page stands; none for pages that stand alone. */
  readonly column?: Column
  /** What stands between the column and this page, nearest last. */
  readonly trail?: readonly { readonly href: string; readonly title: string }[]
  readonly article?: Article
  /** schema.org description of what the page shows. */
  readonly structured?: object | null
  /** The Atom feed of what the page lists. */
  readonly feed?: string
  readonly children: ReactNode
}

/** The frame of every public page: skip link, menu, where one is, two languages, 关怀版; works without JavaScript. */
export function Layout({
  reader,
  title,
  stylesheet,
  column,
  trail = [],
  article,
  structured,
  feed,
  children,
}: LayoutProps) {
  const t = wordsFor(reader)
  return (
    <html lang={reader.language === 'zh' ? 'zh-CN' : 'en'} data-mode={reader.care ? 'care' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <Metadata reader={reader} column={column === undefined ? undefined : t(column)} article={article} />
        <link rel="icon" href="/app/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
        {feed && <link rel="alternate" type="application/atom+xml" href={feed} title={title} />}
        {structured && (
          <script
            type="application/ld+json"
            // JSON with every < written as an escape: nothing in it can end the script.
            dangerouslySetInnerHTML={{ __html: JSON.stringify(structured).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body className="portal">
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <SiteBar reader={reader} />
        <header className="portal-head">
          <a className="portal-name" href="/">
            <span className="portal-mark">{t('product')}</span>
            <span className="portal-region">{reader.region}</span>
          </a>
          <nav aria-label={t('mainMenu')}>
            {columns.map(([key, href]) => (
              <a href={href} key={key} aria-current={key === column ? 'true' : undefined}>
                {t(key)}
              </a>
            ))}
          </nav>
        </header>
        <main id="content">
          {column !== undefined && column !== 'home' && <Trail reader={reader} column={column} trail={trail} />}
          {children}
        </main>
        <SiteFoot reader={reader} />
      </body>
    </html>
  )
}

/** Who holds the site, how to reach them, and under which numbers it is registered, as far as it is set. */
function SiteFoot({ reader }: { reader: Reader }) {
  const t = wordsFor(reader)
  const { organiser, contact, siteCode, record, policeRecord } = reader.site
  const labels = [
    ['organiser', organiser],
    ['contact', contact],
    ['siteCode', siteCode],
  ] as const
  const held = labels.flatMap(([label, words]) =>
    words === undefined ? [] : [{ label: t(label === 'organiser' ? 'siteOrganiser' : label), words }],
  )
  return (
    <footer className="portal-foot">
      <div>
        <p className="portal-foot-name">
          {reader.region} · {t('product')}
        </p>
        {held.length > 0 && (
          <p lang="zh-CN">
            {held.map(({ label, words }) => (
              <span key={label}>
                {label} {words}
              </span>
            ))}
          </p>
        )}
        {(record ?? policeRecord) !== undefined && (
          <p lang="zh-CN">{[record, policeRecord].map((words) => words && <span key={words}>{words}</span>)}</p>
        )}
      </div>
      <div>
        <p className="no-print">
          <a href="/about">{t('about')}</a>
          <a href="/sitemap.xml">{t('siteMap')}</a>
          <a href="/data">{t('data')}</a>
        </p>
        {reader.ipv6 && <p>{t('ipv6')}</p>}
      </div>
    </footer>
  )
}

/** 无障碍 · 关怀版 · English · 登录. */
function SiteBar({ reader }: { reader: Reader }) {
  const t = wordsFor(reader)
  const to = (setting: string) => `/preference?${setting}&back=${encodeURIComponent(reader.path)}`
  return (
    <nav className="site-bar" aria-label={t('siteMenu')}>
      <a href="/about#accessibility">{t('accessibility')}</a>
      <a href={to(reader.care ? 'care=0' : 'care=1')} rel="nofollow">
        {reader.care ? t('plain') : t('care')}
      </a>
      <a
        href={to(reader.language === 'zh' ? 'language=en' : 'language=zh')}
        rel="nofollow"
        lang={reader.language === 'zh' ? 'en' : 'zh-CN'}
      >
        {t('otherLanguage')}
      </a>
      <a href="/app/">{t('signIn')}</a>
    </nav>
  )
}

function Trail({
  reader,
  column,
  trail,
}: {
  reader: Reader
  column: Column
  trail: NonNullable<LayoutProps['trail']>
}) {
  const t = wordsFor(reader)
  const href = columns.find(([key]) => key === column)?.[1] ?? '/about'
  const here = reader.path.replace(/\?.*/, '')
  const steps = [{ href: '/', title: t('home') }, { href, title: t(column) }, ...trail]
  return (
    <nav className="trail" aria-label={t('youAreHere')}>
      <ol>
        {steps.map((step, at) => (
          <li key={step.href}>
            {at === steps.length - 1 && step.href === here ? (
              <span aria-current="page">{step.title}</span>
            ) : (
              <a href={step.href}>{step.title}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
