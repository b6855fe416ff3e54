import type { CellValue, CsvEncoding, WorkbookColumn } from '@zhiqiao/exchange'
import { chinaTime, kebabCase, Problem, type Register } from '@zhiqiao/model'
import type { ListQuery, Session } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { attachmentHeader } from './attachment.ts'
import { listQuery } from './list-query.ts'
import { tableWriter } from './table-of-records.ts'

export type ExportFormat = 'xlsx' | 'csv'

const mostRows = 200_000

/** The list as a file: the same rows and values its viewer sees on the page. */
export function exportRoutes(server: FastifyInstance, register: Register, parts: Parts): void {
  const { registry, sessions, limits, rates, clock } = parts
  const rate = limiter('export', limits.export, rates, clock)
  for (const format of ['xlsx', 'csv'] as const)
    server.get(
      `/api/v1/${kebabCase(register.name)}.${format}`,
      { schema: { tags: [register.name], summary: `导出${register.title.zh}(${format})` } },
      async (request, reply) => {
        const parameters = new Map(queryOf(request))
        const encoding = format === 'csv' ? encodingOf(parameters.get('encoding')) : 'utf-8'
        if (format === 'csv') parameters.delete('encoding')
        const query = listQuery(parameters)
        const { person } = await sessions.require(request)
        rate.count(person.id)
        const { bytes, name } = await registry.as(await sessions.viewer(request), async (session) => ({
          ...(await exportList(session, register, query, format, encoding)),
          name: `${register.title.zh}${format === 'csv' ? `_${markOf(session)}` : ''}.${format}`,
        }))
        return reply
          .type(
            format === 'csv'
              ? `text/csv; charset=${encoding}`
              : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          )
          .header('content-disposition', attachmentHeader(name))
          .send(bytes)
      },
    )
}

function encodingOf(asked: string | undefined): CsvEncoding {
  if (asked === undefined || asked === 'utf-8') return 'utf-8'
  if (asked === 'gb18030') return 'gb18030'
  throw new Problem(400, 'bad-filter', '参数“encoding”的值不对。', 'The value of the parameter “encoding” will not do.')
}

/**
 * Writes every row of a list that the viewer may read, page by page, and notes that they left the platform.
 * @throws Problem when there are more rows than a file can sensibly hold
 */
export async function exportList(
  session: Session,
  register: Register,
  query: ListQuery,
  format: ExportFormat,
  encoding: CsvEncoding = 'utf-8',
): Promise<{ bytes: Buffer; rows: number }> {
  const { columns, rowOf } = tableWriter(session.domain, register)
  const ids: string[] = []
  async function* rows(): AsyncGenerator<readonly CellValue[]> {
    for await (const page of session.bulk.pages(register, query)) {
      if (ids.length + page.rows.length > mostRows) throw tooManyRows(register)
      for (const record of page.rows) {
        ids.push(record.id)
        yield rowOf(record, page.references)
      }
    }
  }
  const bytes = await written(session, register, columns, rows(), format, encoding)
  session.noteExport(register, ids, { format })
  return { bytes, rows: ids.length }
}

async function written(
  session: Session,
  { title }: Register,
  columns: readonly WorkbookColumn[],
  rows: AsyncGenerator<readonly CellValue[]>,
  format: ExportFormat,
  encoding: CsvEncoding,
): Promise<Buffer> {
  // Loaded when first asked for: the writers would otherwise weigh on every start.
  const [{ csvPieces, workbookStream }, { buffer }] = await Promise.all([
    import('@zhiqiao/exchange'),
    import('node:stream/consumers'),
  ])
  if (format === 'csv') {
    const pieces: Uint8Array[] = []
    for await (const piece of csvPieces({ columns, rows }, encoding)) pieces.push(piece)
    return Buffer.concat(pieces)
  }
  return buffer(
    workbookStream({
      sheets: [{ name: title.zh, title: title.zh, note: watermark(session), columns, rows, filter: true }],
    }),
  )
}

/** Whose copy it is: people who pass a file on are to know that it says so. */
function watermark(session: Session): string {
  const [who, at] = [exporter(session), chinaTime(session.now())]
  return `${who === '' ? '' : `${who} `}于${at.slice(0, 10)} ${at.slice(11, 16)}导出，仅限工作使用。`
}

/** The same in the name of a CSV, which has no place for words that no reader takes for a row. */
const markOf = (session: Session) =>
  [exporter(session).replace(' ', ''), chinaTime(session.now()).slice(0, 16).replace('T', '-').replace(':', '')]
    .filter(Boolean)
    .join('_')

const exporter = ({ viewer }: Session) => [viewer.hat?.organisationTitle, viewer.person?.name].filter(Boolean).join(' ')

function tooManyRows({ title }: Register): Problem {
  return new Problem(
    400,
    'too-many',
    `${title.zh}超过${mostRows}条，请缩小范围后分次导出。`,
    `There are more than ${mostRows} records; narrow the range and export in parts.`,
  )
}
