import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Registry } from '@zhiqiao/registry'
import { usualSeed } from '../demo/generator/open-region.ts'
import { recordIds } from '../demo/generator/record-id.ts'
import { type DemoSignIn, prepareDemo } from '../demo/prepare-demo.ts'
import { personas } from '../demo/region.ts'
import { createAccount, resetPassword } from '../session/account.ts'

/**
 * How far a first start came, kept in the data folder until it has come to its end: the rows are being written, they are
 * all written but the sign-ins not told yet, or the sign-ins were told though the rows were never all written.
 */
type Reached = 'writing' | 'written' | 'told'

/** The demo region of an installation, from the first start on. */
export interface DemoRegion {
  /**
   * Fills an empty installation. Where an earlier start was cut off before it could tell the sign-ins, whose passwords
   * are kept nowhere, everybody is given a new one.
   * @returns whether all of it has been written, by this start or by the one that was cut off
   */
  prepare(registry: Registry, announce: (signIns: readonly DemoSignIn[]) => void): Promise<boolean>
  /** The sign-ins have been told. */
  told(): void
}

export function demoRegion(dataFolder: string, note: (line: string) => void): DemoRegion {
  const path = join(dataFolder, 'demo-begun')
  const reached = () => (existsSync(path) ? (readFileSync(path, 'utf8').trim() as Reached) : null)
  const reach = (to: Reached) => writeFileSync(path, `${to}\n`, { mode: 0o600 })
  return {
    async prepare(registry, announce) {
      const before = reached()
      if (await isEmpty(registry)) reach('writing')
      else if (before !== null) {
        const signIns = before === 'told' ? null : await newPasswords(registry)
        // A region of one's own was begun where the fictional one had never got as far as its people.
        if (signIns?.length === 0) rmSync(path)
        else if (before !== 'written') note(unfinished)
        if (signIns && signIns.length > 0) announce(signIns)
        return before === 'written'
      }
      const filled = await prepareDemo(registry, createAccount, announce)
      if (filled) reach('written')
      return filled
    },
    told() {
      if (reached() === 'writing') reach('told')
      else if (reached() === 'written') rmSync(path)
    },
  }
}

const unfinished =
  '上次启动没有写完示范地区，数据不全；要完整的示范，请换一个数据目录。\n' +
  '      An earlier start did not finish the demo region: for a whole one use another data folder.'

async function isEmpty(registry: Registry): Promise<boolean> {
  return (await registry.asSystem('演示数据', (session) => session.count('organisation'))) === 0
}

/** Of those of the demo's people who have an account. */
async function newPasswords(registry: Registry): Promise<DemoSignIn[]> {
  const id = recordIds(usualSeed)
  const signIns: DemoSignIn[] = []
  for (const { account, name, shows } of personas) {
    const person = id('person', name)
    const { rowCount } = await registry.pool.query('select from account where person = $1', [person])
    if (account === null || rowCount === 0) continue
    signIns.push({ account, name, shows, ...(await resetPassword(registry, person)) })
  }
  return signIns
}
