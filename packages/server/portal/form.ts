import { Problem } from '@zhiqiao/model'
import type { FastifyRequest } from 'fastify'
import { safeFileName } from '../routes/attachment.ts'
import { fileType } from '../routes/file-type.ts'

export interface Form {
  readonly values: Record<string, string>
  readonly files: readonly {
    readonly field: string
    readonly file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
  }[]
}

/** Reads a plain HTML form with at most one file; an empty file input counts as none. */
export async function readFormFiles(request: FastifyRequest): Promise<Form> {
  if (!request.isMultipart())
    throw new Problem(415, 'content-type', '请用页面上的表单提交。', 'Use the form on the page.')
  const values: Record<string, string> = Object.create(null)
  const files: { field: string; file: { name: string; type: string; bytes: Uint8Array } }[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      const text = String(part.value ?? '')
      if (!text.isWellFormed() || text.includes('\u0000'))
        throw new Problem(400, 'text', '文字中含有无法保存的字符。', 'The text holds characters that cannot be kept.')
      values[part.fieldname] = text.replaceAll('\r\n', '\n')
      continue
    }
    const bytes = await part.toBuffer()
    if (bytes.length === 0) continue
    const name = safeFileName(part.filename ?? '')
    files.push({ field: part.fieldname, file: { name, type: fileType(name, bytes), bytes } })
  }
  return { values, files }
}
