import { extname } from 'node:path'
import type { Command } from './command.ts'
import { policy } from './policy.ts'
import { wrongCall } from './usage.ts'

/** `policy` of the whole server: parsing as in the parser's own bundle, and importing, which needs the registers. */
export const policyWithImport: Command = {
  usage: 'policy parse FILE | policy import FILE [--office NAME]',
  zh: '解析政策文件并输出计划(JSON),或导入为待核对的计划',
  en: 'read a policy document: print its plan as JSON, or record it as a draft',
  async run(words, context) {
    if (words[0] === 'parse' && words.length === 2 && !['', '.txt', '.md'].includes(extname(words[1]!).toLowerCase())) {
      const { parseFile } = await import('./import-policy.ts')
      return parseFile(context, words[1]!)
    }
    if (words[0] !== 'import') return policy.run(words, context)
    if (words.length !== 2 && !(words.length === 4 && words[2] === '--office'))
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [policyWithImport])
    const { importPolicy } = await import('./import-policy.ts')
    return importPolicy(context, words[1]!, words[3] ?? null)
  },
}
