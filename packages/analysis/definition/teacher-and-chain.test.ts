import { indicators, organisation, parameters } from '@zhiqiao/definitions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeIndicator, type Question } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'

let region: Region
let records: ReturnType<typeof recordsOf>
let centre: string
let county: string

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  records = recordsOf(region)
  centre = region.bodies.云岭市职业教育中心!
  county = region.bodies.清河区职业中学!
})
afterAll(() => region?.close())

const compute = (name: string, question: Question = {}) =>
  region.system((session) =>
    computeIndicator(session, indicators[name]!, parameters, { on: '2026-11-21', ...question }),
  )

describe('the share of dual-qualified teachers', () => {
  beforeAll(async () => {
    const [recognised, former, expired, revoked] = [
      await records.teacher(centre),
      await records.teacher(centre, { teachingCategory: 'practiceInstructor' }),
      await records.teacher(centre),
      await records.teacher(county),
    ]
    await records.recognise(recognised, '2024-05-10')
    await records.recognise(recognised, '2025-05-10', { level: 'senior' })
    await records.recognise(former, '2021-06-01', { standard: 'schoolOwn', level: 'unranked' })
    await records.recognise(expired, '2020-06-01', { reviewDue: '2026-11-20' })
    await records.recognise(revoked, '2023-06-01', { revokedOn: '2026-11-21' })
    await records.teacher(county, { teachingCategory: 'general' })
    await records.teacher(county, { duty: 'staff', teachingCategory: 'none' })
    const outside = await records.teacher(county, { duty: 'outside', employmentKind: 'partTime' })
    await records.recognise(outside, '2024-05-10')
    const left = await records.teacher(county, { leftOn: '2026-11-21', leavingReason: 'retired' })
    await records.recognise(left, '2024-05-10')
  })

  test('has three denominators and two numerators, and one person counts once', async () => {
    expect(await compute('dualQualifiedShare')).toMatchObject({ numerator: 2, denominator: 4, value: 50 })
    expect(await compute('dualQualifiedShare', { denominator: 'fullTime' })).toMatchObject({ denominator: 5 })
    expect(await compute('dualQualifiedShare', { denominator: 'staff' })).toMatchObject({ denominator: 6 })
    expect(await compute('dualQualifiedShare', { numerator: 'recognised2022' })).toMatchObject({ numerator: 1 })
  })

  test('keeps a recognition to the last day of its review and loses it on the day it is revoked', async () => {
    expect(await compute('dualQualifiedShare', { on: '2026-11-20' })).toMatchObject({ numerator: 5, denominator: 5 })
    expect(await compute('dualQualifiedShare', { on: '2026-11-22' })).toMatchObject({ numerator: 2, denominator: 4 })
  })

  test('goes by where a school lies or by whose it is', async () => {
    const bureau = region.bodies.清河区教育局!
    const run = await records.organisation('云岭市技工学校', 'school', region.places.云岭市!.id, {
      competentAuthority: bureau,
    })
    await records.recognise(await records.teacher(run), '2024-05-10')
    const division = region.places.清河区!.id
    const lies = await compute('dualQualifiedShare', { division })
    expect(lies).toMatchObject({ numerator: 0, denominator: 1 })
    const belongs = await compute('dualQualifiedShare', { division, territory: 'affiliated' })
    expect(belongs).toMatchObject({ numerator: 1, denominator: 2 })
  })

  test('leaves out the teachers of a school that has been withdrawn, however the number is told apart', async () => {
    const run = await records.organisation('误登学校', 'school', region.places.云岭市!.id)
    await records.teacher(run)
    const counted = () =>
      Promise.all(
        [null, 'division', 'organisation'].map(async (by) => (await compute('dualQualifiedShare', { by })).denominator),
      )
    const before = (await counted())[0]!
    expect(await counted()).toEqual([before, before, before])
    await region.system((session) => session.withdraw(organisation, run, 1, '重复登记'))
    expect(await counted()).toEqual([before - 1, before - 1, before - 1])
    const asRecorded = await compute('dualQualifiedShare', { view: { eyes: 'all', asRecordedOn: '2026-11-21' } })
    expect(asRecorded.denominator).toBe(before - 1)
  })
})

describe('industry chains', () => {
  let food: string
  let turbine: string
  let offering: string

  beforeAll(async () => {
    const city = region.places.云岭市!.id
    food = await records.chain('高原特色食品加工', city)
    turbine = await records.chain('新能源装备', city)
    offering = await records.offering(centre, await records.programme('食品加工工艺'))
    const second = await records.offering(county, await records.programme('食品安全与检测'))
    const wind = await records.offering(centre, await records.programme('风电场机电设备运行与维护'))
    const idle = await records.offering(county, await records.programme('光伏工程'), { status: 'suspendedEmpty' })
    await records.offering(county, await records.programme('幼儿保育'))
    await records.link(food, offering, centre)
    await records.link(food, second, county, { to: '2026-11-21' })
    await records.link(turbine, wind, centre, { role: 'related' })
    await records.link(turbine, idle, county)
    await records.link(food, wind, centre, {}, 'submitted')
  })

  test('each has its schools, and the whole is as good as its weakest chain', async () => {
    const found = await compute('schoolsPerChain', { by: 'industryChain' })
    expect(found.cells.map(({ title, value }) => [title, value])).toEqual([
      ['高原特色食品加工', 2],
      ['新能源装备', 1],
    ])
    expect(found.value).toBe(1)
    expect((await compute('schoolsPerChain', { on: '2026-11-22', by: 'industryChain' })).cells[0]!.value).toBe(1)
  })

  test('a chain that nobody serves counts as none, not as missing', async () => {
    await records.chain('现代物流', region.places.云岭市!.id, { from: '2026-11-22' })
    expect((await compute('schoolsPerChain')).value).toBe(1)
    expect((await compute('schoolsPerChain', { on: '2026-11-22' })).value).toBe(0)
  })

  test('offerings serving them over those recruiting, or over all that are kept', async () => {
    expect(await compute('keyIndustryOfferingShare')).toMatchObject({ numerator: 3, denominator: 4, value: 75 })
    expect(await compute('keyIndustryOfferingShare', { denominator: 'kept' })).toMatchObject({
      numerator: 4,
      denominator: 5,
    })
    expect(await compute('keyIndustryOfferingShare', { numerator: 'core' })).toMatchObject({ numerator: 2 })
  })

  test('closing an offering in a sandbox moves the number and nothing else', async () => {
    const whatIf = { changed: { programmeOffering: { [offering]: { status: 'closed' } } } }
    const tried = await compute('keyIndustryOfferingShare', { view: { eyes: 'all', whatIf } })
    expect(tried).toMatchObject({ numerator: 2, denominator: 3 })
    expect(await compute('keyIndustryOfferingShare')).toMatchObject({ numerator: 3, denominator: 4 })
  })

  test('each school has its own, and one that has none is named', async () => {
    for (const school of [centre, county])
      await records.add('school', {
        organisation: school,
        schoolKind: 'vocationalHigh',
        founderKind: 'countyEducation',
        affiliation: 'county',
      })
    const found = await compute('keyProgrammesPerSchool', { by: 'organisation', numerator: 'offering' })
    expect(found.cells.map(({ value }) => value)).toEqual([2, 1])
    expect((await compute('keyProgrammesPerSchool')).value).toBe(0)
  })
})
