import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Command } from './command.ts'
import { optionsOf } from './options-of.ts'
import { wrongCall } from './usage.ts'

/** The published catalogue of programmes, as the document it was published in, into the classifications held here. */
export const catalogue: Command = {
  usage: 'catalogue FILE --as ACCOUNT [--at BODY] --source TEXT [--confirm]',
  zh: '用公布的专业目录或新旧专业对照表核对、补全专业目录;加 --confirm 才写入',
  en: 'check and complete the programmes from the published catalogue; written only with --confirm',
  async run(given, context) {
    const options = optionsOf(given, ['as', 'at', 'source'], ['confirm'])
    const [path, ...more] = options?.words ?? []
    const { as, at, source } = options?.values ?? {}
    if (!options || !path || more.length > 0 || !as || !source)
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [catalogue])
    const [{ withRegistry }, { personOfAccount }, { readDocument }, { importCatalogue }, { readCatalogue }] =
      await Promise.all([
        import('./with-registry.ts'),
        import('./person-of-account.ts'),
        import('@zhiqiao/exchange'),
        import('../code/import-catalogue.ts'),
        import('../code/read-catalogue.ts'),
      ])
    const bytes = await readFile(resolve(process.env.INIT_CWD ?? '.', path))
    const read = readCatalogue((await readDocument({ name: basename(path), bytes })).text)
    if (read.programmes.length === 0) {
      context.log('文件里没有找到专业代码和名称。\nNo codes with names of programmes were found in the file.')
      return 1
    }
    return withRegistry(context, 'catalogue', async (registry) => {
      const viewer = await personOfAccount(registry, as, at)
      const isMeant = options.flags.has('confirm')
      const done = await registry.as(viewer, (session) => importCatalogue(session, read, source, isMeant))
      const lists = [
        ['改名 renamed', done.renamed.map(({ code, was, now }) => `${code} ${was} → ${now}`)],
        ['缺专业类，未收 without a known field', done.unplaced],
        ['目录中没有、保留待核 not in the list', done.absent],
      ] as const
      for (const [title, entries] of lists)
        if (entries.length > 0)
          context.out(`${title} (${entries.length}):\n${entries.map((each) => `  ${each}\n`).join('')}`)
      context.out(
        `新增${done.added} 核实${done.confirmed} 新旧对照${done.mapped}  added ${done.added}, verified ${done.confirmed}, mapped ${done.mapped}\n`,
      )
      if (!isMeant) context.out('未写入；核对无误后加 --confirm。 Nothing was written: add --confirm.\n')
      return 0
    })
  },
}
