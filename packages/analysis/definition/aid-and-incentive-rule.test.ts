import { newId } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRegion, type Region } from '../testing/open-region.ts'
import { row, triedOut, verdictsOf } from '../testing/tried-out.ts'

let region: Region
let says: ReturnType<typeof triedOut>
let city: string
let school: string

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  says = triedOut(region)
  city = region.places.云岭市!.id
  school = region.bodies.云岭市职业教育中心!
})
afterAll(() => region?.close())

describe('a student in hardship', () => {
  const student = (more = {}) =>
    row({ school, hardship: 'general', registrationStatus: 'enrolled', entryYear: 2025, ...more })
  const aid = (of: { id: string }, more = {}) =>
    row({ student: of.id, school, schoolYear: 2026, kind: 'grant', ...more })
  const change = (of: { id: string }, on: string) => row({ student: of.id, school, kind: 'changeProgramme', on })

  test('is watched without aid, away, or after two changes in a year; others are not', async () => {
    const [aided, without, returned, lastYear, once, twice, long] = Array.from({ length: 7 }, () => student())
    const away = student({ registrationStatus: 'suspended' })
    const well = student({ hardship: null })
    const left = student({ registrationStatus: 'withdrawn' })
    const all = [aided!, without!, returned!, lastYear!, once!, twice!, long!, away, well, left]
    const said = await says(
      'povertyWatch',
      {
        student: all,
        studentAid: [
          ...[aided!, once!, twice!, long!, away].map((of) => aid(of)),
          aid(returned!, { returnedOn: '2026-10-01' }),
          aid(lastYear!, { schoolYear: 2025 }),
        ],
        registrationChange: [
          change(once!, '2026-11-21'),
          change(twice!, '2025-11-21'),
          change(twice!, '2026-11-21'),
          change(long!, '2025-11-20'),
          change(long!, '2026-11-21'),
        ],
      },
      all,
    )
    expect(verdictsOf(said)).toEqual([
      'kept',
      'broken',
      'broken',
      'broken',
      'kept',
      'broken',
      'kept',
      'broken',
      'not examined',
      'not examined',
    ])
    expect(said[1]).toMatchObject({ zh: '家庭经济困难，本学年还没有资助。', numbers: { aid: 0, changes: 0 } })
    expect(said[5]).toMatchObject({ zh: '家庭经济困难，近一年学籍异动2次。', numbers: { aid: 1, changes: 2 } })
    expect(said[7]!.zh).toBe('家庭经济困难，休学或保留学籍，尚未复学。')
  })

  test('is not said to be without aid where the school has recorded none at all this year', async () => {
    const [enrolled, away] = [student(), student({ registrationStatus: 'retained' })]
    const before = aid(enrolled, { schoolYear: 2025 })
    const said = await says('povertyWatch', { student: [enrolled, away], studentAid: [before] }, [enrolled, away])
    expect(verdictsOf(said)).toEqual(['unclear', 'broken'])
    expect(said[1]!.zh).toBe('家庭经济困难，休学或保留学籍，尚未复学。')
  })
})

test('an entrant brings a file for each paper of the category that must be brought and is in use', async () => {
  const paper = (more = {}) => row({ studentSource: 'veteran', required: true, validFrom: '2025-09-01', ...more })
  const student = (papers: number | null, more = {}) =>
    row({
      school,
      registrationStatus: 'enrolled',
      entryYear: 2026,
      studentSource: 'veteran',
      sourceDocuments: papers === null ? null : Array.from({ length: papers }, () => newId()),
      ...more,
    })
  const students = [
    student(2),
    student(1),
    student(null),
    student(null, { entryYear: 2025 }),
    student(null, { studentSource: 'juniorGraduate' }),
    student(null, { studentSource: null }),
    student(null, { registrationStatus: 'withdrawn' }),
  ]
  const admissionDocument = [
    paper({ validTo: '2026-11-21' }),
    paper(),
    paper({ validTo: '2026-11-20' }),
    paper({ validFrom: '2026-11-22' }),
    paper({ required: false }),
    paper({ studentSource: 'juniorGraduate', required: false }),
  ]
  const said = await says('entrantsDocumented', { student: students, admissionDocument }, students)
  expect(verdictsOf(said)).toEqual(['kept', 'broken', 'broken', ...Array(4).fill('not examined')])
  expect(said[1]).toMatchObject({ zh: '生源类别须提供2项材料，学籍中附了1份。', numbers: { needed: 2, attached: 1 } })
  expect(said[2]!.zh).toBe('生源类别须提供2项材料，学籍中附了0份。')
})

