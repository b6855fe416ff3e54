import { division, divisionCode, domain, organisation, programme } from '@zhiqiao/definitions'
import { newId, openRegistry, type Registry, type Viewer } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { domainDatabase } from '../../../test/domain-database.ts'
import { loadOfficialCodes } from './load-official-codes.ts'

let database: TestDatabase
let registry: Registry
beforeAll(async () => {
  database = await domainDatabase()
  registry = await openRegistry({
    url: database.url,
    domain,
    keys: { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) },
  })
})
afterAll(async () => {
  await registry?.close()
  await database?.close()
})

const find = (programmeCode: string) =>
  registry.asSystem('查看', (session) => session.all(programme, { filter: { programmeCode }, withdrawn: false }))

describe('official classifications', () => {
  test('are all there after the first start, hung into their trees', async () => {
    const loaded = await loadOfficialCodes(registry)
    expect(loaded.find(({ of }) => of === 'industry')).toMatchObject({ added: 1971, changed: 0, kept: 0 })
    const [mechatronics] = await find('660301')
    expect(mechatronics!.values).toMatchObject({ name: '机电技术应用', level: 'secondary', toVerify: false })
    const [narrow] = await find('6603')
    expect(mechatronics!.values.parent).toBe(narrow!.id)
    const history = await registry.asSystem('查看', (session) => session.history(programme, mechatronics!.id))
    expect(history[0]!.reason).toContain('教职成〔2021〕2号')
  })

  test('are left alone by the next start', async () => {
    expect(await loadOfficialCodes(registry)).toEqual([])
  })

  test('are read by the public and changed by an administrator only', async () => {
    const visitor = { person: null, hat: null, address: null, via: 'public' } as const
    const seen = await registry.as(visitor, (session) =>
      session.list(programme, { filter: { programmeCode: '740201' } }),
    )
    expect(seen.rows.map(({ values }) => values.name)).toEqual(['中餐烹饪'])
    await expect(
      registry.as(visitor, (session) => session.change(programme, seen.rows[0]!.id, 1, { toVerify: false })),
    ).rejects.toMatchObject({ status: 403 })
  })

  test('are found by name, code and pinyin initials, and so is what bears their name', async () => {
    const titles = (of: string, text: string) =>
      registry.asSystem('查找', async (session) => {
        const { rows } = await session.list(of, { text, limit: 500 })
        return rows.map(({ values }) => values.name ?? values.direction)
      })
    for (const text of ['机电技术', '660301', 'jdjsyy'])
      expect(await titles('programme', text)).toContain('机电技术应用')
    expect(await titles('programme', 'jdjsyyx')).toEqual([])
    expect(await titles('industry', 'tysbzz')).toContain('通用设备制造业')
    await registry.asSystem('专业点', async (session) => {
      const place = await session.create(division, { name: '云岭市', kind: 'prefecture' })
      const school = await session.create(organisation, { name: '云岭工业学校', kind: 'school', division: place.id })
      const [taught] = await session.all(programme, { filter: { programmeCode: '660301' } })
      await session.create('programmeOffering', {
        ...{ school: school.id, programme: taught!.id, direction: '智能产线', nominalDuration: 'y3' },
        ...{ level: 'secondary', pathway: 'employment', studyForm: 'fullTime', status: 'recruiting' },
      })
    })
    for (const text of ['机电', 'jdjs', '660301']) expect(await titles('programmeOffering', text)).toEqual(['智能产线'])
    expect(await titles('programmeOffering', '护理')).toEqual([])
  })

  test('that are over or have not begun are chosen for nothing new, and stay where they were chosen', async () => {
    const made = await registry.asSystem('专业点', async (session) => {
      const [school] = await session.all(organisation, { filter: { name: '云岭工业学校' } })
      const { rows: old } = await session.list(programme, { filter: { catalogue: 'secondary2010', tier: 'programme' } })
      const [now] = await session.all(programme, { filter: { programmeCode: '660303' } })
      const [region] = await session.all(division, {})
      const offering = (of: string, direction: string) => ({
        ...{ school: school!.id, programme: of, direction, nominalDuration: 'y3' as const },
        ...{ level: 'secondary', pathway: 'employment', studyForm: 'fullTime', status: 'closed' },
      })
      const kept = await session.create('programmeOffering', offering(old[0]!.id, '老专业'))
      const future = await session.create(programme, {
        ...{ programmeCode: '669999', name: '未来专业', catalogue: 'secondary2021', tier: 'programme' },
        ...{ level: 'secondary', source: '测试', validFrom: 2099 },
      })
      return { school: school!, region: region!, old, now: now!, kept, future, offering }
    })
    const registrar: Viewer = {
      person: { id: newId(), name: '测试' },
      hat: {
        membership: newId(),
        role: 'schoolRegistrar',
        organisation: made.school.id,
        organisationTitle: '云岭工业学校',
        division: `/${made.region.id}/`,
      },
      address: null,
      via: 'account',
    }
    const add = (of: string) =>
      registry.as(registrar, (session) => session.create('programmeOffering', made.offering(of, '新')))
    const outOfDate = { details: { problems: [{ field: 'programme', zh: expect.stringContaining('停用') }] } }
    await expect(add(made.old[1]!.id)).rejects.toMatchObject(outOfDate)
    await expect(add(made.future.id)).rejects.toMatchObject(outOfDate)
    expect((await add(made.now.id)).version).toBe(1)
    const rows = [{ line: 1, values: made.offering(made.old[1]!.id, '导入') }]
    await expect(
      registry.as(registrar, (session) => session.bulk.write('programmeOffering', rows, {})),
    ).rejects.toMatchObject({ details: { rows: outOfDate.details.problems } })
    const changed = await registry.as(registrar, (session) =>
      session.change('programmeOffering', made.kept.id, 1, { programme: made.old[0]!.id, direction: '老专业（改）' }),
    )
    expect(changed.values).toMatchObject({ programme: made.old[0]!.id, direction: '老专业（改）' })
    await registry.asSystem('清理', (session) => session.withdraw(programme, made.future.id, 1, '测试'))
  })

  test('stay as an administrator left them when newer data arrives', async () => {
    const [cooking] = await find('740201')
    const [pastry] = await find('740203')
    const [elsewhere] = await find('66')
    await registry.asSystem('管理员核对', async (session) => {
      await session.change(programme, pastry!.id, 1, { name: '中西面点（旧）', parent: elsewhere!.id })
      await session.change(programme, cooking!.id, 1, { toVerify: false })
      await session.query
        .updateTable('programme')
        .set({ changed_by: '0193b0c0-0000-7000-8000-000000000001' })
        .where('id', '=', cooking!.id)
        .execute()
      await session.query
        .updateTable('code_update')
        .set({ fingerprint: 'older' })
        .where('of', '=', 'programme')
        .execute()
    })
    const loaded = await loadOfficialCodes(registry)
    expect(loaded).toEqual([{ of: 'programme', added: 0, changed: 1, kept: 1 }])
    expect((await find('740201'))[0]!.values.toVerify).toBe(false)
    const [mended] = await find('740203')
    expect(mended!.values).toMatchObject({ name: '中西面点', parent: pastry!.values.parent })
  })

  test('written shorter by an earlier edition stay the same records under their six digits', async () => {
    const place = (areaCode: string) =>
      registry.asSystem('查看', async (session) => (await session.all(divisionCode, { filter: { areaCode } }))[0])
    const [province, quzhou, dongguan] = [await place('440000'), await place('330800'), await place('441900')]
    await registry.asSystem('第一版', async (session) => {
      await session.change(divisionCode, quzhou!.id, quzhou!.version, { areaCode: '3308' })
      const { name, source } = dongguan!.values
      const above = await session.create(divisionCode, {
        ...{ areaCode: '4419', name, source, tier: 'prefecture', parent: province!.id },
      })
      await session.change(divisionCode, dongguan!.id, dongguan!.version, { tier: 'county', parent: above.id })
      await session.query
        .updateTable('code_update')
        .set({ fingerprint: 'older' })
        .where('of', '=', 'divisionCode')
        .execute()
    })
    expect(await loadOfficialCodes(registry)).toEqual([{ of: 'divisionCode', added: 0, changed: 2, kept: 0 }])
    expect(await place('330800')).toMatchObject({ id: quzhou!.id, values: { tier: 'prefecture' } })
    expect((await place('330802'))!.values.parent).toBe(quzhou!.id)
    expect(await place('441900')).toMatchObject({ id: dongguan!.id, values: { parent: province!.id } })
    expect([await place('3308'), await place('4419')]).toEqual([undefined, undefined])
  })

  test('that bore a wrong code keep what they say and go on under the right one, also where two change places', async () => {
    const named = async (name: string) =>
      (
        await registry.asSystem('查看', (session) =>
          session.all(programme, { filter: { name, catalogue: 'secondary2021' } }),
        )
      )[0]!
    const [training, sites, wood, seamen] = await Promise.all(
      ['运动训练', '体育设施管理与经营', '木业产品加工技术', '船舶机工与水手'].map(named),
    )
    await registry.asSystem('第一版', async (session) => {
      const code = (id: string, version: number, programmeCode: string, name?: string) =>
        session.change(programme, id, version, { programmeCode, ...(name && { name }) })
      const grass = await named('草原保护与修复技术')
      await code(grass.id, grass.version, '第一版无', '第一版没有')
      const parted = await code(training!.id, training!.version, '一')
      await code(sites!.id, sites!.version, '770303')
      await code(training!.id, parted.version, '770301')
      await code(wood!.id, wood!.version, '610206')
      await code(seamen!.id, seamen!.version, '700302', '轮机管理')
      await session.query
        .updateTable('code_update')
        .set({ fingerprint: 'older' })
        .where('of', '=', 'programme')
        .execute()
    })
    expect(await loadOfficialCodes(registry)).toMatchObject([{ of: 'programme', added: 2, kept: 1 }])
    expect(await named('运动训练')).toMatchObject({ id: training!.id, values: { programmeCode: '770303' } })
    expect(await named('体育设施管理与经营')).toMatchObject({ id: sites!.id, values: { programmeCode: '770301' } })
    expect(await named('木业产品加工技术')).toMatchObject({ id: wood!.id, values: { programmeCode: '610205' } })
    const [over, now] = [await named('轮机管理'), await named('船舶机工与水手')]
    expect(over).toMatchObject({ id: seamen!.id, values: { programmeCode: '旧700302' } })
    expect(over.values.validTo).toBeLessThan(new Date().getFullYear())
    expect(now.values).toMatchObject({ programmeCode: '700302', validTo: null })
    expect(now.id).not.toBe(seamen!.id)
    expect(await named('草原保护与修复技术')).toMatchObject({ values: { programmeCode: '610206', toVerify: true } })
  })
})
