import { type Chapter, type Row, told } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'
import { partnersOf } from '../generator/partner.ts'
import { type Offering, type School, schoolYears } from '../generator/school-plan.ts'

/** What is taught, from what, and how well: clusters, courses, curricula, textbooks, sampling. */
export const teachingChapters: readonly Chapter[] = [
  { register: 'programmeCluster', rows: clusters },
  { register: 'course', rows: courses },
  { register: 'curriculum', rows: curricula },
  { register: 'textbook', rows: textbooks },
  { register: 'qualitySampling', rows: samplings },
  told('teachingResource', ({ body, id, school }) => [
    [
      'wind',
      {
        school: body('centre'),
        name: '风电机组安装与调试虚拟仿真资源',
        kind: 'simulation',
        offerings: [school('centre').offerings[0]!.id],
        courses: [id('course', 'centre.wind')],
        partners: [body('turbine')],
        hours: 32,
        sizeGigabytes: 18.5,
        nationalPlatform: false,
        sharedWith: [body('technical'), body('labourSchool')],
        open: true,
        builtOn: '2025-06-30',
      },
    ],
    [
      'food',
      {
        school: body('lanshanSchool'),
        name: '高原农产品质量检测教学资源库',
        kind: 'library',
        offerings: [school('lanshanSchool').offerings[0]!.id],
        partners: [body('grain')],
        hours: 64,
        sizeGigabytes: 42,
        nationalPlatform: true,
        open: true,
        builtOn: '2026-03-20',
      },
    ],
  ]),
  told('teachingStandard', ({ body, official }) => [
    [
      'wind',
      {
        school: body('centre'),
        name: '新能源装备运行与维护专业人才培养标准（云岭市）',
        kind: 'programme',
        edition: '2025年版',
        level: 'prefecture',
        programme: official.programme('660204'),
        issuedBy: '云岭市教育局',
        documentNumber: '云教职成〔2025〕9号',
        hoursAtLeast: 3_000,
        practiceShare: 50,
        generalShare: 33,
        internshipHours: 600,
        enterprises: [body('turbine'), body('windCare')],
        from: '2025-09-01',
      },
    ],
  ]),
  told('achievementAward', ({ body, school, id }) => [
    [
      'wind',
      {
        school: body('centre'),
        name: '“风场课堂”：新能源装备类专业校企双场育人的实践',
        year: 2025,
        level: 'province',
        stage: 'awarded',
        grade: 'second',
        contributors: [id('teacher', school('centre').firstTeacher)],
        partners: [body('turbine')],
        offerings: [school('centre').offerings[0]!.id],
        practisedSince: '2022-09-01',
        awardedOn: '2025-12-05',
        documentNumber: '省教科〔2025〕示例44号',
      },
    ],
    [
      'food',
      {
        school: body('lanshanSchool'),
        name: '县域农产品加工人才“校厂村”协同培养',
        year: 2026,
        level: 'prefecture',
        stage: 'recommended',
        contributors: [id('teacher', school('lanshanSchool').firstTeacher)],
        practisedSince: '2023-09-01',
      },
      'submitted',
    ],
  ]),
]

const recruiting = ({ offerings }: School): Offering[] =>
  offerings.filter(({ facts: { status } }) => status === undefined)
const story = (region: Region): School[] => region.schools.filter(({ detailed }) => detailed)

/** One cluster a school where offerings are linked to a chain; two at the centre. */
function* clusters(region: Region): Generator<Row> {
  for (const school of story(region))
    for (const [chain, name, industries] of [
      ['energy', '新能源装备', ['38', '34']],
      ['food', '高原特色食品', ['13', '14']],
    ] as const) {
      const within = recruiting(school).filter(({ facts }) => facts.chain?.[0] === chain && !facts.chain[3])
      if (within.length === 0) continue
      yield {
        id: region.id('programmeCluster', `${school.key}.${chain}`),
        values: {
          school: school.id,
          name: `${name}专业群`,
          leading: within[0]!.id,
          offerings: within.map(({ id }) => id),
          industries: industries.map((code) => region.official.industry(code)),
          enterprises: region.enterprises
            .filter((each) => each.chain === chain)
            .slice(0, 4)
            .map(({ id }) => id),
          leader: region.id('teacher', school.firstTeacher),
          logic: '面向同一产业链的上下游岗位，共享专业基础课程和实训条件。',
          from: '2024-09-01',
          to: '2027-08-31',
          documentNumber: '云教职成〔2024〕21号',
        },
      }
    }
}

const named: Readonly<Record<string, readonly (readonly [key: string, name: string])[]>> = {
  'centre.660204': [
    ['centre.electrics', '电工技术基础'],
    ['centre.wind', '风力发电机组安装与调试'],
    ['centre.maintenance', '新能源装备维护'],
  ],
}

/** Three courses an offering: a base, a core and a practical one. */
export function coursesOf(offering: Offering): (readonly [key: string, name: string])[] {
  const { key, facts } = offering
  return [
    ...(named[key] ?? [
      [`${key}.base`, `${facts.name}基础`],
      [`${key}.core`, `${facts.name}核心技能`],
      [`${key}.practice`, `${facts.name}综合实训`],
    ]),
  ] as (readonly [string, string])[]
}