test('a prize at province level or above is due an incentive until one is given; lower ones are not examined', async () => {
  const level = (name: string) => row({ name: '大赛', level: name, year: 2026, division: city })
  const [national, province, city_] = [level('national'), level('province'), level('prefecture')]
  const result = (competition: { id: string }, award: string | null = 'first') =>
    row({ competition: competition.id, school, event: '焊接', award })
  const results = [
    result(province),
    result(national),
    result(province),
    result(city_),
    result(province, 'none'),
    result(province, null),
  ]
  const given = (n: number, grantedOn: string) =>
    row({ organisation: school, competitionResult: results[n]!.id, grantedOn })
  const said = await says(
    'contestWinnersRewarded',
    {
      competition: [national, province, city_],
      competitionResult: results,
      talentIncentive: [given(1, '2026-11-21'), given(2, '2026-11-22')],
    },
    results,
  )
  expect(verdictsOf(said)).toEqual(['due', 'granted', 'due', 'not examined', 'not examined', 'not examined'])
  expect(said[0]!.zh).toBe('已获奖，没有激励记录。')
  expect(said[1]).toMatchObject({ zh: '已获奖，兑现激励1项。', numbers: { incentives: 1 } })
})

describe('support of enterprises', () => {
  const firm = () => row({ name: '企业', kind: 'enterprise', division: region.places.清河区!.id })
  const grant = (of: { id: string }, kind: string, grantedOn: string, more = {}) =>
    row({ enterprise: of.id, kind, grantedOn, ...more })

  test('priority is due from listing to the last day of validity, and granted by one since, not taken back', async () => {
    const firms = Array.from({ length: 11 }, firm)
    const listed = { stage: 'listed', listedOn: '2026-01-10' }
    const cases = [
      listed,
      listed,
      listed,
      listed,
      listed,
      { stage: 'recognised', recognisedOn: '2026-11-21', validTo: '2026-11-21' },
      { stage: 'applied' },
      { ...listed, listedOn: '2026-11-22' },
      { ...listed, validTo: '2026-11-20' },
      { ...listed, leftOn: '2026-11-21' },
      { ...listed, stage: 'revoked' },
    ].map((values, n) => row({ enterprise: firms[n]!.id, level: 'province', appliedOn: '2025-12-01', ...values }))
    const said = await says(
      'prioritySupport',
      {
        organisation: firms,
        integratedEnterpriseRecognition: cases,
        incentiveGranted: [
          grant(firms[1]!, 'project', '2026-01-10'),
          grant(firms[2]!, 'project', '2026-01-09'),
          grant(firms[3]!, 'tax', '2026-06-01'),
          grant(firms[4]!, 'project', '2026-06-01', { withdrawnOn: '2026-11-21' }),
        ],
      },
      cases,
    )
    expect(verdictsOf(said)).toEqual(['due', 'granted', 'due', 'due', 'due', 'due', ...Array(5).fill('not examined')])
    expect(said[0]!.zh).toBe('2026-01-10起符合条件，还没有项目优先的记录。')
    expect(said[1]).toMatchObject({
      zh: '2026-01-10起符合条件，已得到项目优先1次。',
      numbers: { since: '2026-01-10', incentives: 1 },
    })
  })

  test('incentives of a recognised enterprise are due until one is granted, and said so then', async () => {
    const firms = Array.from({ length: 3 }, firm)
    const cases = firms.map(({ id }) =>
      row({
        enterprise: id,
        level: 'province',
        stage: 'recognised',
        appliedOn: '2025-12-01',
        recognisedOn: '2026-03-01',
      }),
    )
    const said = await says(
      'integratedEnterpriseIncentive',
      {
        organisation: firms,
        integratedEnterpriseRecognition: cases,
        incentiveGranted: [grant(firms[1]!, 'tax', '2026-03-01'), grant(firms[2]!, 'tax', '2026-02-28')],
      },
      cases,
    )
    expect(verdictsOf(said)).toEqual(['due', 'granted', 'due'])
    expect(said.map(({ zh }) => zh)).toEqual([
      '2026-03-01认证，尚无兑现的激励事项。',
      '2026-03-01认证，已兑现激励事项1项。',
      '2026-03-01认证，尚无兑现的激励事项。',
    ])
  })

  test('relief is due for confirmed investment once it is paid, and granted by one since then', async () => {
    const firms = Array.from({ length: 7 }, firm)
    const investments = [
      {},
      {},
      {},
      {},
      { paidOn: '2026-11-22' },
      { withdrawnOn: '2026-11-21' },
      { state: 'submitted' },
    ].map((values, n) =>
      row({ enterprise: firms[n]!.id, year: 2026, amount: 125_000_000, paidOn: '2026-03-01', ...values }),
    )
    const said = await says(
      'taxReliefForInvestment',
      {
        organisation: firms,
        vocationalInvestment: investments,
        incentiveGranted: [
          grant(firms[1]!, 'tax', '2026-03-01'),
          grant(firms[2]!, 'tax', '2026-02-28'),
          grant(firms[3]!, 'land', '2026-06-01'),
        ],
      },
      investments,
    )
    expect(verdictsOf(said)).toEqual(['due', 'granted', 'due', 'due', ...Array(3).fill('not examined')])
    expect(said[0]!.zh).toBe('投资125万元，按比例可抵免附加费37.5万元，还没有税费优惠的记录。')
    expect(said[1]).toMatchObject({
      zh: '投资125万元，按比例可抵免附加费37.5万元，已有税费优惠1项。',
      numbers: { amount: 125, creditable: 37.5, incentives: 1 },
    })
  })
})

