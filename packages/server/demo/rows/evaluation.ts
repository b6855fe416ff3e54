import { type Chapter, type Row, told } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'

/** 评价 and 满意度: the third party's round of 2025, the one of 2026 under way, and what follows from grades. */
export const evaluationChapters: readonly Chapter[] = [
  told('evaluationScheme', ({ body }) => [
    [
      'integration',
      {
        name: '云岭市产教融合效能评价方案',
        schemeVersion: '2025年版',
        kind: 'integration',
        office: body('education'),
        totalPoints: 100,
        gradeRule: '90分以上优秀，80分以上良好，70分以上合格，60分以上基本合格。',
        validFrom: '2025-03-01',
      },
    ],
    [
      'programme',
      {
        name: '云岭市中职专业建设绩效评价方案',
        schemeVersion: '试行',
        kind: 'programme',
        office: body('education'),
        totalPoints: 100,
        validFrom: '2027-01-01',
      },
      'draft',
    ],
  ]),
  told('evaluationItem', ({ id }) =>
    items.map(([number, name, points, dataSource, indicator]) => [
      number,
      {
        scheme: id('evaluationScheme', 'integration'),
        number,
        name,
        weight: points,
        points,
        standard: `${name}达到年度目标得满分，按比例扣减。`,
        dataSource,
        indicator: indicator || null,
      },
    ]),
  ),
  told('evaluationRound', ({ body, id }) => [
    [
      '2025',
      {
        name: '2025年度产教融合效能评价',
        scheme: id('evaluationScheme', 'integration'),
        year: 2025,
        office: body('education'),
        evaluated: evaluated.map(([key]) => body(key)),
        evaluator: 'thirdParty',
        evaluatorBody: body('evaluator'),
        contractNumber: 'YLJY-2025-031',
        contractAmount: 18_000_000,
        selfBy: '2025-09-30',
        firstBy: '2025-10-31',
        secondBy: '2025-11-20',
        noticeFrom: '2025-12-01',
        noticeTo: '2025-12-08',
        resultNumber: '云教职成〔2025〕27号',
        publishedOn: '2025-12-15',
      },
    ],
    [
      '2026',
      {
        name: '2026年度产教融合效能评价',
        scheme: id('evaluationScheme', 'integration'),
        year: 2026,
        office: body('education'),
        evaluated: evaluated.map(([key]) => body(key)),
        evaluator: 'thirdParty',
        evaluatorBody: body('evaluator'),
        contractNumber: 'YLJY-2026-028',
        contractAmount: 18_500_000,
        selfBy: '2026-10-31',
        firstBy: '2026-11-30',
        secondBy: '2026-12-20',
      },
      'submitted',
    ],
  ]),
  told('evaluationAssignment', ({ body, id, person }) =>
    (['赵云舟示例', '钱子轩示例', '孙若宁示例'] as const).map((name, at) => [
      name,
      {
        round: id('evaluationRound', '2025'),
        expert: person(name),
        affiliation: body(at === 0 ? 'consultancy' : 'evaluator'),
        evaluates: evaluated.slice(at * 2, at * 2 + 2).map(([key]) => body(key)),
        leads: at === 0,
        assignedOn: '2025-09-20',
      },
    ]),
  ),
  { register: 'evaluationScore', rows: scores },
  { register: 'evaluationResult', rows: results },
  told('resultUse', ({ body, id }) => [
    [
      'centre',
      {
        result: id('evaluationResult', 'centre'),
        kind: 'funding',
        decision: '2026年质量提升计划资金上浮10%',
        decidedBy: body('finance'),
        decidedOn: '2026-02-10',
        documentNumber: '云财教〔2026〕5号',
        budgetLine: id('budgetLine', 'quality.centre.2026'),
      },
    ],
    [
      'qinghe',
      {
        result: id('evaluationResult', 'qingheSchool'),
        kind: 'enrolmentPlan',
        decision: '计算机平面设计专业招生计划压减15人',
        decidedBy: body('education'),
        decidedOn: '2026-03-18',
      },
    ],
    [
      'shiqiao',
      {
        result: id('evaluationResult', 'shiqiaoSchool'),
        kind: 'correction',
        decision: '约谈学校主要负责人，限期整改',
        decidedBy: body('education'),
        decidedOn: '2026-01-20',
      },
    ],
  ]),
  { register: 'satisfactionSurvey', rows: surveys },
  { register: 'satisfactionAnswer', rows: answers },
]

