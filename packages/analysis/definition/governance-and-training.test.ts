import { indicators, parameters, rules } from '@zhiqiao/definitions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeIndicator, judgeRule, type Question } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'

let region: Region
let records: ReturnType<typeof recordsOf>
let city: string
let centre: string
let bureau: string

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  records = recordsOf(region)
  city = region.places.云岭市!.id
  centre = region.bodies.云岭市职业教育中心!
  bureau = region.bodies.云岭市教育局!
})
afterAll(() => region?.close())

const compute = (name: string, question: Question = {}) =>
  region.system((session) =>
    computeIndicator(session, indicators[name]!, parameters, { on: '2026-11-21', ...question }),
  )

const judge = (name: string, set: Record<string, number>, on = '2026-11-21', division = city) =>
  region.system((session) =>
    judgeRule(session, rules[name]!, parameters, {
      on,
      division,
      view: { eyes: 'all', unconfirmed: true, whatIf: { parameters: set } },
    }),
  )

describe('training', () => {
  const person = ['11010119900307001X', '11010119900307002X', '110101199003070046']
  beforeAll(async () => {
    const make = (name: string, more: Record<string, unknown>) =>
      records.add('trainingClass', {
        name,
        kind: 'jobSkill',
        authority: bureau,
        organiser: centre,
        division: city,
        traineeGroup: 'employee',
        hours: 40,
        startsOn: '2026-03-01',
        endsOn: '2026-03-20',
        ...more,
      })
    const named = await make('电工班', { dataLevel: 'named' })
    const again = await make('焊工班', { dataLevel: 'named', startsOn: '2026-06-01', endsOn: '2026-06-20' })
    const roster = (await region.system((session) =>
      session.storeFile({ name: '名册.txt', type: 'text/plain', bytes: new TextEncoder().encode('名册') }),
    )) as { id: string }
    await make('农技班', {
      dataLevel: 'departmental',
      traineeGroup: 'professionalFarmer',
      reportedEnrolled: 50,
      reportedCompleted: 45,
      roster: [roster.id],
    })
    await make('上年班', {
      dataLevel: 'roster',
      startsOn: '2025-12-01',
      endsOn: '2025-12-31',
      reportedEnrolled: 10,
      reportedCompleted: 10,
      roster: [roster.id],
    })
    const enrol = (trainingClass: string, n: number, result: string, traineeGroup = 'employee') =>
      records.add('trainingEnrolment', {
        trainingClass,
        name: `学员${n}`,
        idNumber: [...'0123456789X'].map((last) => person[n]!.slice(0, 17) + last).find(isResidentId)!,
        traineeGroup,
        result,
      })
    await enrol(named, 0, 'completed')
    await enrol(named, 1, 'completed', 'veteran')
    await enrol(named, 2, 'left')
    await enrol(again, 0, 'completed')
  })

  test('counts completed enrolments, not people and not those who left; unnamed classes by their total', async () => {
    expect((await compute('trainingPersonTimes')).value).toBe(48)
    expect((await compute('trainingPersonTimes', { numerator: 'named' })).value).toBe(3)
    expect((await compute('trainingPersonTimes', { numerator: 'departmental' })).value).toBe(45)
    expect((await compute('trainingPersonTimes', { numerator: 'roster' })).value).toBeNull()
    expect((await compute('personsTrained')).value).toBe(2)
  })

  test('piles up from the day its card names, and by the year otherwise', async () => {
    expect((await compute('trainingPersonTimes', { from: '2025-01-01' })).value).toBe(58)
    expect((await compute('trainingPersonTimes', { on: '2025-12-31' })).value).toBe(10)
    expect((await compute('trainingPersonTimes', { on: '2026-03-19' })).value).toBe(0)
    expect((await compute('trainingPersonTimes', { on: '2026-05-31' })).value).toBe(47)
  })

  test('shows the share of three groups, by person where named and by class otherwise', async () => {
    expect(await compute('priorityTrainingShare')).toMatchObject({ numerator: 46, denominator: 48 })
  })
})

/** GB 11643 check character. */
function isResidentId(id: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(id[at]), 0) % 11] === id[17]
}

describe('community schools', () => {
  test('are covered where one is due and listed; one not yet built counts in the denominator', async () => {
    const make = (name: string, more: Record<string, unknown>) =>
      records.add('communitySchool', {
        name,
        kind: 'school',
        division: region.places.清河区!.id,
        due: true,
        ...more,
      })
    await make('甲镇', { listedOn: '2026-11-21' })
    await make('乙镇', { listedOn: '2026-11-22' })
    await make('丙镇', {})
    await make('丁镇', { listedOn: '2020-01-01', closedOn: '2026-11-21' })
    await make('戊镇', { due: false, listedOn: '2020-01-01' })
    expect(await compute('communitySchoolCoverage')).toMatchObject({ numerator: 1, denominator: 4, value: 25 })
    expect(await compute('communitySchoolCoverage', { division: region.places.澜山县!.id })).toMatchObject({
      why: 'noRows',
    })
  })
})

