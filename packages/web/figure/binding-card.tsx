import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RecordOf } from '@zhiqiao/model'
import { listKey, registerOf, useList, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { PanelPart, RecordActs } from '../plan/panel/panel-parts.tsx'
import type { PlanView } from '../plan/plan-data.ts'
import { StateLight } from '../record/state-light.tsx'
import { dateWords, numberWords } from '../ui/format.ts'
import { useIndicators } from './figure-data.ts'
import { cellWords } from './figure-words.ts'
import './figure.css'

interface BindingValues {
  readonly indicator: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly territory: string | null
  readonly referenceDay: string | null
  readonly cumulativeFrom: string | null
  readonly note: string | null
}

/** 口径 card of a target: which indicator answers it and how it is counted; a person confirms, and the number opens. */
export function BindingCard(props: { view: PlanView; target: string; onChange: () => void }) {
  const words = useWords()
  const { t, say, language } = words
  const { data: meta } = useMeta()
  const client = useQueryClient()
  const register = registerOf(meta, 'targetBinding')
  const indicators = useIndicators()
  const cards = useList('targetBinding', { target: props.target }, { enabled: register !== undefined })
  const card = cards.data?.pages[0]?.rows[0] as RecordOf<BindingValues> | undefined
  if (!register || !cards.data) return null
  const settle = () => {
    void client.invalidateQueries({ queryKey: listKey('targetBinding') })
    props.onChange()
  }
  const indicator = indicators.data?.indicators.find(({ name }) => name === card?.values.indicator)
  const computed = props.view.computed[props.target]
  if (!card || !indicator)
    return register.creatable ? (
      <PanelPart title={t('figure.card')}>
        <p className="soft">
          {t('figure.noCard')}{' '}
          <Link
            to="/register/$register/new"
            params={{ register: 'target-binding' }}
            search={{ target: props.target } as never}
          >
            {t('figure.chooseIndicator')}
          </Link>
        </p>
      </PanelPart>
    ) : null
  const { values } = card
  const lines = [
    indicator.numerator[values.numerator ?? ''] ?? Object.values(indicator.numerator)[0],
    indicator.denominator
      ? (indicator.denominator[values.denominator ?? ''] ?? Object.values(indicator.denominator)[0])
      : null,
    indicator.territories?.[values.territory ?? ''] ?? null,
  ].flatMap((label) => (label ? [say(label)] : []))
  const search = Object.fromEntries(
    Object.entries({
      division: String(props.view.document.values.division),
      numerator: values.numerator ?? '',
      denominator: values.denominator ?? '',
      territory: values.territory ?? '',
      from: values.cumulativeFrom ?? '',
    }).filter(([, value]) => value !== ''),
  )
  return (
    <PanelPart title={t('figure.card')}>
      <p>
        <Link to="/figure/$name" params={{ name: indicator.name }} search={search as never}>
          {say(indicator.title)}
        </Link>{' '}
        <StateLight register={register} state={card.state} />
      </p>
      {computed ? (
        <p>
          <b>{cellWords(indicator, computed.now, words)}</b>{' '}
          <span className="soft small">
            {dateWords(computed.now.on, language)}
            {computed.now.numerator !== null && computed.now.denominator !== null
              ? ` ${numberWords(computed.now.numerator)} ÷ ${numberWords(computed.now.denominator)}`
              : ''}
          </span>
        </p>
      ) : null}
      <p className="soft small">
        {lines.join(' ÷ ')}
        {values.cumulativeFrom
          ? ` · ${t('figure.cumulativeFrom', { day: dateWords(values.cumulativeFrom, language) })}`
          : ''}
        {values.referenceDay ? ` · ${t('figure.everyYearOn', { day: values.referenceDay })}` : ''}
      </p>
      <p className="panel-acts no-print">
        <RecordActs key={card.version} register="targetBinding" id={card.id} onDone={settle} />{' '}
        <Link to="/register/$register/$id" params={{ register: 'target-binding', id: card.id }}>
          {t('figure.openCard')}
        </Link>
      </p>
    </PanelPart>
  )
}
