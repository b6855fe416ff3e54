import { notFound } from '@zhiqiao/model'
import { ProblemState } from '../ui/problem-notice.tsx'

export function MissingPage() {
  return (
    <div className="page">
      <ProblemState page error={notFound()} />
    </div>
  )
}
