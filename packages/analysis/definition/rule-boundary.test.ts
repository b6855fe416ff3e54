import { parameters, rules } from '@zhiqiao/definitions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeRule } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'
import { recordsOf } from '../testing/records.ts'

let region: Region
let records: ReturnType<typeof recordsOf>
let centre: string
let county: string
let firm: string
let city: string

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  records = recordsOf(region)
  centre = region.bodies.云岭市职业教育中心!
  county = region.bodies.清河区职业中学!
  firm = region.bodies.云岭风光新能源装备有限公司!
  city = region.places.云岭市!.id
})
afterAll(() => region?.close())

/** The verdict of each of these records, by rule, on a day, with these numbers set. */
async function verdicts(rule: string, set: Record<string, number>, on: string, ids: readonly string[]) {
  const found = new Map<string, string>()
  for (const record of ids) {
    const { findings, open } = await region.system((session) =>
      judgeRule(session, rules[rule]!, parameters, {
        record,
        on,
        view: { eyes: 'all', unconfirmed: true, whatIf: { parameters: set } },
      }),
    )
    expect(open.map(({ name }) => name)).toEqual([])
    found.set(record, findings[0]?.verdict ?? 'not examined')
  }
  return ids.map((id) => found.get(id))
}

const today = '2026-11-21'

describe('an offering', () => {
  const history = async (name: string, entrants: readonly (number | null)[], more: Record<string, unknown> = {}) => {
    const offering = await records.offering(centre, await records.programme(name), { firstIntakeYear: 2015, ...more })
    for (const [n, registered] of entrants.entries())
      if (registered !== undefined)
        await records.add('programmeYear', {
          offering,
          year: 2026 - entrants.length + 1 + n,
          referenceDate: `${2026 - entrants.length + 1 + n}-09-01`,
          registered,
          enrolment: registered,
        })
    return offering
  }

  test('is filed anew after three years without intake, not after two, and not while a year is unknown', async () => {
    const ids = [
      await history('三年未招生', [30, 0, 0, 0]),
      await history('两年未招生', [30, 1, 0, 0]),
      await history('缺一年数据', [0, null, 0]),
      await history('新开的专业', [0, 0, 0], { firstIntakeYear: 2025 }),
      await history('已撤销', [0, 0, 0], { status: 'closed' }),
    ]
    expect(await verdicts('idleOffering', { yearsWithoutIntake: 3, idleFiledAnew: 1 }, today, ids)).toEqual([
      'broken',
      'kept',
      'unclear',
      'not examined',
      'not examined',
    ])
    expect(await verdicts('idleOffering', { yearsWithoutIntake: 4, idleFiledAnew: 1 }, today, ids.slice(0, 1))).toEqual(
      ['kept'],
    )
    expect(await verdicts('idleOffering', { yearsWithoutIntake: 3, idleFiledAnew: 0 }, today, ids.slice(0, 1))).toEqual(
      ['not examined'],
    )
  })

  test('is phased out without intake only where no agreement in force lists it', async () => {
    const lonely = await history('无企业参与', [0, 0, 0])
    const partnered = await history('有企业参与', [0, 0, 0])
    const lapsed = await history('协议已到期', [0, 0, 0])
    const agreement = (offering: string, to: string) =>
      records.add('cooperationAgreement', {
        name: `协议${offering.slice(-6)}`,
        kind: 'commissioned',
        school: centre,
        enterprise: firm,
        offerings: [offering],
        signedOn: '2024-01-01',
        from: '2024-01-01',
        to,
      })
    await agreement(partnered, today)
    await agreement(lapsed, '2026-11-20')
    const set = { yearsWithoutIntake: 3, phaseOutWithoutPartner: 1 }
    expect(await verdicts('offeringWithoutPartner', set, today, [lonely, partnered, lapsed])).toEqual([
      'broken',
      'kept',
      'broken',
    ])
  })

  test('forms a class with the smallest number and not with one less; a combined class is none', async () => {
    const enough = await history('刚好成班', [29, 30, 29])
    const small = await history('不能成班', [29, 29, 29])
    const combined = await history('只能合班', [])
    for (const year of [2024, 2025, 2026])
      await records.add('programmeYear', {
        offering: combined,
        year,
        referenceDate: `${year}-09-01`,
        registered: 30,
        enrolment: 30,
        combinedClass: true,
      })
    const set = { yearsWithoutClass: 3, smallestClass: 30 }
    expect(await verdicts('classlessOffering', set, today, [enough, small, combined])).toEqual([
      'kept',
      'broken',
      'broken',
    ])
  })

  test('needs its filing before a quota', async () => {
    const filed = await records.offering(centre, await records.programme('已备案'), {
      firstFiledYear: 2020,
      filingNumber: '云教备〔2020〕3号',
    })
    const unfiled = await records.offering(centre, await records.programme('未备案'))
    const quota = (offering: string) =>
      records.add('programmeYear', { offering, year: 2026, referenceDate: '2026-09-01', quota: 40 })
    expect(
      await verdicts('quotaWithoutFiling', { filingBeforeQuota: 1 }, today, [await quota(filed), await quota(unfiled)]),
    ).toEqual(['kept', 'broken'])
  })
})

