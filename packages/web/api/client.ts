import { type FieldProblem, Problem, type RecordOf } from '@zhiqiao/model'

const base = '/api/v1'

let signedOut: () => void = () => {}

/** Told when the server answers 401: the sign-in page opens and keeps the address. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

interface ProblemDocument {
  readonly title?: string
  readonly detail?: string
  readonly en?: string
  readonly code?: string
  readonly status?: number
  readonly problems?: readonly FieldProblem[]
  readonly theirs?: RecordOf
}

/** A refusal of the server as a typed Problem; what has no problem document gets a sentence by its status. */
export function problemOf(status: number, body: unknown): Problem {
  const document = (typeof body === 'object' && body !== null ? body : {}) as ProblemDocument
  if (document.code !== undefined && document.title !== undefined) {
    const { title, en, code, problems, ...details } = document
    return new Problem(status, code, title, en ?? title, { ...details, problems })
  }
  if (status === 413)
    return new Problem(
      status,
      'too-large',
      '文件太大，请分开或压缩后再传。',
      'The file is too large; split or compress it.',
    )
  if (status === 429)
    return new Problem(status, 'too-many', '请求太密，请过一分钟再试。', 'Too many requests; try again in a minute.')
  return new Problem(
    status,
    status >= 500 ? 'server-failed' : 'refused',
    status >= 500
      ? '服务器没能完成这一步。您填写的内容还在，请稍后再试。'
      : '服务器没有接受这次请求，请刷新页面后再试。',
    status >= 500
      ? 'The server could not finish this. What you entered is still here; try again shortly.'
      : 'The server did not accept this request; reload the page and try again.',
  )
}

function offline(): Problem {
  return new Problem(
    0,
    'offline',
    '连不上服务器。您填写的内容还在，请检查网络后再试。',
    'The server cannot be reached. What you entered is still here; check the network and try again.',
  )
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON, or as it is when it is FormData. */
  readonly body?: unknown
  readonly signal?: AbortSignal
  /** 401 is an answer here, not a reason to open the sign-in page. */
  readonly quiet?: boolean
}

/**
 * Asks the server: `request('/task/…')`. Writes carry the header `x-zhiqiao` (no other site can send it).
 * @throws Problem with the server's sentence; status 0 when it cannot be reached
 */
export async function request<T>(path: string, options: Request = {}): Promise<T> {
  const { method = 'GET', body, signal, quiet } = options
  const form = body instanceof FormData
  let response: Response
  try {
    response = await fetch(base + path, {
      method,
      signal,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(method === 'GET' ? {} : { 'x-zhiqiao': '1' }),
        ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : form ? body : JSON.stringify(body),
    })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw offline()
  }
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => undefined)
  if (response.ok) return answer as T
  if (response.status === 401 && !quiet) signedOut()
  throw problemOf(response.status, answer)
}

export interface FileInfo {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly size: number
}

/**
 * Uploads with progress that tells the truth (fetch cannot): `path` is where, `progress` from 0 to 1.
 * @throws Problem like `request`
 */
export function upload<T = FileInfo>(
  file: File,
  options: { path?: string; progress?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file, file.name)
    sending.open('POST', base + (options.path ?? '/file'))
    sending.setRequestHeader('x-zhiqiao', '1')
    sending.setRequestHeader('accept', 'application/json')
    sending.responseType = 'json'
    sending.upload.onprogress = (event) => options.progress?.(event.total > 0 ? event.loaded / event.total : 0)
    sending.onload = () => {
      if (sending.status >= 200 && sending.status < 300) return resolve(sending.response as T)
      if (sending.status === 401) signedOut()
      reject(problemOf(sending.status, sending.response))
    }
    sending.onerror = () => reject(offline())
    sending.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    options.signal?.addEventListener('abort', () => sending.abort())
    sending.send(form)
  })
}

/** Where a stored file is fetched from. */
export const fileAddress = (id: string): string => `${base}/file/${encodeURIComponent(id)}`

/** Anything thrown, as a Problem people can read. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  return new Problem(
    0,
    'application',
    '页面出了问题，请刷新后再试。如果反复出现，请把此刻的时间告诉系统管理员。',
    'This page failed; reload it. If it keeps failing, tell the administrator the time.',
  )
}
