import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useWords } from '../language/use-words.ts'
import { usePlan } from '../plan/plan-data.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type ImportAnswer, importKey } from '../workbench/drop-zone.tsx'
import { ReviewDesk } from './review-desk.tsx'

/** `/plan/{id}/review`: the document left, what was read from it right, until nothing is left to check. */
export function ReviewPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t } = useWords()
  const plan = usePlan(id)
  const read = useQueryClient().getQueryData<ImportAnswer>(importKey(id))
  useTitle(plan.data ? t('review.titleOf', { title: plan.data.document.values.title }) : t('review.title'))
  if (plan.data) return <ReviewDesk key={id} view={plan.data} notes={read?.notes ?? []} />
  return (
    <div className="page">
      {plan.isError ? <ProblemState error={plan.error} retry={() => void plan.refetch()} /> : <Skeleton lines={14} />}
    </div>
  )
}