test('a county has a budget line for training in the year that is over; an unrecorded budget is not nought', async () => {
  const county = () => {
    const id = newId()
    return row({ id, kind: 'county', name: '示例县', parent: city, path: `/${city}/${id}/` })
  }
  const counties = Array.from({ length: 6 }, county)
  const bodies = counties.map(({ id }) => row({ name: '单位', kind: 'bureau', division: id }))
  const line = (n: number, amount: number, purpose: string | null = 'training', year = 2025) =>
    row({ organisation: bodies[n]!.id, year, amount: amount * 1_000_000, purpose })
  const judged = (on?: string) =>
    says(
      'trainingMoneyGuaranteed',
      {
        division: counties,
        organisation: bodies,
        budgetLine: [
          line(0, 0.5),
          line(0, 30, 'training', 2024),
          line(1, 40, 'equipment'),
          line(2, 40, null),
          line(3, 0),
          line(4, 40, 'training', 2026),
        ],
      },
      counties,
      on,
    )
  const said = await judged()
  expect(verdictsOf(said)).toEqual(['kept', 'broken', 'unclear', 'broken', 'unclear', 'unclear'])
  expect(said[0]!.numbers).toEqual({ year: 2025, arranged: 0.5, before: 30 })
  expect(said[1]).toMatchObject({ zh: '2025年没有登记培训经费预算指标。', numbers: { arranged: null } })
  expect(said[3]!.zh).toBe('2025年安排培训经费0万元，上一年没有登记。')
  expect(verdictsOf(await judged('2026-12-31'))).toEqual([...Array(4).fill('unclear'), 'kept', 'unclear'])
  const [above] = await says('trainingMoneyGuaranteed', {}, [{ id: city }])
  expect(above!.verdict).toBe('not examined')
})
