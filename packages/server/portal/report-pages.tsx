import type { ReportTable } from '@zhiqiao/definitions'
import { writeCsv, writeDocx, writePdf } from '@zhiqiao/exchange'
import { ReportListPage, ReportPage } from '@zhiqiao/portal'
import { isId, publicViewer } from '@zhiqiao/registry'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { officialTypes } from '../official/official-type.ts'
import { talentReportPaper } from '../official/talent-report-paper.ts'
import { publicReportPaper } from '../official/work-summary-paper.ts'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { attachmentHeader } from '../routes/attachment.ts'
import { NotFound } from './not-found.tsx'
import { reportColumns } from './open-dataset.ts'
import { publishedPractice, publishedPractices } from './published-practice.ts'
import { publishedBodyReport, publishedReport, publishedReports, talentReportOf } from './published-report.ts'
import { readerOf } from './reader.ts'
import { sendPage } from './send-page.ts'
import { stylesheetPath } from './stylesheet.ts'

const hidden = { schema: { hide: true } }
type One = { Params: { id: string } }

/** The yearly reports: a page, and the same as Word, PDF, CSV and JSON. */
export function reportRoutes(server: FastifyInstance, { registry, site, limits, rates, clock }: Parts): void {
  const making = limiter('public-paper', limits.export, rates, clock)

  server.get('/report', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const [reports, practices] = [await publishedReports(registry), await publishedPractices(registry)]
    return sendPage(
      reply,
      <ReportListPage reader={reader} reports={reports} practices={practices} stylesheet={stylesheetPath} />,
    )
  })

  server.get<One>('/report/:id', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    for (const published of [publishedReport, publishedBodyReport, publishedPractice]) {
      const report = await published(registry, reader, request.params.id)
      if (report) return sendPage(reply, <ReportPage reader={reader} report={report} stylesheet={stylesheetPath} />)
    }
    return sendPage(reply, <NotFound reader={reader} />, 404)
  })

  // Practices once had addresses of their own: links to them still lead there.
  server.get<One>('/practice/:id', hidden, async (request, reply) =>
    reply.redirect(`/report/${request.params.id}`, 301),
  )

  for (const format of ['docx', 'pdf'] as const)
    server.get<One>(`/report/:id.${format}`, hidden, async (request, reply) => {
      making.count(request.ip)
      const { id } = request.params
      const paper = (await talentReportOf(registry, id))
        ? await registry.as(publicViewer, (session) => talentReportPaper(session, id, new Map()))
        : isId(id) && (await registry.asSystem('公开的年度报告', (session) => publicReportPaper(session, id)))
      if (!paper) return sendPage(reply, <NotFound reader={await readerOf(request, registry, site)} />, 404)
      const write = format === 'docx' ? writeDocx : writePdf
      return reply
        .type(officialTypes[format])
        .header('content-disposition', attachmentHeader(`${paper.name}.${format}`))
        .send(Buffer.from(await write(paper.document!)))
    })

  server.get<One>('/report/:id.csv', hidden, async (request, reply) => {
    const report = await talentReportOf(registry, request.params.id)
    if (!report) return sendPage(reply, <NotFound reader={await readerOf(request, registry, site)} />, 404)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', attachmentHeader(`${report.values.title}.csv`))
      .send(
        Buffer.from(
          writeCsv({
            columns: reportColumns.map(({ title }) => ({ title: title.zh })),
            rows: linesOf(report.values.tables ?? []),
          }),
        ),
      )
  })

  server.get<One>('/report/:id.dictionary.json', hidden, async (request, reply) => {
    const report = await talentReportOf(registry, request.params.id)
    if (!report) return sendPage(reply, <NotFound reader={await readerOf(request, registry, site)} />, 404)
    return reply
      .type('application/json; charset=utf-8')
      .send({ name: report.id, title: { zh: report.values.title, en: report.values.title }, columns: reportColumns })
  })

  server.get<One>('/report/:id.json', hidden, async (request, reply) => {
    const report = await talentReportOf(registry, request.params.id)
    if (!report) return sendPage(reply, <NotFound reader={await readerOf(request, registry, site)} />, 404)
    const { title, year, asOf, publishedOn, method, coverage, caveats, tables } = report.values
    return reply.type('application/json; charset=utf-8').send({
      ...{ title, year, asOf, publishedOn, method, coverage, caveats },
      url: addressOf(request, report.id),
      tables: tables ?? [],
    })
  })
}

const addressOf = (request: FastifyRequest, id: string) => `${request.protocol}://${request.host}/report/${id}`

/** A line a number, in the order of `reportColumns`: what programs read most easily. */
function* linesOf(tables: readonly ReportTable[]) {
  for (const { zh, columns, rows } of tables)
    for (const row of rows)
      for (const [at, column] of columns.entries())
        yield [zh, row.zh, column.zh, column.unit, row.values[at] ?? null, row.before[at] ?? null]
}
