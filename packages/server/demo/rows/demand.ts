import { type Chapter, type Row, told } from '../generator/chapter.ts'
import { mobileOf, personName } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { partnersOf } from '../generator/partner.ts'
import { cooperating } from './cooperation.ts'

/** What enterprises need, who has been to see them, and what schools do for them. */
export const demandChapters: readonly Chapter[] = [
  { register: 'enterpriseVisit', rows: visits },
  told('demandSurvey', ({ body, division, id }) => [
    [
      'labour2026',
      {
        collection: id('collection', 'labour2026'),
        name: '2026年重点企业用工需求统计',
        kind: 'labour',
        division: division('city'),
        office: body('labour'),
        referenceDate: '2026-04-30',
        from: '2026-04-01',
        dueOn: '2026-04-30',
        scope: '两条重点产业链企业和规模以上服务业企业。',
        documentNumber: '云人社函〔2026〕18号',
        reportedOn: '2026-05-22',
      },
    ],
    [
      'skills2026',
      {
        name: '2026年新能源装备岗位能力需求调研',
        kind: 'skills',
        division: division('city'),
        office: body('industry'),
        referenceDate: '2026-09-30',
        from: '2026-09-10',
        dueOn: '2026-10-31',
        scope: '新能源装备产业链企业。',
      },
      'submitted',
    ],
  ]),
  { register: 'demandAnswer', rows: answers },
  told('supplyAnswer', ({ body, id }) => [
    [
      'survey',
      {
        survey: id('demandSurvey', 'skills2026'),
        school: body('technical'),
        kind: 'technicalService',
        headline: '风电机组备件三维测绘与逆向建模',
        skills: ['三维测绘', '逆向建模'],
        serviceKind: 'service',
        content: '可承接叶片、齿轮箱壳体等备件的现场测绘和建模，五个工作日内交付。',
      },
    ],
    [
      'inspection',
      {
        survey: id('demandSurvey', 'skills2026'),
        school: body('centre'),
        kind: 'technicalService',
        headline: '储能系统安全巡检',
        skills: ['储能运维', '安全巡检'],
        serviceKind: 'consulting',
        content: '由双师型教师带队，按季度巡检并出具报告。',
      },
      'submitted',
    ],
  ]),
  told('researchProject', ({ body, id, school }) => [
    [
      'blade',
      {
        name: '叶片缺陷视觉检测装置研制',
        projectNumber: 'YL2025-07',
        kind: 'joint',
        level: 'prefecture',
        school: body('technical'),
        enterprise: body('turbine'),
        leader: id('teacher', school('technical').firstTeacher + 1),
        members: [id('teacher', school('technical').firstTeacher + 2)],
        chain: id('industryChain', 'energy'),
        grantor: '云岭市科学技术主管部门（示例）',
        approvedOn: '2025-05-20',
        from: '2025-06-01',
        to: '2026-12-31',
        funding: 20_000_000,
        enterpriseFunding: 35_000_000,
      },
    ],
    [
      'barley',
      {
        name: '青稞产品品质快速检测方法',
        projectNumber: 'YL2024-12',
        kind: 'horizontal',
        level: 'school',
        school: body('lanshanSchool'),
        enterprise: body('barley'),
        leader: id('teacher', school('lanshanSchool').firstTeacher),
        approvedOn: '2024-06-10',
        from: '2024-07-01',
        to: '2025-12-31',
        enterpriseFunding: 8_000_000,
        acceptedOn: '2025-12-18',
        acceptedBy: '澜山青稞坊食品有限公司',
        results: '形成企业检测规程一项。',
        converted: true,
        conversionIncome: 6_000_000,
      },
    ],
  ]),
  told('technicalServiceContract', ({ body, id, school }) => [
    [
      'turbine',
      {
        name: '风场备件三维测绘技术服务',
        contractNumber: 'JF-2025-03',
        kind: 'service',
        school: body('technical'),
        enterprise: body('turbine'),
        leader: id('teacher', school('technical').firstTeacher + 1),
        team: [id('teacher', school('technical').firstTeacher + 3)],
        signedOn: '2025-04-08',
        from: '2025-04-10',
        to: '2026-04-09',
        amount: 36_000_000,
        registrationNumber: '2025990000123',
        splitBasis: '云职成〔2024〕9号：净收入的70%奖励团队',
        completedOn: '2026-04-02',
      },
    ],
    [
      'barley',
      {
        name: '检测规程许可使用',
        contractNumber: 'JF-2026-01',
        kind: 'licence',
        school: body('lanshanSchool'),
        enterprise: body('barley'),
        project: id('researchProject', 'barley'),
        leader: id('teacher', school('lanshanSchool').firstTeacher),
        signedOn: '2026-01-15',
        from: '2026-01-15',
        to: '2028-01-14',
        amount: 6_000_000,
      },
    ],
  ]),
  told('technicalServiceIncome', ({ id }) => [
    ['turbine.1', income(id('technicalServiceContract', 'turbine'), '2025-07-20', 18_000_000, 'PZ-2025-118')],
    ['turbine.2', income(id('technicalServiceContract', 'turbine'), '2026-04-20', 18_000_000, 'PZ-2026-061')],
    ['barley', income(id('technicalServiceContract', 'barley'), '2026-02-10', 6_000_000, 'PZ-2026-019')],
  ]),
]

