/** What the demo's bodies have counted and reported. Invented, and consistent with the demo's own plan. */
export interface TargetStory {
  /** Words the target's sentence holds. */
  readonly words: readonly string[]
  readonly unit: string
  readonly byYear?: string
  readonly source: string
  readonly yearly?: { year: number; value: number }[]
  readonly figures: readonly (readonly [asOf: string, value: number])[]
}

export const targetStories: readonly TargetStory[] = [
  {
    words: ['双师型', '60%'],
    unit: '%',
    source: '教师管理信息系统，双师型认定台账',
    yearly: [
      { year: 2024, value: 45 },
      { year: 2025, value: 50 },
      { year: 2026, value: 55 },
      { year: 2027, value: 60 },
    ],
    figures: [
      ['2024-12-31', 44.2],
      ['2025-12-31', 51.6],
      ['2026-09-30', 54.3],
    ],
  },
  { words: ['双师型', '50%'], unit: '%', source: '教师管理信息系统，双师型认定台账', figures: [['2025-12-31', 51.6]] },
  {
    words: ['专业点占比', '70%'],
    unit: '%',
    source: '专业备案结果',
    yearly: [
      { year: 2024, value: 45 },
      { year: 2025, value: 53 },
      { year: 2026, value: 62 },
      { year: 2027, value: 70 },
    ],
    figures: [
      ['2024-09-30', 43.5],
      ['2025-09-30', 50],
      ['2026-09-30', 60.9],
    ],
  },
  { words: ['每条', '职业学校'], unit: '所', source: '产业链对接台账', figures: [['2026-06-30', 1]] },
  {
    words: ['32000'],
    unit: '人次',
    source: '职业技能培训台账',
    yearly: [
      { year: 2024, value: 8000 },
      { year: 2025, value: 16000 },
      { year: 2026, value: 24000 },
      { year: 2027, value: 32000 },
    ],
    figures: [
      ['2024-12-31', 8420],
      ['2025-12-31', 17050],
      ['2026-09-30', 22640],
    ],
  },
  {
    words: ['8000人次'],
    unit: '人次',
    source: '职业技能培训台账',
    figures: [
      ['2024-12-31', 8420],
      ['2025-12-31', 8630],
      ['2026-09-30', 5590],
    ],
  },
  {
    words: ['高技能人才1500'],
    unit: '人',
    source: '技能人才评价系统',
    yearly: [
      { year: 2024, value: 350 },
      { year: 2025, value: 750 },
      { year: 2026, value: 1150 },
      { year: 2027, value: 1500 },
    ],
    figures: [
      ['2024-12-31', 372],
      ['2025-12-31', 781],
      ['2026-09-30', 1066],
    ],
  },
  {
    words: ['20家'],
    unit: '家',
    source: '市级产教融合型企业名单',
    yearly: [
      { year: 2024, value: 5 },
      { year: 2025, value: 10 },
      { year: 2026, value: 15 },
      { year: 2027, value: 20 },
    ],
    figures: [
      ['2024-12-31', 6],
      ['2025-12-31', 12],
      ['2026-09-30', 16],
    ],
  },
  {
    words: ['基地4个'],
    unit: '个',
    source: '实训基地验收文件',
    figures: [
      ['2025-12-31', 3],
      ['2026-10-20', 4],
    ],
  },
  { words: ['12个'], unit: '个', source: '专业备案结果', figures: [['2025-12-31', 14]] },
  {
    words: ['工作室10个'],
    unit: '个',
    source: '技能大师工作室认定文件',
    yearly: [
      { year: 2024, value: 4 },
      { year: 2025, value: 8 },
      { year: 2026, value: 10 },
    ],
    figures: [
      ['2024-12-31', 3],
      ['2025-12-31', 5],
      ['2026-09-30', 6],
    ],
  },
  { words: ['80%'], unit: '%', source: '社区学校挂牌名单', figures: [['2025-12-31', 82.4]] },
  { words: ['50%'], unit: '%', byYear: '2025', source: '社区教学点挂牌名单', figures: [['2025-12-31', 46.7]] },
  {
    words: ['不低于30%'],
    unit: '%',
    source: '财政决算',
    figures: [
      ['2024-12-31', 31.2],
      ['2025-12-31', 32.5],
    ],
  },
]

export interface Account {
  /** Words of the task's title. */
  readonly words: string
  readonly content: string
  readonly obstacle?: string
  readonly nextStep?: string
  readonly light: string
  readonly state: 'accepted' | 'submitted'
  /** Days after the period's end on which it came in. */
  readonly days: number
}

export const accounts: readonly Account[] = [
  {
    words: '专业动态调整',
    content: '发布2026年专业结构与产业需求对照报告；停办专业点2个、改造3个，累计停办改造14个。',
    nextStep: '组织2027年拟招生专业备案。',
    light: 'onSchedule',
    state: 'accepted',
    days: 4,
  },
  {
    words: '对接重点产业链',
    content:
      '新能源装备产业链有4所职业学校对接，高原特色食品加工产业链目前1所，石桥县职业教育中心的对接关系待确认；服务重点产业专业点占比60.9%。',
    obstacle: '食品加工类专业布点少，清河区职业中学没有对接产业链的专业群。',
    nextStep: '确认石桥县职业教育中心农产品营销与储运专业的产业链关联。',
    light: 'behind',
    state: 'accepted',
    days: 5,
  },
  {
    words: '稳定中等职业教育规模',
    content: '2026年秋季中职招生715人（含技工学校127人），职普比0.92:1。',
    light: 'onSchedule',
    state: 'accepted',
    days: 5,
  },
  {
    words: '双师型',
    content: '新认定双师型教师5名，占专业课教师比例54.3%。',
    nextStep: '第四季度组织第二批认定。',
    light: 'onSchedule',
    state: 'accepted',
    days: 6,
  },
  {
    words: '技能大师工作室',
    content: '累计建成技能大师工作室6个，2个在建。',
    obstacle: '企业场地和带徒津贴落实慢。',
    nextStep: '协调落实带徒津贴，年底前再建成2个。',
    light: 'behind',
    state: 'accepted',
    days: 8,
  },
  {
    words: '产教融合型企业',
    content: '2026年认定市级产教融合型企业4家，累计16家。',
    light: 'onSchedule',
    state: 'accepted',
    days: 6,
  },
  {
    words: '学徒',
    content: '签约学徒66人，中途退出2人，在培64人。',
    obstacle: '部分培养合同跨年度。',
    nextStep: '申请延期。',
    light: 'behind',
    state: 'submitted',
    days: 9,
  },
  {
    words: '职业技能培训',
    content: '前三季度培训5590人次，其中退役军人、进城务工人员和高素质农民占36%。',
    light: 'onSchedule',
    state: 'submitted',
    days: 7,
  },
  {
    words: '社区教育',
    content: '社区学校覆盖82.4%的乡镇（街道），教学点覆盖46.7%的行政村（社区）。',
    obstacle: '澜山县山区村教学点场地不足。',
    light: 'behind',
    state: 'accepted',
    days: 9,
  },
  {
    words: '联席会议制度',
    content: '召开第一次联席会议，议定事项1项。',
    nextStep: '筹备第二次会议。',
    light: 'onSchedule',
    state: 'accepted',
    days: 3,
  },
]
