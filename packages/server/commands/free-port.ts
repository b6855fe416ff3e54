import { createServer } from 'node:net'
import { errorCode, StartError } from '../supervisor/start-error.ts'

/** Fails with a StartError at once, before any work is done, when the server could not listen there. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const trial = createServer()
    trial.once('error', (error) => reject(portError(error, host, port)))
    trial.listen({ host, port }, () => trial.close(() => resolve()))
  })
}

/** Says in a sentence why a port cannot be listened on; other errors stay what they are. */
export function portError(error: unknown, host: string, port: number): unknown {
  const code = errorCode(error)
  if (code === 'EADDRINUSE') {
    return new StartError(
      `端口 ${port} 已被其他程序占用；请用 PORT=${port + 1} npm start 换一个端口，或先结束占用它的程序。`,
      `Port ${port} is taken by another program: choose another with PORT=${port + 1} npm start, or end that program first.`,
    )
  }
  if (code === 'EACCES') {
    return new StartError(
      `没有权限使用端口 ${port}；请用 PORT=3000 npm start 换一个大于 1023 的端口。`,
      `Port ${port} is not allowed for this user: choose one above 1023 with PORT=3000 npm start.`,
    )
  }
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code)) {
    return new StartError(
      `这台机器没有地址 ${host}；请检查环境变量 HOST。`,
      `This machine has no address ${host}: check the environment variable HOST.`,
    )
  }
  return error
}

/** The port of the environment variable, 3000 without one; 0 lets the system choose. Throws a StartError. */
export function portFrom(text: string | undefined): number {
  if (!text) return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartError(
    `环境变量 PORT=${text} 不是端口号；请使用 1 到 65535 之间的整数。`,
    `PORT=${text} is not a port: use a whole number from 1 to 65535.`,
  )
}

/** What to open in a browser. */
export function addressOf(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
}
