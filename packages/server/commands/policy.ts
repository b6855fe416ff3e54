import type { Command } from './command.ts'
import { readPlainText } from './plain-text.ts'
import { wrongCall } from './usage.ts'

export const policy: Command = {
  usage: 'policy parse FILE',
  zh: '解析政策文件，输出计划(JSON)',
  en: 'read a policy document, print its plan as JSON',
  async run(words, { out, log }) {
    if (words[0] !== 'parse' || words.length !== 2) {
      return wrongCall(log, '命令写法不对。', 'That is not how this command is called.', [policy])
    }
    const { policyCommand } = await import('../../policy/cli.ts')
    return policyCommand([...words], { readText: readPlainText, write: out })
  },
}
