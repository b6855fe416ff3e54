import { FigureList } from '../part/figure-list.tsx'
import { Layout } from '../part/layout.tsx'
import type { FigureLine } from '../public-figure.ts'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** Every figure that has been given out and still holds, each with its own address. */
export function FigureListPage({
  reader,
  figures,
  stylesheet,
}: {
  reader: Reader
  figures: readonly FigureLine[]
  stylesheet: string
}) {
  const t = wordsFor(reader)
  return (
    <Layout
      reader={reader}
      title={`${t('publishedFigures')} · ${reader.region}`}
      stylesheet={stylesheet}
      column="data"
      trail={[{ href: '/figure', title: t('publishedFigures') }]}
    >
      <h1>{t('publishedFigures')}</h1>
      <p className="soft">{t('figuresExplain')}</p>
      {figures.length === 0 && <p className="empty">{t('noFigures')}</p>}
      <FigureList reader={reader} figures={figures} />
    </Layout>
  )
}
