import {
  type TaskBreakdown,
  type TaskBreakdownRow,
  taskBreakdownDocument,
  taskBreakdownWorkbook,
  writeDocx,
  writePdf,
  writeWorkbook,
} from '@zhiqiao/exchange'
import { type PlanView, planView, targetSentence } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../../parts.ts'
import { limiter } from '../../plugins/rate-limit.ts'
import { attachmentHeader } from '../attachment.ts'
import { officialTypes } from './official-type.ts'

const writers = {
  xlsx: (breakdown: TaskBreakdown) => writeWorkbook(taskBreakdownWorkbook(breakdown)),
  docx: (breakdown: TaskBreakdown) => writeDocx(taskBreakdownDocument(breakdown)),
  pdf: (breakdown: TaskBreakdown) => writePdf(taskBreakdownDocument(breakdown)),
} as const

/** 任务分解表, at any moment of a plan's life: the draft for 征求意见 as well as the progress table of today. */
export function breakdownRoutes(server: FastifyInstance, { registry, sessions, limits, rates, clock }: Parts): void {
  const rate = limiter('export', limits.export, rates, clock)
  for (const format of ['xlsx', 'docx', 'pdf'] as const)
    server.get<{ Params: { document: string } }>(
      `/api/v1/plan/:document/task-breakdown.${format}`,
      { schema: { tags: ['plan'], summary: `任务分解表(${format})` } },
      async (request, reply) => {
        const { person } = await sessions.require(request)
        rate.count(person.id)
        const view = await registry.as(await sessions.viewer(request), (session) =>
          planView(session, request.params.document),
        )
        const bytes = await writers[format](breakdownOf(view))
        return reply
          .type(officialTypes[format])
          .header('content-disposition', attachmentHeader(`任务分解表(${view.document.values.title}).${format}`))
          .send(Buffer.from(bytes))
      },
    )
}

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
