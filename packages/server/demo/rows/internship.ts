import type { Chapter, Row } from '../generator/chapter.ts'
import {
  filledPlaces,
  type Intern,
  type InternYear,
  internsOf,
  internYears,
  placesOf,
  season,
} from '../generator/intern-plan.ts'
import { mobileOf, personName } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import type { School } from '../generator/school-plan.ts'
import { programmesFor } from './trade.ts'

/** 实习: places offered, batches filed, who went where, what they were paid, who looked after them. */
export const internshipChapters: readonly Chapter[] = [
  { register: 'internshipPost', rows: posts },
  { register: 'internshipInsurance', rows: insurances },
  { register: 'internshipBatch', rows: batches },
  { register: 'internship', rows: internships },
  { register: 'internshipPay', rows: pays },
  { register: 'internshipVisit', rows: visits },
  { register: 'internshipIncident', rows: incidents },
]

const sending = (region: Region): School[] => region.schools.filter(({ detailed }) => detailed)

/** The batch that should not have begun: not filed, consents and a policy missing. */
const isCareless = (school: School, year: InternYear) => school.key === 'shiqiaoSchool' && year === 2026

const internNumber = ({ student, year }: Pick<Intern, 'student' | 'year'>) => student.number * 10 + (year - 2020)

function* posts(region: Region): Generator<Row> {
  const filled = filledPlaces(region)
  for (const enterprise of region.enterprises)
    for (const year of internYears) {
      const taken = filled.get(`${enterprise.key}.${year}`) ?? 0
      // Those not above designated size owe nobody a place.
      if (taken === 0 && enterprise.listedSince === null) continue
      const pay = 1_900 + (enterprise.number % 6) * 150
      const places = placesOf(enterprise, taken)
      yield {
        id: region.id('internshipPost', enterprise.number * 10 + (year - 2020)),
        values: {
          name: `${enterprise.business}岗位实习`,
          enterprise: enterprise.id,
          kind: 'onPost',
          audience: 'allSchools',
          programmes: programmesFor(enterprise).map((code) => region.official.programme(code)),
          occupation: region.official.occupation(enterprise.industry < '50' ? '6' : '4'),
          from: `${year}-09-01`,
          to: `${year + 1}-07-31`,
          capacity: places,
          samePostStaff: places * 6,
          samePostStaffOn: `${year}-08-31`,
          duties: `在企业导师指导下参加${enterprise.business}的岗位工作。`,
          workDivision: region.division(enterprise.division),
          workplaceKind: 'ordinary',
          labourGrade: '2',
          hazards: enterprise.key === 'windFarm' ? '高处作业（仅观摩，不安排登塔）' : '无',
          hoursEachDay: 8,
          daysEachWeek: 5,
          // Nights without a filed exception: one enterprise, this year.
          nightShift: enterprise.key === 'dairy' && year === 2026,
          overtime: false,
          lodging: enterprise.number % 3 === 0 ? 'none' : 'free',
          meals: true,
          monthlyPay: enterprise.key === 'hotel' ? 1_500 : pay,
          regularPay: enterprise.key === 'hotel' ? 2_600 : Math.round((pay / 0.86) * 0.01) * 100,
          mentorCount: Math.max(1, Math.ceil(places / 5)),
          intermediary: false,
          contact: enterprise.key === 'turbine' ? '唐示例' : personName(region.dice('post', enterprise.number)),
          contactPhone: mobileOf(420_000_000 + enterprise.number),
        },
      }
    }
  yield proposedPost(region)
}

/** A further post of the turbine maker that waits for the bureau. */
function proposedPost(region: Region): Row {
  return {
    id: region.id('internshipPost', 'turbine.spring'),
    state: 'submitted',
    values: {
      name: '风电机组装配岗位实习（2027年春季）',
      enterprise: region.body('turbine'),
      kind: 'onPost',
      audience: 'namedSchools',
      schools: [region.body('centre'), region.body('technical')],
      programmes: [region.official.programme('660204'), region.official.programme('660302')],
      from: '2027-02-22',
      to: '2027-06-25',
      capacity: 20,
      duties: '机舱、轮毂装配辅助，质量检验辅助。',
      workplaceKind: 'ordinary',
      hoursEachDay: 8,
      daysEachWeek: 5,
      nightShift: false,
      overtime: false,
      lodging: 'free',
      monthlyPay: 2_600,
      regularPay: 3_000,
    },
  }
}