/** A tenth of what came in was costs, 6 % taxes; of the rest the team has 70 %. */
function income(contract: string, receivedOn: string, received: number, receiptNumber: string): Row['values'] {
  const costs = received / 10
  const taxes = received * 0.06
  const toTeam = Math.round((received - costs - taxes) * 0.7)
  return {
    contract,
    receivedOn,
    receiptNumber,
    received,
    costs,
    taxes,
    toTeam,
    toSchool: received - costs - taxes - toTeam,
    outsideWageTotal: true,
    basis: '人社部发〔2021〕14号',
    distributedOn: receivedOn,
  }
}

/** Heads of schools went to see enterprises in 2026: 20 a school are due, and not every school has been so often. */
const visitsMade: Readonly<Record<string, number>> = {
  centre: 21,
  technical: 20,
  qingheSchool: 12,
  lanshanSchool: 20,
  shiqiaoSchool: 9,
  labourSchool: 17,
}

function* visits(region: Region): Generator<Row> {
  const all = region.enterprises.slice(0, 30)
  for (const [key, count] of Object.entries(visitsMade)) {
    const school = region.school(key)
    for (let n = 0; n < count; n++) {
      const enterprise = all[(n * 7 + school.number * 5) % all.length]!
      yield {
        id: region.id('enterpriseVisit', school.number * 100 + n),
        ...(n === count - 1 && { state: 'submitted' }),
        values: {
          visitor: school.id,
          enterprise: enterprise.id,
          kind: 'head',
          on: `2026-${String(3 + (n % 9)).padStart(2, '0')}-${String(5 + ((n * 3) % 22)).padStart(2, '0')}`,
          leaderPost: n % 3 === 0 ? 'secretary' : n % 3 === 1 ? 'headmaster' : 'deputy',
          topics: '毕业生就业岗位、岗位实习安排、课程共建。',
          enterpriseNeeds: `${enterprise.business}岗位技能人才。`,
          postsOffered: (n % 5) * 3,
          internshipPlaces: (n % 4) * 4,
          followUp: n % 4 === 0 ? '落实实习岗位，签订补充协议。' : null,
          followUpBy: n % 4 === 0 ? '2026-12-20' : null,
        },
      }
    }
  }
}

/** What enterprises of the two chains said they need: one answer for each offering they work with. */
function* answers(region: Region): Generator<Row> {
  const asked = new Set<string>()
  for (const offering of cooperating(region)) {
    const [enterprise] = partnersOf(region, offering)
    const post = `${offering.facts.name}相关岗位`
    if (!enterprise || asked.has(`${enterprise.key}.${post}`)) continue
    asked.add(`${enterprise.key}.${post}`)
    const dice = region.dice('demand', offering.number)
    const pay = dice.between(34, 58) * 100
    yield {
      id: region.id('demandAnswer', offering.number),
      values: {
        survey: region.id('demandSurvey', 'labour2026'),
        enterprise: enterprise.id,
        post,
        occupation: region.official.occupation(enterprise.industry < '50' ? '6' : '4'),
        chain: enterprise.chain && region.id('industryChain', enterprise.chain),
        needed: dice.between(3, 26),
        neededFrom: '2026-05-01',
        neededTo: '2027-04-30',
        scarce: dice.chance(0.3),
        educationLevel: 'secondary',
        certificateLevel: 'level4',
        programmes: [region.official.programme(offering.facts.programme)],
        salaryFrom: pay,
        salaryTo: pay + 1_200,
        internsWelcome: dice.between(2, 12),
        shared: dice.chance(0.8),
        contact: enterprise.key === 'turbine' ? '唐示例' : personName(dice),
        contactPhone: mobileOf(440_000_000 + offering.number),
      },
    }
  }
}
