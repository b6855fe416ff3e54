import type { Command } from './command.ts'
import { wrongCall } from './usage.ts'

export const search: Command = {
  usage: 'search rebuild',
  zh: '重建供需信息的检索',
  en: 'build the search index of listings anew',
  async run([what, ...more], context) {
    if (what !== 'rebuild' || more.length > 0)
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [search])
    const [{ rebuildSearch }, { withRegistry }] = await Promise.all([
      import('@zhiqiao/registry'),
      import('./with-registry.ts'),
    ])
    return withRegistry(context, 'search rebuild', async (registry) => {
      let told = 0
      const { documents } = await rebuildSearch(registry, (rows) => {
        if (rows - told < 50_000) return
        told = rows
        context.log(`已处理 ${rows} 条 …`)
      })
      context.out(`检索已重建，共${documents}条。 The index holds ${documents} records.\n`)
      return 0
    })
  },
}
