import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { RecordActs } from '../plan/panel/panel-parts.tsx'
import { StateLight } from '../record/state-light.tsx'
import { RecordLink } from '../ui/field-value.tsx'
import { dateWords, momentWords, numberWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { FateTable } from './fate-table.tsx'
import { cellWords, changeWords } from './figure-words.ts'
import { type Fate, fateKeys, type ThenAndNow, useThenAndNow } from './given-data.ts'
import '../record/form/form.css'
import '../record/page/record-page.css'
import './figure.css'

/** The number as it was given out beside what the same question gives now. */
function TwoNumbers({ told }: { told: ThenAndNow }) {
  const words = useWords()
  const { t, language } = words
  const { figure, now, indicator } = told
  const { values } = figure
  const then = { value: values.value, why: 'noRows' as const }
  const word = (cell: { value: number | null; why: 'noRows' | 'zeroDenominator' | 'unknown' | 'suppressed' | null }) =>
    indicator ? cellWords(indicator, cell, words) : cell.value === null ? '—' : numberWords(cell.value)
  const parts = (numerator: number | null, denominator: number | null) =>
    numerator === null || denominator === null ? null : `${numberWords(numerator)} ÷ ${numberWords(denominator)}`
  const change = indicator && now ? changeWords(indicator, now.value, values.value, words) : null
  return (
    <dl className="figure-two">
      <div>
        <dt>{t('figure.asPublished', { at: momentWords(values.computedAt, language) })}</dt>
        <dd className={values.value === null ? 'figure-none' : 'figure-number'}>{word(then)}</dd>
        <dd className="soft">{parts(values.numeratorValue, values.denominatorValue)}</dd>
      </div>
      <div>
        <dt>{t('figure.now')}</dt>
        {now ? (
          <>
            <dd className={now.value === null ? 'figure-none' : 'figure-number'}>{word(now)}</dd>
            <dd className="soft">{[parts(now.numerator, now.denominator), change].filter(Boolean).join(' · ')}</dd>
          </>
        ) : (
          <dd className="soft">{t('figure.definitionGone')}</dd>
        )}
      </div>
    </dl>
  )
}

const order: readonly Fate[] = ['changed', 'gone', 'added', 'same']

/** A figure as it was given out: number, card and rows of then, beside those of now. */
export function PublishedPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const words = useWords()
  const { t, say, sayCode, language } = words
  const { data: meta } = useMeta()
  const client = useQueryClient()
  const answer = useThenAndNow(id)
  const told = answer.data
  const [chosen, setChosen] = useState<Fate | null>(null)
  const title = told?.indicator ? say(told.indicator.title) : t('figure.published')
  useTitle(title)
  const register = registerOf(meta, 'publishedFigure')
  if (answer.isError && !told)
    return (
      <div className="page">
        <ProblemState page error={answer.error} retry={() => void answer.refetch()} />
      </div>
    )
  if (!told || !register)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  const { figure, titles, fates, indicator, now, intact } = told
  const { values } = figure
  const occasion = meta?.codeSets.publishingOccasion?.values.find(({ code }) => code === values.occasion)
  const fate = chosen ?? order.find((one) => fates[one] > 0) ?? 'same'
  const place = titles[values.organisation ?? ''] ?? titles[values.division] ?? ''
  const search = Object.fromEntries(
    Object.entries({
      division: values.division,
      on: values.asOf,
      from: values.from === values.asOf ? null : values.from,
      numerator: values.numerator,
      denominator: values.denominator,
      territory: values.territory,
      of: values.organisation === null ? null : 'organisation',
      subject: values.organisation,
    }).filter(([, value]) => value !== null),
  )
  return (
    <article className="page figure-page" aria-busy={answer.isFetching}>
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {place}
          </p>
          <h1>{title}</h1>
          <p>
            <StateLight register={register} state={figure.state} />{' '}
            <span className="soft">{t('figure.asOf', { day: dateWords(values.asOf, language) })}</span>
          </p>
        </div>
        {indicator ? (
          <Link to="/figure/$name" params={{ name: indicator.name }} search={search as never}>
            {t('figure.openNow')}
          </Link>
        ) : null}
      </header>
      <TwoNumbers told={told} />
      {intact ? null : <p className="notice notice-problem">{t('figure.notIntact')}</p>}
      {now && now.definition !== values.definition ? (
        <p className="notice notice-warning">
          {t('figure.definitionChanged', { before: values.definition, now: now.definition })}
        </p>
      ) : null}
      <p className="panel-acts no-print">
        <RecordActs
          key={figure.version}
          register="publishedFigure"
          id={id}
          onDone={() => void client.invalidateQueries({ queryKey: ['then-and-now', id] })}
        />{' '}
        <Link to="/register/$register/$id" params={{ register: 'published-figure', id }}>
          {t('figure.itsRecord')}
        </Link>
      </p>
      <dl className="record-fields figure-grounds">
        <div className="record-field">
          <dt>{t('figure.occasion')}</dt>
          <dd>{occasion ? sayCode(occasion) : values.occasion}</dd>
        </div>
        <div className="record-field">
          <dt>{t('figure.goesWith')}</dt>
          <dd>
            {values.target ? <RecordLink register="target" id={values.target} title={titles[values.target]} /> : null}
            {values.workSummary ? (
              <RecordLink register="workSummary" id={values.workSummary} title={titles[values.workSummary]} />
            ) : null}
            {values.target || values.workSummary ? null : place}
          </dd>
        </div>
        {values.card.map((line, at) => (
          <div className="record-field" key={at}>
            <dt>{language === 'en' ? line.nameEn : line.name}</dt>
            <dd>{language === 'en' ? line.wordsEn : line.words}</dd>
          </div>
        ))}
        {values.note ? (
          <div className="record-field">
            <dt>{t('figure.note')}</dt>
            <dd lang="zh-CN">{values.note}</dd>
          </div>
        ) : null}
      </dl>
      <section className="figure-part" aria-labelledby="published-rows">
        <h2 id="published-rows">{t('figure.rowsThen', { count: values.rows })}</h2>
        <div className="figure-fates no-print">
          {order.map((one) => (
            <button
              key={one}
              type="button"
              className="word-button"
              aria-pressed={one === fate}
              disabled={fates[one] === 0}
              onClick={() => setChosen(one)}
            >
              {t(fateKeys[one])} {numberWords(fates[one])}
            </button>
          ))}
        </div>
        {fates.changed + fates.gone + fates.added === 0 ? <p>{t('figure.nothingDiffers')}</p> : null}
        {fates[fate] > 0 ? <FateTable id={id} fate={fate} indicator={indicator} numerator={values.numerator} /> : null}
      </section>
      <p className="small soft">
        {t('figure.computedAt', { at: momentWords(values.computedAt, language), hash: values.definition })}
      </p>
    </article>
  )
}
