import type { PublicTarget } from '@zhiqiao/model'
import type { Reader } from '../public-plan.ts'
import { dateWords, deadlineWords, operatorWords, quantityWords, sourceWords, wordsFor } from '../words.ts'
import { LightMark } from './light-mark.tsx'

/** A promise as one sentence with its number, and what has been counted since. */
export function TargetSentence({ reader, target, href }: { reader: Reader; target: PublicTarget; href: string }) {
  const t = wordsFor(reader)
  const operator = operatorWords(reader, target)
  return (
    <article className="promise">
      <p className="promise-words">
        <a href={href}>
          <span className="promise-metric">{target.metric}</span> {operator.before}{' '}
          <strong>{quantityWords(target.value, target.unit, reader.language, target.valueMax)}</strong>
          {operator.after}
        </a>
        {target.byDate && <span className="soft promise-by"> {deadlineWords(target.byDate, reader.language)}</span>}
      </p>
      <p className="promise-now">
        <span className="promise-figure">
          {target.figure ? quantityWords(target.figure.value, target.unit, reader.language) : t('noFigure')}
        </span>
        <LightMark reader={reader} light={target.light} />
      </p>
      {target.figure && (
        <p className="soft small">
          {t('asOf')} {dateWords(target.figure.asOf, reader.language)} · {sourceWords(target.figure, reader.language)}
        </p>
      )}
    </article>
  )
}
