import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../../api/client.ts'
import { registerOf, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { StateLight } from '../../record/state-light.tsx'
import { dateWords, today } from '../../ui/format.ts'
import { Light, type LightKind } from '../../ui/light.tsx'
import { ProblemState } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DocumentActs } from '../document-acts.tsx'
import { type PlanView, planKey } from '../plan-data.ts'
import { Tally } from '../tally.tsx'
import type { ViewProps } from './view-props.ts'
import './child-view.css'

interface ChildPlan {
  readonly id: string
  readonly title: string
  readonly office: string
  readonly state: string | null
  readonly tally: Readonly<Partial<Record<LightKind, number>>>
}

interface ChildTask {
  readonly id: string
  readonly document: string
  readonly title: string
  readonly light: LightKind
  readonly parentTask: string | null
}

/** `GET /api/v1/plan/{document}/children` */
interface ChildPlans {
  readonly plans: readonly ChildPlan[]
  readonly tasks: readonly ChildTask[]
  readonly asked: readonly { readonly body: string; readonly plan: string | null }[]
  readonly due: string | null
  readonly titles: Readonly<Record<string, string>>
}

/** Whom a plan of their own was asked of, who has handed it in and who has not. */
function Asked({ all }: { all: ChildPlans }) {
  const { t, language } = useWords()
  const { asked, due, titles, plans } = all
  if (asked.length === 0) return null
  const owing = asked.filter(({ plan }) => plan === null)
  const late = due !== null && due < today()
  return (
    <section className="child-part">
      <h2>{t('plan.childAsked')}</h2>
      <p>
        {t('plan.childCount', { asked: asked.length, have: asked.length - owing.length, owe: owing.length })}
        {due ? <span className="soft"> {t('plan.childDue', { day: dateWords(due, language) })}</span> : null}
      </p>
      <ul className="child-rows">
        {[...owing, ...asked.filter(({ plan }) => plan !== null)].map(({ body, plan }) => (
          <li key={body}>
            <span lang="zh-CN">{titles[body] ?? body}</span>
            {plan === null ? (
              <b className={late ? 'child-late' : 'soft'}>{late ? t('plan.childLate') : t('plan.childOwes')}</b>
            ) : (
              <Link to="/plan/$id" params={{ id: plan }} lang="zh-CN">
                {plans.find(({ id }) => id === plan)?.title}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Tasks of child plans under one heading: whose each is and how it stands. */
function Under({ tasks, all }: { tasks: readonly ChildTask[]; all: ChildPlans }) {
  return (
    <ul className="child-rows">
      {tasks.map(({ id, document, title, light }) => {
        const office = all.plans.find((plan) => plan.id === document)?.office ?? ''
        return (
          <li key={id}>
            <Link to="/plan/$id" params={{ id: document }} search={{ view: 'tree', task: id }} lang="zh-CN">
              {title}
            </Link>
            <span>
              <span className="soft small" lang="zh-CN">
                {all.titles[office]}
              </span>{' '}
              <Light kind={light} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Loaded({ view, all, onTask }: ViewProps & { all: ChildPlans }) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'policyDocument')
  const { plans, tasks } = all
  const own = view.tasks.filter(({ values }) => values.reviewState !== 'rejected')
  const loose = tasks.filter(({ parentTask }) => !own.some(({ id }) => id === parentTask))
  return (
    <div className="child-view">
      <p className="soft">{t('plan.childLead')}</p>
      <p className="page-actions no-print">
        <DocumentActs view={view} only={['askChildPlans']} />
      </p>
      <Asked all={all} />
      {plans.length === 0 ? <p>{t('plan.noChild')}</p> : null}
      {plans.length > 0 ? (
        <section className="child-part">
          <h2>{t('plan.viewChild')}</h2>
          <ul className="child-rows">
            {plans.map(({ id, title, office, state, tally }) => (
              <li key={id}>
                <span>
                  <Link to="/plan/$id" params={{ id }} lang="zh-CN">
                    {title}
                  </Link>{' '}
                  <span className="soft small" lang="zh-CN">
                    {all.titles[office]}
                  </span>
                </span>
                <span>
                  {register && state ? <StateLight register={register} state={state} /> : null} <Tally counts={tally} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {plans.length > 0 ? (
        <section className="child-part">
          <h2>{t('plan.childByTask')}</h2>
          {own.map((task) => {
            const under = tasks.filter(({ parentTask }) => parentTask === task.id)
            return (
              <div key={task.id} className="child-task">
                <p className="child-above">
                  <button type="button" className="tree-name" lang="zh-CN" onClick={() => onTask(task.id)}>
                    {task.values.number}
                    {task.values.title}
                  </button>
                  <Light kind={view.lights[task.id]?.light ?? 'noData'} />
                </p>
                {under.length > 0 ? (
                  <Under tasks={under} all={all} />
                ) : (
                  <p className="soft small">{t('plan.nobodyUnder')}</p>
                )}
              </div>
            )
          })}
          {loose.length > 0 ? (
            <div className="child-task">
              <p className="child-above">{t('plan.childLoose')}</p>
              <Under tasks={loose} all={all} />
            </div>
          ) : null}
        </section>
      ) : null}
    </div>
  )
}

const childKey = (view: PlanView) => [...planKey(view.document.id), 'children', view.document.version] as const

/** What other bodies make of the plan: who owes a plan of their own, and under each task how theirs stand. */
export function ChildView(props: ViewProps) {
  const { id } = props.view.document
  const answer = useQuery({
    queryKey: childKey(props.view),
    queryFn: ({ signal }) => request<ChildPlans>(`/plan/${id}/children`, { signal }),
  })
  if (answer.data) return <Loaded {...props} all={answer.data} />
  return answer.isError ? (
    <ProblemState error={answer.error} retry={() => void answer.refetch()} />
  ) : (
    <Skeleton lines={8} />
  )
}
