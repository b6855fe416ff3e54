import type { Action, ActionCounts, Batch, Choices, ReadOptions, StoredSheet, UnknownWord } from '@zhiqiao/exchange'
import { kebabCase, Problem, type RecordOf, type Register } from '@zhiqiao/model'
import type { Session, Whole } from '@zhiqiao/registry'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { ask } from '../import/import-acts.ts'
import { openImportRunner } from '../import/import-runner.ts'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { attachmentHeader } from './attachment.ts'

/** What the page of an import needs: the batch, the sheets and their columns, how far the work is. */
export interface ImportView extends Whole {
  readonly record: Batch
  readonly sheets: readonly StoredSheet[]
  /** What the rows of each sheet will do, by its number; empty while work is under way. */
  readonly counts: Readonly<Record<string, ActionCounts>>
  /** What was set by hand for the last reading. */
  readonly byHand: NonNullable<ReadOptions['sheets']>
  readonly words: NonNullable<ReadOptions['words']>
  /** Words no code set knows, for which rows are refused. */
  readonly unknownWords: readonly UnknownWord[]
  /** Null when nothing is under way. Bytes while reading, rows while writing; `waiting` until its turn has come. */
  readonly progress: {
    readonly step: string
    readonly waiting: boolean
    readonly done: number
    readonly total: number | null
  } | null
}