const items = [
  ['1', '专业对接产业链', 20, 'register', 'keyIndustryOfferingShare'],
  ['2', '双师型教师占比', 15, 'register', 'dualQualifiedShare'],
  ['3', '校企合作协议履行', 20, 'register', ''],
  ['4', '毕业生对口就业', 15, 'register', 'matchedEmploymentShare'],
  ['5', '社会培训', 15, 'register', 'trainingPersonTimes'],
  ['6', '企业满意度', 15, 'survey', ''],
] as const

/** The six schools and how they did: part of the points of every item. */
const evaluated = [
  ['centre', 0.92, 'excellent'],
  ['technical', 0.94, 'excellent'],
  ['qingheSchool', 0.71, 'qualified'],
  ['lanshanSchool', 0.83, 'good'],
  ['shiqiaoSchool', 0.62, 'basicallyQualified'],
  ['labourSchool', 0.86, 'good'],
] as const

function* scores(region: Region): Generator<Row> {
  for (const [at, [key, share]] of evaluated.entries())
    for (const [number, , points] of items)
      yield {
        id: region.id('evaluationScore', `${key}.${number}`),
        values: {
          round: region.id('evaluationRound', '2025'),
          organisation: region.body(key),
          subject: '学校整体',
          item: region.id('evaluationItem', number),
          stage: 'first',
          scorer: region.person((['赵云舟示例', '钱子轩示例', '孙若宁示例'] as const)[Math.floor(at / 2)]!),
          points: Math.round(points * share * 10 + region.dice('score', key, number).between(-8, 6)) / 10,
          remark: share < 0.7 ? '佐证材料不全，协议履行率低。' : null,
        },
      }
}

function* results(region: Region): Generator<Row> {
  for (const [key, share, grade] of evaluated)
    yield {
      id: region.id('evaluationResult', key),
      values: {
        round: region.id('evaluationRound', '2025'),
        organisation: region.body(key),
        subject: '学校整体',
        grade,
        opinion: share > 0.8 ? '产教融合工作扎实，特色明显。' : '专业对接产业不够，校企合作停留在协议。',
        problems: share > 0.8 ? null : '专业群未对接产业链；企业参与课程建设少。',
        noticedOn: '2025-11-25',
        ...(key === 'qingheSchool' && {
          appealedOn: '2025-12-03',
          appeal: '服务业专业未列入产业链，建议调整指标口径。',
          appealDecision: 'upheld',
          appealDecidedOn: '2025-12-10',
          appealAnswer: '评价指标按方案执行，意见纳入下一轮修订。',
        }),
      },
    }
}

const groups = ['student', 'employer', 'enterprise'] as const

function* surveys(region: Region): Generator<Row> {
  for (const school of region.schools.slice(0, 6))
    for (const group of groups) {
      const asked = group === 'student' ? 120 : 20
      yield {
        id: region.id('satisfactionSurvey', `${school.key}.${group}`),
        values: {
          name: `2026年${{ student: '在校生', employer: '用人单位', enterprise: '合作企业' }[group]}满意度调查`,
          organisation: school.id,
          year: 2026,
          group,
          method: 'online',
          conductedBy: region.body(group === 'student' ? school.key : 'evaluator'),
          from: '2026-10-08',
          to: '2026-10-25',
          asked,
          answered: asked - 6,
          valid: asked - 8,
        },
      }
    }
}

/** Each aspect adds up to the valid answers. */
function* answers(region: Region): Generator<Row> {
  for (const school of region.schools.slice(0, 6))
    for (const group of groups)
      for (const aspect of group === 'student'
        ? (['overall', 'vocational', 'internship'] as const)
        : (['overall', 'cooperation'] as const)) {
        const valid = (group === 'student' ? 120 : 20) - 8
        const dice = region.dice('satisfaction', school.number, group, aspect)
        const verySatisfied = Math.round(valid * (0.42 + dice.between(0, 24) / 100))
        const dissatisfied = Math.round(valid * (dice.between(0, 6) / 100))
        const neutral = Math.round(valid * (dice.between(4, 12) / 100))
        yield {
          id: region.id('satisfactionAnswer', `${school.key}.${group}.${aspect}`),
          values: {
            survey: region.id('satisfactionSurvey', `${school.key}.${group}`),
            aspect,
            verySatisfied,
            satisfied: valid - verySatisfied - neutral - dissatisfied,
            neutral,
            dissatisfied,
          },
        }
      }
}