describe('rules over a place as a whole', () => {
  test('two schools for a chain keep it, one breaks it, and a proposal counts for nothing', async () => {
    const chain = await records.chain('食品加工', city)
    const first = await records.offering(centre, await records.programme('食品'))
    const second = await records.offering(region.bodies.清河区职业中学!, await records.programme('检测'))
    await records.link(chain, first, centre)
    const proposed = await records.link(chain, second, centre, {}, 'submitted')
    const found = await judge('schoolsForChain', { schoolsPerChain: 2 })
    expect(found.findings.map(({ verdict, numbers }) => [verdict, numbers.schools])).toEqual([['broken', 1]])
    await region.system(async (session) => {
      const link = await session.read('chainLink', proposed)
      await session.change('chainLink', link.id, link.version, {}, { state: 'confirmed' })
    })
    expect(await judge('schoolsForChain', { schoolsPerChain: 2 })).toMatchObject({ kept: 1, findings: [] })
    expect((await judge('schoolsForChain', { schoolsPerChain: 3 })).findings).toHaveLength(1)
  })

  test('a cluster with one linked offering serves a chain', async () => {
    const linked = await records.offering(centre, await records.programme('装备制造'))
    const chain = await records.chain('装备', city)
    await records.link(chain, linked, centre)
    for (const organisation of [centre, region.bodies.清河区职业中学!])
      await records.add('school', {
        organisation,
        schoolKind: 'vocationalHigh',
        founderKind: 'countyEducation',
        affiliation: 'county',
      })
    await records.add('programmeCluster', { school: centre, name: '装备群', offerings: [linked] })
    const { kept, findings } = await judge('clustersOfSchool', { keyProgrammesPerSchool: 1 })
    expect([kept, findings.map(({ record }) => record)]).toEqual([1, [region.bodies.清河区职业中学!]])
  })

  test('the share of a place is kept at the very percentage', async () => {
    const { findings, kept } = await judge('keyIndustryShareOfPlace', { keyIndustryOfferings: 100 })
    expect([kept, findings]).toEqual([1, []])
    await records.offering(centre, await records.programme('旅游服务'))
    const below = await judge('keyIndustryShareOfPlace', { keyIndustryOfferings: 75.01 })
    expect(below.findings[0]!.sentence.zh).toBe('4个在招专业点中3个服务重点产业，占75%，低于规定的75.01%。')
    expect((await judge('keyIndustryShareOfPlace', { keyIndustryOfferings: 75 })).findings).toEqual([])
  })

  test('a share of dual-qualified teachers is kept at the very percentage, school by school', async () => {
    const [one, two] = [await records.teacher(centre), await records.teacher(centre)]
    await records.recognise(one, '2024-05-10')
    await records.recognise(two, '2027-01-01')
    expect((await judge('dualQualifiedOfSchool', { dualQualifiedOfSchools: 50 })).findings).toEqual([])
    expect((await judge('dualQualifiedOfSchool', { dualQualifiedOfSchools: 51 })).findings).toHaveLength(1)
  })

  test('a third-party evaluation is asked of every year that is over, and of none before the register is used', async () => {
    expect((await judge('evaluationEachYear', { evaluationsPerYear: 1 })).findings[0]!.verdict).toBe('unclear')
    const scheme = await records.add('evaluationScheme', {
      name: '效能评价',
      schemeVersion: '1',
      kind: 'integration',
      office: bureau,
      totalPoints: 100,
      validFrom: '2024-01-01',
    })
    await records.add('evaluationRound', {
      name: '2025年评价',
      scheme,
      year: 2025,
      office: bureau,
      evaluated: [centre],
      evaluator: 'thirdParty',
      publishedOn: '2025-12-31',
    })
    expect((await judge('evaluationEachYear', { evaluationsPerYear: 1 })).kept).toBe(1)
    const over = await judge('evaluationEachYear', { evaluationsPerYear: 1 }, '2026-12-31')
    expect(over.findings[0]!.numbers).toEqual({ year: 2026, held: 0, required: 1 })
    expect((await compute('thirdPartyEvaluations', { on: '2025-12-31' })).value).toBe(1)
  })

  test('each county needs its conference where the region asks for it, and not where it does not', async () => {
    const { findings } = await judge('conferenceInEachCounty', { conferencesInCounties: 1 })
    expect(findings.map(({ title }) => title).sort()).toEqual(['清河区', '澜山县'].sort())
    expect((await judge('conferenceInEachCounty', { conferencesInCounties: 0 })).examined).toBe(0)
  })
})

describe('entitlements', () => {
  test('list who qualifies without having been granted anything', async () => {
    const student = (name: string, hardship: string | null) =>
      records.add('student', {
        registrationNumber: `G${records.newId()}`,
        name,
        school: centre,
        entryYear: 2025,
        registrationStatus: 'enrolled',
        hardship,
      })
    const [aided, waiting] = [await student('甲', 'subsistence'), await student('乙', 'subsistence')]
    await student('丙', null)
    await records.add('studentAid', {
      student: aided,
      school: centre,
      schoolYear: 2026,
      term: 'autumn',
      kind: 'grant',
      amount: 1150,
    })
    const found = await judge('hardshipAid', {})
    expect([found.examined, found.kept]).toEqual([2, 1])
    expect(found.findings.map(({ record, verdict }) => [record, verdict])).toEqual([
      [waiting, 'due'],
      [aided, 'granted'],
    ])
    expect(found.findings.map(({ sentence }) => sentence.zh)).toEqual([
      '已认定家庭经济困难，本学年没有资助记录。',
      '已认定家庭经济困难，本学年已获资助1项。',
    ])
  })
})
