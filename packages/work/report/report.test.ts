import { randomBytes } from 'node:crypto'
import { placeOf } from '@zhiqiao/analysis'
import { domain, talentReport } from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import { openRegistry, publicViewer, type Registry, type Viewer } from '@zhiqiao/registry'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { domainDatabase } from '../../../test/domain-database.ts'
import { acts } from '../act.ts'
import { balanceOf } from './balance.ts'
import { reportsToSign } from './report-duties.ts'

let database: TestDatabase
let registry: Registry
let officer: Viewer
let leader: Viewer
let publisher: string
let ids: { city: string; office: string }
const occupations: Record<string, string> = {}
let clock = new Date('2026-11-20T02:00:00Z')

beforeAll(async () => {
  database = await domainDatabase()
  registry = await openRegistry({
    ...{ url: database.url, domain, acts, clock: () => clock },
    keys: { audit: randomBytes(32), personal: randomBytes(32) },
  })
  await registry.asSystem('测试', async (session) => {
    const city = (await session.create('division', { name: '云岭市', kind: 'prefecture' })).id
    const body = async (name: string, kind: string) =>
      (await session.create('organisation', { name, kind, division: city })).id
    const [office, firm] = [await body('云岭市教育局', 'bureau'), await body('云岭风机厂', 'enterprise')]
    const person = async (name: string) => (await session.create('person', { name })).id
    const wearing = (id: string, name: string, role: 'sectionOfficer' | 'deputyDirector'): Viewer => ({
      person: { id, name },
      hat: {
        ...{ membership: id, role, organisation: office, organisationTitle: '云岭市教育局' },
        division: `/${city}/`,
        line: 'education',
      },
      ...{ address: null, via: 'account' },
    })
    officer = wearing(await person('周示例'), '周示例', 'sectionOfficer')
    leader = wearing(await person('陈示例'), '陈示例', 'deputyDirector')
    let parent: string | null = null
    for (const [code, name, tier] of [
      ['6', '生产制造及有关人员', 'major'],
      ['6-18', '机械制造基础加工人员', 'subMajor'],
      ['6-18-02', '机械热加工人员', 'minor'],
      ['6-18-02-04', '焊工', 'unit'],
    ] as const) {
      const made: { id: string } = await session.create('occupation', {
        ...{ occupationCode: code, name, tier, parent, source: '测试', toVerify: false },
      })
      parent = made.id
      occupations[code] = made.id
    }
    ids = { city, office }
    publisher = firm
  })
  await post('风电运维工', '2026-03-01', 6, 5000)
  await post('焊工', '2026-11-01', 2, null, 'open', occupations['6-18-02-04'])
  await post('没有发布的岗位', '2026-05-01', 90, 9000, 'draft')
  await post('去年的岗位', '2025-05-01', 4, 4000, 'expired')
  await post('明年的岗位', '2027-02-01', 10, 6000)
})
afterAll(async () => {
  await registry?.close()
  await database?.close()
})

const post = (
  name: string,
  validFrom: string,
  headcount: number,
  wage: number | null,
  state = 'open',
  occupation = occupations['6'],
) =>
  registry.asSystem('测试', (session) =>
    session.create(
      'postListing',
      {
        ...{ name, publisher, division: ids.city, validFrom, validTo: '2027-12-31', contact: '唐示例' },
        ...{ contactPhone: '13800000000', source: 'own', occupation, headcount, employmentForm: 'fullTime' },
        ...(wage === null ? {} : { wagePeriod: 'month', wageFrom: wage, wageTo: wage + 1000 }),
        ...{ beforeTax: true, includesInsurance: false, duties: '巡检', skills: ['风机巡检'] },
      },
      { state },
    ),
  )

const make = (year: number) =>
  registry.as(officer, (session) =>
    session.create(talentReport, {
      ...{ title: `云岭市${year}年度人才供需信息`, division: ids.city, office: ids.office, year },
    }),
  )

async function publish(id: string) {
  await registry.as(officer, async (session) => {
    const { version } = await session.read(talentReport, id)
    await session.perform(talentReport, id, version, 'submit')
  })
  return registry.as(leader, async (session) => {
    const { version } = await session.read(talentReport, id)
    return session.perform(talentReport, id, version, 'publish')
  })
}

