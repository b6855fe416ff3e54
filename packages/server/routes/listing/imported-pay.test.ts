import { type Batch, beginBatch, type CellValue, jobOf, runImport, storedPage, writeWorkbook } from '@zhiqiao/exchange'
import { acts } from '@zhiqiao/work'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from '../../../analysis/testing/open-region.ts'

let region: Region
const written: readonly (readonly [pay: CellValue, values: Record<string, unknown>])[] = [
  ['4-6千', { wagePeriod: 'month', wageFrom: 4000, wageTo: 6000 }],
  ['6k-8k·13薪', { wagePeriod: 'month', wageFrom: 6000, wageTo: 8000, wageMonths: 13 }],
  ['200元/天', { wagePeriod: 'day', wageFrom: 200, wageTo: null }],
  ['面议', { wagePeriod: null, wageFrom: null, wageTo: null }],
  ['多劳多得，上不封顶', { wagePeriod: null, wageFrom: null }],
  [5500, { wagePeriod: 'month', wageFrom: 5500, wageTo: null }],
]

beforeAll(async () => {
  region = await openRegion('2026-11-22', acts)
}, 120_000)
afterAll(() => region?.close())

const hr = () => region.viewer('enterpriseHr', '云岭风光新能源装备有限公司')
const heads = [
  '岗位名称',
  '所在区划',
  '有效期起',
  '有效期止',
  '联系人',
  '联系电话',
  '信息来源',
  '招聘人数',
  '用工形式',
  '工作内容',
  '薪资待遇',
]
/** A sheet of vacancies: `more` has the further columns, the same for every row. */
const sheet = (pays: readonly CellValue[], more: Readonly<Record<string, CellValue>> = {}, name?: string) => ({
  name: '招聘',
  columns: [...heads, ...Object.keys(more)].map((title) => ({ title })),
  rows: pays.map((pay, at) => [
    ...[name ?? `岗位${at}`, '清河区', '2026-11-22', '2027-02-22', '联系人示例', '13800000000', '单位自行发布'],
    ...[2, '全日制劳动合同', '装配。', pay, ...Object.values(more)],
  ]),
})

async function bringIn(sheets: Parameters<typeof writeWorkbook>[0]['sheets']): Promise<Batch> {
  const bytes = await writeWorkbook({ sheets })
  const batch = await region.registry.as(hr(), async (session) => {
    const file = await session.storeFile({ name: '招聘.xlsx', type: 'application/octet-stream', bytes })
    return beginBatch(session, { register: 'postListing', files: [file.id] })
  })
  const job = await region.registry.as(hr(), (session) => jobOf(session, batch.id))
  return runImport(region.registry, hr(), job!)
}
const confirm = (batch: Batch) => runImport(region.registry, hr(), { batch: batch.id, step: 'write', options: {} })
const posts = () => region.registry.as(hr(), (session) => session.all('postListing', { sort: 'name' }))
const counts = ({ values }: Batch) => [values.added, values.changed, values.unchanged, values.refused]

test('pay written in words is read as a pasted notice is; what cannot be read stays as written', async () => {
  const batch = await bringIn([sheet(written.map(([pay]) => pay))])
  const refused = await region.registry.as(hr(), (session) => storedPage(session, batch.id, 'refuse', { limit: 20 }))
  expect([refused, counts(batch)]).toEqual([[], [written.length, 0, 0, 0]])
  expect((await confirm(batch)).state).toBe('done')
  const kept = await posts()
  expect(kept.map(({ values }) => values)).toMatchObject(
    written.map(([pay, values]) => ({ wageWritten: String(pay), ...values })),
  )
})

test('the same workbook changes nothing; other words are read anew, what was filled in by hand stays', async () => {
  const pays = written.map(([pay]) => pay)
  expect(counts(await bringIn([sheet(pays)]))).toEqual([0, 0, pays.length, 0])
  const byHand = (await posts())[1]!
  await region.registry.as(hr(), (session) =>
    session.change('postListing', byHand.id, byHand.version, { wageFrom: 6_500 }),
  )
  const batch = await bringIn([sheet(['面议', '5-7千', '220元/天', '8千以上', ...pays.slice(4)])])
  expect(counts(batch)).toEqual([0, 4, pays.length - 4, 0])
  await confirm(batch)
  expect((await posts()).map(({ values }) => values)).toMatchObject([
    { wageWritten: '面议', wagePeriod: null, wageFrom: null, wageTo: null },
    { wageWritten: '5-7千', wageFrom: 6500, wageTo: 8000 },
    { wageWritten: '220元/天', wagePeriod: 'day', wageFrom: 220 },
    { wageWritten: '8千以上', wagePeriod: 'month', wageFrom: 8000 },
    ...written.slice(4).map(([, values]) => values),
  ])
})

test('numbers in columns of their own outrank the words', async () => {
  await confirm(await bringIn([sheet(['6k-8k'], { 薪酬下限: 7000, 计薪方式: '月薪' })]))
  expect((await posts()).find(({ values }) => values.wageFrom === 7000)?.values).toMatchObject({
    ...{ wageWritten: '6k-8k', wageTo: null },
  })
})

test('a range in the column of either end fills both, an amount with its scale its own, as in the form', async () => {
  const pay = async (column: string, cell: CellValue, name: string) => {
    await confirm(await bringIn([sheet([null], { [column]: cell, 计薪方式: '月薪' }, name)]))
    const kept = (await posts()).find(({ values }) => values.name === name)?.values
    return [kept?.wageFrom, kept?.wageTo]
  }
  expect(await pay('薪酬下限', '4000-6000', '下限')).toEqual([4000, 6000])
  expect(await pay('薪酬上限', '5千到8千元', '上限')).toEqual([5000, 8000])
  expect(await pay('薪酬下限', '1.2万', '一个数')).toEqual([12_000, null])
})

test('a range and another number in the column of the other end: neither is chosen, the place is named', async () => {
  const batch = await bringIn([sheet([null], { 薪酬下限: '4000-6000', 薪酬上限: 7000, 计薪方式: '月薪' })])
  const refused = await region.registry.as(hr(), (session) => storedPage(session, batch.id, 'refuse', { limit: 20 }))
  expect(counts(batch)).toEqual([0, 0, 0, 1])
  expect(JSON.stringify(refused)).toContain('“4000-6000”与“薪酬上限”一列的7000不一致')
})