function* courses(region: Region): Generator<Row> {
  for (const school of story(region))
    for (const offering of recruiting(school))
      for (const [at, [key, name]] of coursesOf(offering).entries())
        yield {
          id: region.id('course', key),
          values: {
            school: school.id,
            courseCode: `${offering.facts.programme}${at + 1}`,
            name,
            kind: ['professionalBase', 'professionalCore', 'practice'][at],
            compulsory: true,
            offerings: [offering.id],
            hours: [72, 108, 120][at],
            practiceHours: [24, 60, 108][at],
            credits: [4, 6, 6][at],
            leader: region.id('teacher', school.firstTeacher + at),
            enterprises:
              offering.facts.chain && at > 0
                ? partnersOf(region, offering)
                    .slice(0, 1)
                    .map(({ id }) => id)
                : [],
            certificateLinked: at === 1,
            online: at === 0,
            shared: at === 0 && offering.facts.chain !== undefined,
            from: '2024-09-01',
          },
        }
}

function* curricula(region: Region): Generator<Row> {
  for (const school of story(region))
    for (const offering of recruiting(school)) {
      const integrated = offering.facts.pathway === 'threePlusTwo'
      yield {
        id: region.id('curriculum', offering.key),
        // The latest filing of one school is still with the bureau.
        ...(school.key === 'shiqiaoSchool' && { state: 'submitted' }),
        values: {
          school: school.id,
          name: `${offering.facts.name}专业人才培养方案`,
          cohort: 2025,
          offerings: [offering.id],
          pathway: integrated ? 'threePlusTwo' : 'employment',
          integrated,
          partners: integrated ? [region.body('college')] : [],
          enterprises: offering.facts.chain
            ? partnersOf(region, offering)
                .slice(0, 1)
                .map(({ id }) => id)
            : [],
          totalHours: 3_240,
          practiceHours: 1_680,
          generalHours: 1_120,
          internshipHours: 540,
          credits: 176,
          courses: coursesOf(offering).map(([key]) => region.id('course', key)),
          approvedOn: '2025-07-10',
          publishedOn: '2025-08-20',
          filingNumber: school.key === 'shiqiaoSchool' ? null : `云职培〔2025〕${offering.number + 1}号`,
          from: '2025-09-01',
        },
      }
    }
}

function* textbooks(region: Region): Generator<Row> {
  for (const school of story(region)) {
    for (const [at, name] of ['中国特色社会主义', '语文（基础模块）', '数学（基础模块）'].entries())
      yield {
        id: region.id('textbook', `${school.key}.${at}`),
        values: {
          school: school.id,
          year: 2026,
          name,
          edition: '2023年版',
          kind: at === 0 ? 'unified' : 'nationalPlanned',
          publisher: '国家规划教材出版单位（示例）',
          chosenOn: '2026-06-18',
          chosenBy: '学校教材选用委员会',
          ideologyChecked: true,
          inspection: 'sound',
        },
      }
    const [first] = recruiting(school)
    yield {
      id: region.id('textbook', `${school.key}.own`),
      values: {
        school: school.id,
        year: 2026,
        name: `${first!.facts.name}活页式实训手册`,
        edition: '第1版',
        kind: 'school',
        newForm: true,
        compiled: true,
        enterprises: partnersOf(region, first!)
          .slice(0, 1)
          .map(({ id }) => id),
        course: region.id('course', coursesOf(first!)[2]![0]),
        offerings: [first!.id],
        chosenOn: '2026-06-18',
        chosenBy: '学校教材选用委员会',
        ideologyChecked: school.key !== 'qingheSchool',
        inspection: school.key === 'qingheSchool' ? 'minor' : 'sound',
        problems: school.key === 'qingheSchool' ? '未留存编写人员政治审查记录，限期补齐。' : null,
      },
    }
  }
}

/** 7月质量抽测: the second year of every offering in one general and one professional subject. */
function* samplings(region: Region): Generator<Row> {
  for (const school of story(region))
    for (const offering of recruiting(school))
      for (const year of [2024, 2025]) {
        const here = offering.cohorts.get(year - 1)!.registered
        if (here === 0 || !schoolYears.includes(year)) continue
        const dice = region.dice('sampling', offering.number, year)
        const sampled = Math.min(30, here)
        const attended = sampled - dice.between(0, Math.min(2, sampled - 1))
        const passed = Math.round(attended * (0.7 + dice.between(0, 26) / 100))
        yield {
          id: region.id('qualitySampling', offering.number * 100 + (year - 2000)),
          values: {
            offering: offering.id,
            year,
            sampledOn: `${year + 1}-07-02`,
            mode: 'chosen',
            subject: `${offering.facts.name}专业综合`,
            grade: year - 1,
            organiser: region.body(school.key === 'labourSchool' ? 'labour' : 'education'),
            sampled,
            attended,
            passed,
            excellent: Math.floor(passed * 0.18),
            meanScore: 58 + dice.between(2, 26),
            fullScore: 100,
          },
        }
      }
}
