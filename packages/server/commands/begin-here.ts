import { domain } from '@zhiqiao/definitions'
import { migrate, openRegistry } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import { readSettings } from '../settings/settings.ts'
import { type Beginning, beginRegion } from '../setup/begin-region.ts'
import { openDatabase } from '../supervisor/open-database.ts'
import type { CommandContext } from './command.ts'
import { applicationRoleOf } from './start-steps.ts'

/** Begins a region in this installation and says once how its first person signs in. @returns the exit code */
export async function beginHere({ root, log, out }: CommandContext, beginning: Beginning): Promise<number> {
  const database = await openDatabase(root, 'begin', log)
  try {
    const { url, ownerUrl } = database
    await migrate({ ownerUrl, appRole: applicationRoleOf(url, ownerUrl), domain, log })
    const { keys } = await readSettings(database.dataFolder)
    const registry = await openRegistry({ url, domain, keys, acts, poolSize: 2 })
    try {
      const { place, within, account, password } = await beginRegion(registry, beginning)
      out(
        `${place}已开始使用，下辖${within}个区划。账号 ${account}，口令 ${password}（只显示这一次）。接着运行 npm start。\n` +
          `${place} has begun with ${within} places within it. Account ${account}, password ${password}, shown this once. Now run npm start.\n`,
      )
      return 0
    } finally {
      await registry.close()
    }
  } finally {
    await database.close()
  }
}
