import { type Chapter, type Row, told } from '../generator/chapter.ts'
import { mobileOf, personName, residentIdOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { partnersOf } from '../generator/partner.ts'
import type { Offering } from '../generator/school-plan.ts'
import { studentsOf } from '../generator/student-plan.ts'

/** What schools and enterprises have agreed, and what has come of it. */
export const cooperationChapters: readonly Chapter[] = [
  { register: 'cooperationAgreement', rows: agreements },
  { register: 'agreementObligation', rows: obligations },
  { register: 'commissionedClass', rows: classes },
  { register: 'apprenticeship', rows: apprenticeships },
  { register: 'apprentice', rows: apprentices },
  told('industryCollege', ({ body, id, school }) => [
    [
      'wind',
      {
        name: '风光新能源产业学院',
        kind: 'industryCollege',
        school: body('centre'),
        enterprises: [body('turbine'), body('windCare')],
        agreement: id('cooperationAgreement', 'centre.660204'),
        chain: id('industryChain', 'energy'),
        offerings: school('centre')
          .offerings.slice(0, 2)
          .map((each) => each.id),
        level: 'prefecture',
        approvedBy: '云岭市教育局、云岭市工业和信息化局',
        documentNumber: '云教职成〔2025〕16号',
        establishedOn: '2025-06-12',
        capital: 800_000_000,
        shares: [
          { party: '云岭市职业教育中心', form: '场地、师资', percent: 51 },
          { party: '云岭风光新能源装备有限公司', form: '设备、技术', percent: 49 },
        ],
        profitSharing: '对外培训和技术服务收益按出资占比分配，优先用于学院发展。',
        governance: '理事会由校企双方各4人组成，院长由学校提名、理事会聘任。',
      },
    ],
    [
      'food',
      {
        name: '澜山高原食品产业学院',
        kind: 'industryCollege',
        school: body('lanshanSchool'),
        enterprises: [body('grain'), body('barley')],
        chain: id('industryChain', 'food'),
        offerings: school('lanshanSchool')
          .offerings.slice(0, 2)
          .map((each) => each.id),
        level: 'prefecture',
        establishedOn: '2026-05-20',
        capital: 260_000_000,
        shares: [
          { party: '澜山县职业技术学校', form: '场地、师资', percent: 60 },
          { party: '澜山云谷高原食品有限公司', form: '设备、资金', percent: 40 },
        ],
      },
      'submitted',
    ],
  ]),
]

/** Offerings with an enterprise at their side, in schools that keep such records. */
export const cooperating = (region: Region): Offering[] =>
  region.schools
    .filter(({ detailed }) => detailed)
    .flatMap(({ offerings }) => offerings)
    .filter((offering) => offering.facts.status !== 'closed' && partnersOf(region, offering).length > 0)

const kinds = ['programme', 'commissioned', 'internship', 'apprenticeship'] as const

/** One agreement an offering with its nearest enterprise, one a second offering with the next. */
function* agreements(region: Region): Generator<Row> {
  for (const offering of cooperating(region)) {
    const { school, facts, number, key } = offering
    for (const [at, enterprise] of partnersOf(region, offering)
      .slice(0, number % 2 === 0 ? 2 : 1)
      .entries()) {
      const kind = key === 'centre.660204' && at === 0 ? 'strategic' : at === 1 ? 'internship' : kinds[number % 4]!
      // One ran out in the summer and has not been renewed.
      const over = key === 'qingheSchool.710210'
      yield {
        id: region.id('cooperationAgreement', at === 0 ? key : `${key}.${at}`),
        ...(key === 'shiqiaoSchool.610116' && { state: 'submitted' }),
        values: {
          name: `${facts.name}专业${{ strategic: '战略合作', programme: '共建', commissioned: '订单培养', internship: '学生实习', apprenticeship: '学徒培养' }[kind]}协议`,
          agreementNumber: `XQ-${school.number + 1}-${number + 1}-${at + 1}`,
          kind,
          school: school.id,
          enterprise: enterprise.id,
          offerings: [offering.id],
          content: '校企共同制定培养方案、共建课程和实训条件，企业接收学生实习和教师实践，优先录用毕业生。',
          takesInterns: true,
          intermediary: false,
          signedOn: over ? '2023-06-20' : '2024-06-18',
          from: over ? '2023-07-01' : '2024-07-01',
          to: over ? '2026-06-30' : '2027-06-30',
          partyMeetingOn: '2024-06-12',
          headMeetingOn: key === 'shiqiaoSchool.660201' ? null : '2024-06-14',
          ...(over && { partyMeetingOn: '2023-06-12', headMeetingOn: '2023-06-14' }),
          filingNumber: number % 5 === 3 ? null : `云校企备〔2024〕${number + 1}号`,
          filedOn: number % 5 === 3 ? null : over ? '2023-07-20' : '2024-07-15',
          fulfilment: over ? 'partly' : 'underWay',
          partnerContact: enterprise.key === 'turbine' ? '唐示例' : personName(region.dice('partner', number, at)),
          partnerPhone: mobileOf(410_000_000 + number * 10 + at),
        },
      }
    }
  }
}

function* obligations(region: Region): Generator<Row> {
  for (const offering of cooperating(region)) {
    const { key, number } = offering
    const agreement = region.id('cooperationAgreement', key)
    const lines = [
      ['enterprise', 'interns', '每学年接收实习学生', 12, '人', 'underWay'],
      ['enterprise', 'teacherPlacement', '每年接收教师企业实践', 3, '人', number % 4 === 2 ? 'partly' : 'fulfilled'],
      ['enterprise', 'equipment', '投入实训设备', 2, '套', number % 6 === 5 ? 'unfulfilled' : 'fulfilled'],
      ['school', 'staffTraining', '每年培训企业职工', 40, '人次', 'underWay'],
    ] as const
    for (const [at, [party, kind, content, quantity, quantityUnit, fulfilment]] of lines.entries())
      yield {
        id: region.id('agreementObligation', number * 10 + at),
        values: {
          agreement,
          position: at + 1,
          party,
          kind,
          content,
          quantity,
          quantityUnit,
          amount: kind === 'equipment' ? 60_000_000 : null,
          dueOn: kind === 'equipment' ? '2025-12-31' : '2027-06-30',
          fulfilment,
          fulfilledQuantity:
            fulfilment === 'fulfilled' ? quantity : fulfilment === 'unfulfilled' ? 0 : Math.floor(quantity / 2),
          fulfilledAmount: kind === 'equipment' && fulfilment === 'fulfilled' ? 60_000_000 : null,
          fulfilledOn: fulfilment === 'fulfilled' ? '2025-11-20' : null,
          shortfall: fulfilment === 'unfulfilled' ? '企业产线调整，设备未到位。' : null,
        },
      }
  }
}

const firstClassOf = (region: Region, key: string, year: number) =>
  [...studentsOf(region, offeringOf(region, key).cohorts.get(year)!)].filter(({ status }) => status === 'enrolled')

function offeringOf(region: Region, key: string): Offering {
  const school = region.school(key.split('.')[0]!)
  return school.offerings.find((each) => each.key === key)!
}

function* classes(region: Region): Generator<Row> {
  for (const [key, name, kind, enterprise, year] of [
    ['centre.660204', '风光运维订单班', 'commissioned', 'turbine', 2024],
    ['technical.660302', '衡启电气冠名班', 'named', 'switchgear', 2025],
    ['lanshanSchool.610114', '云谷食品检测定向班', 'targeted', 'grain', 2025],
  ] as const) {
    const students = firstClassOf(region, key, year).slice(0, 24)
    yield {
      id: region.id('commissionedClass', key),
      values: {
        name,
        kind,
        school: region.body(key.split('.')[0]!),
        enterprise: region.body(enterprise),
        agreement: region.id('cooperationAgreement', key),
        offering: offeringOf(region, key).id,
        entryYear: year,
        students: students.map(({ id }) => id),
        planned: 24,
        employmentPromised: 18,
        enterpriseCourses: 3,
        enterpriseHours: 216,
        scholarshipEach: kind === 'commissioned' ? 2_000 : null,
        from: `${year + 1}-09-01`,
        to: `${year + 3}-07-05`,
      },
    }
  }
}

const apprenticeshipFacts = [
  ['wind', '风电运维现代学徒制', 'modern', 'centre', 'turbine', 'centre.660204', 20],
  ['lift', '电梯维保企业新型学徒制', 'enterprise', 'labourSchool', 'lift', null, 30],
  ['bake', '烘焙企业新型学徒制', 'enterprise', 'labourSchool', 'barley', null, 24],
] as const

function* apprenticeships(region: Region): Generator<Row> {
  for (const [key, name, kind, school, enterprise, offering, planned] of apprenticeshipFacts)
    yield {
      id: region.id('apprenticeship', key),
      values: {
        name,
        kind,
        level: 'prefecture',
        school: region.body(school),
        enterprise: region.body(enterprise),
        agreement: offering && region.id('cooperationAgreement', offering),
        offering: offering && offeringOf(region, offering).id,
        occupation: region.official.occupation('6'),
        targetLevel: 'level4',
        recruitedAsStudents: kind === 'modern',
        planned,
        weeksAtWork: 40,
        weeksAtSchool: 36,
        subsidyStandard: kind === 'enterprise' ? 5_000 : null,
        subsidyBasis: kind === 'enterprise' ? '云人社发〔2024〕35号' : null,
        documentNumber: `云人社函〔2025〕${10 + planned}号`,
        approvedOn: '2025-08-18',
        from: '2025-09-01',
        to: '2027-08-31',
      },
    }
}

function* apprentices(region: Region): Generator<Row> {
  const students = firstClassOf(region, 'centre.660204', 2024).slice(0, 16)
  for (const [at, student] of students.entries())
    yield apprentice(region, 'wind', at, student.name, {
      student: student.id,
      identityNumber: residentIdOf(student.bornOn, student.number, student.female),
      schoolMentor: region.id('teacher', region.school('centre').firstTeacher + (at % 4)),
    })
  for (const [key, count] of [
    ['lift', 26],
    ['bake', 24],
  ] as const)
    for (let at = 0; at < count; at++)
      yield apprentice(region, key, at, personName(region.dice('apprentice', key, at)), {
        identityNumber: residentIdOf(
          `199${at % 9}-05-1${at % 9}`,
          4_200_000 + at + (key === 'bake' ? 500 : 0),
          at % 3 === 0,
        ),
        contractOn: '2025-08-25',
      })
}

function apprentice(region: Region, of: string, at: number, name: string, values: Row['values']): Row {
  const left = of === 'lift' && at % 13 === 7
  return {
    id: region.id('apprentice', `${of}.${at}`),
    values: {
      apprenticeship: region.id('apprenticeship', of),
      name,
      agreementOn: '2025-08-28',
      mentor: personName(region.dice('mentor', of, at % 6)),
      mentorLevel: 'level3',
      monthlyPay: 2_400 + (at % 5) * 100,
      from: '2025-09-01',
      to: '2027-08-31',
      endedOn: left ? '2026-04-15' : null,
      result: left ? 'leftOwnWish' : null,
      ...values,
    },
  }
}
