import { type Chapter, type Row, told } from '../generator/chapter.ts'
import type { Enterprise } from '../generator/enterprise-plan.ts'
import { mobileOf, personName } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { partnersOf } from '../generator/partner.ts'

/** Enterprises with their years, the two chains and what is linked to them. */
export const industryChapters: readonly Chapter[] = [
  { register: 'enterprise', rows: enterprises },
  { register: 'enterpriseYear', source: 'statisticsBureau', rows: years },
  told('industryChain', ({ body, division }) => [
    [
      'energy',
      {
        name: '新能源装备产业链',
        division: division('city'),
        leadBody: body('industry'),
        chainHead: '分管工业副市长',
        segments: ['零部件制造', '整机总装', '储能', '运维服务'],
        description: '以风电、光伏、储能装备制造和运维为重点。',
        documentNumber: '云政办发〔2022〕41号',
        from: '2022-10-01',
      },
    ],
    [
      'food',
      {
        name: '高原特色食品加工产业链',
        division: division('city'),
        leadBody: body('agriculture'),
        chainHead: '分管农业副市长',
        segments: ['种植养殖', '加工', '检测', '冷链物流', '营销'],
        description: '以高原杂粮、果蔬、乳品加工为重点。',
        documentNumber: '云政办发〔2022〕41号',
        from: '2022-10-01',
      },
    ],
  ]),
  { register: 'chainLink', rows: links },
  { register: 'leadingIndustry', rows: leadingIndustries },
  { register: 'schoolIndustryLink', rows: schoolLinks },
]

const sizeOf = ({ staff }: Enterprise) => (staff >= 300 ? 'medium' : staff >= 20 ? 'small' : 'micro')

function* enterprises(region: Region): Generator<Row> {
  for (const enterprise of region.enterprises) {
    const dice = region.dice('hr', enterprise.number)
    yield {
      id: region.id('enterprise', enterprise.number),
      values: {
        organisation: enterprise.id,
        businessStatus: enterprise.key === 'design' ? 'abnormal' : 'active',
        statusCheckedOn: '2026-06-30',
        establishedOn: `${Math.min(enterprise.listedSince ?? 2019, 2019) - dice.between(1, 6)}-04-18`,
        industry: region.official.industry(enterprise.industry),
        mainBusiness: enterprise.business,
        sizeCategory: sizeOf(enterprise),
        holdingKind: enterprise.key === 'oil' ? 'state' : 'private',
        operatingDivisions: [region.division(enterprise.division)],
        hrContact: enterprise.key === 'turbine' ? '唐示例' : personName(dice),
        hrPhone: mobileOf(400_000_000 + enterprise.number),
      },
    }
  }
}

const designated: Readonly<Record<string, string>> = {
  '47': 'construction',
  '52': 'wholesaleRetail',
  '61': 'lodgingCatering',
  '62': 'lodgingCatering',
}

/** Three years of every enterprise; staff grows or shrinks a little towards what it was at the end of 2025. */
function* years(region: Region): Generator<Row> {
  for (const { id, number, staff, listedSince, industry } of region.enterprises)
    for (const year of number < 30 ? [2023, 2024, 2025] : [2025]) {
      const dice = region.dice('enterprise year', number, year)
      const then = Math.round(staff * (1 - (2025 - year) * 0.04))
      const skilled = Math.round(then * (0.3 + dice.between(0, 20) / 100))
      const above = listedSince !== null && listedSince <= year
      const pay = dice.between(62, 84) * 100_000
      // Asked of the larger ones only; a throw of its own, so that the other figures stay what they were.
      const told = above && number < 30
      const { between } = region.dice('skilled staff', number, year)
      yield {
        id: region.id('enterpriseYear', number * 100 + (year - 2000)),
        values: {
          enterprise: id,
          year,
          designatedSize: above ? (designated[industry] ?? (industry < '50' ? 'industry' : 'services')) : 'below',
          listedSince: above ? listedSince : null,
          staff: then,
          staffSource: above ? 'yearEndStaff' : 'socialInsurance',
          staffOn: `${year}-12-31`,
          skilledStaff: skilled,
          highlySkilledStaff: Math.round(skilled * 0.28),
          payroll: then * pay,
          revenue: then * dice.between(480, 1_100) * 100_000,
          skilledPayroll: told ? Math.round((skilled * pay * between(102, 122)) / 100) : null,
          skilledPromoted: told ? Math.round((skilled * between(3, 12)) / 100) : null,
          skilledChannel: told ? between(0, 9) < 6 : null,
        },
      }
    }
}