function* insurances(region: Region): Generator<Row> {
  for (const school of sending(region))
    for (const year of internYears)
      for (const kind of ['liability', 'accident'] as const) {
        const interns = [...internsOf(region, school, year)]
        const insured = interns.filter((intern) => kind === 'liability' || hasAccidentPolicy(intern)).length
        yield {
          id: region.id('internshipInsurance', `${school.key}.${year}.${kind}`),
          values: {
            policyNumber: `99${kind === 'liability' ? 'L' : 'A'}${year}${String(school.number + 1).padStart(6, '0')}`,
            kind,
            insurer: '示例财产保险公司云岭支公司',
            school: school.id,
            payer: kind === 'liability' ? 'school' : 'shared',
            payingOrganisation: school.id,
            from: season[year].from,
            to: season[year].to,
            insured,
            premium: insured * (kind === 'liability' ? 4_000 : 2_600),
            limitEach: kind === 'liability' ? 50_000_000 : 30_000_000,
          },
        }
      }
}

const hasAccidentPolicy = ({ school, year, place }: Intern) => !isCareless(school, year) || place % 4 !== 1

function* batches(region: Region): Generator<Row> {
  for (const school of sending(region)) {
    for (const year of internYears) {
      const careless = isCareless(school, year)
      const { from, to } = season[year]
      yield {
        id: region.id('internshipBatch', `${school.key}.${year}`),
        ...(careless && { state: 'draft' }),
        values: {
          name: `${year - 2}级岗位实习（${year}—${year + 1}学年${year === 2025 ? '春季' : '秋季'}）`,
          school: school.id,
          schoolYear: year,
          kind: 'onPost',
          from,
          to,
          decidedOn: `${from.slice(0, 4)}-${year === 2025 ? '01-02' : '06-25'}`,
          filedWith: region.body(school.authority),
          ...(!careless && {
            filingNumber: `实习备〔${from.slice(0, 4)}〕${school.number + 1}号`,
            filedOn: year === 2025 ? '2026-01-04' : '2026-08-28',
            unitsPublishedOn: year === 2025 ? '2026-01-04' : '2026-08-30',
            unitsPublishedAt: 'https://example.invalid/internship',
          }),
          crossProvince: false,
        },
      }
    }
    // The rest of the year's third year goes in spring; two schools have handed their plans in already.
    yield {
      id: region.id('internshipBatch', `${school.key}.spring`),
      state: school.number % 3 === 0 ? 'submitted' : 'draft',
      values: {
        name: '2024级岗位实习（2026—2027学年春季）',
        school: school.id,
        schoolYear: 2026,
        kind: 'onPost',
        from: '2027-02-22',
        to: '2027-06-25',
        decidedOn: school.number % 3 === 0 ? '2026-11-10' : null,
        crossProvince: false,
      },
    }
  }
}

function* internships(region: Region): Generator<Row> {
  for (const school of sending(region))
    for (const year of internYears)
      for (const intern of internsOf(region, school, year)) yield internship(region, intern)
}

function internship(region: Region, intern: Intern): Row {
  const { student, school, enterprise, year, place } = intern
  const { from, to } = season[year]
  const careless = isCareless(school, year)
  const dice = region.dice('intern', student.number, year)
  const early = year === 2025 && dice.chance(0.03)
  const before = year === 2025 ? '2025-12' : '2026-07'
  return {
    id: region.id('internship', internNumber(intern)),
    ...(careless && { state: 'draft' }),
    values: {
      batch: region.id('internshipBatch', `${school.key}.${year}`),
      student: student.id,
      internName: student.name,
      school: school.id,
      enterprise: enterprise.id,
      post: region.id('internshipPost', enterprise.number * 10 + (year - 2020)),
      kind: 'onPost',
      arrangement: place % 11 === 7 ? 'ownChoice' : 'organised',
      from,
      to,
      workDivision: region.division(enterprise.division),
      matched: place % 17 !== 9,
      mismatchReason: place % 17 === 9 ? '本人就业意向变化，书面申请。' : null,
      agreementNumber: careless && place === 2 ? null : `SX${from.slice(0, 4)}-${school.number + 1}-${place + 1}`,
      agreementOn: careless && place === 2 ? null : `${before}-18`,
      studentConsentOn: `${before}-15`,
      guardianConsentOn: careless && place % 3 === 0 ? null : `${before}-15`,
      liabilityInsurance: region.id('internshipInsurance', `${school.key}.${year}.liability`),
      accidentInsurance: hasAccidentPolicy(intern)
        ? region.id('internshipInsurance', `${school.key}.${year}.accident`)
        : null,
      safetyTestOn: careless ? null : `${before}-20`,
      safetyTestScore: careless ? null : dice.between(72, 100),
      schoolMentor: region.id('teacher', school.firstTeacher + (place % 8)),
      enterpriseMentor: personName(region.dice('enterprise mentor', enterprise.number, place % 3)),
      enterpriseMentorPhone: mobileOf(430_000_000 + enterprise.number * 10 + (place % 3)),
      agreedPay: 1_900 + (enterprise.number % 6) * 150,
      endedOn: year === 2025 ? (early ? '2026-04-10' : to) : null,
      endReason: year === 2025 ? (early ? dice.pick(['studentAsked', 'enterpriseAsked']) : 'completed') : null,
      grade: year === 2025 ? (early ? 'pass' : dice.pick(['excellent', 'good', 'good', 'pass'])) : null,
    },
  }
}

