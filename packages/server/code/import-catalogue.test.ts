import { domain, programme } from '@zhiqiao/definitions'
import { readDocument, writeWorkbook } from '@zhiqiao/exchange'
import { newId, openRegistry, type Registry, type Session } from '@zhiqiao/registry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { domainDatabase } from '../../../test/domain-database.ts'
import { importCatalogue } from './import-catalogue.ts'
import { loadOfficialCodes } from './load-official-codes.ts'
import { catalogueOf, readCatalogue } from './read-catalogue.ts'

let database: TestDatabase
let registry: Registry
beforeAll(async () => {
  database = await domainDatabase()
  registry = await openRegistry({
    url: database.url,
    domain,
    keys: { audit: Buffer.alloc(32, 1), personal: Buffer.alloc(32, 2) },
  })
  await loadOfficialCodes(registry)
})
afterAll(async () => {
  await registry?.close()
  await database?.close()
})

const list = `职业教育专业目录（2021年）
一、中等职业教育专业
序号\t专业代码\t专业名称
61农林牧渔大类
6101农业类
1\t610120\t咖啡生产与工艺
2\t610102\t作物生产工艺
66 装备制造大类
6603 自动化类
3\t660399\t虚构设备应用
6699没有的类别
4\t669901\t无处可归
第 2 页
5 410101 种子生产与经营`

test('the published list is read from text: codes with names, whatever stands around them', () => {
  expect(readCatalogue(list).programmes.map(({ code, catalogue }) => [code, catalogue])).toEqual([
    ['61', 'secondary2021'],
    ['6101', 'secondary2021'],
    ['610120', 'secondary2021'],
    ['610102', 'secondary2021'],
    ['66', 'secondary2021'],
    ['6603', 'secondary2021'],
    ['660399', 'secondary2021'],
    ['669901', 'secondary2021'],
    ['410101', 'higher2021'],
  ])
  expect(['230101', '590401', '000000', '900101'].map(catalogueOf)).toEqual(['bachelor2021', 'higher2021', null, null])
})

/** The administrator, who keeps the classifications. */
async function asKeeper<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const [id, place] = [newId(), newId()]
  const office = { organisation: id, organisationTitle: '云岭市教育局', division: `/${place}/` }
  const hat = { membership: id, role: 'systemAdministrator', ...office } as const
  return registry.as({ person: { id, name: '金示例' }, hat, address: null, via: 'account' }, work)
}

const entry = async (programmeCode: string) =>
  (await registry.asSystem('查看', (session) => session.all(programme, { filter: { programmeCode } })))[0]

test('what it names is verified, renamed or added beneath its field; what it lacks stays to be verified', async () => {
  const source = '职业教育专业目录（2021年）教职成〔2021〕2号'
  const told = await asKeeper((session) => importCatalogue(session, readCatalogue(list), source, false))
  expect((await entry('610120'))!.values.toVerify).toBe(true)
  const done = await asKeeper((session) => importCatalogue(session, readCatalogue(list), source))
  expect(done).toEqual(told)
  expect(done).toMatchObject({
    added: 1,
    renamed: [{ code: '610102', was: '作物生产技术', now: '作物生产工艺' }],
    unplaced: ['669901 无处可归'],
  })
  expect(done.absent).toContain('610103 循环农业与再生资源利用')
  expect((await entry('610120'))!.values).toMatchObject({ toVerify: false, source })
  expect((await entry('660399'))!.values).toMatchObject({
    ...{ catalogue: 'secondary2021', tier: 'programme', level: 'secondary', toVerify: false },
    parent: (await entry('6603'))!.id,
  })
  expect((await entry('660704'))!.values.toVerify).toBe(true)
  const again = await asKeeper((session) => importCatalogue(session, readCatalogue(list), source))
  expect(again).toMatchObject({ added: 0, confirmed: 0, renamed: [] })
})

test('the comparison of old and new programmes is read from a workbook: several old ones beside one new', async () => {
  const columns = ['序号', '专业代码', '专业名称', '原专业代码', '原专业名称', '调整情况'].map((title) => ({ title }))
  const rows = [
    ['1', '730301', '会计事务', '120100', '会计', '合并'],
    ['', '', '', '120200', '会计电算化', '合并'],
    ['2', '720201', '护理', '100100', '护理', '保留'],
    ['3', '610399', '虚构养殖', '019900', '虚构放牧', '更名'],
  ]
  const bytes = await writeWorkbook({ sheets: [{ name: '中职', columns, rows }] } as never)
  const { text } = await readDocument({ name: '新旧专业对照表.xlsx', bytes })
  const read = readCatalogue(text)
  expect(read.changes.map(({ old, now, kind }) => [old.code, now.code, kind])).toEqual([
    ['120100', '730301', 'merged'],
    ['120200', '730301', 'merged'],
    ['100100', '720201', 'kept'],
    ['019900', '610399', 'renamed'],
  ])
  const done = await asKeeper((session) => importCatalogue(session, read, '新旧专业对照表'))
  expect(done).toMatchObject({ added: 1, mapped: 4, unplaced: [] })
  const mappings = await registry.asSystem('查看', (session) =>
    session.all('programmeMapping', { filter: { toVerify: false } }),
  )
  expect(mappings.map(({ values }) => `${values.oldName} ${values.kind} ${values.newName}`).sort()).toEqual(
    ['会计 merged 会计事务', '会计电算化 merged 会计事务', '护理 kept 护理', '虚构放牧 renamed 虚构养殖'].sort(),
  )
})
