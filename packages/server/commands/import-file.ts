import { readFile, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Batch } from '@zhiqiao/exchange'
import type { Registry, Session, Viewer } from '@zhiqiao/registry'
import { StartError } from '../supervisor/start-error.ts'
import type { Command, CommandContext } from './command.ts'
import { type Options, optionsOf } from './options-of.ts'
import { wrongCall } from './usage.ts'

/** Tables into a register from the command line: the same reading, checking, writing and undoing as in the browser. */
export const importFile: Command = {
  usage: 'import FILE… --register NAME --as ACCOUNT [--at BODY] [--map NAME] [--on DAY] [--refused FILE] [--confirm]',
  zh: '以某账号的身份把表格读入登记册;加 --confirm 才写入',
  en: 'read tables into a register as somebody; written only with --confirm',
  async run(given, context) {
    const options = optionsOf(given, ['register', 'as', 'at', 'map', 'on', 'refused'], ['confirm'])
    if (!options || options.words.length === 0 || !options.values.register || !options.values.as)
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [importFile])
    const [{ withRegistry }, { personOfAccount }] = await Promise.all([
      import('./with-registry.ts'),
      import('./person-of-account.ts'),
    ])
    return withRegistry(context, 'import', async (registry) =>
      bringIn(registry, await personOfAccount(registry, options.values.as!, options.values.at), options, context),
    )
  },
}

async function bringIn(registry: Registry, viewer: Viewer, options: Options, context: CommandContext): Promise<number> {
  const { register, map, on, refused } = options.values
  const { beginBatch, refusedWorkbook, registerNamed, writeWorkbook } = await import('@zhiqiao/exchange')
  const { fileType } = await import('../routes/file-type.ts')
  const bytes = await Promise.all(options.words.map((path) => readFile(placeOf(path))))
  const begun = await registry.as(viewer, async (session) => {
    const files: string[] = []
    for (const [at, path] of options.words.entries()) {
      const name = basename(path)
      files.push((await session.storeFile({ name, type: fileType(name, bytes[at]!), bytes: bytes[at]! })).id)
    }
    const name = registerNamed(session, register!)
    return beginBatch(session, {
      register: name,
      files,
      map: map === undefined ? null : await mapNamed(session, name, map),
      referenceDate: on ?? null,
    })
  })
  const read = await finished(registry, viewer, begun.id, context)
  const { added, changed, unchanged, refused: left, problem } = read.values
  if (read.state !== 'previewed') {
    context.log(problem ?? '没有读成。 It could not be read.')
    return 1
  }
  context.out(
    `新增${added} 修改${changed} 不变${unchanged} 不接收${left}  added ${added}, changed ${changed}, the same ${unchanged}, refused ${left}\n`,
  )
  if (refused !== undefined && left !== 0)
    await writeFile(
      placeOf(refused),
      await registry.as(viewer, async (session) => writeWorkbook(await refusedWorkbook(session, read))),
    )
  if (!options.flags.has('confirm')) {
    context.out(`未写入，可在此确认 To be confirmed at: /app/import/${begun.id}\n`)
    return 0
  }
  if (!added && !changed) return 0
  await registry.as(viewer, (session) => session.perform('importBatch', begun.id, read.version, 'confirm'))
  const done = await finished(registry, viewer, begun.id, context)
  if (done.state !== 'done') {
    context.log(done.values.problem ?? '没有写成。 It could not be written.')
    return 1
  }
  context.out(`已写入，可在此整批撤销 Written; it can be undone at: /app/import/${begun.id}\n`)
  return 0
}

/** Relative to where the command was called, which npm hides behind the checkout's folder. */
const placeOf = (path: string) => resolve(process.env.INIT_CWD ?? '.', path)

async function mapNamed(session: Session, register: string, name: string): Promise<string> {
  const [found] = await session.all('importMap', { filter: { register, name } })
  if (found) return found.id
  throw new StartError(`没有名为“${name}”的列对应。`, `There is no import map “${name}”.`)
}

/** Does the work, or waits for a running server that was quicker. */
async function finished(registry: Registry, viewer: Viewer, id: string, { log }: CommandContext): Promise<Batch> {
  const { takeImport } = await import('../import/import-runner.ts')
  for (;;) {
    await takeImport(registry, id, { error: ({ err }) => log(String(err)) })
    const batch: Batch = await registry.as(viewer, (session) => session.read('importBatch', id))
    if (!['reading', 'writing', 'undoing'].includes(batch.state ?? '')) return batch
    await new Promise((later) => setTimeout(later, 300))
  }
}
