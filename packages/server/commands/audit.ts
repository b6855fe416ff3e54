import type { Command } from './command.ts'
import { wrongCall } from './usage.ts'

export const audit: Command = {
  usage: 'audit verify',
  zh: '核对审计链',
  en: 'verify the audit chain',
  async run(words, context) {
    if (words.length !== 1 || words[0] !== 'verify')
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [audit])
    const [{ verifyAudit }, { withRegistry }] = await Promise.all([
      import('@zhiqiao/registry'),
      import('./with-registry.ts'),
    ])
    const { entries, firstBroken } = await withRegistry(context, 'audit verify', verifyAudit)
    if (firstBroken === null) {
      context.out(`审计链完整，共${entries}条。 The audit chain holds: ${entries} links.\n`)
      return 0
    }
    context.out(`审计链在第${firstBroken}条断开。 The audit chain breaks at link ${firstBroken}.\n`)
    return 1
  },
}
