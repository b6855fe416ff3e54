import { type Chapter, type Row, told } from '../generator/chapter.ts'
import { mobileOf, personName } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { recommends } from '../generator/school-plan.ts'
import { interests } from './interest.ts'
import { withYearBefore } from './listing-before.ts'
import { tradesOf } from './trade.ts'

const ofThisYear: readonly Chapter[] = [
  { register: 'postListing', rows: posts },
  { register: 'graduateListing', rows: graduates },
  told('talentListing', (region) =>
    (
      [
        [
          '沈云海示例',
          'skilled',
          '风电故障诊断高级技师，可授课',
          'level1',
          ['风电机组故障诊断', '培训授课'],
          '6-28-01-12',
        ],
        ['赵云舟示例', 'expert', '职业教育研究员，可承担评估与培训', 'none', ['专业评估', '课程开发'], '2-08'],
        ['尹晨帆示例', 'skilled', '云岭菜烹饪大师，可驻校带徒', 'level1', ['中式烹调'], '4-03-02-01'],
        ['顾家宁示例', 'jobSeeker', '数控技术应用2025届毕业生求职', 'level4', ['数控车削', '三维测绘'], '6-18-01-07'],
      ] as const
    ).map(([name, kind, headline, skillLevel, skills, occupation], at) => [
      name,
      {
        ...published(region, 'skillCentre', 3_000 + at),
        headline,
        name,
        consent: true,
        consentOn: '2026-09-20',
        kind,
        occupations: [region.official.occupation(occupation)],
        skillLevel,
        skills: [...skills],
        experience: [18, 22, 25, 1][at],
        wantedPlaces: [region.division('city')],
        employmentForm: at === 3 ? 'fullTime' : 'partTime',
        wagePeriod: at === 3 ? 'month' : 'hour',
        wageFrom: at === 3 ? 4_200 : 150,
      },
      at === 2 ? 'submitted' : 'open',
    ]),
  ),
  told('cooperationListing', (region) =>
    (
      [
        ['battery', 'wanted', 'commissioned', '储能运维订单班合作', 'energy', ['660204', '660302'], 30],
        ['dairy', 'wanted', 'internship', '乳品加工岗位实习合作', 'food', ['690101', '610114'], 24],
        ['lanshanSchool', 'offered', 'training', '青稞食品企业职工培训', 'food', ['690101'], null],
        ['centre', 'offered', 'base', '新能源装备实训基地共享', 'energy', ['660204'], null],
        ['care', 'wanted', 'named', '健康养老冠名班', null, ['790302'], 25],
      ] as const
    ).map(([key, direction, kind, headline, chain, programmes, students], at) => [
      key,
      {
        ...published(region, key, 3_100 + at),
        headline,
        direction,
        kind,
        chain: chain && region.id('industryChain', chain),
        programmes: programmes.map((code) => region.official.programme(code)),
        students,
        content: `${headline}，细节面议。`,
        years: 3,
        startsOn: '2027-03-01',
      },
      at === 4 ? 'submitted' : at === 1 ? 'matched' : 'open',
    ]),
  ),
  told('courseListing', (region) =>
    (
      [
        ['centre', '风电机组运维课程包', 'highSkill', 'employee', 120, 4],
        ['lanshanSchool', '农产品质量安全检测课程包', 'farmer', 'professionalFarmer', 40, 1],
        ['openUniversity', '老年智能手机应用课程包', 'senior', 'elderly', 16, 9],
        ['technical', '新能源装备运维技能等级考前课程包', 'highSkill', 'student', 40, 4],
      ] as const
    ).map(([key, headline, category, traineeGroup, hours, course], at) => [
      key,
      {
        ...published(region, key, 3_200 + at),
        headline,
        direction: 'offered',
        courses: [region.id('trainingCourse', course)],
        category,
        traineeGroup,
        hours,
        mode: 'onSite',
        atClient: true,
        smallest: 15,
        largest: 40,
        content: `${headline}，含实操，可上门授课。`,
      },
      'open',
    ]),
  ),
  told('researchListing', (region) =>
    (
      [
        ['turbine', 'wanted', 'joint', '叶片缺陷无人机巡检识别', 'energy', ['无人机', '图像识别']],
        ['barley', 'wanted', 'horizontal', '青稞产品保质期延长工艺', 'food', ['食品工艺']],
        ['technical', 'offered', 'conversion', '小型焊接变位机成果转让', 'energy', ['焊接', '工装']],
      ] as const
    ).map(([key, direction, kind, headline, chain, keywords], at) => [
      key,
      {
        ...published(region, key, 3_300 + at),
        headline,
        direction,
        kind,
        chain: region.id('industryChain', chain),
        keywords: [...keywords],
        problem: `${headline}，希望联合攻关。`,
        budget: 30_000_000,
        neededBy: '2027-12-31',
        projects: key === 'technical' ? [region.id('researchProject', 'blade')] : [],
      },
      'open',
    ]),
  ),
  told('technicalServiceListing', (region) =>
    (
      [
        ['technical', 'offered', 'service', '三维测绘与逆向建模服务', '34', 'smartBase'],
        ['lanshanSchool', 'offered', 'consulting', '农产品检测咨询', '13', 'foodBase'],
        ['coldChain', 'wanted', 'service', '冷库能耗监测改造', '59', null],
      ] as const
    ).map(([key, direction, kind, headline, industry, base], at) => [
      key,
      {
        ...published(region, key, 3_400 + at),
        headline,
        direction,
        kind,
        industry: region.official.industry(industry),
        keywords: [headline.slice(0, 4)],
        content: `${headline}，按项目报价。`,
        base: base && region.id('trainingBase', base),
        priceNote: '按项目',
      },
      'open',
    ]),
  ),
  told('expressionOfInterest', (region) => interests(region)),
]

