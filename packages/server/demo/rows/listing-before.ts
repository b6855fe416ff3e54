import type { Chapter, Row } from '../generator/chapter.ts'
import { mobileOf, personName } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { recommends } from '../generator/school-plan.ts'
import { type Trade, tradesOf } from './trade.ts'

/** How many vacancies of the year before are told of. */
const posts = 54

/** What posts of a trade still asked for then, and no longer do. */
const askedThen: Readonly<Record<string, readonly string[]>> = {
  数控操作工: ['普通车床操作', '数控车削'],
  焊工: ['焊条电弧焊', '识读机械图'],
  自动化调试员: ['继电器控制', '可编程控制器'],
  质量检验员: ['卡尺量具测量', '质量分析'],
  电商营销员: ['图文排版', '短视频制作'],
  汽车维修工: ['燃油发动机检修', '故障诊断'],
  收银员: ['点钞验钞', '收银操作'],
  广告设计师: ['版式设计', '喷绘制作'],
}

const rowsOf: Readonly<Record<string, (region: Region) => Iterable<Row>>> = {
  postListing: vacancies,
  graduateListing: graduates,
  talentListing: (region) =>
    (
      [
        ['何岩松示例', 'skilled', '数控机床装调技师，可带徒', 'level2', ['数控机床装调']],
        ['陶若溪示例', 'teacher', '食品检测培训师，可到企业授课', 'none', ['理化检验', '培训授课']],
      ] as const
    ).map(([name, kind, headline, skillLevel, skills], at) =>
      over(region, 'talentListing', name, 'expired', {
        ...published(region, 'skillCentre', 3_700 + at),
        ...{ headline, name, consent: true, consentOn: '2025-09-20', kind, skillLevel, skills: [...skills] },
        ...{ experience: 15, wantedPlaces: [region.division('city')], employmentForm: 'partTime' },
        ...{ wagePeriod: 'hour', wageFrom: 120 },
      }),
    ),
  cooperationListing: (region) =>
    (
      [
        ['turbine', 'wanted', 'commissioned', '风电运维订单班合作', 'matched', 'energy', ['660204'], 30],
        ['hotel', 'wanted', 'internship', '酒店服务岗位实习合作', 'matched', null, ['740104'], 16],
        ['lanshanSchool', 'offered', 'training', '高原食品企业职工培训', 'expired', 'food', ['690101'], null],
      ] as const
    ).map(([key, direction, kind, headline, state, chain, programmes, students], at) =>
      over(region, 'cooperationListing', key, state, {
        ...published(region, key, 3_710 + at),
        ...{
          headline,
          direction,
          kind,
          students,
          content: `${headline}，细节面议。`,
          years: 3,
          startsOn: '2026-03-02',
        },
        chain: chain && region.id('industryChain', chain),
        programmes: programmes.map((code) => region.official.programme(code)),
      }),
    ),
  researchListing: (region) =>
    (
      [
        ['solar', 'wanted', 'horizontal', '组件边框自动上料改造', 'expired', 'energy', ['自动上料', '工装']],
        ['grain', 'wanted', 'joint', '杂粮脱壳降损工艺', 'matched', 'food', ['食品工艺']],
        ['juice', 'wanted', 'horizontal', '果渣综合利用', 'expired', 'food', ['食品工艺']],
        ['technical', 'offered', 'conversion', '叶片打磨工装成果转让', 'expired', 'energy', ['打磨', '工装']],
      ] as const
    ).map(([key, direction, kind, headline, state, chain, keywords], at) =>
      over(region, 'researchListing', key, state, {
        ...published(region, key, 3_720 + at),
        ...{ headline, direction, kind, keywords: [...keywords], budget: 20_000_000, neededBy: '2026-12-31' },
        ...{ problem: `${headline}，希望联合攻关。`, chain: region.id('industryChain', chain) },
      }),
    ),
  technicalServiceListing: (region) => [
    over(region, 'technicalServiceListing', 'technical', 'expired', {
      ...published(region, 'technical', 3_730),
      ...{ headline: '零件三维测绘服务', direction: 'offered', kind: 'service', keywords: ['三维测绘'] },
      ...{ content: '零件测绘和出图，按项目报价。', industry: region.official.industry('34'), priceNote: '按项目' },
    }),
  ],
  courseListing: (region) => [
    over(region, 'courseListing', 'openUniversity', 'matched', {
      ...published(region, 'openUniversity', 3_740),
      ...{ headline: '老年智能手机应用课程包（第一期）', direction: 'offered', category: 'senior' },
      ...{ traineeGroup: 'elderly', hours: 12, mode: 'onSite', atClient: true, smallest: 15, largest: 40 },
      content: '常用应用和防诈骗，可到社区授课。',
    }),
  ],
  expressionOfInterest: interests,
}

