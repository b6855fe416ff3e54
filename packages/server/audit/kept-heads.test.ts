import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyAudit } from '@zhiqiao/registry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestRegion, testRegion } from '../test/test-region.ts'
import { believedHeads, keepHeads, signedHeadOf } from './kept-heads.ts'

let region: TestRegion
let folder: string
beforeAll(async () => {
  region = await testRegion()
  folder = await mkdtemp(join(tmpdir(), 'zhiqiao-heads-'))
})
afterAll(async () => {
  await region?.close()
  await rm(folder, { recursive: true, force: true })
})

const keys = { head: randomBytes(32) }
const settings = { installation: randomUUID() }

test('signed heads are kept beside the database, and believed only as this installation signed them', async () => {
  const { registry } = region
  const place = { registry, dataFolder: folder, settings, keys }
  expect(await believedHeads(place, [])).toEqual({ heads: [], doubtful: [] })
  const file = join(folder, 'audit-heads.jsonl')
  const stop = keepHeads(place, (error) => expect.unreachable(String(error)))
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"signature"')
  stop()
  const { heads, doubtful } = await believedHeads(place, [])
  expect([heads.length, doubtful]).toEqual([1, []])
  expect((await verifyAudit(registry, { heads })).fault).toBeNull()

  const exported = join(folder, 'head.json')
  const head = await signedHeadOf(place)
  for (const [what, text] of Object.entries({
    altered: JSON.stringify({ ...head, sequence: head.sequence - 1 }),
    'of another installation': JSON.stringify(
      await signedHeadOf({ ...place, settings: { installation: randomUUID() } }),
    ),
    'of another key': JSON.stringify(await signedHeadOf({ ...place, keys: { head: randomBytes(32) } })),
    'no head': 'null',
    'no JSON': 'x',
  })) {
    await writeFile(exported, text)
    expect((await believedHeads(place, [exported])).doubtful, what).toEqual([exported])
  }
})

test('a chain shorter than a kept head is refused, with the number where it was cut', async () => {
  const { registry } = region
  const head = await signedHeadOf({ registry, settings, keys })
  const later = { ...head, sequence: head.sequence + 3 }
  expect((await verifyAudit(registry, { heads: [later] })).fault).toMatchObject({ sequence: head.sequence + 1 })
})
