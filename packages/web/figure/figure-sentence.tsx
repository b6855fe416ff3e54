import { useWords } from '../language/use-words.ts'
import { dateWords, numberWords } from '../ui/format.ts'
import type { FigureAnswer } from './figure-data.ts'
import { cellWords, changeWords } from './figure-words.ts'

/** The figure as one sentence that can be read out over the telephone. */
export function FigureSentence({ answer }: { answer: FigureAnswer }) {
  const words = useWords()
  const { t, say, language } = words
  const { indicator, computed, course, place } = answer
  const before = course.at(-2)
  const change = changeWords(indicator, computed.value, before?.value, words)
  const numerator = indicator.numerator[computed.numeratorName]!
  const denominator = computed.denominatorName ? indicator.denominator?.[computed.denominatorName] : undefined
  return (
    <p className="figure-sentence">
      {t('figure.sentence', {
        place: place.name,
        day: dateWords(computed.on, language),
        title: say(indicator.title),
        value: cellWords(indicator, computed, words),
      })}
      {computed.numerator !== null && denominator && computed.denominator !== null
        ? t('figure.divided', {
            numerator: say(numerator),
            over: numberWords(computed.numerator),
            denominator: say(denominator),
            under: numberWords(computed.denominator),
          })
        : ''}
      {change && before ? t('figure.since', { day: dateWords(before.on, language), change }) : ''}
      {computed.unknown > 0 ? t('figure.unknownRows', { count: computed.unknown }) : ''}
    </p>
  )
}
