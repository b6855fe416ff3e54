import type { TaskBreakdown, TaskBreakdownRow } from '@zhiqiao/exchange'
import { namedBodies, type ReadName } from '@zhiqiao/model'
import { type PlanView, reportsOn, targetSentence } from '@zhiqiao/work'

const unmatched = '*'

/** 任务分解表 of a plan. Names nobody could be found for stand as written with a mark that its note explains. */
export function breakdownOf(view: PlanView): TaskBreakdown {
  const issued = !['draft', 'consulting', 'approved'].includes(view.document.state ?? '')
  const rows = taskRowsOf(view, unmatched)
  const marked = rows.some(({ leadBodies, responsibleBodies }) =>
    [...(leadBodies ?? []), ...(responsibleBodies ?? [])].some((name) => name.endsWith(unmatched)),
  )
  return {
    planTitle: view.document.values.title,
    rows,
    issuer: view.titles[view.document.values.office],
    ...(issued ? { asOf: view.asOf } : { progress: 'blank' as const }),
    ...(view.document.state === 'consulting' ? { draft: '征求意见稿' } : {}),
    ...(marked ? { note: `标“${unmatched}”的为文件中的写法，尚未与登记的单位对应。` } : {}),
  }
}

/**
 * The rows of the table in the plan's own order and words; bodies by their full names, a name nobody could be found for
 * as written.
 * @param mark put behind such a name
 */
export function taskRowsOf(view: PlanView, mark = ''): TaskBreakdownRow[] {
  const clauses = new Map(view.clauses.map((entry) => [entry.id, entry.values]))
  const names = (
    written: readonly string[] | null,
    assigned: readonly string[] | null,
    readAs: readonly ReadName[] | null,
  ) =>
    namedBodies(written, assigned, readAs, view.titles).map(({ id, name }) => (id === null ? `${name}${mark}` : name))
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
  return view.tasks
    .filter(({ values }) => values.reviewState !== 'rejected')
    .map(({ id, values }): TaskBreakdownRow => {
      // The task's own clause is the task itself: its heading stands in the task column, not above it.
      const own = values.clause === null ? undefined : clauses.get(values.clause)
      const path = ancestors(own && own.start === values.start ? own.parent : values.clause)
      const report = reportsOn(view, id).find(({ state }) => state !== 'returned')
      return {
        section: path[0],
        subsection: path[1],
        task: values.title,
        leadBodies: names(values.leadAsWritten, values.leadBodies, values.readAs),
        responsibleBodies: names(values.responsibleAsWritten, values.responsibleBodies, values.readAs),
        deadline: values.deadline ?? undefined,
        targets: view.targets
          .filter((entry) => entry.values.task === id && entry.values.reviewState !== 'rejected')
          .map((entry) => targetSentence(entry.values)),
        progress: report ? report.values.content : null,
        evidence: [
          ...view.evidence
            .filter((paper) => (view.past[paper.values.task] ?? paper.values.task) === id)
            .map((paper) => paper.values.title),
          ...(values.closeOutEvidence ?? []).flatMap((file) => view.titles[file] ?? []),
        ],
      }
    })
}
