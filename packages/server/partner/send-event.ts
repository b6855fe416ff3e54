import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { Target } from './event-address.ts'

const longestMs = 10_000
/** Of an answer only the status counts; what is longer is not read. */
const largestAnswer = 64 * 1024

/** What became of one attempt: delivered, or why not, in words for the operator. */
export type Sent = { readonly delivered: true } | { readonly delivered: false; readonly problem: string }

/**
 * Posts one message to the machine found before: the name is sent and its certificate checked, but never resolved
 * again, no redirect is followed, nothing is kept open. Never throws.
 */
export function sendEvent(
  { url, address, family }: Target,
  headers: Readonly<Record<string, string>>,
  body: string,
  timeoutMs = longestMs,
): Promise<Sent> {
  return new Promise((resolve) => {
    const failed = (problem: string) => resolve({ delivered: false, problem })
    const secure = url.protocol === 'https:'
    const sending = (secure ? requestSecure : requestPlain)(url, {
      method: 'POST',
      agent: false,
      // The address checked is the address connected to.
      lookup: (_name, options, answer) =>
        options.all
          ? (answer as unknown as (error: null, all: object[]) => void)(null, [{ address, family }])
          : answer(null, address, family),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': 'Zhiqiao',
        connection: 'close',
        ...headers,
      },
      signal: AbortSignal.timeout(timeoutMs),
    })
    sending.on('response', (answer) => {
      const { statusCode = 0 } = answer
      const settle = () =>
        statusCode >= 200 && statusCode < 300
          ? resolve({ delivered: true })
          : failed(
              statusCode >= 300 && statusCode < 400
                ? `对方要求跳转（${statusCode}），未跟随`
                : `对方答复 ${statusCode}`,
            )
      let read = 0
      answer.on('data', (part: Buffer) => {
        read += part.length
        if (read <= largestAnswer) return
        answer.destroy()
        settle()
      })
      answer.on('end', settle)
      answer.on('error', (error) => failed(wordsOf(error)))
    })
    sending.on('error', (error) => failed(wordsOf(error)))
    sending.end(body)
  })
}

function wordsOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || code === 'ABORT_ERR') return '对方没有及时答复'
  if (code === 'ECONNREFUSED') return '对方没有接受连接'
  if (code === 'ECONNRESET') return '连接中断'
  if (code?.startsWith('ERR_TLS') || code?.includes('CERT') || code?.includes('SSL'))
    return `对方的证书不能确认（${code}）`
  return `连接不上（${code ?? error.name}）`
}
