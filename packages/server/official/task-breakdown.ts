import type { TaskBreakdown, TaskBreakdownRow } from '@zhiqiao/exchange'
import { type PlanView, targetSentence } from '@zhiqiao/work'

/** The rows of the table in the plan's own order and words; bodies by their full names once matched, else as written. */
export function breakdownOf(view: PlanView): TaskBreakdown {
  const clauses = new Map(view.clauses.map((entry) => [entry.id, entry.values]))
  const issued = !['draft', 'consulting', 'approved'].includes(view.document.state ?? '')
  const names = (ids: readonly string[] | null, written: readonly string[] | null) => {
    const known = (ids ?? []).flatMap((id) => view.titles[id] ?? [])
    return known.length >= (written ?? []).length && known.length > 0 ? known : (written ?? [])
  }
  const ancestors = (id: string | null) => {
    const path: string[] = []
    for (
      let at = id === null ? undefined : clauses.get(id);
      at;
      at = at.parent === null ? undefined : clauses.get(at.parent)
    )
      path.unshift(`${at.number}${at.heading}`)
    return path
  }
  const rows = view.tasks
    .filter(({ values }) => values.reviewState !== 'rejected')
    .map(({ id, values }): TaskBreakdownRow => {
      // The task's own clause is the task itself: its heading stands in the task column, not above it.
      const own = values.clause === null ? undefined : clauses.get(values.clause)
      const path = ancestors(own && own.start === values.start ? own.parent : values.clause)
      const report = view.reports.find((entry) => entry.values.task === id && entry.state !== 'returned')
      return {
        section: path[0],
        subsection: path[1],
        task: values.title,
        leadBodies: names(values.leadBodies, values.leadAsWritten),
        responsibleBodies: names(values.responsibleBodies, values.responsibleAsWritten),
        deadline: values.deadline ?? undefined,
        targets: view.targets
          .filter((entry) => entry.values.task === id && entry.values.reviewState !== 'rejected')
          .map((entry) => targetSentence(entry.values)),
        progress: report ? report.values.content : null,
        evidence: [],
      }
    })
  return {
    planTitle: view.document.values.title,
    rows,
    issuer: view.titles[view.document.values.office],
    ...(issued ? { asOf: view.asOf } : { progress: 'blank' as const }),
    ...(view.document.state === 'consulting' ? { draft: '征求意见稿' } : {}),
  }
}
