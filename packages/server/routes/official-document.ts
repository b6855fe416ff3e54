import { writeDocx, writePdf, writeWorkbook } from '@zhiqiao/exchange'
import { Problem } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import { collectionTable } from '../official/collection-paper.ts'
import { minutesOf, packetOf } from '../official/conference-paper.ts'
import { consultationPaper, consultationTable } from '../official/consultation-paper.ts'
import { officialTypes } from '../official/official-type.ts'
import type { Paper, PaperMaker } from '../official/paper.ts'
import { circularOf, evidenceBundle, followUpPaper, summaryOf } from '../official/progress-paper.ts'
import { talentReportPaper } from '../official/talent-report-paper.ts'
import { closureDecision, rectificationOrder, suspensionDecision } from '../official/warning-paper.ts'
import { workSummaryPaper } from '../official/work-summary-paper.ts'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { attachmentHeader } from './attachment.ts'

/** Which papers there are, by the name in their address. */
const papers: Readonly<Record<string, PaperMaker>> = {
  'consultation-table': consultationTable,
  'consultation-letter': consultationPaper,
  'follow-up-order': followUpPaper,
  circular: circularOf,
  summary: summaryOf,
  'evidence-bundle': evidenceBundle,
  'conference-packet': packetOf,
  minutes: minutesOf,
  'work-summary': workSummaryPaper,
  'rectification-order': rectificationOrder,
  'suspension-decision': suspensionDecision,
  'closure-decision': closureDecision,
  'talent-report': talentReportPaper,
  'collection-table': collectionTable,
}

type Format = keyof typeof officialTypes

/** `GET /api/v1/document-out/{kind}/{id}.{docx|pdf|xlsx}`: official papers made from the ledger at this moment. */
export function officialDocumentRoutes(
  server: FastifyInstance,
  { registry, sessions, limits, rates, clock }: Parts,
): void {
  const rate = limiter('export', limits.export, rates, clock)
  for (const [kind, make] of Object.entries(papers))
    for (const format of Object.keys(officialTypes) as Format[])
      server.get<{ Params: { id: string } }>(
        `/api/v1/document-out/${kind}/:id.${format}`,
        { schema: { tags: ['document-out'], summary: `公文(${kind}.${format})` } },
        async (request, reply) => {
          const { person } = await sessions.require(request)
          rate.count(person.id)
          const paper = await registry.as(await sessions.viewer(request), async (session) => {
            session.note('export', { kind, id: request.params.id, format })
            return make(session, request.params.id, queryOf(request))
          })
          return reply
            .type(officialTypes[format])
            .header('content-disposition', attachmentHeader(`${paper.name}.${format}`))
            .send(Buffer.from(await written(paper, format)))
        },
      )
}

async function written(paper: Paper, format: Format): Promise<Uint8Array> {
  if (format === 'xlsx' && paper.workbook) return writeWorkbook(paper.workbook)
  if (format === 'docx' && paper.document) return writeDocx(paper.document)
  if (format === 'pdf' && paper.pdf) return paper.pdf()
  if (format === 'pdf' && paper.document) return writePdf(paper.document)
  throw new Problem(404, 'no-format', '这份材料没有这种格式。', 'This paper is not made in that format.')
}
