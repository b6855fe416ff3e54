import { once } from 'node:events'
import { loadOfficialCodes } from '../code/load-official-codes.ts'
import type { DemoSignIn } from '../demo/prepare-demo.ts'
import { demoSite } from '../demo/site.ts'
import { addSection } from '../settings/settings.ts'
import { sentenceOf } from '../supervisor/start-error.ts'
import type { CommandContext } from './command.ts'
import { type DemoRegion, demoRegion } from './demo-region.ts'
import { portFrom } from './free-port.ts'
import { onInterrupt } from './interrupt.ts'
import { progressOf } from './progress.ts'
import { openInstallation, openRegisters, openServer, provideDatabase, type Start } from './start-steps.ts'
import { buildWeb } from './web-bundle.ts'
import { signInTable, welcome } from './welcome.ts'

/** Starts everything and runs until Ctrl-C. @returns the exit code */
export async function runStart(context: CommandContext): Promise<number> {
  const ended = new AbortController()
  const undo: Start['undo'] = []
  let hurry = false
  const interrupt = onInterrupt(
    () => ended.abort(),
    () => {
      hurry = true
      void undoAll(undo, true).finally(() => process.exit(1))
    },
  )
  const fault = (error: unknown) => ended.abort(error)
  // An error nobody caught must still end the database properly; a reader of our output who leaves is no error.
  process.on('uncaughtException', fault)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  try {
    await begin(context, undo, ended)
    if (!ended.signal.aborted) await once(ended.signal, 'abort')
    return finish(ended.signal, context)
  } catch (error) {
    // Ctrl-C between two steps.
    if (error !== ended.signal.reason) throw error
    return finish(ended.signal, context)
  } finally {
    await undoAll(undo, hurry)
    interrupt.stopListening()
    process.removeListener('uncaughtException', fault)
  }
}

async function begin({ root, pinBuild, out }: CommandContext, undo: Start['undo'], ended: AbortController) {
  const { note, step: print } = progressOf(7, out)
  const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    const result = await print(title, work)
    ended.signal.throwIfAborted()
    return result
  }
  const started: Start = {
    root,
    host: process.env.HOST || '127.0.0.1',
    port: portFrom(process.env.PORT),
    note,
    fail: (error) => ended.abort(error),
    undo,
  }
  let demo: DemoRegion | null = null
  let signIns: readonly DemoSignIn[] | null = null
  try {
    const installation = await step('检查环境', () => openInstallation(started))
    const web = buildWeb(root)
    undo.push(web.cancel)
    const database = await step('启动数据库', () => provideDatabase(started, installation))
    const registry = await step('更新数据结构', () => openRegisters(started, installation, database))
    await step('载入官方代码', () => loadOfficialCodes(registry))
    const settings = await step('准备示范地区', async () => {
      demo = demoRegion(installation.dataFolder, note)
      const filled = await demo.prepare(registry, (made) => {
        signIns = made
      })
      return filled ? addSection(installation.dataFolder, 'site', demoSite) : installation.settings
    })
    const webFolder = await step('准备浏览器界面', () => web.folder)
    if (webFolder) pinBuild(webFolder)
    const address = await step('启动网站服务', () =>
      openServer(started, { ...installation, settings }, registry, webFolder),
    )
    out(welcome(address, installation))
  } finally {
    // Even when a later step failed: their passwords exist nowhere else.
    if (signIns) out(signInTable(signIns))
    if (signIns) demo!.told()
  }
}

function finish({ reason }: AbortSignal, { out, log }: CommandContext): number {
  if (reason instanceof DOMException) {
    out('正在结束…\n')
    return 0
  }
  log(sentenceOf(reason))
  return 1
}

/** Each thing a step began is ended once, the last first; a fault in one does not keep the others running. */
async function undoAll(undo: Start['undo'], hurry: boolean): Promise<void> {
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
