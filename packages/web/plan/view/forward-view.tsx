import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Label } from '@zhiqiao/model'
import { request } from '../../api/client.ts'
import { registerOf, useMeta } from '../../api/query.ts'
import { useIndicators } from '../../figure/figure-data.ts'
import { cellWords } from '../../figure/figure-words.ts'
import { useWords, type WordKey } from '../../language/use-words.ts'
import { StateLight } from '../../record/state-light.tsx'
import { dateWords, numberWords } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { demandWords } from '../entry-words.ts'
import type { PlanView } from '../plan-data.ts'
import type { ViewProps } from './view-props.ts'
import './target-view.css'

interface Forward {
  readonly division: string
  readonly settings: readonly {
    readonly record: string
    readonly name: string
    readonly title: Label
    readonly unit: Label
    readonly value: number
    readonly state: string | null
    readonly basisRule: string | null
    readonly basisArticle: string | null
    readonly rules: readonly string[]
  }[]
  readonly rules: readonly {
    readonly name: string
    readonly title: Label
    readonly kind: 'check' | 'entitlement' | 'evidence' | 'permission'
    readonly severity: 'breach' | 'warning'
    readonly examined: number
    readonly broken: number
    readonly unclear: number
    readonly open: number
    readonly cases: number
  }[]
}

const useForward = (document: string) =>
  useQuery({
    queryKey: ['plan', document, 'forward'],
    queryFn: ({ signal }) => request<Forward>(`/plan/${document}/forward`, { signal }),
  })

interface Line {
  readonly key: string
  readonly start: number
  readonly words: string
  readonly target: PlanView['targets'][number] | null
  readonly rule: string | null
}

/** The sentences that ask for a number or lay down a rule, in the order of the text. */
function linesOf(view: PlanView): Line[] {
  const body = view.document.values.body ?? ''
  const wordsOf = (start: number | null, end: number | null, otherwise: string) =>
    start === null || end === null ? otherwise : body.slice(start, end)
  const last = Number.MAX_SAFE_INTEGER
  return [
    ...view.targets
      .filter(({ values }) => values.reviewState !== 'rejected' && values.sameAs === null)
      .map((target) => ({
        key: target.id,
        start: target.values.start ?? last,
        words: wordsOf(target.values.start, target.values.end, target.values.metric),
        target,
        rule: null,
      })),
    ...view.rules
      .filter(({ values }) => values.reviewState !== 'rejected')
      .map(({ id, values }) => ({
        key: id,
        start: values.start ?? last,
        words: wordsOf(values.start, values.end, values.statement),
        target: null,
        rule: id,
      })),
  ].sort((a, b) => a.start - b.start)
}

const clauseBefore = (view: PlanView, start: number) =>
  view.clauses.filter(({ values }) => values.start !== null && values.start <= start).at(-1)

/** Rules that work by the settings of a sentence, each with what it finds now. */
function RulesAtWork({ forward, names }: { forward: Forward; names: readonly string[] }) {
  const { t, say } = useWords()
  return (
    <ul className="forward-rules">
      {forward.rules
        .filter(({ name }) => names.includes(name))
        .map((rule) => (
          <li key={rule.name}>
            <Link to="/rule/$name" params={{ name: rule.name }} search={{ division: forward.division } as never}>
              {say(rule.title)}
            </Link>{' '}
            {rule.kind === 'permission' ? (
              <span className="soft small">{t('plan.permits')}</span>
            ) : rule.open > 0 ? (
              <span className="soft small">{t('plan.ruleOpen', { count: rule.open })}</span>
            ) : (
              <span className="small">
                {t((rule.kind === 'entitlement' ? 'plan.ruleDue' : 'plan.ruleFinds') as WordKey, {
                  examined: numberWords(rule.examined),
                  broken: numberWords(rule.broken),
                })}
                {rule.unclear > 0 ? t('plan.ruleUnclear', { unclear: numberWords(rule.unclear) }) : ''}
                {rule.cases > 0 ? (
                  <>
                    {' '}
                    <Link
                      to="/register/$register"
                      params={{ register: 'rule-case' }}
                      search={{ rule: rule.name, 'state.in': 'open,answered' } as never}
                    >
                      {t('plan.casesOpen', { cases: numberWords(rule.cases) })}
                    </Link>
                  </>
                ) : null}
              </span>
            )}
          </li>
        ))}
    </ul>
  )
}

