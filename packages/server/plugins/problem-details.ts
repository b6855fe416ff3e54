import type { Socket } from 'node:net'
import { Problem } from '@zhiqiao/model'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Limiter } from './rate-limit.ts'

/** RFC 9457, with our stable code and the English words beside the Chinese title. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly en: string
  readonly code: string
  readonly status: number
  /** The request, for whoever looks it up in the log. */
  readonly instance: string
  readonly [detail: string]: unknown
}

/** What a caller is told of an error. Unknown ones say nothing of the inside. */
export function problemDetails(problem: Problem, requestId: string): ProblemDetails {
  return {
    ...problem.details,
    type: `/problem/${problem.code}`,
    title: problem.zh,
    en: problem.en,
    code: problem.code,
    status: problem.status,
    instance: `urn:request:${requestId}`,
  }
}

/** Turns every error and every unknown address into problem details. */
export function answerWithProblems(server: FastifyInstance, notFoundLimit: Limiter): void {
  server.setErrorHandler((error, request, reply) => sendProblem(error, request, reply))
  // Unlimited, it would let somebody search for addresses that exist.
  server.setNotFoundHandler({ preHandler: notFoundLimit.byAddress }, async (request, reply) =>
    sendProblem(unknownAddress(), request, reply),
  )
}

/** Sends any error as problem details; what nobody foresaw is logged with the request's id and sent as a bare 500. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = noteProblem(error, request, reply)
  return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problemDetails(problem, request.id)))
}

/** Logs an error and sets status and headers of its answer, in whichever form that is sent. */
export function noteProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): Problem {
  const problem = problemOf(error)
  if (problem.status >= 500) request.log.error({ err: error }, problem.code)
  // Of a file that would not be read, the sentence tells the person what to do and the cause tells us why.
  else if (problem.cause instanceof Error)
    request.log.warn({ cause: `${problem.cause.name}: ${problem.cause.message.slice(0, 200)}` }, problem.code)
  const retryAfter = problem.details.retryAfter
  if (typeof retryAfter === 'number') reply.header('retry-after', String(Math.ceil(retryAfter)))
  reply.code(problem.status).header('cache-control', 'no-store')
  return problem
}

/** What is not even HTTP, or too much of it, gets a plain answer and the connection ends. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return
  const [status, words] =
    error.code === 'HPE_HEADER_OVERFLOW' ? [431, 'Request Header Fields Too Large'] : [400, 'Bad Request']
  const zh = status === 431 ? '请求头太大。' : '请求不是有效的 HTTP。'
  const problem = new Problem(status, 'request-broken', zh, `${words}.`)
  const body = JSON.stringify(problemDetails(problem, 'none'))
  socket.end(
    `HTTP/1.1 ${status} ${words}\r\ncontent-type: application/problem+json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

/** The Problem behind an error: itself, a known refusal of Fastify or the database, or "our fault". */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code, statusCode, message } = error as Partial<FastifyError>
  if (message !== undefined && brokenForm.test(message)) return malformedForm()
  const known = code === undefined ? undefined : (refusals[code] ?? databaseRefusal(code))
  if (known) return new Problem(...known)
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem(statusCode, 'request-refused', '请求格式有误，无法处理。', 'The request is malformed.')
  return new Problem(
    500,
    'internal',
    '系统出错，操作没有完成。请稍后重试；若仍不行，请把编号告诉管理员。',
    'Something went wrong on our side and nothing was done. Try again; if it persists, tell the administrator the id.',
  )
}

/** The reader of forms throws bare errors; these are its words for a form cut short or without a boundary. */
const brokenForm =
  /^Multipart: Boundary not found$|unexpected end of multipart data$|^Malformed (part header|content type)/i

function malformedForm(): Problem {
  return new Problem(
    400,
    'form-malformed',
    '上传的表单不完整，请重新上传。',
    'The form is incomplete: upload it again.',
  )
}

type Refusal = readonly [status: number, code: string, zh: string, en: string, details?: Record<string, unknown>]

const refusals: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'content-type',
    '不支持这种内容类型，请用 JSON 提交。',
    'This content type is not accepted: send JSON.',
  ],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body-too-large', '提交的内容太大。', 'The body is too large.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    400,
    'content-length',
    '请求的长度与内容不符。',
    'The content length does not match the body.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'body-empty', '没有提交内容。', 'The request has no body.'],
  FST_ERR_BAD_URL: [400, 'address-malformed', '网址无法识别。', 'The address cannot be decoded.'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'address-too-long', '网址太长。', 'The address is too long.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [
    415,
    'content-type',
    '请以表单(multipart/form-data)上传文件。',
    'Upload files as multipart/form-data.',
  ],
  FST_REQ_FILE_TOO_LARGE: [413, 'file-too-large', '文件太大。', 'The file is too large.'],
  FST_FILES_LIMIT: [413, 'too-many-files', '一次只能上传一个文件。', 'Upload one file at a time.'],
  FST_PARTS_LIMIT: [413, 'too-many-parts', '表单的内容过多。', 'The form has too many parts.'],
  FST_FIELDS_LIMIT: [413, 'too-many-parts', '表单的内容过多。', 'The form has too many parts.'],
}

/** 503 with Retry-After when the database is away or overloaded; 400 for text it cannot hold. */
function databaseRefusal(code: string): Refusal | undefined {
  if (code === '22021' || code === '22P05')
    return [
      400,
      'text-not-storable',
      '提交的文字中有无法保存的字符。',
      'The text holds characters that cannot be stored.',
    ]
  const away = code.startsWith('08') || code.startsWith('57P') || code.startsWith('53') || connectionErrors.has(code)
  if (away)
    return [
      503,
      'database-unavailable',
      '数据库暂时无法访问，请稍后重试。',
      'The database cannot be reached right now: try again shortly.',
      { retryAfter: 5 },
    ]
  return code === '40001' || code === '40P01' || code === '55P03'
    ? [
        503,
        'busy',
        '同一内容正由他人处理，请稍后重试。',
        'The same thing is being worked on: try again shortly.',
        { retryAfter: 1 },
      ]
    : undefined
}

const connectionErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT'])

/** Nothing stands at the address asked for. */
export function unknownAddress(): Problem {
  return new Problem(404, 'no-such-address', '没有这个网址。', 'There is nothing at this address.')
}
