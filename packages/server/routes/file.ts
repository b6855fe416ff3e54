import multipart from '@fastify/multipart'
import { Problem } from '@zhiqiao/model'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { sandboxPolicy, shownPolicy } from '../plugins/security-headers.ts'
import { attachmentHeader, safeFileName } from './attachment.ts'
import { fileType } from './file-type.ts'

/** Largest file, as the database's own check has it. */
export const largestFile = 50 * 1024 * 1024

/** Makes multipart bodies readable by routes that ask for them; what is not asked for is never read. */
export async function acceptUploads(server: FastifyInstance): Promise<void> {
  await server.register(multipart, {
    limits: {
      fileSize: largestFile,
      files: 1,
      fields: 10,
      fieldSize: 1024 * 1024,
      fieldNameSize: 100,
      parts: 12,
      headerPairs: 50,
    },
  })
}

/** Files are handed in once and then attached to records by id; who may see the record may fetch the file. */
export function fileRoutes(server: FastifyInstance, parts: Parts): void {
  const { registry, sessions, limits, rates, clock } = parts
  const rate = limiter('upload', limits.upload, rates, clock)

  server.post(
    '/api/v1/file',
    { bodyLimit: largestFile + 64 * 1024, schema: { tags: ['file'], consumes: ['multipart/form-data'] } },
    async (request, reply) => {
      const { person } = await sessions.require(request)
      rate.count(person.id)
      if (!request.isMultipart()) throw notMultipart()
      const part = await request.file()
      if (!part) throw noFile()
      const bytes = await part.toBuffer()
      const name = safeFileName(part.filename ?? '')
      const type = fileType(name, bytes)
      const stored = await registry.as(await sessions.viewer(request), (session) =>
        session.storeFile({ name, type, bytes }),
      )
      return reply.code(201).header('location', `/api/v1/file/${stored.id}`).send(stored)
    },
  )

  server.get<{ Params: { id: string } }>(
    '/api/v1/file/:id',
    { schema: { tags: ['file'], response: { 200: Type.String({ format: 'binary' }) } } },
    async (request, reply) => {
      const file = await registry.as(await sessions.viewer(request), (session) => session.openFile(request.params.id))
      return reply
        .type(file.type)
        .header('content-disposition', attachmentHeader(file.name))
        .header('content-security-policy', sandboxPolicy)
        .header('content-length', file.bytes.length)
        .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
    },
  )

  server.get<{ Params: { id: string } }>(
    '/api/v1/file/:id/view',
    { schema: { tags: ['file'], response: { 200: Type.String({ format: 'binary' }) } } },
    async (request, reply) => {
      const file = await registry.as(await sessions.viewer(request), (session) => session.openFile(request.params.id))
      if (!shown.includes(file.type)) throw noPreview()
      return reply
        .type(file.type)
        .header('content-disposition', attachmentHeader(file.name).replace(/^attachment/, 'inline'))
        .header('content-security-policy', shownPolicy)
        .header('x-frame-options', 'SAMEORIGIN')
        .header('content-length', file.bytes.length)
        .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
    },
  )
}

/** What a browser can show by itself and runs nothing of: pictures, and PDF in its own viewer. */
const shown: readonly string[] = ['image/png', 'image/jpeg', 'application/pdf']

function noPreview(): Problem {
  return new Problem(
    415,
    'no-preview',
    '这种文件不能预览，请下载后打开。',
    'This kind of file has no preview: download it.',
  )
}

function notMultipart(): Problem {
  return new Problem(
    415,
    'content-type',
    '请以表单(multipart/form-data)上传文件。',
    'Upload files as multipart/form-data.',
  )
}

function noFile(): Problem {
  return new Problem(400, 'no-file', '没有选择文件。', 'There is no file in the form.')
}
