import type { Readable } from 'node:stream'
import { organisation } from '@zhiqiao/definitions'
import { type ReadDocument, readDocument, readText } from '@zhiqiao/exchange'
import { Problem } from '@zhiqiao/model'
import { parsePolicy } from '@zhiqiao/policy'
import type { Session, Viewer } from '@zhiqiao/registry'
import { importPlan } from '@zhiqiao/work'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Parts } from '../../parts.ts'
import { limiter } from '../../plugins/rate-limit.ts'
import { safeFileName } from '../attachment.ts'
import { fileType } from '../file-type.ts'

/** What came in: the text the offsets will refer to, what to tell the person, and the file to keep beside it. */
interface Received {
  readonly read: ReadDocument
  readonly name: string
  readonly file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array } | null
}

/** `POST /api/v1/plan/import`: a document in (a file, or pasted text), a plan to be checked out. */
export function importRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, sessions, limits, rates, clock } = parts
  const rate = limiter('upload', limits.upload, rates, clock)
  server.post(
    '/api/v1/plan/import',
    {
      bodyLimit: 52 * 1024 * 1024,
      schema: { tags: ['plan'], summary: '导入政策文件', consumes: ['multipart/form-data', 'application/json'] },
    },
    async (request, reply) => {
      const { person } = await sessions.require(request)
      rate.count(person.id)
      const viewer = await sessions.viewer(request)
      requireOffice(viewer)
      const received = request.isMultipart() ? await receiveFile(request) : receiveText(request.body)
      const plan = parsePolicy(received.read.text)
      const document = await registry.as(viewer, (session) => record(session, viewer, received, plan))
      return reply.code(201).send({
        document,
        kind: received.read.kind,
        notes: received.read.notes,
        entries: plan.tasks.length + plan.targets.length,
      })
    },
  )
}

async function record(
  session: Session,
  viewer: Viewer,
  { read, name, file }: Received,
  plan: ReturnType<typeof parsePolicy>,
): Promise<string> {
  const office = viewer.hat!.organisation
  const { values } = await session.read(organisation, office)
  const stored = file === null ? null : await session.storeFile(file)
  return importPlan(session, {
    text: read.text,
    plan,
    office,
    division: values.division,
    fallbackTitle: name,
    sourceFile: stored === null ? [] : [stored.id],
  })
}

async function receiveFile(request: FastifyRequest): Promise<Received> {
  const part = await request.file()
  if (!part) throw new Problem(400, 'no-file', '没有选择文件。', 'There is no file in the form.')
  const bytes = await bytesOf(part.file)
  if (part.file.truncated)
    throw new Problem(
      413,
      'too-large',
      '文件超过50兆字节，请压缩图片或拆分后再导入。',
      'The file is larger than 50 MB.',
    )
  const name = safeFileName(part.filename ?? '')
  const read = await readDocument({ name, bytes })
  return { read, name: name.replace(/\.\w{1,5}$/, ''), file: { name, type: fileType(name, bytes), bytes } }
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function receiveText(body: unknown): Received {
  const text = body !== null && typeof body === 'object' && 'text' in body ? body.text : undefined
  if (typeof text !== 'string' || text.trim() === '')
    throw new Problem(
      422,
      'no-text',
      '请粘贴文件正文，或选择一个文件。',
      'Paste the text of the document or choose a file.',
    )
  if (Object.keys(body as object).length > 1)
    throw new Problem(422, 'invalid', '只能提交 text 一项。', 'Only text may be given.')
  const read = readText(text)
  return { read, name: read.text.trim().split('\n')[0]!.slice(0, 100), file: null }
}

function requireOffice(viewer: Viewer): void {
  if (viewer.hat?.role !== 'sectionOfficer' && viewer.hat?.role !== 'deputyDirector')
    throw new Problem(
      403,
      'forbidden',
      '导入文件由业务科室办理，请换到业务科室的岗位。',
      'Documents are imported by the section in charge: change to that hat.',
    )
}
