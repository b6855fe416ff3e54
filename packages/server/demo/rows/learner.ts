import { type Chapter, type Row, told } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'
import { studentsOf, studentsOfSchool } from '../generator/student-plan.ts'
import { certificateOf } from './certificate.ts'
import { isNeedy } from './student.ts'

/** What students receive, earn and win. */
export const learnerChapters: readonly Chapter[] = [
  { register: 'studentAid', source: 'studentAid', rows: aids },
  { register: 'scholarship', rows: scholarships },
  told('pathway', ({ body, school }) => [
    [
      'nursery',
      {
        name: '幼儿保育“3＋2”中高职贯通培养',
        kind: 'threePlusTwo',
        school: body('centre'),
        partner: body('college'),
        offerings: [school('centre').offerings[3]!.id],
        yearlyIntake: 40,
        passage: '第三学年转段考核，文化素质与职业技能各占一半，转段率不高于85%。',
        creditsRecognised: true,
        approvedBy: '省教育厅（示例）',
        documentNumber: '教职成函〔2022〕31号',
        approvedOn: '2022-05-30',
        from: '2022-09-01',
      },
    ],
    [
      'cooking',
      {
        name: '中餐烹饪“3＋2”中高职贯通培养',
        kind: 'threePlusTwo',
        school: body('qingheSchool'),
        partner: body('college'),
        offerings: [school('qingheSchool').offerings[2]!.id],
        yearlyIntake: 40,
        creditsRecognised: true,
        approvedBy: '省教育厅（示例）',
        documentNumber: '教职成函〔2023〕28号',
        approvedOn: '2023-05-26',
        from: '2023-09-01',
      },
    ],
    [
      'general',
      {
        name: '云岭市职普融通试点班',
        kind: 'generalVocational',
        school: body('highSchool'),
        partner: body('centre'),
        yearlyIntake: 50,
        passage: '高一学年结束后按学生意愿和学业水平分流，学籍互转一次。',
        approvedBy: '云岭市教育局',
        documentNumber: '云教基〔2025〕12号',
        approvedOn: '2025-06-20',
        from: '2025-09-01',
      },
    ],
  ]),
  told('streamingDecision', ({ body }) => [
    [
      '2025',
      {
        school: body('highSchool'),
        cohort: 2025,
        planned: 50,
        students: 48,
        toGeneral: 33,
        toVocational: 15,
        receivingSchool: body('centre'),
        basis: 'both',
        ratioSource: '按当年全市职普比大体相当的要求，由试点方案确定。',
        decidedOn: '2026-07-16',
        decidedBy: '云岭市教育局',
        documentNumber: '云教基〔2026〕17号',
      },
    ],
  ]),
  { register: 'creditConversionRule', rows: creditRules },
  { register: 'creditEntry', rows: credits },
]

/** 国家助学金 of two autumns, and 免学费 at the centre in the latest. */
function* aids(region: Region): Generator<Row> {
  for (const school of region.schools.filter(({ detailed }) => detailed))
    for (const year of [2025, 2026])
      for (const student of studentsOfSchool(region, school, [year, year - 1, year - 2])) {
        if (student.status !== 'enrolled') continue
        // One in twenty of those in need has been overlooked.
        if (isNeedy(region, student) && student.number % 20 !== 7)
          yield aid(region, student.number, student.id, school.id, year, 'grant', 1_150)
        if (year === 2026 && school.key === 'centre')
          yield aid(region, student.number, student.id, school.id, year, 'tuitionExemption', 1_000)
      }
}

function aid(
  region: Region,
  number: number,
  student: string,
  school: string,
  year: number,
  kind: string,
  amount: number,
): Row {
  return {
    id: region.id('studentAid', number * 1_000 + (year - 2000) * 10 + (kind === 'grant' ? 0 : 1)),
    values: {
      student,
      school,
      schoolYear: year,
      term: 'autumn',
      kind,
      hardship: kind === 'grant' ? 'general' : null,
      amount,
      grantedOn: `${year}-10-30`,
      paidOn: year === 2026 ? (number % 3 === 0 ? null : '2026-11-12') : `${year}-11-20`,
    },
  }
}