function Settings({ forward, of }: { forward: Forward; of: Forward['settings'] }) {
  const { say } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'parameter')
  return (
    <>
      <ul className="forward-rules">
        {of.map((setting) => (
          <li key={setting.record}>
            <Link to="/register/$register/$id" params={{ register: 'parameter', id: setting.record }}>
              {say(setting.title)} {numberWords(setting.value)}
              {say(setting.unit)}
            </Link>
            {register && setting.state !== 'confirmed' ? (
              <>
                {' '}
                <StateLight register={register} state={setting.state} />
              </>
            ) : null}
            {setting.basisRule === null && setting.basisArticle ? (
              <span className="soft small"> {setting.basisArticle}</span>
            ) : null}
          </li>
        ))}
      </ul>
      <RulesAtWork forward={forward} names={[...new Set(of.flatMap(({ rules }) => rules))]} />
    </>
  )
}

/** Forward from each sentence: to the number that answers it, the rules that watch over it, and what they find now. */
export function ForwardView({ view, chosen, onTarget }: ViewProps) {
  const words = useWords()
  const { t, say, language } = words
  const forward = useForward(view.document.id)
  const indicators = useIndicators()
  const data = forward.data
  const figureOf = (id: string) => {
    const bound = view.computed[id]
    const indicator = indicators.data?.indicators.find(({ name }) => name === bound?.now.indicator)
    if (!bound || !indicator) return null
    return (
      <>
        <Link
          to="/figure/$name"
          params={{ name: indicator.name }}
          search={{ division: String(view.document.values.division), on: bound.now.on } as never}
        >
          {say(indicator.title)}
        </Link>{' '}
        <b>{cellWords(indicator, bound.now, words)}</b>
        <span className="soft small"> {dateWords(bound.now.on, language)}</span>
      </>
    )
  }
  const loose = data?.settings.filter(({ basisRule }) => basisRule === null) ?? []
  return (
    <section aria-label={t('plan.viewForward')}>
      <p className="soft">{t('plan.forwardLead')}</p>
      {forward.isError ? <ProblemNotice error={forward.error} /> : null}
      {forward.isPending ? <Skeleton lines={6} /> : null}
      <ScrollRegion className="target-frame" aria-label={t('plan.viewForward')}>
        <table className="target-table forward-table">
          <thead>
            <tr>
              <th scope="col">{t('plan.sentence')}</th>
              <th scope="col">{t('plan.whatAnswers')}</th>
              <th scope="col">{t('plan.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {linesOf(view).map((line) => {
              const clause = clauseBefore(view, line.start)
              const own = data?.settings.filter(({ basisRule }) => basisRule !== null && basisRule === line.rule) ?? []
              const lit = line.target ? view.lights[line.target.id] : undefined
              return (
                <tr key={line.key} className={chosen === line.key ? 'target-chosen' : undefined}>
                  <th scope="row" lang="zh-CN">
                    {clause ? (
                      <span className="soft small block">
                        {clause.values.number} {clause.values.heading}
                      </span>
                    ) : null}
                    {line.target ? (
                      <button type="button" className="word-button" onClick={() => onTarget(line.key)}>
                        {line.words}
                      </button>
                    ) : (
                      <Link to="/register/$register/$id" params={{ register: 'extracted-rule', id: line.key }}>
                        {line.words}
                      </Link>
                    )}
                    {line.target ? (
                      <span className="soft small block">{demandWords(line.target.values, words)}</span>
                    ) : null}
                  </th>
                  <td>
                    {line.target ? (
                      (figureOf(line.key) ?? <span className="soft">{t('plan.reportedOnly')}</span>)
                    ) : own.length > 0 && data ? (
                      <Settings forward={data} of={own} />
                    ) : (
                      <span className="soft">{t('plan.noRuleYet')}</span>
                    )}
                  </td>
                  <td>
                    {line.target ? (
                      <>
                        <Light kind={lit?.light ?? 'noData'} />
                        <span className="soft small block">{lit ? say(lit.why) : ''}</span>
                      </>
                    ) : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {loose.length > 0 && data ? (
        <>
          <h2>{t('plan.looseSettings')}</h2>
          <Settings forward={data} of={loose} />
        </>
      ) : null}
    </section>
  )
}
