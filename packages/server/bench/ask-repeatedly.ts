import { Worker } from 'node:worker_threads'

export interface Asking {
  readonly port: number
  readonly path: string
  readonly cookie: string
  /** Connections kept open, each with one question at a time. */
  readonly connections: number
  readonly ms: number
}

/**
 * Asks for one address again and again for a time, from a thread of its own so that it takes no time from the server's.
 * @returns answers a second. @throws Error when one is not 200
 */
export function askRepeatedly(asking: Asking): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(`(${askInThread})(require('node:net'), require('node:worker_threads'))`, {
      eval: true,
      workerData: asking,
    })
    worker.once('message', ({ answers, seconds, refused }: { answers: number; seconds: number; refused: string }) =>
      refused === '' ? resolve(answers / seconds) : reject(new Error(`asked for ${asking.path}: ${refused}`)),
    )
    worker.once('error', reject)
  })
}

/**
 * Runs from its own text in the thread, so it may refer to nothing outside. Bare sockets and a search for the length:
 * whatever the asking costs, it costs both that are compared, and would bring their ratio nearer to one.
 */
function askInThread(net: typeof import('node:net'), { parentPort, workerData }: typeof import('node:worker_threads')) {
  const { port, path, cookie, connections, ms } = workerData as Asking
  const question = `GET ${path} HTTP/1.1\r\nHost: bench\r\nCookie: ${cookie}\r\n\r\n`
  const began = Date.now()
  let answers = 0
  let open = connections
  let refused = ''
  const converse = () => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(question))
    socket.setNoDelay(true)
    let text = ''
    const closed = (why: string) => {
      if (why !== '') refused = why
      socket.destroy()
      open -= 1
      if (open === 0) parentPort?.postMessage({ answers, seconds: (Date.now() - began) / 1000, refused })
    }
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => {
      text += part
      const end = text.indexOf('\r\n\r\n')
      if (end === -1) return
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, end + 2))?.[1])
      if (!text.startsWith('HTTP/1.1 200')) return closed(text.slice(0, 300))
      if (text.length < end + 4 + length) return
      answers += 1
      text = ''
      if (Date.now() - began < ms) socket.write(question)
      else closed('')
    })
    socket.on('error', (error: Error) => closed(error.message))
  }
  for (let n = 0; n < connections; n++) converse()
}
