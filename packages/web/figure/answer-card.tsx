import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Label } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import { useWords } from '../language/use-words.ts'
import { dateWords } from '../ui/format.ts'
import { type FigureAnswer, useFigure } from './figure-data.ts'
import { FigureSentence } from './figure-sentence.tsx'
import { cellWords } from './figure-words.ts'
import './figure.css'

interface Asked {
  readonly division: string | null
  readonly figures: readonly { readonly name: string; readonly title: Label }[]
}

/** One figure as it is told: number, 口径, denominator, reference date and the year before. */
function Told({ answer, address }: { answer: FigureAnswer; address: Readonly<Record<string, string>> }) {
  const words = useWords()
  const { t, say, language } = words
  const { indicator, computed, course } = answer
  const before = course.at(-2)
  const denominator = computed.denominatorName ? indicator.denominator?.[computed.denominatorName] : undefined
  return (
    <>
      <p className={computed.value === null ? 'figure-none' : 'figure-number'} aria-hidden="true">
        {cellWords(indicator, computed, words)}
      </p>
      <FigureSentence answer={answer} />
      <dl className="answer-facts">
        <div>
          <dt>{t('figure.definition')}</dt>
          <dd>{say(indicator.help)}</dd>
        </div>
        {denominator ? (
          <div>
            <dt>{t('figure.denominator')}</dt>
            <dd>{say(denominator)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t('figure.referenceDate')}</dt>
          <dd>{dateWords(computed.on, language)}</dd>
        </div>
        {before ? (
          <div>
            <dt>{dateWords(before.on, language)}</dt>
            <dd>{cellWords(indicator, before, words)}</dd>
          </div>
        ) : null}
      </dl>
      {computed.eyes === 'viewer' ? <p className="small soft">{t('figure.ownRowsOnly')}</p> : null}
      <p>
        <Link to="/figure/$name" params={{ name: indicator.name }} search={address as never}>
          {t('figure.wholeAnswer')}
        </Link>
      </p>
    </>
  )
}

/** The figures a question in plain words may ask for. */
export function useAsked(question: string) {
  return useQuery({
    queryKey: ['ask', question],
    enabled: question !== '',
    queryFn: ({ signal }) => request<Asked>(`/ask?text=${encodeURIComponent(question)}`, { signal }),
  })
}

/** What a question in plain words asks for: “双师型比例多少”. Nothing where it names no number. */
export function AnswerCard({ question }: { question: string }) {
  const { t, say } = useWords()
  const asked = useAsked(question)
  const [first, ...others] = asked.data?.figures ?? []
  const address: Record<string, string> = asked.data?.division ? { division: asked.data.division } : {}
  const figure = useFigure(first?.name ?? '', address, first !== undefined)
  if (!first) return null
  return (
    <section className="answer-card" aria-labelledby="answer-title" aria-live="polite" aria-busy={figure.isFetching}>
      <h2 id="answer-title">{say(first.title)}</h2>
      {figure.data ? <Told answer={figure.data} address={address} /> : null}
      {others.length > 0 ? (
        <p className="small soft">
          {t('figure.orMeant')}
          {others.map(({ name, title }) => (
            <span key={name}>
              {' '}
              <Link to="/figure/$name" params={{ name }} search={address as never}>
                {say(title)}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  )
}