/** What those at work now were paid for September and October; one enterprise has paid less than it owed. */
function* pays(region: Region): Generator<Row> {
  for (const school of sending(region))
    for (const intern of internsOf(region, school, 2026))
      for (const month of ['09', '10'] as const) {
        const due = 1_900 + (intern.enterprise.number % 6) * 150
        const short = intern.enterprise.key === 'hotel' && month === '10'
        // October has not been paid everywhere yet.
        if (month === '10' && intern.enterprise.number % 5 === 4) continue
        yield {
          id: region.id('internshipPay', internNumber(intern) * 100 + Number(month)),
          values: {
            internship: region.id('internship', internNumber(intern)),
            from: month === '09' ? season[2026].from : '2026-10-01',
            to: month === '09' ? '2026-09-30' : '2026-10-31',
            days: month === '09' ? 17 : 18,
            due,
            paid: short ? due - 400 : due,
            deductionReason: short ? '企业称扣除住宿费' : null,
            paidOn: month === '09' ? '2026-10-15' : '2026-11-13',
            recipient: 'student',
            method: 'transfer',
          },
        }
      }
}

/** A visit to every enterprise where a school has interns now; the careless school has been to none. */
function* visits(region: Region): Generator<Row> {
  for (const school of sending(region)) {
    if (isCareless(school, 2026)) continue
    const at = new Map<string, Intern[]>()
    for (const intern of internsOf(region, school, 2026))
      at.set(intern.enterprise.id, [...(at.get(intern.enterprise.id) ?? []), intern])
    let n = 0
    for (const [enterprise, interns] of at) {
      n += 1
      yield {
        id: region.id('internshipVisit', `${school.key}.${enterprise}`),
        values: {
          school: school.id,
          batch: region.id('internshipBatch', `${school.key}.2026`),
          enterprise,
          on: `2026-10-${String(9 + (n % 18)).padStart(2, '0')}`,
          mode: n % 4 === 3 ? 'video' : 'onSite',
          visitors: [region.id('teacher', school.firstTeacher + (n % 8))],
          interns: interns.slice(0, 12).map((intern) => region.id('internship', internNumber(intern))),
          workAndSafety: '岗位与所学专业基本一致，已完成三级安全教育。',
          lodgingAndPay: '住宿四人间，报酬按月发放。',
          problems: interns[0]!.enterprise.key === 'hotel' ? '个别学生反映被扣住宿费。' : null,
          measures: interns[0]!.enterprise.key === 'hotel' ? '已与企业交涉，要求按协议补发。' : null,
          settled: interns[0]!.enterprise.key !== 'hotel',
        },
      }
    }
  }
}

function* incidents(region: Region): Generator<Row> {
  const [first, second] = ['technical', 'labourSchool'].map(
    (key) => [...internsOf(region, region.school(key), 2026)][3]!,
  )
  yield {
    id: region.id('internshipIncident', 'injury'),
    values: {
      internship: region.id('internship', internNumber(first!)),
      kind: 'workInjury',
      severity: 'slight',
      occurredAt: '2026-10-21T02:40:00.000Z',
      description: '搬运工件时手指擦伤，就近门诊处理后返岗。',
      reportedAt: '2026-10-21T04:10:00.000Z',
      reportedTo: region.body('education'),
      measures: '企业停工半日开展安全再教育，学校导师到场。',
      insurance: region.id('internshipInsurance', 'technical.2026.liability'),
      claimedOn: '2026-10-23',
      claimPaid: 86_000,
      claimPaidOn: '2026-11-06',
      closedOn: '2026-11-09',
    },
  }
  yield {
    id: region.id('internshipIncident', 'dispute'),
    state: 'submitted',
    values: {
      internship: region.id('internship', internNumber(second!)),
      kind: 'payDispute',
      severity: 'slight',
      occurredAt: '2026-11-16T07:00:00.000Z',
      description: '学生反映10月报酬迟发，班主任已联系企业。',
      reportedAt: '2026-11-16T09:30:00.000Z',
      reportedTo: region.body('labour'),
    },
  }
}
