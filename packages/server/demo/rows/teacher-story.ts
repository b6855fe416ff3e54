import type { Chapter, Row } from '../generator/chapter.ts'
import { mobileOf, residentIdOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { type Teacher, teachersOf } from '../generator/teacher-plan.ts'

/** What is told of single teachers, teams and posts. */
export const teacherStoryChapters: readonly Chapter[] = [
  { register: 'partTimeEngagement', rows: partTimers },
  { register: 'postQuota', rows: quotas },
  { register: 'recruitmentCase', rows: recruitments },
  { register: 'teacherTest', rows: tests },
  { register: 'skilledMaster', rows: masters },
  { register: 'masterStudio', rows: studios },
  { register: 'teachingTeam', rows: teams },
  { register: 'pairing', rows: pairings },
  { register: 'secondment', rows: secondments },
]

const story = (region: Region) => region.schools.slice(0, 6)
const professionals = (region: Region, key: string): Teacher[] =>
  teachersOf(region, region.school(key)).filter(({ placement, leftOn }) => placement !== null && leftOn === null)

function* partTimers(region: Region): Generator<Row> {
  for (const school of story(region))
    for (const [at, teacher] of teachersOf(region, school)
      .filter(({ duty }) => duty === 'outside')
      .entries())
      yield {
        id: region.id('partTimeEngagement', teacher.number),
        values: {
          teacher: teacher.id,
          school: school.id,
          year: 2026,
          employer: region.enterprises[(school.number * 3 + at) % 30]!.id,
          mutual: at === 0,
          offerings: [teacher.offering!.id],
          courseNames: `${teacher.offering!.facts.name}综合实训`,
          from: '2026-09-01',
          to: '2027-07-10',
          hours: 96 + at * 24,
          payForm: 'hourly',
          payEachHour: 120,
          contract: [],
        },
      }
}

/** 编制 and how much of it pays part-time teachers: 15 % at most. */
function* quotas(region: Region): Generator<Row> {
  for (const school of story(region))
    for (const year of [2025, 2026]) {
      const { professional, instructors, general, ideology, staff } = school.teachers
      const teaching = professional + instructors + general + ideology
      yield {
        id: region.id('postQuota', school.number * 100 + (year - 2000)),
        values: {
          school: school.id,
          year,
          referenceDate: `${year}-09-01`,
          established: Math.round((teaching + staff) * 1.12),
          establishedTeaching: Math.round(teaching * 1.1),
          controlled: 4,
          fixedPosts: teaching + staff,
          mobilePosts: Math.round((teaching + staff) * 0.08),
          seniorPosts: Math.round(teaching * 0.28),
          partTimeShare: [12, 14, 6, 5, 4, 15][school.number],
          partTimeFunding: [36, 42, 8, 7, 5, 26][school.number]! * 1_000_000,
          approvedBy: '中共云岭市委机构编制委员会办公室',
          documentNumber: `云编办〔${year}〕7号`,
          approvedOn: `${year}-04-15`,
        },
      }
    }
}

/** Six cases of 2026: years in enterprises, waivers with their reasons, one without either. */
const cases = [
  ['centre', '新能源装备专业教师', '660204', 5.5, null, null, 'hired', 'confirmed'],
  ['technical', '工业机器人专业教师', '660303', 3.2, null, null, 'hired', 'confirmed'],
  [
    'lanshanSchool',
    '食品加工专业教师',
    '690101',
    0,
    'graduate',
    '食品科学硕士应届毕业，到岗前安排企业实践一年。',
    'hired',
    'confirmed',
  ],
  [
    'shiqiaoSchool',
    '智能设备专业教师',
    '660201',
    1.5,
    'scarce',
    '全市紧缺专业，两次公开招聘无合格人员。',
    'proposed',
    'submitted',
  ],
  // Neither three years nor a waiver: what the rule should find.
  ['qingheSchool', '计算机平面设计专业教师', '710210', 1, null, null, 'hired', 'confirmed'],
  [
    'labourSchool',
    '电机维修实习指导教师',
    '660203',
    8,
    'seniorSkill',
    '高级技师，学历放宽至大专。',
    'hired',
    'confirmed',
  ],
] as const

function* recruitments(region: Region): Generator<Row> {
  for (const [at, [key, post, programme, years, waiver, waiverReason, decision, state]] of cases.entries()) {
    const bornOn = `${1988 + at}-0${at + 1}-16`
    yield {
      id: region.id('recruitmentCase', key),
      state,
      values: {
        school: region.body(key),
        year: 2026,
        post,
        programme: region.official.programme(programme),
        teachingCategory: key === 'labourSchool' ? 'practiceInstructor' : 'professional',
        method: key === 'labourSchool' ? 'assessed' : 'open',
        candidate: `${'唐柳贺雷汤尹'[at]}${'安明海一景若'[at]}${'远舟然宁诚岚'[at]}示例`,
        idNumber: residentIdOf(bornOn, 4_000_000 + at, at % 2 === 0),
        schooling: key === 'lanshanSchool' ? 'postgraduate' : key === 'labourSchool' ? 'college' : 'bachelor',
        skillLevel: key === 'labourSchool' ? 'level1' : null,
        enterpriseYears: years,
        relatedYears: Math.max(0, years - 0.5),
        waiver,
        waiverReason,
        employmentKind: 'established',
        qualified: at % 2 === 0 ? 'held' : 'due',
        qualificationDue: at % 2 === 0 ? null : '2027-12-31',
        noticeFrom: decision === 'hired' ? '2026-06-08' : null,
        noticeTo: decision === 'hired' ? '2026-06-15' : null,
        decision,
        decidedOn: decision === 'hired' ? '2026-06-20' : null,
      },
    }
  }
}

function* tests(region: Region): Generator<Row> {
  for (const school of story(region))
    for (const teacher of professionals(region, school.key).slice(0, 6)) {
      const score = region.dice('test', teacher.number).between(52, 96)
      yield {
        id: region.id('teacherTest', teacher.number),
        values: {
          teacher: teacher.id,
          year: 2026,
          group: 'youngAndMiddle',
          subject: '专业技能水平测试',
          testedOn: '2026-08-26',
          organiser: region.body(school.key === 'labourSchool' ? 'labour' : 'education'),
          score,
          result: score >= 90 ? 'excellent' : score >= 60 ? 'passed' : 'failed',
        },
      }
    }
}

const masterFacts = [
  ['wind', '沈云海示例', 'enterprise', 'turbine', 'level1', '风电机组故障诊断', ['新能源装备运行与维护']],
  ['weld', '葛志远示例', 'enterprise', 'steel', 'special', '厚板焊接', ['焊接技术应用']],
  ['lathe', '丁一川示例', 'enterprise', 'machining', 'level1', '精密数控加工', ['数控技术应用']],
  ['bread', '姚佳禾示例', 'school', 'labourSchool', 'level2', '中西面点制作', ['中西面点']],
  ['tea', '宋雨霖示例', 'heritage', 'tea', 'level2', '高原茶制作技艺（市级非遗）', ['农产品加工与质量检测']],
  ['cook', '尹晨帆示例', 'society', 'dining', 'level1', '云岭菜烹饪', ['中餐烹饪']],
  ['battery', '程泽宇示例', 'enterprise', 'battery', 'level2', '储能系统运维', ['新能源装备运行与维护']],
] as const

function* masters(region: Region): Generator<Row> {
  for (const [at, [key, name, source, organisation, skillLevel, specialty, programmes]] of masterFacts.entries())
    yield {
      id: region.id('skilledMaster', key),
      values: {
        name,
        idNumber: residentIdOf(`19${70 + at}-03-1${at}`, 4_100_000 + at, at % 3 === 0),
        gender: at % 3 === 0 ? '2' : '1',
        source,
        organisation: region.body(organisation),
        occupation: region.official.occupation(source === 'enterprise' ? '6' : '4'),
        skillLevel,
        specialty,
        programmes: [...programmes],
        achievements: '带徒20余人，多人获市级以上技能竞赛奖项。',
        mobilePhone: mobileOf(800 + at),
        selectedIn: 2023 + (at % 3),
        from: '2024-01-01',
        to: '2027-12-31',
      },
    }
}

/** 技能大师工作室: three in 2024, two in 2025, one in 2026: of ten that are due by the end of the year. */
const studioFacts = [
  ['wind', 'centre', '2024-06-18', '660204'],
  ['lathe', 'technical', '2024-06-18', '660103'],
  ['bread', 'labourSchool', '2024-11-20', '740203'],
  ['weld', 'technical', '2025-09-24', '660105'],
  ['tea', 'lanshanSchool', '2025-09-24', '610114'],
  ['cook', 'qingheSchool', '2026-06-30', '740201'],
] as const

function* studios(region: Region): Generator<Row> {
  for (const [key, school, from, programme] of studioFacts) {
    const [, name] = masterFacts.find(([each]) => each === key)!
    yield {
      id: region.id('masterStudio', key),
      values: {
        school: region.body(school),
        name: `${name}技能大师工作室`,
        kind: 'skilledMaster',
        master: region.id('skilledMaster', key),
        members: professionals(region, school)
          .slice(0, 4)
          .map(({ id }) => id),
        programme: region.official.programme(programme),
        from,
        documentNumber: `云人社发〔${from.slice(0, 4)}〕${from.slice(5, 7)}号`,
        yearlyFunding: 10_000_000,
        tasks: '每年带徒不少于5名，开发实训项目2个。',
        results: from < '2026' ? '累计带徒11名，技术攻关2项。' : null,
      },
    }
  }
  yield {
    id: region.id('masterStudio', 'battery'),
    state: 'submitted',
    values: {
      school: region.body('technical'),
      name: '程泽宇示例技能大师工作室',
      kind: 'skilledMaster',
      master: region.id('skilledMaster', 'battery'),
      programme: region.official.programme('660302'),
      from: '2026-12-01',
      tasks: '储能系统运维技术传承。',
    },
  }
  yield {
    id: region.id('masterStudio', 'teacher'),
    values: {
      school: region.body('centre'),
      name: '机电技术名师工作室',
      kind: 'masterTeacher',
      host: professionals(region, 'centre')[2]!.id,
      members: professionals(region, 'centre')
        .slice(3, 7)
        .map(({ id }) => id),
      programme: region.official.programme('660301'),
      from: '2024-09-10',
      documentNumber: '云教职成〔2024〕25号',
      yearlyFunding: 5_000_000,
    },
  }
}

function* teams(region: Region): Generator<Row> {
  for (const [key, name, kind, offering] of [
    ['centre', '新能源装备教师教学创新团队', 'innovation', 0],
    ['technical', '电气自动化教师教学创新团队', 'innovation', 1],
    ['lanshanSchool', '食品加工技术服务团队', 'research', 1],
  ] as const) {
    const [leader, ...others] = professionals(region, key)
    yield {
      id: region.id('teachingTeam', key),
      values: {
        school: region.body(key),
        name,
        kind,
        leader: leader!.id,
        members: others.slice(0, 6).map(({ id }) => id),
        enterprises: [region.body(key === 'lanshanSchool' ? 'grain' : 'turbine')],
        enterpriseMembers: key === 'centre' ? [region.id('skilledMaster', 'wind')] : [],
        offerings: [region.school(key).offerings[offering]!.id],
        from: '2024-10-15',
        tasks: '模块化课程改革、校企联合教研，每学期不少于2次。',
      },
    }
  }
}

function* pairings(region: Region): Generator<Row> {
  const [mentor, ...young] = professionals(region, 'centre')
  for (const [at, apprentice] of young.slice(-3).entries())
    yield {
      id: region.id('pairing', at),
      values: {
        school: region.body('centre'),
        name: `青蓝工程师徒结对（${at + 1}组）`,
        kind: 'apprentice',
        mentor: mentor!.id,
        apprentice: apprentice.id,
        from: '2025-09-10',
        to: '2027-07-31',
        goal: '两年内独立承担一门专业核心课程。',
        assessed: at === 0 ? 'excellent' : null,
      },
    }
  yield {
    id: region.id('pairing', 'schools'),
    values: {
      school: region.body('shiqiaoSchool'),
      name: '市职教中心结对帮扶石桥县职教中心',
      kind: 'schools',
      supporter: region.body('centre'),
      offerings: [region.school('shiqiaoSchool').offerings[0]!.id],
      from: '2025-03-01',
      to: '2027-12-31',
      goal: '共建智能设备运行与维护专业，互派教师每学年不少于4人次。',
    },
  }
}

function* secondments(region: Region): Generator<Row> {
  for (const [at, [from, kind, to, post]] of (
    [
      ['centre', 'schools', 'shiqiaoSchool', '专业建设指导'],
      ['shiqiaoSchool', 'schools', 'centre', '跟岗学习'],
      ['technical', 'toEnterprise', 'turbine', '技术中心副主任（挂职）'],
      ['lanshanSchool', 'cadre', 'centre', '教务处副主任（挂职）'],
    ] as const
  ).entries())
    yield {
      id: region.id('secondment', at),
      ...(at === 3 && { state: 'submitted' }),
      values: {
        teacher: professionals(region, from).at(-3)!.id,
        kind,
        sender: region.body(from),
        receiver: region.body(to),
        post,
        from: '2026-09-01',
        to: '2027-07-15',
        documentNumber: at === 3 ? null : `云教人〔2026〕${30 + at}号`,
      },
    }
}
