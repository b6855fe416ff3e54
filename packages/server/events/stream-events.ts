import { Problem } from '@zhiqiao/model'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Hub, HubEvent } from './hub.ts'

const heartbeatMs = 20_000
const streamsPerSession = 8
/** A page that does not read is cut off rather than buffered for. */
const largestBacklog = 256 * 1024

const open = new Map<string, number>()

/**
 * Streams a topic to a browser as server-sent events until it goes away or `until` aborts (session ended, server closing).
 * Events: `change` with the published data, `gap` when some may have been missed, comments as heartbeat.
 * @param owner whose streams are counted: the session id, or an address
 * @throws Problem 429 beyond 8 streams of one owner
 */
export function streamEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  { hub, topic, owner, until }: { hub: Hub; topic: string; owner: string; until?: AbortSignal },
): void {
  const already = open.get(owner) ?? 0
  if (already >= streamsPerSession)
    throw new Problem(
      429,
      'too-many-streams',
      '打开的页面太多，请关闭一些后刷新。',
      'Too many pages are open: close some and reload.',
      { retryAfter: 10 },
    )
  open.set(owner, already + 1)
  const headers = {
    ...reply.getHeaders(),
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
    // Kept alive, the connection would hold up a server that closes long after the stream has ended.
    connection: 'close',
  }
  reply.hijack()
  const out = reply.raw
  out.writeHead(200, headers as Record<string, string>)
  out.write('retry: 3000\n\n')

  const send = (text: string) => {
    // Ended, though not everything has left yet: a word more would be an error that nobody awaits.
    if (out.writableEnded || out.destroyed) return
    if (out.writableLength > largestBacklog) out.destroy()
    else out.write(text)
  }
  const unsubscribe = hub.subscribe(topic, (event: HubEvent) =>
    send(`event: change\ndata: ${JSON.stringify(event.data)}\n\n`),
  )
  const noGap = hub.onGap(() => send('event: gap\ndata: null\n\n'))
  const heartbeat = setInterval(() => send(': \n\n'), heartbeatMs)
  const finish = () => out.end()
  until?.addEventListener('abort', finish)
  const leave = () => {
    clearInterval(heartbeat)
    unsubscribe()
    noGap()
    until?.removeEventListener('abort', finish)
    const left = (open.get(owner) ?? 1) - 1
    if (left > 0) open.set(owner, left)
    else open.delete(owner)
  }
  out.on('error', () => out.destroy())
  request.raw.on('error', () => out.destroy())
  // Gone, or ended, while it was still being looked who asks: neither is told a second time.
  if (out.closed) leave()
  else out.on('close', leave)
  if (until?.aborted) finish()
}
