import { Link } from '@tanstack/react-router'
import type { RecordOf } from '@zhiqiao/model'
import { registerOf, useList, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { usePlan } from '../plan/plan-data.ts'
import { Tally } from '../plan/tally.tsx'
import { StateLight } from '../record/state-light.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

const live: readonly (string | null)[] = ['issued', 'closing', 'closed']

function PlanLine({ document }: { document: RecordOf }) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'policyDocument')
  const running = live.includes(document.state)
  const plan = usePlan(running ? document.id : undefined)
  const under = document.state === 'draft'
  const number = document.values.documentNumber
  return (
    <li className="plan-line">
      <Link to={under ? '/plan/$id/review' : '/plan/$id'} params={{ id: document.id }} className="plan-title">
        {String(document.values.title)}
      </Link>
      <p className="small">
        {register ? <StateLight register={register} state={document.state} /> : null}
        {number ? <span className="soft"> {String(number)}</span> : null}
      </p>
      {plan.data ? (
        <p className="small">
          <Tally
            lights={plan.data.tasks.map(({ id }) => plan.data.lights[id]?.light ?? 'noData')}
            whole={t('plan.taskCount', { count: plan.data.tasks.length })}
          />
        </p>
      ) : null}
    </li>
  )
}

/** The plans of the office, or those a body is named in: where each stands and how its tasks stand. */
export function PlanList({ own }: { own: boolean }) {
  const { t } = useWords()
  const list = useList('policyDocument', {}, { limit: 12 })
  const rows = list.data?.pages[0]?.rows ?? []
  if (list.isSuccess && rows.length === 0 && !own) return null
  return (
    <section className="margin-block">
      <h2>{own ? t('workbench.plans') : t('workbench.plansNamed')}</h2>
      {list.isPending ? <Skeleton lines={4} /> : null}
      {list.isError ? <ProblemNotice error={list.error} /> : null}
      {list.isSuccess && rows.length === 0 ? <p className="soft">{t('workbench.noPlan')}</p> : null}
      <ul>
        {rows.map((document) => (
          <PlanLine key={document.id} document={document} />
        ))}
      </ul>
      {(list.data?.pages[0]?.total ?? 0) > rows.length ? (
        <Link to="/register/$register" params={{ register: 'policy-document' }}>
          {t('record.allRelated')}
        </Link>
      ) : null}
    </section>
  )
}
