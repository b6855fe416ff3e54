import { indicators, parameters } from '@zhiqiao/definitions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeIndicator } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'

let region: Region
let records: ReturnType<typeof recordsOf>
let centre: string
let offering: string

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  records = recordsOf(region)
  centre = region.bodies.云岭市职业教育中心!
  offering = await records.offering(centre, await records.programme('机电技术应用'))
})
afterAll(() => region?.close())

const compute = (name: string, on = '2026-11-21', more = {}) =>
  region.system((session) => computeIndicator(session, indicators[name]!, parameters, { on, ...more }))

describe('the skilled staff of enterprises', () => {
  test('is a share, a pay and a promotion of those who recorded it, of the last year that is over', async () => {
    const enterprise = region.bodies.云岭风光新能源装备有限公司!
    const of = (year: number, more: object) =>
      records.add('enterpriseYear', { enterprise, year, staff: 200, skilledStaff: 80, ...more })
    await of(2024, { highlySkilledStaff: 80 })
    await of(2025, {
      highlySkilledStaff: 20,
      skilledPromoted: 6,
      payroll: 1_600_000_000,
      skilledPayroll: 720_000_000,
      skilledChannel: true,
    })
    const silent = await records.organisation('云岭第二机械有限公司', 'enterprise', region.places.清河区!.id)
    await records.add('enterpriseYear', { enterprise: silent, year: 2025, staff: 1_000 })
    expect((await compute('skilledStaffShare')).value).toBe(40)
    expect((await compute('highlySkilledShare')).value).toBe(25)
    expect((await compute('highlySkilledShare', '2026-11-21', { denominator: 'staff' })).value).toBe(10)
    expect((await compute('skilledPromotionShare')).value).toBe(7.5)
    expect((await compute('skilledPay')).value).toBe(90_000)
    const all = { numerator: 'payroll', denominator: 'staff' }
    expect((await compute('skilledPay', '2026-11-21', all)).value).toBe(80_000)
    expect(await compute('skilledChannels')).toMatchObject({ value: 100, denominator: 1 })
    // On the last day of the year the year itself is over.
    expect((await compute('highlySkilledShare', '2025-12-30')).value).toBe(100)
    expect((await compute('highlySkilledShare', '2025-12-31')).value).toBe(25)
  })
})

describe('graduates three years on', () => {
  test('are those of the class of three years ago at work, promoted of those who say', async () => {
    for (const [n, [promoted, destination]] of (
      [
        [true, 'contract'],
        [false, 'contract'],
        [null, 'business'],
        [true, 'furtherStudy'],
      ] as const
    ).entries()) {
      const person = await records.add('person', { name: `毕业生${n}` })
      const student = await records.add('student', {
        name: `毕业生${n}`,
        person,
        school: centre,
        offering,
        entryYear: 2020,
        registrationStatus: 'graduated',
        registrationNumber: `G2020${n}`,
      })
      await records.add('employmentOutcome', {
        student,
        school: centre,
        graduationYear: 2023,
        point: 'thirdYear',
        destination,
        promoted,
      })
    }
    expect(await compute('promotedAfterThreeYears')).toMatchObject({ value: 50, numerator: 1, denominator: 2 })
    const working = await compute('promotedAfterThreeYears', '2026-11-21', { denominator: 'working' })
    expect(working).toMatchObject({ numerator: 1, denominator: 3 })
    expect((await compute('promotedAfterThreeYears', '2026-08-31')).why).toBe('noRows')
    expect((await compute('promotedAfterThreeYears', '2026-09-01')).value).toBe(50)
  })
})

