import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { dateWords, momentWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { CourseChart } from './course-chart.tsx'
import { Distribution } from './distribution.tsx'
import { type FigureAddress, type FigureAnswer, useFigure } from './figure-data.ts'
import { FigureGrounds } from './figure-grounds.tsx'
import { FigureSentence } from './figure-sentence.tsx'
import { cellWords } from './figure-words.ts'
import { useBeside } from './given-data.ts'
import { BesideProblem, OutsideFigures, PublishedFigures } from './given-figures.tsx'
import { LineageTable } from './lineage-table.tsx'
import { TargetCourse } from './target-course.tsx'
import '../record/form/form.css'
import '../record/page/record-page.css'
import '../plan/view/small-chart.css'
import './figure.css'

const choiceWords = {
  numerator: 'figure.numerator',
  denominator: 'figure.denominator',
  territory: 'figure.territory',
} as const

/** What may be chosen about a figure: the day, how it is counted, as recorded when. */
function Choices(props: { answer: FigureAnswer; address: FigureAddress; onAddress: (change: FigureAddress) => void }) {
  const { t, say } = useWords()
  const { answer, address, onAddress } = props
  const { indicator, computed } = answer
  const choice = (name: 'numerator' | 'denominator' | 'territory', all: typeof indicator.numerator, now: string) =>
    Object.keys(all).length < 2 ? null : (
      <label className="figure-choice">
        <span>{t(choiceWords[name])}</span>
        <select className="native-input" value={now} onChange={(event) => onAddress({ [name]: event.target.value })}>
          {Object.entries(all).map(([column, label]) => (
            <option key={column} value={column}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
    )
  return (
    <div className="figure-choices no-print">
      <label className="figure-choice">
        <span>{t('figure.referenceDate')}</span>
        <input
          type="date"
          className="native-input"
          value={computed.on}
          onChange={(event) => event.target.value && onAddress({ on: event.target.value })}
        />
      </label>
      {choice('numerator', indicator.numerator, computed.numeratorName)}
      {indicator.denominator ? choice('denominator', indicator.denominator, computed.denominatorName ?? '') : null}
      {indicator.territories ? choice('territory', indicator.territories, computed.territoryName ?? '') : null}
      <label className="figure-choice">
        <span>{t('figure.asRecordedOn')}</span>
        <input
          type="date"
          className="native-input"
          value={address.asRecordedOn ?? ''}
          onChange={(event) => onAddress({ asRecordedOn: event.target.value })}
        />
      </label>
      {address.subject ? (
        <button type="button" className="word-button" onClick={() => onAddress({ of: '', subject: '' })}>
          {t('figure.allSubjects')}
        </button>
      ) : null}
    </div>
  )
}

/** One figure on one screen: number, 口径, denominator, reference date, last year, subjects, rows, and who asked for it. */
export function FigurePage() {
  const { name } = useParams({ strict: false }) as { name: string }
  const address = useSearch({ strict: false }) as FigureAddress
  const navigate = useNavigate()
  const words = useWords()
  const { t, say, language } = words
  const { data: meta } = useMeta()
  const figure = useFigure(name, address)
  const answer = figure.data
  const { data: beside, error: besideError } = useBeside(name, address)
  useTitle(answer ? say(answer.indicator.title) : t('figure.figure'))
  const onAddress = (change: FigureAddress) => {
    const next = Object.fromEntries(Object.entries({ ...address, ...change }).filter(([, value]) => value !== ''))
    void navigate({ to: '.', search: next as never, replace: true })
  }
  if (figure.isError && !answer)
    return (
      <div className="page">
        <ProblemState page error={figure.error} retry={() => void figure.refetch()} />
      </div>
    )
  if (!answer)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  const { indicator, computed, place } = answer
  return (
    <article className="page figure-page" aria-busy={figure.isFetching}>
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {place.name}
          </p>
          <h1>{say(indicator.title)}</h1>
        </div>
        <ButtonLink to="/cockpit">{t('figure.toCockpit')}</ButtonLink>
      </header>
      <Choices answer={answer} address={address} onAddress={onAddress} />
      <div className="figure-front">
        <div>
          <p className={computed.value === null ? 'figure-none' : 'figure-number'} aria-hidden="true">
            {cellWords(indicator, computed, words)}
          </p>
          <FigureSentence answer={answer} />
          {computed.eyes === 'viewer' ? <p className="small soft">{t('figure.ownRowsOnly')}</p> : null}
          {computed.asRecordedOn ? (
            <p className="small soft">
              {t('figure.recordedThen', { day: dateWords(computed.asRecordedOn, language) })}
            </p>
          ) : null}
        </div>
        <CourseChart answer={answer} />
      </div>
      <FigureGrounds answer={answer} />
      <BesideProblem error={besideError} />
      {beside ? <TargetCourse answer={answer} targets={beside.targets} /> : null}
      <Distribution answer={answer} address={address} targets={beside?.targets ?? []} onAddress={onAddress} />
      {beside ? <OutsideFigures answer={answer} address={address} beside={beside} /> : null}
      {beside ? <PublishedFigures answer={answer} address={address} beside={beside} /> : null}
      {registerOf(meta, indicator.counts.name) ? <LineageTable answer={answer} address={address} /> : null}
      <p className="small soft">
        {t('figure.computedAt', { at: momentWords(computed.computedAt, language), hash: computed.definition })}
      </p>
    </article>
  )
}