const id = Type.String({ format: 'uuid' })
const name = Type.String({ maxLength: 80 })
const nullable = (schema: ReturnType<typeof Type.String>) => Type.Optional(Type.Union([schema, Type.Null()]))
const byHand = Type.Record(
  Type.String({ pattern: '^\\d{1,3}$' }),
  Type.Object(
    {
      headingRow: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_048_576 })),
      columns: Type.Optional(
        Type.Record(Type.String({ pattern: '^\\d{1,5}$' }), Type.Union([Type.Null(), Type.String({ maxLength: 60 })])),
      ),
    },
    { additionalProperties: false },
  ),
)
const beginning = Type.Object(
  {
    files: Type.Array(id, { minItems: 1, maxItems: 100, uniqueItems: true }),
    system: nullable(name),
    referenceDate: nullable(Type.String({ format: 'date' })),
    map: nullable(id),
    clearing: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)
const line = Type.String({ minLength: 1, maxLength: 200 })
const words = Type.Array(
  Type.Object({ field: Type.String({ maxLength: 60 }), written: line, meant: line }, { additionalProperties: false }),
  { maxItems: 2000 },
)
const columnsBody = Type.Object(
  { version: Type.Integer({ minimum: 1 }), sheets: byHand, words: Type.Optional(words) },
  { additionalProperties: false },
)

interface Begin {
  Params: { register: string }
  Body: {
    files: string[]
    system?: string | null
    referenceDate?: string | null
    map?: string | null
    clearing?: boolean
  }
}
interface One {
  Params: { id: string }
}
interface SetColumns extends One {
  Body: { version: number; sheets: ReadOptions['sheets']; words?: ReadOptions['words'] }
}

/** Templates, and the way of an import: files in, columns, preview, refused rows back. Confirming and undoing are acts of the batch. */
export function importRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, hub, sessions, limits, rates, clock } = parts
  const uploads = limiter('import', limits.upload, rates, clock)
  const exports = limiter('export', limits.export, rates, clock)
  const runner = openImportRunner({ registry, hub, log: server.log })
  server.addHook('preClose', () => runner.close())
  const schema = (summary: string, rest: object = {}) => ({ tags: ['import'], summary, ...rest })
  const asViewer = async <T>(request: FastifyRequest, work: (session: Session) => Promise<T>): Promise<T> => {
    await sessions.require(request)
    return registry.as(await sessions.viewer(request), work)
  }

  server.get<{ Params: { register: string } }>(
    '/api/v1/import/:register/template.xlsx',
    { schema: schema('导入表') },
    async (request, reply) => {
      const { requireImportable, sheetOf, writeWorkbook, yearRows } = await import('@zhiqiao/exchange')
      const { title, bytes } = await asViewer(request, async (session) => {
        const register = registerNamed(session, request.params.register)
        await requireImportable(session, register)
        const organisation = await organisationFor(session, register, queryOf(request).get('organisation'))
        const year = await yearRows(session, register, organisation?.id ?? null)
        if (year) session.noteExport(register, year.ids, { format: 'xlsx', template: year.year })
        const workbook = sheetOf(register, registry.domain, {
          choices: await choicesFor(session, register),
          ...(organisation ? { organisation } : {}),
          ...(year ? { rows: year.rows } : {}),
        })
        return {
          title: `${register.title.zh}导入表${organisation ? `（${organisation.title}）` : ''}.xlsx`,
          bytes: await writeWorkbook(workbook),
        }
      })
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', attachmentHeader(title))
        .send(Buffer.from(bytes))
    },
  )

  server.get<{ Params: { register: string } }>(
    '/api/v1/import/:register/template.csv',
    { schema: schema('导入表(CSV)') },
    async (request, reply) => {
      const { requireImportable, templateColumns, writeCsv, yearRows } = await import('@zhiqiao/exchange')
      const encoding = queryOf(request).get('encoding') === 'gb18030' ? 'gb18030' : 'utf-8'
      const { register, year } = await asViewer(request, async (session) => {
        const register = registerNamed(session, request.params.register)
        await requireImportable(session, register)
        const organisation = await organisationFor(session, register, queryOf(request).get('organisation'))
        const year = await yearRows(session, register, organisation?.id ?? null)
        if (year) session.noteExport(register, year.ids, { format: 'csv', template: year.year })
        return { register, year }
      })
      const columns = templateColumns(register, registry.domain, { beside: year !== null }).map(({ column }) => ({
        title: column.title.replace(/\*$/, ''),
      }))
      return reply
        .type(`text/csv; charset=${encoding}`)
        .header('content-disposition', attachmentHeader(`${register.title.zh}导入表.csv`))
        .send(Buffer.from(writeCsv({ columns, rows: year?.rows ?? [] }, encoding)))
    },
  )

  server.post<Begin>(
    '/api/v1/import/:register',
    { schema: schema('开始导入', { body: beginning }) },
    async (request, reply) => {
      const { beginBatch } = await import('@zhiqiao/exchange')
      const { person } = await sessions.require(request)
      uploads.count(person.id)
      const view = await asViewer(request, async (session) => {
        const register = registerNamed(session, request.params.register)
        const batch = await beginBatch(session, { ...request.body, register: register.name })
        await ask(session, batch.id, 'read')
        return viewOf(session, batch.id)
      })
      return reply.code(201).header('location', `/api/v1/import/batch/${view.record.id}`).send(view)
    },
  )

  server.get<One>('/api/v1/import/batch/:id', { schema: schema('导入的进展') }, async (request) =>
    asViewer(request, (session) => viewOf(session, request.params.id)),
  )

  server.get<One>('/api/v1/import/batch/:id/rows', { schema: schema('导入预览的行') }, async (request) => {
    const { previewPage } = await import('@zhiqiao/exchange')
    const query = queryOf(request)
    const page = { offset: whole(query.get('offset'), 0, 1_000_000), limit: whole(query.get('limit'), 50, 200) }
    return asViewer(request, async (session) => {
      const batch: Batch = await session.read('importBatch', request.params.id)
      return previewPage(session, batch, actionNamed(query.get('action')), page)
    })
  })

  server.put<SetColumns>(
    '/api/v1/import/batch/:id/columns',
    { schema: schema('指定各列和用词', { body: columnsBody }) },
    async (request) => {
      const { version, sheets, words } = request.body
      return asViewer(request, async (session) => {
        await session.perform('importBatch', request.params.id, version, 'readAgain')
        await ask(session, request.params.id, 'read', { sheets, ...(words && { words }) })
        return viewOf(session, request.params.id)
      })
    },
  )

  server.get<One>('/api/v1/import/batch/:id/refused.xlsx', { schema: schema('未接收的行') }, async (request, reply) => {
    const { refusedWorkbook, writeWorkbook } = await import('@zhiqiao/exchange')
    const { person } = await sessions.require(request)
    exports.count(person.id)
    const { title, bytes } = await asViewer(request, async (session) => {
      const batch: Batch = await session.read('importBatch', request.params.id)
      const workbook = await refusedWorkbook(session, batch)
      return { title: `${batch.values.title}（未接收）.xlsx`, bytes: await writeWorkbook(workbook) }
    })
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', attachmentHeader(title))
      .send(Buffer.from(bytes))
  })
}