/** A chapter of listings with those of the year before behind it: run out or taken up, for the yearly report to compare. */
export const withYearBefore = ({ rows, ...chapter }: Chapter): Chapter => ({
  ...chapter,
  *rows(region) {
    yield* rows(region)
    // The larger regions are for measuring, and stay what they were measured as.
    if (region.size.name === 'demo') yield* rowsOf[chapter.register]?.(region) ?? []
  },
})

const over = (region: Region, register: string, key: string, state: string, values: Row['values']): Row => ({
  id: region.id(register, `2025 ${key}`),
  state,
  values,
})

function published(region: Region, key: string, serial: number): Row['values'] {
  const enterprise = region.enterprises.find((each) => each.key === key)
  return {
    publisher: region.body(key),
    division: region.division(enterprise?.division ?? 'city'),
    ...{ validFrom: '2025-10-15', validTo: '2026-04-15', contact: '联系人示例', contactPhone: mobileOf(serial) },
    ...{ source: 'own', licenceCheck: enterprise ? 'business' : 'institution', licenceCheckedOn: '2025-10-12' },
  }
}

/** Vacancies, each trade in turn, so that every one has its figure of the year before. */
function* vacancies(region: Region): Generator<Row> {
  const turns = new Map<readonly Trade[], number>()
  for (let n = 0; n < posts; n++) {
    const enterprise = region.enterprises[n % region.enterprises.length]!
    const trades = tradesOf(enterprise)
    const turn = turns.get(trades) ?? 0
    turns.set(trades, turn + 1)
    const { name, occupation, programmes, skills } = trades[turn % trades.length]!
    const dice = region.dice('post before', n)
    const wage = dice.between(32, 68) * 100
    yield over(region, 'postListing', String(n), stateOf(n), {
      ...published(region, enterprise.key, 451_000_000 + n),
      name: n < region.enterprises.length ? name : `${name}（2）`,
      validFrom: `2025-${['08', '09', '10'][n % 3]}-${String(dice.between(1, 20)).padStart(2, '0')}`,
      validTo: '2026-02-28',
      contact: enterprise.key === 'turbine' ? '唐示例' : personName(dice),
      licenceCheckedOn: '2025-08-01',
      occupation: region.official.occupation(occupation),
      programmes: programmes.map((code) => region.official.programme(code)),
      skills: [...(askedThen[name] ?? skills)],
      headcount: dice.between(2, 11),
      ...{ employmentForm: 'fullTime', wagePeriod: 'month', wageFrom: wage, wageTo: wage + dice.between(4, 15) * 100 },
      ...{ beforeTax: true, includesInsurance: false, schooling: 'upperSecondary', skillLevel: 'none' },
      ...{ experience: dice.between(0, 3), freshGraduates: dice.chance(0.6), shift: 'day', lodging: 'free' },
      duties: `${enterprise.business}，从事${name}岗位工作，服从排班，遵守安全规程。`,
    })
  }
}

/** Every third was filled, one was taken down before anybody came. */
const stateOf = (n: number) => (n === 53 ? 'closed' : n % 3 === 0 ? 'matched' : 'expired')

/** What the schools had to offer of the class of 2026. */
function* graduates(region: Region): Generator<Row> {
  for (const school of region.schools.slice(0, 6))
    for (const offering of school.offerings) {
      const cohort = offering.cohorts.get(2023)!
      if (!recommends(offering, 2023) || offering.number % 9 === 4) continue
      yield over(region, 'graduateListing', offering.key, offering.number % 2 === 0 ? 'matched' : 'expired', {
        ...published(region, school.key, 3_800 + offering.number),
        division: region.division(school.division),
        headline: `${offering.facts.name}专业2026届毕业生`,
        offering: offering.id,
        graduationYear: 2026,
        available: Math.round(cohort.registered * 0.5),
        interns: Math.round(cohort.registered * 0.3),
        availableFrom: '2026-02-24',
        skills: [offering.facts.name],
        ...{ wageAsked: '3500元/月以上，提供食宿', schooling: 'upperSecondary' },
      })
    }
}

/** Schools that answered the vacancies that were filled, and what both sides confirmed. */
function* interests(region: Region): Generator<Row> {
  for (let n = 0; n < posts; n += 3) {
    const enterprise = region.enterprises[n % region.enterprises.length]!
    const school = region.schools[(n / 3) % region.schools.length]!
    yield over(region, 'expressionOfInterest', String(n), 'settled', {
      from: school.id,
      to: enterprise.id,
      post: region.id('postListing', `2025 ${n}`),
      message: '推荐对口专业毕业生应聘，望安排面试。',
      ...{ contact: '联系人示例', contactPhone: mobileOf(3_900 + n), answer: '欢迎来访洽谈。' },
      ...{ talkedOn: '2025-11-12', reportedBy: enterprise.id },
      ...(n % 2 === 1
        ? { result: 'none', failure: 'pay', resultNote: '月薪没有谈拢。' }
        : {
            result: 'employed',
            taken: 1 + ((n / 6) % 4),
            resultNote: '面试合格，签订劳动合同。',
            settledOn: '2025-11-26',
          }),
    })
  }
}