/** 国家奖学金: one of the third year at each school; 企业奖学金 of the turbine maker at the centre. */
function* scholarships(region: Region): Generator<Row> {
  for (const school of region.schools.filter(({ detailed }) => detailed)) {
    const offering = school.offerings.find(({ facts }) => facts.status === undefined)!
    const [best] = studentsOf(region, offering.cohorts.get(2024)!)
    yield {
      id: region.id('scholarship', school.key),
      values: {
        student: best!.id,
        school: school.id,
        schoolYear: 2025,
        kind: 'national',
        name: '中等职业教育国家奖学金',
        amount: 6_000,
        grounds: '学业成绩年级前列，市级技能大赛一等奖。',
        noticeFrom: '2026-10-12',
        noticeTo: '2026-10-16',
        grantedOn: '2026-11-02',
        documentNumber: '教财厅函〔2026〕示例号',
      },
    }
  }
  const turbine = region.school('centre').offerings[0]!.cohorts.get(2025)!
  for (const student of [...studentsOf(region, turbine)].slice(0, 5))
    yield {
      id: region.id('scholarship', student.number),
      values: {
        student: student.id,
        school: region.body('centre'),
        schoolYear: 2025,
        kind: 'enterprise',
        name: '风光新能源奖学金',
        amount: 2_000,
        donor: region.body('turbine'),
        grantedOn: '2026-06-26',
        paidOn: '2026-07-01',
      },
    }
}

const rules = [
  ['level4', 'certificate', '电工职业技能等级证书（四级）', 4, 85],
  ['competition', 'competition', '市级技能大赛一等奖', 3, 95],
  ['internship', 'internship', '企业岗位实习合格鉴定', 12, 80],
] as const

export function* creditRules(region: Region): Generator<Row> {
  for (const [key, sourceKind, sourceName, credits, score] of rules)
    yield {
      id: region.id('creditConversionRule', key),
      values: {
        name: `${sourceName}学分认定`,
        school: region.body('centre'),
        sourceKind,
        sourceName,
        certificateLevel: key === 'level4' ? 'level4' : null,
        course: key === 'level4' ? region.id('course', 'centre.electrics') : null,
        credits,
        score,
        conditions: '同一成果只认定一次。',
        decidedBy: '云岭市职业教育中心学术委员会',
        decidedOn: '2024-08-26',
        documentNumber: '云职中〔2024〕33号',
        from: '2024-09-01',
      },
    }
}

/** The third year of 新能源装备运行与维护 at the centre: courses passed, certificates turned into credits. */
function* credits(region: Region): Generator<Row> {
  const offering = region.school('centre').offerings[0]!
  for (const student of studentsOf(region, offering.cohorts.get(2024)!)) {
    if (student.status !== 'enrolled') continue
    const dice = region.dice('credit', student.number)
    for (const [at, course] of ['electrics', 'wind', 'maintenance'].entries())
      yield {
        id: region.id('creditEntry', student.number * 10 + at),
        values: {
          student: student.id,
          school: region.body('centre'),
          sourceKind: 'course',
          name: ['电工技术基础', '风力发电机组安装与调试', '新能源装备维护'][at],
          course: region.id('course', `centre.${course}`),
          earnedOn: at === 0 ? '2025-01-10' : at === 1 ? '2025-07-04' : '2026-07-03',
          credits: 4,
          score: dice.between(62, 97),
        },
      }
    const certificate = certificateOf(region, student)
    if (certificate === null) continue
    yield {
      id: region.id('creditEntry', student.number * 10 + 9),
      ...(dice.chance(0.5) && { state: 'submitted' }),
      values: {
        student: student.id,
        school: region.body('centre'),
        sourceKind: 'certificate',
        name: `${certificate.name}证书学分认定`,
        earnedOn: certificate.issuedOn,
        credits: 4,
        score: 85,
        rule: region.id('creditConversionRule', 'level4'),
        certificate: region.id('skillCertificate', student.number),
        decidedBy: '云岭市职业教育中心教务处',
        decidedOn: '2026-09-18',
      },
    }
  }
}
