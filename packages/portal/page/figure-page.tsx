import { Layout } from '../part/layout.tsx'
import type { ShownFigure } from '../public-figure.ts'
import type { Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

/** One number as it was given out: what it is, how it was counted, and the sentence that asked for it. */
export function FigurePage({
  reader,
  figure,
  stylesheet,
}: {
  reader: Reader
  figure: ShownFigure
  stylesheet: string
}) {
  const t = wordsFor(reader)
  const { language } = reader
  const title = figure.title[language]
  const { earlier, promise } = figure
  return (
    <Layout
      reader={reader}
      title={`${title} · ${figure.place}`}
      stylesheet={stylesheet}
      column="data"
      trail={[
        { href: '/figure', title: t('publishedFigures') },
        { href: `/figure/${figure.id}`, title },
      ]}
      article={{ title, published: figure.computedAt, source: figure.place }}
    >
      <article className="report figure">
        <h1>{title}</h1>
        <p className="soft">
          <span lang="zh-CN">{figure.place}</span> ·{' '}
          {figure.from === null ? t('asOf') : `${dateWords(figure.from, language)} —`}{' '}
          {dateWords(figure.asOf, language)}
        </p>
        {figure.newer && (
          <p className="notice">
            {t('figureOld')} <a href={figure.newer}>{t('toNewest')}</a>
          </p>
        )}
        <p className={figure.none ? 'figure-value soft' : 'figure-value'}>{figure.value[language]}</p>
        <dl className="metadata">
          {figure.parts && (
            <div>
              <dt>{t('parts')}</dt>
              <dd>{figure.parts}</dd>
            </div>
          )}
          {earlier && (
            <div>
              <dt>{t('lastYear')}</dt>
              <dd>
                {[earlier.value[language], earlier.change?.[language]]
                  .filter(Boolean)
                  .join(language === 'zh' ? '，' : ', ')}
                <small className="soft block">{dateWords(earlier.on, language)}</small>
              </dd>
            </div>
          )}
          <div>
            <dt>{t('fixedOn')}</dt>
            <dd>{dateWords(figure.computedAt, language)}</dd>
          </div>
        </dl>
        {promise && (
          <section aria-labelledby="promise">
            <h2 id="promise">{t('promiseAsked')}</h2>
            <p lang="zh-CN">
              {promise.sentence && <q className="figure-sentence">{promise.sentence}</q>}
              <a href={promise.href}>《{promise.document}》</a>
            </p>
          </section>
        )}
        <section aria-labelledby="card">
          <h2 id="card">{t('howCounted')}</h2>
          <dl className="figure-card">
            {figure.card.map(({ name, words }, at) => (
              // The lines of a card are told apart by their place: 注意 may stand twice.
              <div key={at}>
                <dt>{name[language]}</dt>
                <dd>{words[language]}</dd>
              </div>
            ))}
          </dl>
          {figure.note && (
            <p className="figure-note keep-lines" lang="zh-CN">
              {figure.note}
            </p>
          )}
          <p className="figure-note soft small">{t('figureFrozen')}</p>
        </section>
      </article>
    </Layout>
  )
}
