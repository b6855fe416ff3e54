import { Link } from '@tanstack/react-router'
import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { registerOf, useMeta } from '../../api/query.ts'
import { BindingCard } from '../../figure/binding-card.tsx'
import { useWords } from '../../language/use-words.ts'
import { StateLight } from '../../record/state-light.tsx'
import { dateWords, numberWords } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { amountWords, demandWords } from '../entry-words.ts'
import { ids, type PlanView, type TargetValues, usePlanCache } from '../plan-data.ts'
import { useStanding } from '../standing.ts'
import { figuresOf } from '../standing-line.tsx'
import { YearBars } from '../view/small-chart.tsx'
import { yearSteps } from '../view/target-view.tsx'
import { CorrectionOpening } from './correction-form.tsx'
import { Words } from './entry-quote.tsx'
import { Opening, PanelPart, RecordActs } from './panel-parts.tsx'
import { ShortForm } from './short-form.tsx'

/** A figure of a target: by one's own body, or entered for another with its stamped reply. */
function FigureForm(props: {
  view: PlanView
  target: RecordOf<TargetValues>
  bodies: readonly string[]
  own: string
  onDone: () => void
  onCancel: () => void
}) {
  const { view, bodies, own } = props
  const { t } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'figure')
  const [body, setBody] = useState(bodies.includes(own) ? own : (bodies[0] ?? own))
  if (!register) return null
  const behalf = body !== own
  return (
    <>
      {bodies.length > 1 ? (
        <>
          <label htmlFor="figure-body" className="field-label">
            {t('plan.behalfOf')}
          </label>
          <select
            id="figure-body"
            className="native-input wide"
            value={body}
            onChange={(event) => setBody(event.target.value)}
          >
            {bodies.map((id) => (
              <option key={id} value={id}>
                {view.titles[id] ?? id}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <ShortForm
        key={body}
        register={register}
        names={['value', 'asOf', 'source', 'definitionNote', 'evidence', ...(behalf ? ['scan'] : [])]}
        changed={{
          value: { unit: { zh: props.target.values.unit, en: props.target.values.unit } },
          ...(behalf ? { scan: { required: true, help: { zh: t('plan.scanHelp'), en: t('plan.scanHelp') } } } : {}),
        }}
        given={{ target: props.target.values.sameAs ?? props.target.id, body }}
        place={`figure-${props.target.id}-${body}`}
        title={t('plan.addFigure')}
        submit={behalf ? t('plan.recordReport') : t('plan.sendReport')}
        onDone={props.onDone}
        onCancel={props.onCancel}
      />
    </>
  )
}

/** A target: what was promised, its years, every figure with its source and who gave it, and a new one. */
export function TargetPanel(props: {
  view: PlanView
  target: RecordOf<TargetValues>
  onTask: (id: string) => void
  onText: () => void
  onClose: () => void
}) {
  const { view, target } = props
  const words = useWords()
  const { t, say, language } = words
  const { data: meta } = useMeta()
  const standing = useStanding(view)
  const cache = usePlanCache(view.document.id)
  const register = registerOf(meta, 'figure')
  const { values } = target
  const lit = view.lights[target.id]
  const tracked = values.sameAs ?? target.id
  const figures = view.figures.filter((figure) => figure.values.target === tracked)
  const task = view.tasks.find(({ id }) => id === values.task)
  const named = task ? [...ids(task.values.leadBodies), ...ids(task.values.responsibleBodies)] : []
  const own = standing.organisation
  const may = standing.running && own !== null && (standing.office || named.includes(own))
  const bodies = standing.office ? [...new Set([...(own ? [own] : []), ...named])] : own ? [own] : []
  const refresh = () => void cache.refetch()
  return (
    <div className="panel">
      <header className="panel-head">
        <div>
          <h2 lang="zh-CN">{values.metric}</h2>
          <p>{demandWords(values, words)}</p>
          <p>
            <Light kind={lit?.light ?? 'noData'} /> {lit ? <span className="soft small">{say(lit.why)}</span> : null}
          </p>
        </div>
        <button type="button" className="word-button" onClick={props.onClose}>
          {t('plan.close')}
        </button>
      </header>
      <Words view={view} entry={target} onText={props.onText} />
      {task ? (
        <p>
          <button type="button" className="word-button" lang="zh-CN" onClick={() => props.onTask(task.id)}>
            {t('plan.ofTask', { title: task.values.title })}
          </button>
        </p>
      ) : null}
      <YearBars steps={yearSteps(values, figuresOf(view, target))} label={values.metric} />
      <BindingCard view={view} target={tracked} onChange={refresh} />
      <PanelPart title={t('plan.figures')}>
        {figures.length === 0 ? (
          <p className="soft">{t('plan.noFigure')}</p>
        ) : (
          <table className="figure-table">
            <thead>
              <tr>
                <th scope="col">{t('plan.asOfHead')}</th>
                <th scope="col" className="number">
                  {values.unit}
                </th>
                <th scope="col">{t('plan.source')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={figure.id}>
                  <td>{dateWords(figure.values.asOf, language)}</td>
                  <td className="number">{numberWords(figure.values.value)}</td>
                  <td>
                    {figure.values.source}
                    <span className="soft small"> {view.titles[figure.values.body] ?? ''}</span>
                    {figure.state !== 'confirmed' && register ? (
                      <>
                        {' '}
                        <StateLight register={register} state={figure.state} />
                      </>
                    ) : null}
                    {figure.state === 'returned' ? (
                      <CorrectionOpening register="figure" id={figure.id} onDone={refresh} />
                    ) : figure.state === 'submitted' ? (
                      <RecordActs key={figure.version} register="figure" id={figure.id} onDone={refresh} />
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {values.baseline === null ? null : (
          <p className="soft small">
            {t('plan.baseline', { amount: amountWords(values.baseline, values.unit, language) })}
          </p>
        )}
        {may ? (
          <div className="panel-acts no-print">
            <Opening label={t('plan.addFigure')}>
              {(close) => (
                <FigureForm
                  view={view}
                  target={target}
                  bodies={bodies}
                  own={own}
                  onCancel={close}
                  onDone={() => {
                    close()
                    refresh()
                  }}
                />
              )}
            </Opening>
          </div>
        ) : null}
      </PanelPart>
      <p className="panel-foot no-print">
        <Link to="/register/$register/$id" params={{ register: 'target', id: target.id }}>
          {t('plan.toRecord')}
        </Link>
      </p>
    </div>
  )
}