describe('a school', () => {
  test('may open three new programmes a year with the national key title, two without it', async () => {
    const plain = await records.organisation('普通职校', 'school', city)
    const key = await records.organisation('重点职校', 'school', city)
    const lost = await records.organisation('已摘牌职校', 'school', city)
    for (const organisation of [plain, key, lost])
      await records.add('school', {
        organisation,
        schoolKind: 'vocationalHigh',
        founderKind: 'countyEducation',
        affiliation: 'county',
      })
    const title = (organisation: string, more = {}) =>
      records.add('honour', {
        title: '国家级重点中等职业学校',
        series: 'nationalKey',
        level: 'national',
        holderKind: 'school',
        organisation,
        grantedBy: '教育部',
        year: 2010,
        ...more,
      })
    await title(key)
    await title(lost, { revokedOn: '2026-09-01' })
    for (const school of [plain, key, lost])
      for (const n of [1, 2, 3]) {
        const offering = await records.offering(school, await records.programme(`新设${n}`))
        await records.add('offeringDecision', {
          offering,
          kind: 'open',
          decidedBy: '云岭市教育局',
          decidedOn: '2026-10-10',
          grounds: '产业需要',
        })
      }
    const set = { newProgrammesOfKeySchools: 3, newProgrammesOfOtherSchools: 2 }
    expect(await verdicts('newProgrammesPerYear', set, today, [plain, key, lost])).toEqual(['broken', 'kept', 'broken'])
    expect(rules.newProgrammesPerYear!.severity).toBe('warning')
    expect(await verdicts('newProgrammesPerYear', set, '2026-08-31', [plain])).toEqual(['kept'])
  })

  test('is full when the standard’s floor is used up, and cannot be judged without a standard', async () => {
    const standard = await records.add('conditionStandard', {
      name: '一般中职',
      conditionClass: 'general',
      floorEach: 20,
      landEach: 33,
      source: '测试用标准',
    })
    const [full, over, unknown] = [
      await records.organisation('刚好', 'school', city),
      await records.organisation('超员', 'school', city),
      await records.organisation('无标准', 'school', city),
    ]
    const ids: string[] = []
    for (const [school, students, against] of [
      [full, 100, standard],
      [over, 101, standard],
      [unknown, 100, null],
    ] as const) {
      const offering = await records.offering(school, await records.programme(`容量${school.slice(-4)}`))
      await records.add('programmeYear', { offering, year: 2026, referenceDate: '2026-09-01', enrolment: students })
      ids.push(
        await records.add('schoolConditionYear', {
          school,
          year: 2026,
          referenceDate: '2026-09-01',
          floorArea: 2000,
          landArea: 99_000,
          standard: against,
        }),
      )
    }
    expect(await verdicts('quotaWithinCapacity', {}, today, ids)).toEqual(['kept', 'broken', 'unclear'])
  })

  test('keeps part-time teachers within fifteen per cent of its posts', async () => {
    const make = async (name: string, established: number | null, engaged: number) => {
      const school = await records.organisation(name, 'school', city)
      if (established !== null)
        await records.add('postQuota', {
          school,
          year: 2026,
          referenceDate: '2026-01-01',
          established,
          approvedBy: '市委编办',
        })
      for (let n = 0; n < engaged; n++)
        await records.add('partTimeEngagement', {
          teacher: await records.teacher(school, { duty: 'outside', employmentKind: 'partTime' }),
          school,
          year: 2026,
          from: '2026-09-01',
        })
      return school
    }
    const ids = [await make('正好15', 20, 3), await make('超过15', 19, 3), await make('没有编制数', null, 1)]
    expect(await verdicts('partTimeWithinPosts', { partTimePosts: 15 }, today, ids)).toEqual([
      'kept',
      'broken',
      'unclear',
    ])
  })

  test('serves one or two leading industries', async () => {
    const industry = (name: string) => records.add('leadingIndustry', { name, division: city, from: '2024-01-01' })
    const all = [await industry('食品'), await industry('装备'), await industry('旅游')]
    const ids: string[] = []
    for (const count of [0, 1, 2, 3]) {
      const school = await records.organisation(`主导${count}`, 'school', city)
      await records.add('school', {
        organisation: school,
        schoolKind: 'vocationalHigh',
        founderKind: 'countyEducation',
        affiliation: 'county',
      })
      for (const leadingIndustry of all.slice(0, count))
        await records.add('schoolIndustryLink', { school, leadingIndustry, service: '订单培养', from: '2024-01-01' })
      ids.push(school)
    }
    const set = { leadingIndustriesMin: 1, leadingIndustriesMax: 2 }
    expect(await verdicts('leadingIndustriesOfSchool', set, today, ids)).toEqual(['broken', 'kept', 'kept', 'broken'])
  })
})

