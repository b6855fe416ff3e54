import { useSearch } from '@tanstack/react-router'
import { creditOf, type RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { useList } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { CreditResult, yuan } from './credit-result.tsx'
import { useTrialChoices } from './what-if-data.ts'
import '../record/form/form.css'
import '../cockpit/cockpit.css'
import '../figure/figure.css'
import './what-if.css'

const labels = {
  further: 'credit.further',
  carriedIn: 'credit.carriedIn',
  education: 'credit.education',
  educationReduced: 'credit.educationReduced',
  local: 'credit.local',
  localReduced: 'credit.localReduced',
} as const
type Typed = keyof typeof labels

const nothing = Object.fromEntries(Object.keys(labels).map((name) => [name, ''])) as Record<Typed, string>

/** Yuan as typed, in 分. */
const inFen = (text: string) => Math.max(0, Math.round(Number(text || 0) * 100))

/** 附加费抵免试算: what investment in vocational education may be credited against. Nothing leaves this page. */
export function CreditPage() {
  const { t } = useWords()
  const { division } = useSearch({ strict: false }) as { division?: string }
  const choices = useTrialChoices(division)
  const list = useList('vocationalInvestment', { sort: '-year' }, { limit: 100 })
  const [numbers, setNumbers] = useState(nothing)
  const [picked, setPicked] = useState<readonly string[]>([])
  useTitle(t('credit.title'))
  if (choices.isError && !choices.data)
    return (
      <div className="page">
        <ProblemState page error={choices.error} retry={() => void choices.refetch()} />
      </div>
    )
  const setting = choices.data?.settings.find(({ name }) => name === 'creditShare')
  if (!setting)
    return (
      <div className="page">
        <Skeleton lines={8} />
      </div>
    )
  // Who may read no investment types the sum.
  const investments = (list.data?.pages.flatMap(({ rows }) => rows) ?? []).filter(
    ({ values }) => values.withdrawnOn === null,
  )
  const invested = investments
    .filter(({ id }) => picked.includes(id))
    .reduce((sum, { values }) => sum + (values.amount as number), inFen(numbers.further))
  const credit = creditOf({
    share: setting.value ?? 0,
    invested,
    carriedIn: inFen(numbers.carriedIn),
    education: { due: inFen(numbers.education), reduced: inFen(numbers.educationReduced) },
    local: { due: inFen(numbers.local), reduced: inFen(numbers.localReduced) },
  })
  const number = (name: Typed) => (
    <label key={name} className="figure-choice">
      <span>{t(labels[name])}</span>
      <input
        type="number"
        min="0"
        step="0.01"
        inputMode="decimal"
        className="native-input"
        value={numbers[name]}
        onChange={(event) => setNumbers({ ...numbers, [name]: event.target.value })}
      />
    </label>
  )
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1>{t('credit.title')}</h1>
          <p>{t('credit.help')}</p>
        </div>
        <ButtonLink to="/register/$register" params={{ register: 'surcharge-credit' } as never}>
          {t('credit.toLedger')}
        </ButtonLink>
      </header>
      <div className="cockpit-columns">
        <div>
          <section className="cockpit-part" aria-labelledby="credit-invested">
            <h2 id="credit-invested">{t('credit.invested')}</h2>
            <Investments
              investments={investments}
              titleOf={(id) => list.data?.pages.map(({ references }) => references[id]).find((title) => title) ?? ''}
              picked={picked}
              onPick={(id) => setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id])}
            />
            <div className="what-if-fields">{[number('further'), number('carriedIn')]}</div>
          </section>
          <section className="cockpit-part" aria-labelledby="credit-due">
            <h2 id="credit-due">{t('credit.due')}</h2>
            <div className="what-if-fields">
              {(['education', 'educationReduced', 'local', 'localReduced'] as const).map(number)}
            </div>
          </section>
        </div>
        <CreditResult credit={credit} invested={invested} setting={setting} />
      </div>
    </article>
  )
}

/** Investments on record that the viewer may read, to be taken into account one by one. */
function Investments(props: {
  investments: readonly RecordOf[]
  titleOf: (enterprise: string) => string
  picked: readonly string[]
  onPick: (id: string) => void
}) {
  const { t } = useWords()
  if (props.investments.length === 0) return <p className="soft">{t('credit.noInvestments')}</p>
  return (
    <ul className="what-if-list">
      {props.investments.map(({ id, values }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={props.picked.includes(id)} onChange={() => props.onPick(id)} />
            <span lang="zh-CN">
              {String(values.item)}
              <span className="soft small">{props.titleOf(values.enterprise as string)}</span>
            </span>
            <span className="soft number">
              {t('credit.of', { year: values.year as number, amount: yuan(values.amount as number) })}
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