test('a report is compiled from what was published in its year, signed off by a second person and frozen', async () => {
  const made = await make(2026)
  expect(made.values.asOf).toBe('2026-11-20')
  const occupations = made.values.tables!.find(({ name }) => name === 'occupations')!
  // 2 posts for 8 persons, one of them without pay, one open long with nobody interested; the welder also in 6-18.
  expect(occupations.rows.map(({ zh, values }) => [zh, ...values])).toEqual([
    ['生产制造及有关人员', 2, 8, 5500, 1],
    ['　机械制造基础加工人员', 1, 2, null, 0],
  ])
  const trades = made.values.tables!.find(({ name }) => name === 'trades')!
  expect(trades.rows.map(({ zh, values }) => [zh, ...values])).toEqual([['焊工', 1, 2, null, 0]])
  expect(made.values.overview).toContain('招聘岗位2个，需求8人')
  expect(made.values.demand).toContain('8人，平均月薪5500元')

  await expect(registry.as(publicViewer, (session) => session.read(talentReport, made.id))).rejects.toThrow(Problem)
  await registry.as(officer, async (session) => {
    const { version } = await session.read(talentReport, made.id)
    const submitted = await session.perform(talentReport, made.id, version, 'submit')
    // The officer is no leader and has changed it last.
    await expect(session.permitted(talentReport, made.id)).resolves.toMatchObject({ acts: [] })
    expect(await reportsToSign(session, ids.office)).toEqual([])
    return submitted
  })
  await registry.as(leader, async (session) => {
    expect(await reportsToSign(session, ids.office)).toMatchObject([{ kind: 'decide', record: made.id }])
    const { version } = await session.read(talentReport, made.id)
    await session.perform(talentReport, made.id, version, 'sendBack', {}, '请补充说明。')
  })
  await registry.as(officer, async (session) => {
    expect(await reportsToSign(session, ids.office)).toMatchObject([{ kind: 'correct', record: made.id }])
    const { version } = await session.read(talentReport, made.id)
    await session.perform(talentReport, made.id, version, 'submit')
  })
  const signed = await registry.as(leader, async (session) => {
    const { version } = await session.read(talentReport, made.id)
    return session.perform(talentReport, made.id, version, 'publish')
  })
  expect(signed.values).toMatchObject({ signedBy: '陈示例', publishedOn: '2026-11-20' })
  await expect(
    registry.as(officer, (session) => session.change(talentReport, made.id, signed.version, { overview: '改' })),
  ).rejects.toThrow(Problem)
  const read = await registry.as(publicViewer, (session) => session.read(talentReport, made.id))
  expect(read.values.title).toBe('云岭市2026年度人才供需信息')
})

test('the next year’s report stands beside it row by row', async () => {
  clock = new Date('2027-11-20T02:00:00Z')
  const next = await make(2027)
  const occupations = next.values.tables!.find(({ name }) => name === 'occupations')!
  expect(occupations.rows[0]!.values.slice(0, 2)).toEqual([1, 10])
  expect(occupations.rows[0]!.before.slice(0, 2)).toEqual([2, 8])
  const [totals, fading] = ['totals', 'fading'].map((table) => next.values.tables!.find(({ name }) => name === table)!)
  expect(totals!.rows.map(({ key, values, before }) => [key, values[0], before[0]])).toContainEqual(['wanted', 10, 8])
  // Two posts of the year before asked for it, one does now.
  expect(fading!.rows.map(({ key, values }) => [key, ...values])).toEqual([['风机巡检', 1, 2]])
  expect(next.values.overview).toContain('与上年度报告相比，招聘岗位减少1个，需求人数增加2人')
  expect(next.values.demand).toContain('比上年同期减少的有风机巡检。')
})

test('words that were written stay when the figures are taken anew', async () => {
  clock = new Date('2025-12-20T02:00:00Z')
  const made = await make(2025)
  const compiled = await registry.as(officer, async (session) => {
    const edited = await session.change(talentReport, made.id, made.version, { overview: '编者的话。', demand: null })
    return session.perform(talentReport, made.id, edited.version, 'compile')
  })
  expect(compiled.values.overview).toBe('编者的话。')
  expect(compiled.values.demand).toContain('4人')
  await publish(made.id)
})

const tablesOf = (year: number) =>
  registry.as(officer, async (session) => {
    const { tables } = await balanceOf(session, await placeOf(session, ids.city), year)
    return (name: string) => tables.find((one) => one.name === name)
  })

test('a year nobody has told of is no year of noughts, and what ran out with nobody asking was hard to fill', async () => {
  await post('去年的另一岗位', '2025-06-01', 3, null, 'expired')
  const table = await tablesOf(2025)
  expect(table('skills')).toMatchObject({ columns: [{ zh: '岗位' }], rows: [{ key: '风机巡检', values: [2] }] })
  expect(table('fading')).toBeUndefined()
  expect(table('totals')!.rows.map(({ key, values }) => [key, ...values])).toContainEqual(['hard', 2])
})

test('what was talked over before it was entered counts in the year of the talk', async () => {
  clock = new Date('2026-01-20T02:00:00Z')
  await registry.asSystem('测试', async (session) => {
    const [post] = await session.all('postListing', { filter: { name: '去年的岗位' } })
    await session.create(
      'expressionOfInterest',
      {
        from: ids.office,
        to: post!.values.publisher,
        post: post!.id,
        message: '推荐',
        contact: '甲',
        contactPhone: '13800000000',
      },
      { state: 'settled', set: { talkedOn: '2025-11-12', settledOn: '2025-11-26', result: 'employed', taken: 6 } },
    )
  })
  const table = await tablesOf(2025)
  const rows = (name: string) => table(name)!.rows.map(({ key, values }) => [key, ...values])
  expect(rows('matching')).toEqual([
    ['sent', 1],
    ['accepted', 1],
    ['matched', 1],
    ['placed', 6],
  ])
  expect(rows('totals')).toContainEqual(['hard', 1])
})
