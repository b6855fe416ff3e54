import type { FigureLine } from '../public-figure.ts'
import type { Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

/** Figures that have been given out: what, how much, where and when. */
export function FigureList({ reader, figures }: { reader: Reader; figures: readonly FigureLine[] }) {
  const t = wordsFor(reader)
  const { language } = reader
  return (
    <ul className="documents">
      {figures.map(({ id, title, value, of, place, from, asOf }) => (
        <li className="figure-line" key={id}>
          <a className="document-title" href={`/figure/${id}`}>
            {title[language]}
          </a>
          <strong>{value[language]}</strong>
          <span className="soft small">
            {of && `${of[language]} · `}
            <span lang="zh-CN">{place}</span> · {from === null ? t('asOf') : `${dateWords(from, language)} —`}{' '}
            {dateWords(asOf, language)}
          </span>
        </li>
      ))}
    </ul>
  )
}
