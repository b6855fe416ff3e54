import { join } from 'node:path'
import type { Command } from './command.ts'
import { wrongCall } from './usage.ts'

export const migration: Command = {
  usage: 'migration generate NAME',
  zh: '按定义的变化生成数据库迁移(SQL),供审阅提交',
  en: 'write the SQL that leads to the definitions, for review',
  async run(words, { root, out, log }) {
    if (words.length !== 2 || words[0] !== 'generate')
      return wrongCall(log, '命令写法不对。', 'That is not how this command is called.', [migration])
    const [{ domain }, { generateMigration }] = await Promise.all([
      import('@zhiqiao/definitions'),
      import('@zhiqiao/registry'),
    ])
    const file = await generateMigration(domain, words[1]!, join(root, 'packages/registry/store/migrations'))
    out(
      file === null
        ? '定义没有变化，无需迁移。 Nothing has changed.\n'
        : `已写入 packages/registry/store/migrations/${file}，请审阅后提交。\n`,
    )
    return 0
  },
}
