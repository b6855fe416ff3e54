import { Link } from '@tanstack/react-router'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { Tally } from '../plan/tally.tsx'
import { StateLight } from '../record/state-light.tsx'
import type { PlanLine, Workbench } from './workbench-data.ts'

function Line({ plan }: { plan: PlanLine }) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'policyDocument')
  const { id, title, state, documentNumber, tally } = plan
  return (
    <li className="plan-line">
      <Link to={state === 'draft' ? '/plan/$id/review' : '/plan/$id'} params={{ id }} className="plan-title">
        {title}
      </Link>
      <p className="small">
        {register ? <StateLight register={register} state={state} /> : null}
        {documentNumber ? <span className="soft"> {documentNumber}</span> : null}
      </p>
      {tally ? (
        <p className="small">
          <Tally
            counts={tally}
            whole={t('plan.taskCount', { count: Object.values(tally).reduce((sum, count) => sum + count, 0) })}
          />
        </p>
      ) : null}
    </li>
  )
}

/** The plans of the office, or those a body is named in: where each stands and how its tasks stand. */
export function PlanList({ workbench, own }: { workbench: Workbench; own: boolean }) {
  const { t } = useWords()
  const { plans, morePlans } = workbench
  if (plans.length === 0 && !own) return null
  return (
    <section className="margin-block">
      <h2>{own ? t('workbench.plans') : t('workbench.plansNamed')}</h2>
      {plans.length === 0 ? <p className="soft">{t('workbench.noPlan')}</p> : null}
      <ul>
        {plans.map((plan) => (
          <Line key={plan.id} plan={plan} />
        ))}
      </ul>
      {morePlans > 0 ? (
        <Link to="/register/$register" params={{ register: 'policy-document' }}>
          {t('record.allRelated')}
        </Link>
      ) : null}
    </section>
  )
}