describe('moral education', () => {
  test('counts the events begun in the school year, and the students who came over those enrolled', async () => {
    const event = (from: string, kind: string, students: number | null, school = centre) =>
      records.add('moralEducationEvent', { school, name: `${from}${kind}`, kind, from, students })
    await event('2026-08-31', 'themed', 900)
    await event('2026-09-01', 'themed', 300)
    await event('2026-11-21', 'labour', 100)
    await event('2026-10-01', 'civility', null)
    // A school without enrolment on record is not divided by nought.
    await event('2026-10-01', 'civility', 40, region.bodies.清河区职业中学!)
    await records.add('programmeYear', { offering, year: 2026, referenceDate: '2026-09-01', enrolment: 200 })
    expect((await compute('moralEducationEvents')).value).toBe(4)
    expect((await compute('moralEducationEvents', '2026-11-20')).value).toBe(3)
    expect((await compute('moralEducationEvents', '2026-11-21', { numerator: 'ideology' })).value).toBe(1)
    expect(await compute('moralEducationParticipation')).toMatchObject({ value: 2, numerator: 400, denominator: 200 })
    const ideology = await compute('moralEducationParticipation', '2026-11-21', { numerator: 'ideology' })
    expect(ideology.value).toBe(1.5)
  })
})

describe('the education network', () => {
  test('is counted by level, of what is listed and not closed on the day', async () => {
    const { 云岭市, 清河区 } = region.places
    const school = (name: string, kind: string, division: string, listedOn: string | null, closedOn?: string) =>
      records.add('communitySchool', { name, kind, division, due: true, listedOn, closedOn })
    await school('云岭社区大学', 'university', 云岭市!.id, '2020-01-01')
    await school('清河社区学院', 'college', 清河区!.id, '2026-11-21')
    await school('示河社区学校', 'school', 清河区!.id, '2021-01-01', '2026-11-21')
    await school('云台社区学校', 'school', 清河区!.id, null)
    await records.add('teachingPoint', {
      name: '示河一组教学点',
      division: 清河区!.id,
      settlement: '示河一组',
      settlementKind: 'village',
      due: true,
      listedOn: '2022-01-01',
    })
    const level = async (numerator: string, on = '2026-11-21') =>
      (await compute('educationNetwork', on, { numerator })).value
    expect([await level('all'), await level('university'), await level('college'), await level('point')]).toEqual([
      3, 1, 1, 1,
    ])
    expect([await level('school'), await level('school', '2026-11-20')]).toEqual([0, 1])
    const by = await compute('educationNetwork', '2026-11-21', { by: 'division' })
    expect(by.cells.find(({ id }) => id === 清河区!.id)?.value).toBe(2)
  })
})

describe('diagnosis and improvement', () => {
  test('counts findings closed out, within their term or late, and checks of teaching that led to something', async () => {
    const office = region.bodies.云岭市教育局!
    const round = await records.add('inspectionRound', {
      name: '2026年教学诊断复核',
      kind: 'teachingGuidance',
      matter: 'other',
      office,
      year: 2026,
      from: '2026-03-01',
      to: '2026-06-30',
    })
    const object = await records.add('inspectionObject', { round, organisation: centre })
    const finding = (problem: string, foundOn: string, correctBy: string) =>
      records.add('inspectionFinding', { object, problem, severity: 'minor', foundOn, correctBy })
    const close = (of: string, closedOn: string | null) =>
      records.add('correctiveAction', {
        finding: of,
        measure: '改',
        doneOn: '2026-04-01',
        recheckedOn: '2026-04-02',
        recheckResult: closedOn ? 'passed' : 'partly',
        closedOn,
      })
    await close(await finding('课程标准过期', '2026-03-10', '2026-04-10'), '2026-04-10')
    await close(await finding('实训记录缺失', '2026-03-10', '2026-04-10'), '2026-04-11')
    await close(await finding('教案不全', '2026-03-11', '2026-12-31'), null)
    await finding('去年的问题', '2025-12-31', '2026-02-01')
    expect(await compute('findingsCorrected')).toMatchObject({ numerator: 2, denominator: 3 })
    expect(await compute('findingsCorrected', '2026-04-10')).toMatchObject({ numerator: 1, denominator: 3 })
    expect(await compute('findingsCorrected', '2026-11-21', { numerator: 'inTime', denominator: 'due' })).toMatchObject(
      { numerator: 1, denominator: 2 },
    )

    const check = (on: string, problems: string | null, improvedOn: string | null) =>
      records.add('teachingRecord', { school: centre, kind: 'patrol', on, problems, improvedOn })
    await check('2026-09-10', '迟到', '2026-09-20')
    await check('2026-09-11', '玩手机', null)
    await check('2026-09-12', null, null)
    expect((await compute('teachingImproved')).value).toBe(50)
    expect((await compute('teachingImproved', '2026-09-19')).value).toBe(0)
    expect((await compute('teachingImproved', '2026-11-21', { denominator: 'records' })).denominator).toBe(3)
  })

  test('counts the schools with a published result, once each', async () => {
    const office = region.bodies.云岭市教育局!
    const scheme = await records.add('evaluationScheme', {
      name: '诊断',
      schemeVersion: '1',
      kind: 'teaching',
      office,
      totalPoints: 100,
      validFrom: '2026-01-01',
    })
    const round = (name: string, publishedOn: string | null) =>
      records.add('evaluationRound', {
        name,
        scheme,
        year: 2026,
        office,
        evaluator: 'joint',
        evaluated: [centre],
        publishedOn,
      })
    const result = (of: string, organisation: string, grade: string) =>
      records.add('evaluationResult', { round: of, organisation, subject: '学校整体', grade })
    const first = await round('第一批', '2026-05-01')
    const second = await round('第二批', '2026-10-01')
    await result(first, centre, 'good')
    await result(second, centre, 'qualified')
    await result(second, region.bodies.清河区职业中学!, 'qualified')
    await result(await round('未公布', null), region.bodies.澜山县职业高中!, 'good')
    expect((await compute('schoolsDiagnosed')).value).toBe(2)
    expect((await compute('schoolsDiagnosed', '2026-11-21', { numerator: 'good' })).value).toBe(1)
    expect((await compute('schoolsDiagnosed', '2026-09-30')).value).toBe(1)
  })
})

