import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from './command.ts'
import { optionsOf } from './options-of.ts'
import { wrongCall } from './usage.ts'

/** A register as a file from the command line: the rows and values that this person sees, noted like any export. */
export const exportTable: Command = {
  usage: 'export FILE.xlsx|FILE.csv --register NAME --as ACCOUNT [--at BODY] [--encoding gb18030]',
  zh: '以某账号的身份把登记册导出成表格',
  en: 'write a register to a table as somebody sees it',
  async run(given, context) {
    const options = optionsOf(given, ['register', 'as', 'at', 'encoding'], [])
    const [path, ...more] = options?.words ?? []
    const format = /\.(xlsx|csv)$/i.exec(path ?? '')?.[1]?.toLowerCase() as 'xlsx' | 'csv' | undefined
    const { register, as, at, encoding = 'utf-8' } = options?.values ?? {}
    const known = encoding === 'utf-8' || (encoding === 'gb18030' && format === 'csv') ? encoding : null
    if (!path || more.length > 0 || !format || !register || !as || !known)
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [exportTable])
    const [{ withRegistry }, { personOfAccount }, { exportList }, { registerNamed }] = await Promise.all([
      import('./with-registry.ts'),
      import('./person-of-account.ts'),
      import('../routes/export.ts'),
      import('@zhiqiao/exchange'),
    ])
    return withRegistry(context, 'export', async (registry) => {
      const viewer = await personOfAccount(registry, as, at)
      const { bytes, rows } = await registry.as(viewer, (session) =>
        exportList(session, session.domain.registers[registerNamed(session, register)]!, {}, format, known),
      )
      await writeFile(resolve(process.env.INIT_CWD ?? '.', path), bytes)
      context.out(`已导出${rows}行 ${rows} rows: ${path}\n`)
      return 0
    })
  },
}