describe('a teacher', () => {
  const placement = (teacher: string, from: string, days: number, more = {}) =>
    records.add('enterprisePlacement', {
      teacher,
      placeKind: 'enterprise',
      mode: 'post',
      from,
      to: from,
      days,
      ...more,
    })
  const professional = (since: string, more = {}) =>
    records.teacher(county, { joinedOn: since, programmeTeacherSince: since, ...more })

  test('practises a month a year: thirty days, within twelve months, after the first year, unless exempt', async () => {
    const [enough, short, old, newcomer, exempt, general] = [
      await professional('2015-09-01'),
      await professional('2015-09-01'),
      await professional('2015-09-01'),
      await professional('2025-11-22'),
      await professional('2015-09-01'),
      await professional('2015-09-01', { teachingCategory: 'general' }),
    ]
    await placement(enough, '2026-07-01', 18)
    await placement(enough, '2026-08-01', 12, { placeKind: 'trainingBase' })
    await placement(short, '2026-07-01', 29.5)
    await placement(old, '2025-11-21', 30)
    await placement(exempt, '2026-07-01', 0, { exempt: true, exemptReason: '产假' })
    const set = { placementMonthsPerYear: 1, placementDaysInMonth: 30 }
    expect(await verdicts('placementEachYear', set, today, [enough, short, old, newcomer, exempt, general])).toEqual([
      'kept',
      'broken',
      'broken',
      'not examined',
      'kept',
      'not examined',
    ])
    const half = { placementMonthsPerYear: 1, placementDaysInMonth: 22 }
    expect(await verdicts('placementEachYear', half, today, [short])).toEqual(['kept'])
  })

  test('practises six months in five years, judged once five years are over', async () => {
    const [enough, short, junior] = [
      await professional('2015-09-01'),
      await professional('2015-09-01'),
      await professional('2021-11-22'),
    ]
    await placement(enough, '2022-01-01', 180)
    await placement(short, '2022-01-01', 179)
    await placement(short, '2021-11-20', 60)
    const set = { placementMonthsInFiveYears: 6, placementDaysInMonth: 30 }
    expect(await verdicts('placementInFiveYears', set, today, [enough, short, junior])).toEqual([
      'kept',
      'broken',
      'not examined',
    ])
  })

  test('practises six months within the first three years, judged in the year after', async () => {
    const [enough, short, still, long] = [
      await professional('2023-11-01'),
      await professional('2023-11-01'),
      await professional('2023-11-22'),
      await professional('2022-11-01'),
    ]
    await placement(enough, '2024-05-01', 180)
    await placement(short, '2024-05-01', 100)
    const set = { newTeacherYears: 3, newTeacherMonths: 6, placementDaysInMonth: 30 }
    expect(await verdicts('placementOfNewTeachers', set, today, [enough, short, still, long])).toEqual([
      'kept',
      'broken',
      'not examined',
      'not examined',
    ])
  })

  test('is trained once in five years', async () => {
    const [trained, lapsed, newcomer] = [
      await professional('2015-09-01'),
      await professional('2015-09-01'),
      await professional('2022-09-01'),
    ]
    const training = (teacher: string, from: string) =>
      records.add('teacherTraining', {
        teacher,
        name: '轮训',
        kind: 'all',
        level: 'prefecture',
        organiser: '市教育局',
        mode: 'faceToFace',
        from,
        hours: 40,
        rotation: true,
        result: 'passed',
      })
    await training(trained, '2021-11-22')
    await training(lapsed, '2021-11-21')
    expect(await verdicts('trainingRotation', { rotationYears: 5 }, today, [trained, lapsed, newcomer])).toEqual([
      'kept',
      'broken',
      'not examined',
    ])
  })

  test('is recruited with three years in an enterprise, or with a waiver that says why', async () => {
    const hire = (enterpriseYears: number, more = {}) =>
      records.add('recruitmentCase', {
        school: centre,
        year: 2026,
        post: `机电教师${records.newId().slice(-6)}`,
        teachingCategory: 'professional',
        method: 'open',
        candidate: '应聘人',
        schooling: 'college',
        enterpriseYears,
        employmentKind: 'established',
        qualified: 'held',
        decision: 'hired',
        decidedOn: '2026-08-01',
        ...more,
      })
    const ids = [
      await hire(3),
      await hire(2.9),
      await hire(1, { waiver: 'seniorSkill', waiverReason: '高级工，全省技能大赛一等奖' }),
      await hire(1, { waiver: 'seniorSkill' }),
    ]
    expect(await verdicts('recruitmentExperience', { recruitmentYears: 3 }, today, ids)).toEqual([
      'kept',
      'broken',
      'kept',
      'broken',
    ])
  })
})

