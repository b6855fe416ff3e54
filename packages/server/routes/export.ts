import { kebabCase, type Register } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { attachmentHeader } from './attachment.ts'
import { listQuery } from './list-query.ts'
import { type RecordTable, tableOfRecords } from './table-of-records.ts'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** The list as a file: the same rows and values its viewer sees on the page. */
export function exportRoutes(server: FastifyInstance, register: Register, parts: Parts): void {
  const { registry, sessions, limits, rates, clock } = parts
  const rate = limiter('export', limits.export, rates, clock)
  for (const format of ['xlsx', 'csv'] as const)
    server.get(
      `/api/v1/${kebabCase(register.name)}.${format}`,
      { schema: { tags: [register.name], summary: `导出${register.title.zh}(${format})` } },
      async (request, reply) => {
        const query = listQuery(queryOf(request))
        const { person } = await sessions.require(request)
        rate.count(person.id)
        const table = await registry.as(await sessions.viewer(request), async (session) => {
          const records = await session.all(register, query)
          session.noteExport(
            register,
            records.map(({ id }) => id),
            { format },
          )
          return tableOfRecords(session, register, records, registry.domain)
        })
        return reply
          .type(types[format])
          .header('content-disposition', attachmentHeader(`${register.title.zh}.${format}`))
          .send(Buffer.from(await written(register, table, format)))
      },
    )
}

async function written(
  { title }: Register,
  { columns, rows }: RecordTable,
  format: 'xlsx' | 'csv',
): Promise<Uint8Array> {
  // Loaded when first asked for: the writers would otherwise weigh on every start.
  const { writeCsv, writeWorkbook } = await import('@zhiqiao/exchange')
  if (format === 'csv') return writeCsv({ columns, rows })
  return writeWorkbook({ sheets: [{ name: title.zh, title: title.zh, columns, rows, filter: true }] })
}