/** What belongs to each chain: industries, enterprises, offerings with the agreement they stand on. */
function* links(region: Region): Generator<Row> {
  const chain = (key: string) => region.id('industryChain', key)
  for (const [key, codes] of [
    ['energy', ['34', '38', '44']],
    ['food', ['13', '14']],
  ] as const)
    for (const code of codes)
      yield {
        id: region.id('chainLink', `${key}.${code}`),
        values: {
          chain: chain(key),
          kind: 'industry',
          industry: region.official.industry(code),
          role: 'core',
          proposedBy: region.body(key === 'energy' ? 'industry' : 'agriculture'),
          from: '2022-10-01',
        },
      }
  for (const { id, key, chain: of, staff } of region.enterprises)
    if (of !== null)
      yield {
        id: region.id('chainLink', `enterprise.${key}`),
        values: {
          chain: chain(of),
          kind: 'enterprise',
          enterprise: id,
          role: staff > 500 ? 'leader' : staff > 200 ? 'core' : 'related',
          proposedBy: region.body(of === 'energy' ? 'industry' : 'agriculture'),
          from: '2023-01-01',
        },
      }
  for (const { offerings } of region.schools)
    for (const offering of offerings) {
      if (!offering.facts.chain) continue
      const [of, from, role, proposed] = offering.facts.chain
      const detailed = offering.school.detailed
      yield {
        id: region.id('chainLink', `offering.${offering.number}`),
        ...(proposed && { state: 'submitted' }),
        values: {
          chain: chain(of),
          kind: 'offering',
          offering: offering.id,
          role,
          agreement: detailed ? region.id('cooperationAgreement', offering.key) : null,
          grounds: `合作企业：${partnersOf(region, offering)[0]?.name ?? '待补充'}；岗位清单见合作协议。`,
          proposedBy: offering.school.id,
          from,
        },
      }
    }
}

const industryFacts = [
  ['city.energy', 'city', '新能源装备制造', '34', 'energy', 1],
  ['city.food', 'city', '高原特色食品加工', '13', 'food', 2],
  ['qinghe.health', 'qinghe', '康养与生活服务', '85', null, 1],
  ['lanshan.food', 'lanshan', '杂粮与青稞食品', '14', 'food', 1],
  ['shiqiao.fruit', 'shiqiao', '果蔬加工与冷链', '13', 'food', 1],
  ['shiqiao.smart', 'shiqiao', '智能装备', '34', 'energy', 2],
] as const

function* leadingIndustries(region: Region): Generator<Row> {
  for (const [key, division, name, code, chain, rank] of industryFacts)
    yield {
      id: region.id('leadingIndustry', key),
      values: {
        name,
        division: region.division(division),
        industry: region.official.industry(code),
        chain: chain && region.id('industryChain', chain),
        rank,
        documentName: '“十五五”产业发展规划',
        documentNumber: '云政发〔2026〕3号',
        from: '2026-01-01',
      },
    }
}

/** Which leading industries each school serves; 清河区职业中学 only one. */
const served: Readonly<Record<string, readonly string[]>> = {
  centre: ['city.energy', 'city.food'],
  technical: ['city.energy', 'shiqiao.smart'],
  qingheSchool: ['qinghe.health'],
  lanshanSchool: ['lanshan.food', 'city.food'],
  shiqiaoSchool: ['shiqiao.smart', 'shiqiao.fruit'],
  labourSchool: ['city.energy', 'qinghe.health'],
}

function* schoolLinks(region: Region): Generator<Row> {
  for (const [key, industries] of Object.entries(served))
    for (const industry of industries)
      yield {
        id: region.id('schoolIndustryLink', `${key}.${industry}`),
        values: {
          school: region.body(key),
          leadingIndustry: region.id('leadingIndustry', industry),
          offerings: region
            .school(key)
            .offerings.filter(({ facts }) => facts.status === undefined)
            .slice(0, 3)
            .map(({ id }) => id),
          service: '培养输送技能人才，开展职工培训和技术服务。',
          from: '2026-01-01',
        },
      }
}