describe('money of a division', () => {
  const yearOf = (division: string, values: Record<string, unknown>) =>
    records.add('divisionYear', { division, year: 2025, ...values })

  test('thirty per cent of the surcharge, and no verdict without what was spent', async () => {
    const ids = [
      await yearOf(city, { surchargeSpent: 1_000_000_00, vocationalSpent: 300_000_00 }),
      await yearOf(region.places.清河区!.id, { surchargeSpent: 1_000_000_00, vocationalSpent: 299_999_99 }),
      await yearOf(region.places.澜山县!.id, { surchargeCollected: 1_000_000_00 }),
    ]
    expect(await verdicts('surchargeEarmark', { surchargeShare: 30 }, today, ids)).toEqual([
      'kept',
      'broken',
      'unclear',
    ])
    expect(await verdicts('surchargeEarmark', { surchargeShare: 30 }, '2026-12-31', ids.slice(0, 1))).toEqual([
      'not examined',
    ])
  })

  test('as much for a vocational student as for a general one, in standard and running costs alike', async () => {
    const place = (name: string) => records.add('division', { name, kind: 'county', parent: city }, null)
    const ids = [
      await yearOf(await place('等额县'), { secondaryStandard: 12_000, generalStandard: 12_000 }),
      await yearOf(await place('公用经费偏低县'), {
        secondaryStandard: 12_000,
        generalStandard: 12_000,
        secondaryPublicFunds: 999,
        generalPublicFunds: 1000,
      }),
      await yearOf(await place('未登记县'), { secondaryStandard: 12_000 }),
    ]
    expect(await verdicts('appropriationParity', { appropriationNotBelowGeneral: 1 }, today, ids)).toEqual([
      'kept',
      'broken',
      'unclear',
    ])
  })
})

