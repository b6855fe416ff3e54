import {
  type AdjustmentLedger,
  adjustmentLedgerDocument,
  adjustmentLedgerWorkbook,
  writeDocx,
  writePdf,
  writeWorkbook,
} from '@zhiqiao/exchange'
import { Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { adjustmentLedger } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import { ledgerPaper } from '../../official/adjustment-ledger.ts'
import { officialTypes } from '../../official/official-type.ts'
import type { Parts } from '../../parts.ts'
import { queryOf } from '../../plugins/query-string.ts'
import { limiter } from '../../plugins/rate-limit.ts'
import { idOf, placeAsked } from '../analysis/question.ts'
import { attachmentHeader } from '../attachment.ts'

const writers = {
  xlsx: (ledger: AdjustmentLedger) => writeWorkbook(adjustmentLedgerWorkbook(ledger)),
  docx: (ledger: AdjustmentLedger) => writeDocx(adjustmentLedgerDocument(ledger)),
  pdf: (ledger: AdjustmentLedger) => writePdf(adjustmentLedgerDocument(ledger)),
} as const

/** 专业调整台账: `GET /api/v1/programme-ledger?schoolYear=&division=&school=`, live, and the same as Word, PDF and workbook. */
export function ledgerRoutes(server: FastifyInstance, { registry, sessions, limits, rates, clock }: Parts): void {
  const rate = limiter('export', limits.export, rates, clock)
  const asked = async (session: Session, query: ReadonlyMap<string, string>) => {
    const place = await placeAsked(session, query)
    return adjustmentLedger(session, place, { schoolYear: yearOf(query), school: schoolOf(session, query) })
  }
  server.get(
    '/api/v1/programme-ledger',
    { schema: { tags: ['programme-ledger'], summary: '专业调整台账' } },
    async (request) => {
      await sessions.require(request)
      return registry.as(await sessions.viewer(request), (session) => asked(session, queryOf(request)))
    },
  )
  for (const format of ['xlsx', 'docx', 'pdf'] as const)
    server.get(
      `/api/v1/programme-ledger.${format}`,
      { schema: { tags: ['programme-ledger'], summary: `专业调整台账(${format})` } },
      async (request, reply) => {
        const { person } = await sessions.require(request)
        rate.count(person.id)
        const paper = await registry.as(await sessions.viewer(request), async (session) => {
          const query = queryOf(request)
          const ledger = await asked(session, query)
          const school = schoolOf(session, query)
          session.note('export', { kind: 'programme-ledger', schoolYear: ledger.schoolYear, format })
          return ledgerPaper(session, ledger, school === undefined ? null : (ledger.rows[0]?.schoolTitle ?? ''))
        })
        return reply
          .type(officialTypes[format])
          .header('content-disposition', attachmentHeader(`${paper.of}${paper.schoolYear}专业调整台账.${format}`))
          .send(Buffer.from(await writers[format](paper)))
      },
    )
}

/** A school's own people ask for their school unless another is named. */
function schoolOf({ viewer }: Session, query: ReadonlyMap<string, string>): string | undefined {
  const school = ['headmaster', 'schoolRegistrar'].includes(viewer.hat?.role ?? '')
  return idOf(query, 'school') ?? (school ? viewer.hat?.organisation : undefined)
}

function yearOf(query: ReadonlyMap<string, string>): number | undefined {
  const value = query.get('schoolYear')
  if (value === undefined || value === '') return undefined
  if (!/^\d{4}$/.test(value))
    throw new Problem(400, 'bad-filter', '参数“schoolYear”的值不对。', 'The value of “schoolYear” will not do.')
  return Number(value)
}
