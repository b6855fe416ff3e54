import { residentId } from '@zhiqiao/model'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { diary, person, plan, pupil } from '../testing/town.ts'
import type { Viewer } from '../viewer.ts'
import { verifyAudit } from './verify-audit.ts'

let town: Town
let owner: Client
let registrar: Viewer
let inspector: Viewer
let administrator: Viewer
let id: string
const links = async () => Number((await owner.query('select count(*) as links from audit_link')).rows[0].links)
const idNumber = residentId('').type.sample(3, residentId('')) as string
beforeAll(async () => {
  town = await openTown()
  owner = new Client(town.ownerUrl)
  await owner.connect()
  registrar = town.viewer('戊', 'schoolRegistrar', '青石职校')
  inspector = town.viewer('丙', 'inspector', '区教育局')
  administrator = town.viewer('丁', 'systemAdministrator', '市教育局')
})
let made = 0
beforeEach(async () => {
  const values = { registration: `A${++made}`, name: '上官测试', idNumber, school: town.bodies.青石职校! }
  id = (await town.registry.as(registrar, (s) => s.create(pupil, values))).id
})
afterAll(async () => {
  await owner?.end()
  await town?.close()
})

const access = (viewer: Viewer) => town.registry.as(viewer, (s) => s.access(pupil, id))

describe('who looked at a record about a person', () => {
  test('is told to those who keep it: page, history and export, with what was shown', async () => {
    await town.registry.as(inspector, (s) => s.whole(pupil, id))
    await town.registry.as(registrar, (s) => s.whole(pupil, id))
    await town.registry.as(registrar, (s) => s.history(pupil, id))
    await town.registry.as(inspector, (s) => s.list(pupil))
    await town.registry.as(registrar, async (s) => s.noteExport(pupil, [id], { format: 'xlsx' }))
    const looks = await access(registrar)
    expect(looks.map(({ look, by, fields }) => [look, by.name, by.organisation, fields])).toEqual([
      ['export', '戊', '青石职校', ['name', 'idNumber']],
      ['history', '戊', '青石职校', ['idNumber']],
      ['page', '戊', '青石职校', ['name', 'idNumber']],
      ['page', '丙', '区教育局', []],
    ])
    expect((await verifyAudit(town.registry)).fault).toBeNull()
  })

  test('is told to the person concerned, not to others who may read it, and strangers learn nothing', async () => {
    await expect(access(inspector)).rejects.toMatchObject({ status: 403 })
    await expect(access(town.viewer('甲', 'sectionOfficer', '县教育局'))).rejects.toMatchObject({ status: 404 })
    const self = town.viewer('甲', 'sectionOfficer', '区教育局')
    await town.registry.as(inspector, (s) => s.whole(person, self.person!.id))
    const mine = await town.registry.as(self, (s) => s.access(person, self.person!.id))
    expect(mine).toMatchObject([{ look: 'page', by: { name: '丙' }, fields: [], purpose: null }])
  })

  test('names the purpose where one was given, also for lists', async () => {
    const asking = { ...registrar, purposes: { pupil: '核对资助名单' } }
    await town.registry.as(asking, (s) => s.list(pupil, { filter: { id } }))
    expect(await access(registrar)).toMatchObject([
      { look: 'list', purpose: '核对资助名单', fields: ['name', 'idNumber'] },
    ])
  })

  test('is written for many at once in few links, and before anything is shown', async () => {
    const before = await links()
    await Promise.all(Array.from({ length: 60 }, () => town.registry.as(registrar, (s) => s.whole(pupil, id))))
    expect(await access(registrar)).toHaveLength(60)
    expect((await links()) - before).toBeLessThan(30)
    await owner.query(`revoke insert on record_access from "${town.appRole}"`)
    try {
      await expect(town.registry.as(registrar, (s) => s.whole(pupil, id))).rejects.toThrow()
    } finally {
      await owner.query(`grant insert on record_access to "${town.appRole}"`)
    }
    expect((await town.registry.as(registrar, (s) => s.whole(pupil, id))).record.values.idNumber).toBe(idNumber)
    expect((await verifyAudit(town.registry)).fault).toBeNull()
  })

  test('costs reads of other things nothing: they leave no trace', async () => {
    const officer = town.viewer('甲', 'sectionOfficer', '区教育局')
    const values = { title: '方案', division: town.places.青石区!.id, office: town.bodies.区教育局! }
    const one = await town.registry.as(officer, (s) => s.create(plan, values))
    const before = await links()
    await town.registry.as(officer, (s) => s.whole(plan, one.id))
    await town.registry.as(officer, (s) => s.list(plan))
    expect(await links()).toBe(before)
  })
})

describe('a person', () => {
  const forget = (viewer: Viewer, reason: string) => town.registry.as(viewer, (s) => s.forget(pupil, id, reason))

  test('is forgotten by the system administrator alone, with a reason', async () => {
    await expect(forget(registrar, '本人申请')).rejects.toMatchObject({ status: 403 })
    await expect(forget(administrator, ' ')).rejects.toMatchObject({ status: 422 })
    await expect(town.registry.as(administrator, (s) => s.forget(plan, id, '本人申请'))).rejects.toMatchObject({
      status: 404,
    })
    expect((await town.registry.as(registrar, (s) => s.read(pupil, id))).values.name).toBe('上官测试')
  })

  test('that is forgotten leaves a record without them, a history that says so, and a chain that holds', async () => {
    await town.registry.as(registrar, (s) => s.change(pupil, id, 1, { name: '上官改名' }))
    expect(await forget(administrator, '本人申请删除')).toBe(1)
    const { values } = await town.registry.as(registrar, (s) => s.read(pupil, id))
    expect(values).toMatchObject({ name: '已删除', idNumber: null, registration: `A${made}` })
    const history = await town.registry.as(registrar, (s) => s.history(pupil, id))
    expect(history.map(({ what, forgotten, reason }) => [what, forgotten, reason])).toEqual([
      ['create', true, null],
      ['change', true, null],
      ['forget', undefined, '本人申请删除'],
    ])
    const everything = await owner.query(`
      select set_config('app.system', 'on', false),
        (select string_agg(h::text, ' ') from pupil_history as h where id = '${id}') as history,
        (select string_agg(t::text, ' ') from pupil as t where id = '${id}') as row,
        (select string_agg(body, ' ') from audit_link where body like '%${id}%') as links`)
    expect(JSON.stringify(everything.rows)).not.toMatch(new RegExp(`上官|${idNumber}`))
    expect(JSON.stringify(everything.rows)).toContain('本人申请删除')
    expect((await verifyAudit(town.registry)).fault).toBeNull()
    // What is written about them later is not kept sealed either.
    await town.registry.as(registrar, (s) => s.change(pupil, id, 3, { name: '某' }))
    expect((await verifyAudit(town.registry)).fault).toBeNull()
  })

  test('named by others stays out of it: only what is about them is emptied', async () => {
    const officer = town.viewer('甲', 'sectionOfficer', '区教育局')
    const entry = await town.registry.as(officer, (s) => s.create(diary, { day: '2026-03-01', content: '与他人无关' }))
    await forget(administrator, '本人申请删除')
    expect((await town.registry.as(officer, (s) => s.read(diary, entry.id))).values.content).toBe('与他人无关')
  })
})
