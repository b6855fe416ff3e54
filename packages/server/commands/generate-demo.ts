import { domain } from '@zhiqiao/definitions'
import { migrate, openRegistry } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import { Client } from 'pg'
import type { Size } from '../demo/generator/size.ts'
import { type DemoSignIn, prepareDemo } from '../demo/prepare-demo.ts'
import { demoSite } from '../demo/site.ts'
import { createAccount } from '../session/account.ts'
import { addSection, readSettings } from '../settings/settings.ts'
import { openDatabase } from '../supervisor/open-database.ts'
import type { CommandContext } from './command.ts'
import { applicationRoleOf } from './start-steps.ts'
import { signInTable } from './welcome.ts'

/** Fills an empty installation with the fictional region in this size; tells of each register. @returns the exit code */
export async function generateDemo({ root, log, out }: CommandContext, size: Size): Promise<number> {
  const database = await openDatabase(root, 'demo generate', log)
  try {
    const { url, ownerUrl } = database
    await migrate({ ownerUrl, appRole: applicationRoleOf(url, ownerUrl), domain, log })
    const { keys } = await readSettings(database.dataFolder)
    const registry = await openRegistry({ url, domain, keys, acts, poolSize: 2 })
    const began = performance.now()
    let rows = 0
    let signIns: readonly DemoSignIn[] | null = null
    try {
      const empty = await prepareDemo(
        registry,
        createAccount,
        (made) => {
          signIns = made
        },
        {
          size,
          // Nothing would be known of tables just filled, and queries over them planned as if they were empty.
          filled: () => analyze(ownerUrl),
          tell: (written) => {
            rows += written.rows
            log(`${domain.registers[written.register]!.title.zh} ${written.rows} 行 ${written.seconds.toFixed(1)} s`)
          },
        },
      )
      if (!empty) {
        log(
          '这里已有数据，示范地区只写入空的安装；请用环境变量 ZHIQIAO_DATA 另指一个目录。\nThere is data already: name another folder by ZHIQIAO_DATA.',
        )
        return 1
      }
      await addSection(database.dataFolder, 'site', demoSite)
    } finally {
      // Their passwords exist nowhere else, whatever failed afterwards.
      if (signIns) out(signInTable(signIns))
      await registry.close()
    }
    const seconds = (performance.now() - began) / 1000
    const memory = process.resourceUsage().maxRSS / 1024
    out(
      `示范地区（${size.name}）已生成：${rows} 行，${seconds.toFixed(0)} s，每秒 ${Math.round(rows / seconds)} 行，内存峰值 ${memory.toFixed(0)} MB。\n`,
    )
    return 0
  } finally {
    await database.close()
  }
}

async function analyze(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('analyze')
  } finally {
    await owner.end()
  }
}
