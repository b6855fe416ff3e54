import type { ReactNode } from 'react'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** The frame of every public page: skip link, region's name, two languages, 关怀版; works without JavaScript. */
export function Layout({
  reader,
  title,
  stylesheet,
  children,
}: {
  reader: Reader
  title: string
  stylesheet: string
  children: ReactNode
}) {
  const t = wordsFor(reader)
  const to = (setting: string) => `/preference?${setting}&back=${encodeURIComponent(reader.path)}`
  return (
    <html lang={reader.language === 'zh' ? 'zh-CN' : 'en'} data-mode={reader.care ? 'care' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href="/app/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body className="portal">
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <header className="portal-head">
          <a className="portal-name" href="/">
            <span className="portal-mark">{t('product')}</span>
            <span className="portal-region">{reader.region}</span>
          </a>
          <nav aria-label={reader.language === 'zh' ? '主导航' : 'Main'}>
            <a href="/">{t('home')}</a>
            <a href="/document">{t('documents')}</a>
            <a href="/notice">{t('notices')}</a>
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
        </header>
        <main id="content">{children}</main>
        <footer className="portal-foot">
          <p>
            {reader.region} · {t('product')}
          </p>
        </footer>
      </body>
    </html>
  )
}
