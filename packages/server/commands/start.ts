import { once } from 'node:events'
import { StartError, sentenceOf } from '../supervisor/start-error.ts'
import type { Command } from './command.ts'
import { onInterrupt } from './interrupt.ts'
import { progressOf } from './progress.ts'
import { type Start, startSteps } from './start-steps.ts'

export const start: Command = {
  usage: 'start',
  zh: '启动职桥(数据库、网站服务)',
  en: 'start Zhiqiao: database and web server',
  async run(_words, { root, pinBuild, out, log }) {
    const progress = progressOf(startSteps.length, out)
    const ended = new AbortController()
    const state: Start = {
      root,
      pinBuild,
      host: process.env.HOST || '127.0.0.1',
      port: portFrom(process.env.PORT),
      note: progress.note,
      fail: (error) => ended.abort(error),
      undo: [],
      dataFolder: '',
      lock: null,
      external: null,
      url: '',
      ownerUrl: '',
      web: Promise.resolve(null),
      webFolder: null,
      signIns: [],
      address: '',
    }
    let hurry = false
    const interrupt = onInterrupt(
      () => ended.abort(),
      () => {
        hurry = true
        void undoAll(state, true).finally(() => process.exit(1))
      },
    )
    try {
      for (const step of startSteps) {
        await progress.step(step.title, () => step.run(state))
        if (ended.signal.aborted) return finish()
      }
      out(welcome(state))
      await once(ended.signal, 'abort')
      return finish()
    } finally {
      await undoAll(state, hurry)
      interrupt.stopListening()
    }

    function finish(): number {
      const { reason } = ended.signal
      if (!(reason instanceof DOMException)) {
        log(sentenceOf(reason))
        return 1
      }
      out('正在结束…\n')
      return 0
    }
  },
}

/** Each thing a step began is ended once, the last first; a fault in one does not keep the others running. */
async function undoAll({ undo }: Start, hurry: boolean): Promise<void> {
  let fault: unknown
  for (let end = undo.pop(); end; end = undo.pop()) {
    try {
      await end(hurry)
    } catch (error) {
      fault = error
    }
  }
  if (fault) throw fault
}

function portFrom(text: string | undefined): number {
  if (!text) return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartError(
    `环境变量 PORT=${text} 不是端口号;请使用 1 到 65535 之间的整数。`,
    `PORT=${text} is not a port: use a whole number from 1 to 65535.`,
  )
}

function welcome({ address, dataFolder, external, signIns }: Start): string {
  const lines = [
    '',
    `职桥已启动  ${address}`,
    `数据目录    ${dataFolder}${external ? '(数据库由 DATABASE_URL 指定)' : ''}`,
  ]
  if (signIns.length > 0) {
    lines.push('', '示范账号(仅显示这一次,系统只保存其散列值):')
    const width = Math.max(...signIns.map(({ account }) => account.length)) + 2
    for (const { persona, account, password } of signIns)
      lines.push(`  ${account.padEnd(width)}${password}  ${persona}`)
  }
  lines.push('', '按 Ctrl-C 结束。', '')
  return lines.join('\n')
}