describe('internships', () => {
  let batch: string
  let liability: string
  let accident: string
  const student = (bornOn: string | null, more = {}) =>
    records.add('student', {
      registrationNumber: `G${records.newId()}`,
      name: '学生',
      school: centre,
      entryYear: 2024,
      registrationStatus: 'enrolled',
      bornOn,
      ...more,
    })
  const intern = async (bornOn: string | null, more = {}, enterprise = firm) =>
    records.add('internship', {
      batch,
      student: await student(bornOn),
      internName: '学生',
      school: centre,
      enterprise,
      kind: 'onPost',
      arrangement: 'organised',
      from: '2026-09-01',
      to: '2027-01-31',
      matched: true,
      ...more,
    })

  beforeAll(async () => {
    batch = await records.add('internshipBatch', {
      name: '2026年秋季岗位实习',
      school: centre,
      schoolYear: 2026,
      kind: 'onPost',
      from: '2026-09-01',
      to: '2027-01-31',
      crossProvince: false,
    })
    const policy = (kind: string, to: string) =>
      records.add('internshipInsurance', {
        policyNumber: `${kind}${to}`,
        kind,
        insurer: '示例保险',
        school: centre,
        payer: 'school',
        from: '2026-09-01',
        to,
      })
    liability = await policy('liability', '2027-01-31')
    accident = await policy('accident', '2027-01-30')
  })

  test('begin on the sixteenth birthday and not the day before', async () => {
    const ids = [await intern('2010-09-01'), await intern('2010-09-02'), await intern(null)]
    expect(await verdicts('internOfAge', {}, today, ids)).toEqual(['kept', 'broken', 'unclear'])
  })

  test('need agreement and both consents before the first day', async () => {
    const signed = { agreementOn: '2026-08-31', studentConsentOn: '2026-09-01', guardianConsentOn: '2026-08-30' }
    const ids = [
      await intern('2008-01-01', signed),
      await intern('2008-01-01', { ...signed, agreementOn: '2026-09-02' }),
    ]
    expect(await verdicts('internshipAgreed', {}, today, ids)).toEqual(['kept', 'broken'])
  })

  test('are insured twice, to the last day', async () => {
    const ids = [
      await intern('2008-01-01', { liabilityInsurance: liability, accidentInsurance: accident, to: '2027-01-30' }),
      await intern('2008-01-01', { liabilityInsurance: liability, accidentInsurance: accident }),
      await intern('2008-01-01', { liabilityInsurance: liability }),
    ]
    expect(await verdicts('internInsured', {}, today, ids)).toEqual(['kept', 'broken', 'broken'])
  })

  test('stay within ten per cent of the staff and twenty of the same post; two per cent of posts are suggested', async () => {
    const make = async (name: string, staff: number | null) => {
      const enterprise = await records.organisation(name, 'enterprise', city)
      if (staff !== null)
        await records.add('enterpriseYear', { enterprise, year: 2025, designatedSize: 'industry', staff })
      return enterprise
    }
    const [ten, nine, unknown] = [await make('十人厂', 10), await make('九人厂', 9), await make('未报厂', null)]
    for (const enterprise of [ten, nine, unknown]) await intern('2008-01-01', {}, enterprise)
    expect(await verdicts('internsWithinStaff', { internsOfStaff: 10 }, today, [ten, nine, unknown])).toEqual([
      'kept',
      'broken',
      'unclear',
    ])
    const post = (enterprise: string, capacity: number, samePostStaff: number | null) =>
      records.add('internshipPost', {
        name: `岗位${capacity}`,
        enterprise,
        kind: 'onPost',
        audience: 'allSchools',
        from: '2026-09-01',
        to: '2027-01-31',
        capacity,
        samePostStaff,
        duties: '装配',
        workplaceKind: 'ordinary',
        nightShift: false,
        overtime: false,
        lodging: 'none',
      })
    const [fifty, fortyNine] = [await make('五十人厂', 50), await make('五十一人厂', 51)]
    const posts = [await post(fifty, 1, 5), await post(fortyNine, 1, 4), await post(ten, 1, null)]
    expect(await verdicts('internsWithinPost', { internsOfPost: 20 }, today, posts)).toEqual([
      'kept',
      'broken',
      'unclear',
    ])
    expect(await verdicts('postsOfLargerEnterprises', { internshipPosts: 2 }, today, [fifty, fortyNine])).toEqual([
      'kept',
      'broken',
    ])
  })
})