describe('what schools do with others', () => {
  test('counts pupils who came, projects under way together, and ports that are open and work', async () => {
    const pupils = (on: string, stage: string, number: number, recorded: number | null) =>
      records.add('careerExperience', {
        school: centre,
        name: '体验日',
        kind: 'experience',
        on,
        schoolYear: 2026,
        pupilSchool: '第二初中',
        stage,
        pupils: number,
        hours: 4,
        recorded,
      })
    await pupils('2026-08-31', 'junior', 1000, 1000)
    await pupils('2026-10-10', 'junior', 80, 60)
    await pupils('2026-10-11', 'primary', 20, null)
    expect((await compute('careerExperienceTimes')).value).toBe(100)
    expect((await compute('careerExperienceTimes', '2026-11-21', { numerator: 'junior' })).value).toBe(80)
    expect((await compute('careerExperienceTimes', '2026-11-21', { numerator: 'recorded' })).value).toBe(60)

    const project = (name: string, more: object) =>
      records.add('researchProject', {
        name,
        kind: 'joint',
        level: 'prefecture',
        school: centre,
        from: '2026-01-01',
        ...more,
      })
    const enterprise = region.bodies.云岭风光新能源装备有限公司!
    await project('一', { enterprise })
    await project('二', { kind: 'platform', otherParties: [region.bodies.清河区职业中学!] })
    await project('三', {})
    await project('四', { enterprise, acceptedOn: '2026-11-21' })
    expect((await compute('collaborativeProjects')).value).toBe(2)
    expect((await compute('collaborativeProjects', '2026-11-20')).value).toBe(3)
    expect((await compute('collaborativeProjects', '2026-11-21', { numerator: 'enterprise' })).value).toBe(1)

    const port = (status: string, more: object) =>
      records.add('ecommercePort', {
        platform: `平台${status}`,
        division: region.places.清河区!.id,
        centre,
        status,
        reservedOn: '2026-01-01',
        ...more,
      })
    await port('reserved', {})
    await port('open', { openedOn: '2026-06-01', triedOn: '2026-11-22', triedWell: true })
    await port('closed', { openedOn: '2026-06-01', closedOn: '2026-11-01' })
    const ports = async (numerator: string, on = '2026-11-21') =>
      (await compute('ecommercePorts', on, { numerator })).value
    expect([await ports('reserved'), await ports('opened'), await ports('tried')]).toEqual([2, 1, 0])
    expect(await ports('tried', '2026-11-22')).toBe(1)
  })
})