/** 供需信息 of eight kinds, and who has taken an interest: those of this year, and what became of last year’s. */
export const listingChapters: readonly Chapter[] = ofThisYear.map(withYearBefore)

/** What every listing says about its publisher. */
function published(region: Region, key: string, serial: number): Row['values'] {
  const enterprise = region.enterprises.find((each) => each.key === key)
  return {
    publisher: region.body(key),
    division: region.division(enterprise?.division ?? 'city'),
    validFrom: '2026-10-15',
    validTo: '2027-04-15',
    contact: key === 'turbine' ? '唐示例' : '联系人示例',
    contactPhone: mobileOf(serial),
    source: 'own',
    licenceCheck: enterprise ? 'business' : 'institution',
    licenceCheckedOn: '2026-10-12',
  }
}

/** Vacancies, one after the other over all enterprises. */
function* posts(region: Region): Generator<Row> {
  const { enterprises, size } = region
  for (let n = 0; n < size.posts; n++) {
    const enterprise = enterprises[n % enterprises.length]!
    const dice = region.dice('post', n)
    const { name, occupation, programmes, skills } = dice.pick(tradesOf(enterprise))
    const wage = dice.between(34, 72) * 100
    const month = dice.between(8, 10)
    // In the demo a few wait, have been sent back or are over.
    const state = n % 24 === 11 ? 'submitted' : n % 24 === 17 ? 'returned' : n % 12 === 7 ? 'closed' : 'open'
    yield {
      id: region.id('postListing', n),
      state,
      values: {
        name: n < enterprises.length ? name : `${name}（${Math.floor(n / enterprises.length) + 1}）`,
        publisher: enterprise.id,
        division: region.division(enterprise.division),
        validFrom: `2026-${String(month).padStart(2, '0')}-${String(dice.between(1, 20)).padStart(2, '0')}`,
        validTo: state === 'closed' ? '2026-11-15' : '2027-02-28',
        contact: enterprise.key === 'turbine' ? '唐示例' : personName(dice),
        contactPhone: mobileOf(450_000_000 + n),
        source: dice.pick(['own', 'own', 'labourPlatform', 'campus']),
        licenceCheck: 'business',
        licenceCheckedOn: '2026-08-01',
        occupation: region.official.occupation(occupation),
        programmes: programmes.map((code) => region.official.programme(code)),
        skills: [...skills],
        headcount: dice.between(1, 12),
        employmentForm: 'fullTime',
        wagePeriod: 'month',
        wageFrom: wage,
        wageTo: wage + dice.between(5, 20) * 100,
        beforeTax: true,
        includesInsurance: false,
        schooling: dice.pick(['upperSecondary', 'upperSecondary', 'college', 'juniorSecondary']),
        skillLevel: dice.pick(['none', 'level5', 'level4', 'level3']),
        experience: dice.between(0, 3),
        freshGraduates: dice.chance(0.7),
        shift: dice.pick(['day', 'day', 'twoShift', 'threeShift']),
        lodging: dice.pick(['free', 'free', 'none']),
        duties: `${enterprise.business}，从事${name}岗位工作，服从排班，遵守安全规程。`,
        requirements: '身体健康，吃苦耐劳，有相关证书优先。',
      },
    }
  }
}

/** What schools have to offer of the class of 2027. */
function* graduates(region: Region): Generator<Row> {
  for (const school of region.schools.slice(0, 6))
    for (const offering of school.offerings) {
      const cohort = offering.cohorts.get(2024)!
      if (!recommends(offering, 2024)) continue
      yield {
        id: region.id('graduateListing', offering.number),
        state: offering.number % 9 === 4 ? 'submitted' : 'open',
        values: {
          ...published(region, school.key, 3_500 + offering.number),
          division: region.division(school.division),
          headline: `${offering.facts.name}专业2027届毕业生`,
          offering: offering.id,
          graduationYear: 2027,
          available: Math.round(cohort.registered * 0.55),
          interns: Math.round(cohort.registered * 0.3),
          availableFrom: '2027-02-22',
          skills: [offering.facts.name],
          certificates: ['职业技能等级证书（四级）'],
          wageAsked: '3800元/月以上，提供食宿',
          schooling: 'upperSecondary',
        },
      }
    }
}