async function viewOf(session: Session, batch: string): Promise<ImportView> {
  const { countSheets, jobOf, storedSheets, unknownWords } = await import('@zhiqiao/exchange')
  const seen = await session.whole('importBatch', batch)
  const job = await jobOf(session, batch)
  const { step, done, total, attempts } = job ?? {}
  const progress =
    job && job.finishedAt === null
      ? { step: step!, waiting: attempts === 0, done: Number(done), total: total == null ? null : Number(total) }
      : null
  const sheets = await storedSheets(session, batch)
  const bodies = new Set(sheets.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])))
  return {
    ...seen,
    titles: { ...seen.titles, ...(await session.titles('organisation', [...bodies])) },
    record: seen.record as Batch,
    sheets,
    byHand: job?.options.sheets ?? {},
    words: job?.options.words ?? [],
    unknownWords: seen.record.state === 'previewed' ? await unknownWords(session, seen.record as Batch) : [],
    counts: progress === null ? await countSheets(session, batch) : {},
    progress,
  }
}

function registerNamed({ domain }: Session, asked: string): Register {
  const found = Object.values(domain.registers).find((each) => each.name === asked || kebabCase(each.name) === asked)
  if (found) return found
  throw new Problem(404, 'no-register', '没有这个登记册。', 'There is no such register.')
}

/** Whose workbook it is: the body asked for, or the body of whoever fills in for their own. */
async function organisationFor(session: Session, register: Register, asked: string | undefined) {
  const { organisationField, ownBody } = await import('@zhiqiao/exchange')
  if (asked === undefined) return ownBody(session, register)
  if (organisationField(register) === null) return null
  const { values }: RecordOf = await session.read('organisation', asked)
  return { id: asked, title: String(values.name) }
}

const mostChoices = 200

/** Titles for drop-downs, of registers small enough to be listed. */
async function choicesFor(session: Session, register: Register): Promise<Choices> {
  const { titlesApart } = await import('@zhiqiao/exchange')
  const choices = new Map<string, string[]>()
  const targets = Object.values(register.fields).flatMap(({ type, register: target }) =>
    type.kind === 'reference' && target !== undefined ? [target] : [],
  )
  for (const target of new Set(targets)) {
    const page = await session.list(target, { limit: mostChoices })
    if (page.next !== null || page.rows.length === 0) continue
    const titles = await session.titles(
      target,
      page.rows.map((row) => row.id),
    )
    const apart = await titlesApart(session, session.domain.registers[target]!, titles)
    choices.set(target, [...new Set(page.rows.map((row) => apart[row.id] ?? '').filter(Boolean))])
  }
  return choices
}

function actionNamed(raw: string | undefined): Action {
  if (raw === 'add' || raw === 'change' || raw === 'keep' || raw === 'refuse') return raw
  throw new Problem(400, 'bad-filter', '参数“action”的值不对。', 'The value of the parameter “action” will not do.')
}

function whole(raw: string | undefined, otherwise: number, most: number): number {
  if (raw === undefined) return otherwise
  const value = /^\d{1,7}$/.test(raw) ? Number(raw) : Number.NaN
  if (value <= most) return value
  throw new Problem(400, 'bad-limit', '页码或条数不对。', 'The page asked for will not do.')
}
