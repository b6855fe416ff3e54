import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Registry } from '@zhiqiao/registry'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { demoDatabase } from '../../../test/demo-database.ts'
import type { DemoSignIn } from '../demo/prepare-demo.ts'
import { personas } from '../demo/region.ts'
import { isPassword } from '../session/password.ts'
import { testRegion } from '../test/test-region.ts'
import { demoRegion } from './demo-region.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhiqiao-demo-'))
const begun = join(folder, 'demo-begun')
beforeEach(() => rmSync(begun, { force: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A start: what it announces, what it notes, and whether the region is whole. */
async function start(registry: Registry, { tells = true } = {}) {
  const notes: string[] = []
  let signIns: readonly DemoSignIn[] = []
  const demo = demoRegion(folder, (line) => notes.push(line))
  const whole = await demo.prepare(registry, (made) => {
    signIns = made
  })
  if (tells && signIns.length > 0) demo.told()
  return { signIns, notes, whole }
}

describe('sign-ins of the demo that a start could not tell', () => {
  it('are given new passwords by the next start, until one has told them', async () => {
    const { registry, database } = await demoDatabase()
    try {
      writeFileSync(begun, 'written\n')
      const cutOff = await start(registry, { tells: false })
      const { signIns, notes, whole } = await start(registry)
      expect(signIns.map(({ account }) => account)).toEqual(personas.flatMap(({ account }) => account ?? []))
      expect([notes, whole]).toEqual([[], true])
      const hashOf = async (name: string) =>
        (await registry.pool.query('select password_hash from account where name = $1', [name])).rows[0].password_hash
      for (const [at, { account, password }] of signIns.slice(0, 2).entries()) {
        expect(await isPassword(password, await hashOf(account))).toBe(true)
        expect(cutOff.signIns[at]!.password).not.toBe(password)
      }
      expect(await start(registry)).toEqual({ signIns: [], notes: [], whole: false })

      writeFileSync(begun, 'writing\n')
      const half = await start(registry)
      expect(half.signIns).toHaveLength(signIns.length)
      expect([half.notes, half.whole]).toEqual([[expect.stringContaining('没有写完示范地区')], false])
      // Told now; that rows are missing is said as long as they are.
      expect(await start(registry)).toEqual({ ...half, signIns: [] })
    } finally {
      await registry.close()
      await database.close()
    }
  })

  it('are nobody’s where a region of one’s own was begun afterwards', async () => {
    const region = await testRegion()
    try {
      writeFileSync(begun, 'writing\n')
      expect(await start(region.registry)).toEqual({ signIns: [], notes: [], whole: false })
      expect(existsSync(begun)).toBe(false)
    } finally {
      await region.close()
    }
  })
})
