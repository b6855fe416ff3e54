import type { FigureLine } from '../public-figure.ts'
import type { Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

/** Figures that have been given out: what, how much, where and when. */
export function FigureList({ reader, figures }: { reader: Reader; figures: readonly FigureLine[] }) {
  const t = wordsFor(reader)
  const { language } = reader
  return (
    <ul className="documents">
      {figures.map(({ id, title, value, place, asOf }) => (
        <li className="figure-line" key={id}>
          <a className="document-title" href={`/figure/${id}`}>
            {title[language]}
          </a>
          <strong>{value[language]}</strong>
          <span className="soft small">
            <span lang="zh-CN">{place}</span> · {t('asOf')} {dateWords(asOf, language)}
          </span>
        </li>
      ))}
    </ul>
  )
}
