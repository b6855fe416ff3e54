import {
  type TaskBreakdown,
  taskBreakdownDocument,
  taskBreakdownWorkbook,
  writeDocx,
  writePdf,
  writeWorkbook,
} from '@zhiqiao/exchange'
import { planView } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { officialTypes } from '../../official/official-type.ts'
import { progressForm } from '../../official/progress-form.ts'
import { breakdownOf } from '../../official/task-breakdown.ts'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { limiter } from '../../plugins/rate-limit.ts'
import { attachmentHeader } from '../attachment.ts'

const writers = {
  xlsx: (breakdown: TaskBreakdown) => writeWorkbook(taskBreakdownWorkbook(breakdown)),
  docx: (breakdown: TaskBreakdown) => writeDocx(taskBreakdownDocument(breakdown)),
  pdf: (breakdown: TaskBreakdown) => writePdf(taskBreakdownDocument(breakdown)),
} as const

/** 任务分解表, at any moment of a plan's life: the draft for 征求意见 as well as the progress table of today. */
export function breakdownRoutes(server: FastifyInstance, { registry, sessions, limits, rates, clock }: Parts): void {
  const rate = limiter('export', limits.export, rates, clock)
  // An office asks for one a body, all in one go.
  const forms = limiter('progress-form', limits.search, rates, clock)
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

  server.get<{ Params: { document: string } }>(
    '/api/v1/plan/:document/progress-form.xlsx',
    { schema: { tags: ['plan'], summary: '进展报送表（一个单位）' } },
    async (request, reply) => {
      const { person } = await sessions.require(request)
      forms.count(person.id)
      const body = queryOf(request).get('body') ?? ''
      const workbook = await registry.as(await sessions.viewer(request), async (session) =>
        progressForm(await planView(session, request.params.document), body, session.today()),
      )
      return reply
        .type(officialTypes.xlsx)
        .header('content-disposition', attachmentHeader(`${workbook.title}.xlsx`))
        .send(Buffer.from(await writeWorkbook(workbook)))
    },
  )
}
