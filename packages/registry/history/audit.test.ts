import { residentId } from '@zhiqiao/model'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRegistry } from '../open-registry.ts'
import { openTown, type Town } from '../testing/open-town.ts'
import { town as domain, plan, pupil } from '../testing/town.ts'
import type { Viewer } from '../viewer.ts'
import { verifyAudit } from './verify-audit.ts'

let town: Town
let officer: Viewer
let owner: Client
beforeAll(async () => {
  town = await openTown()
  officer = town.viewer('甲', 'sectionOfficer', '区教育局')
  owner = new Client(town.ownerUrl)
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await town?.close()
})

const newPlan = (title: string) =>
  town.registry.as(officer, (s) =>
    s.create(plan, { title, division: town.places.青石区!.id, office: town.bodies.区教育局! }),
  )

describe('the audit chain', () => {
  test('has one link a transaction, none for a read or for what was rolled back, and holds under parallel writers', async () => {
    const before = await verifyAudit(town.registry)
    expect(before.fault).toBeNull()
    const made = await Promise.all(Array.from({ length: 24 }, (_, n) => newPlan(`并行${n}`)))
    await town.registry.as(officer, (s) => s.list(plan))
    await town.registry
      .as(officer, async (s) => {
        await s.change(plan, made[0]!.id, 1, { title: '不会留下' })
        throw new Error('回滚')
      })
      .catch(() => undefined)
    expect(await verifyAudit(town.registry)).toEqual({
      entries: before.entries + 24,
      versions: before.versions + 24,
      fault: null,
    })
    const { rows } = await town.registry.pool.query('select body from audit_link order by sequence desc limit 1')
    expect(JSON.parse(rows[0].body)).toMatchObject({
      by: { name: '甲', role: 'sectionOfficer', via: 'account', address: '10.0.0.1' },
      entries: [{ kind: 'change', register: 'plan', what: 'create', version: 1 }],
    })
  })

  test('goes on with another digest and verifies across the change', async () => {
    const before = await verifyAudit(town.registry)
    const keys = { ...town.registry.keys, algorithm: 'hmac-sha256' as const }
    const registry = await openRegistry({ url: town.url, domain, keys })
    await registry.asSystem('换用他种杂凑', async (s) => s.note('test', {}))
    expect(await verifyAudit(registry)).toMatchObject({ entries: before.entries + 1, fault: null })
    await registry.close()
    await newPlan('换回')
    const { rows } = await town.registry.pool.query('select algorithm from audit_link order by sequence desc limit 2')
    expect(rows.map(({ algorithm }) => algorithm)).toEqual(['hmac-sm3', 'hmac-sha256'])
    expect((await verifyAudit(town.registry)).fault).toBeNull()
  })

  test('cannot be written to by the application role, nor can history', async () => {
    for (const statement of [
      'update audit_link set body = body',
      'delete from audit_link',
      'update plan_history set title = title',
      'delete from plan_history',
      'delete from plan',
      'delete from audit_head',
      'update audit_layout set register = register',
      'delete from audit_layout',
      'update record_access set sequence = sequence',
      'delete from record_access',
      'delete from person_key',
      'truncate plan',
    ])
      await expect(town.registry.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
  })
})

describe('personal values', () => {
  test('are gone from history for good once the key is destroyed, and the chain still holds', async () => {
    const registrar = town.viewer('戊', 'schoolRegistrar', '青石职校')
    const idNumber = residentId('').type.sample(3, residentId('')) as string
    const made = await town.registry.as(registrar, (s) =>
      s.create(pupil, { registration: 'A1', name: '上官测试', idNumber, school: town.bodies.青石职校! }),
    )
    const changed = await town.registry.as(registrar, (s) => s.change(pupil, made.id, 1, { name: '上官改名' }))
    const history = () => town.registry.as(registrar, (s) => s.history(pupil, made.id))
    expect((await history())[1]!.changes).toEqual([{ field: 'name', from: '上官测试', to: '上官改名' }])
    const reads = await town.registry.pool.query('select body from audit_link order by sequence desc limit 1')
    expect(JSON.parse(reads.rows[0].body).entries).toMatchObject([
      { kind: 'read', look: 'history', register: 'pupil', id: made.id, fields: ['idNumber'], by: { name: '戊' } },
    ])
    const stored = await owner.query(`select set_config('app.system', 'on', false), h.* from pupil_history h`)
    expect(JSON.stringify(stored.rows)).not.toMatch(/上官|110105/)

    await town.registry.asSystem('本人要求删除', (s) => s.destroyKey(made.id))
    expect(JSON.stringify(await history())).not.toMatch(/上官|110105/)
    await town.registry.as(registrar, (s) => s.change(pupil, made.id, changed.version, { name: '某' }))
    expect((await history()).map(({ what }) => what)).toEqual(['create', 'change', 'change'])
    expect((await verifyAudit(town.registry)).fault).toBeNull()
  })
})
