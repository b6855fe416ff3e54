/** The six schools of the story. What is told about them here is what the demo's numbers come from. */
export interface SchoolFacts {
  /** As in region.ts. */
  readonly key: string
  readonly kind: string
  readonly founderKind: string
  readonly affiliation: string
  readonly townKind: 'urban' | 'town' | 'rural'
  readonly identifier: string
  readonly vocationalCentre?: true
  readonly foundedOn: string
  readonly offerings: readonly OfferingFacts[]
  readonly teachers: TeacherFacts
  /** Whether it records every graduate by name; otherwise its totals by offering are delivered. */
  readonly recordsGraduates: boolean
  /** 占地、校舍（平方米）、设备（万元）、图书（册）、计算机（台）、实践工位（个） in 2026. */
  readonly conditions: readonly [number, number, number, number, number, number]
}

export interface OfferingFacts {
  readonly programme: string
  readonly name: string
  /** New entrants registered in autumn 2021 … 2026. */
  readonly entrants: readonly [number, number, number, number, number, number]
  /** 产业链 it is linked to, since when, and how closely; `proposed` links wait for the bureau. */
  readonly chain?: readonly [
    chain: 'energy' | 'food',
    from: string,
    role: 'leader' | 'core' | 'related',
    proposed?: 'proposed',
  ]
  readonly status?: 'closed' | 'suspendedWithStudents' | 'suspendedEmpty'
  /** What a decision has said about it: kind, day, why. */
  readonly decision?: readonly [kind: 'close' | 'suspend' | 'rectify' | 'open', on: string, grounds: string]
  readonly pathway?: 'progression' | 'threePlusTwo'
  /** A small one stays as it is when the region grows: its smallness is its story. */
  readonly small?: true
}

/** Teachers in November 2026, and how many have been recognised as dual-qualified by when. */
export interface TeacherFacts {
  readonly professional: number
  readonly instructors: number
  readonly general: number
  readonly ideology: number
  readonly staff: number
  readonly outside: number
  /** Professional teachers and instructors with a recognition valid today: from before 2025, of 2025, of 2026. */
  readonly recognised: readonly [before: number, in2025: number, in2026: number]
  /** Professional teachers not recognised who came in 2025 and in 2026. */
  readonly joined?: readonly [in2025: number, in2026: number]
  /** Professional teachers who have left since 2025: on which day, and whether recognised. */
  readonly left?: readonly (readonly [on: string, recognised: boolean])[]
  /** Of those without a valid recognition: one whose review has lapsed, one whose recognition was revoked. */
  readonly lapsed?: 'review' | 'revoked'
}

const energy = (from: string, role: 'core' | 'related' = 'core') => ['energy', from, role] as const
const food = (from: string, role: 'core' | 'related' = 'core') => ['food', from, role] as const
const closed = (on: string, grounds: string) =>
  ({ status: 'closed', small: true, decision: ['close', on, grounds] }) as const

export const schoolFacts: readonly SchoolFacts[] = [
  {
    key: 'centre',
    kind: 'vocationalHigh',
    founderKind: 'prefectureEducation',
    affiliation: 'prefecture',
    townKind: 'urban',
    identifier: '9900010001',
    vocationalCentre: true,
    foundedOn: '1986-05-12',
    recordsGraduates: true,
    conditions: [86_000, 41_500, 4_260, 62_000, 560, 780],
    offerings: [
      {
        programme: '660204',
        name: '新能源装备运行与维护',
        entrants: [0, 32, 35, 38, 40, 42],
        chain: energy('2023-03-01'),
      },
      {
        programme: '660301',
        name: '机电技术应用',
        entrants: [45, 42, 40, 38, 36, 35],
        chain: energy('2023-03-01', 'related'),
      },
      {
        programme: '700209',
        name: '新能源汽车运用与维修',
        entrants: [0, 0, 32, 34, 38, 40],
        chain: energy('2024-09-20', 'related'),
      },
      {
        programme: '770101',
        name: '幼儿保育',
        entrants: [60, 56, 48, 38, 33, 31],
        pathway: 'threePlusTwo',
        decision: ['rectify', '2025-07-08', '招生持续下滑，限一年内压缩规模、调整为早期教育方向。'],
      },
      // Three years without a class of its own: what the plan says must stop recruiting.
      { programme: '730301', name: '会计事务', entrants: [38, 31, 24, 17, 14, 12], small: true },
      {
        programme: '680402',
        name: '服装设计与工艺',
        entrants: [18, 12, 0, 0, 0, 0],
        ...closed('2025-06-18', '连续三年招生不足20人，与本市产业脱节。'),
      },
      {
        programme: '710105',
        name: '电子电器应用与维修',
        entrants: [22, 16, 0, 0, 0, 0],
        ...closed('2024-07-02', '设备陈旧，就业对口率低，并入机电技术应用。'),
      },
      {
        programme: '730602',
        name: '市场营销',
        entrants: [20, 14, 0, 0, 0, 0],
        ...closed('2025-06-18', '连续两年招生人数不足30人，岗位需求减少。'),
      },
    ],
    teachers: {
      professional: 24,
      instructors: 2,
      general: 12,
      ideology: 2,
      staff: 4,
      outside: 3,
      recognised: [12, 2, 2],
      joined: [0, 1],
      left: [
        ['2025-08-31', true],
        ['2026-02-28', true],
      ],
    },
  },
  {
    key: 'technical',
    kind: 'secondaryTechnical',
    founderKind: 'prefectureEducation',
    affiliation: 'prefecture',
    townKind: 'urban',
    identifier: '9900010002',
    foundedOn: '1978-09-01',
    recordsGraduates: true,
    conditions: [72_500, 36_800, 5_120, 48_000, 480, 860],
    offerings: [
      {
        programme: '660103',
        name: '数控技术应用',
        entrants: [44, 42, 40, 38, 34, 33],
        chain: energy('2023-03-01', 'related'),
      },
      {
        programme: '660302',
        name: '电气设备运行与控制',
        entrants: [40, 38, 40, 42, 41, 42],
        chain: energy('2023-03-01'),
      },
      {
        programme: '660105',
        name: '焊接技术应用',
        entrants: [34, 32, 31, 30, 28, 26],
        chain: energy('2024-03-01', 'related'),
      },
      {
        programme: '710205',
        name: '大数据技术应用',
        entrants: [0, 0, 0, 33, 32, 34],
        chain: energy('2025-03-10', 'related'),
        decision: ['open', '2024-05-20', '智慧风场运维岗位需求，填补全市空白。'],
      },
      {
        programme: '660303',
        name: '工业机器人技术应用',
        entrants: [0, 0, 0, 0, 30, 33],
        chain: energy('2025-09-01'),
        decision: ['open', '2025-05-22', '装备制造企业智能化改造岗位需求。'],
      },
      // Three years without a single entrant, still on the list of offerings.
      { programme: '670201', name: '化学工艺', entrants: [24, 18, 12, 0, 0, 0], small: true },
      {
        programme: '660104',
        name: '金属热加工',
        entrants: [16, 10, 0, 0, 0, 0],
        ...closed('2024-07-02', '实训条件不达标，在校生毕业后撤销。'),
      },
      {
        programme: '640301',
        name: '建筑工程施工',
        entrants: [26, 18, 0, 0, 0, 0],
        ...closed('2025-06-18', '本市建筑业用工收缩，连续三年就业对口率低于40%。'),
      },
      {
        programme: '710203',
        name: '软件与信息服务',
        entrants: [21, 15, 0, 0, 0, 0],
        ...closed('2025-07-08', '改造为大数据技术应用，原专业点撤销。'),
      },
    ],
    teachers: {
      professional: 21,
      instructors: 3,
      general: 9,
      ideology: 1,
      staff: 3,
      outside: 3,
      recognised: [11, 3, 1],
      joined: [1, 0],
      lapsed: 'review',
    },
  },
  {
    key: 'qingheSchool',
    kind: 'vocationalHigh',
    founderKind: 'countyEducation',
    affiliation: 'county',
    townKind: 'urban',
    identifier: '9900020001',
    foundedOn: '1992-08-20',
    recordsGraduates: false,
    conditions: [41_200, 23_600, 1_480, 31_000, 250, 320],
    offerings: [
      { programme: '790302', name: '智慧健康养老服务', entrants: [0, 31, 30, 30, 32, 34] },
      {
        programme: '710210',
        name: '计算机平面设计',
        entrants: [50, 46, 40, 36, 33, 31],
        decision: ['rectify', '2025-07-08', '同质化布点多，限一年内调整培养方向。'],
      },
      { programme: '740201', name: '中餐烹饪', entrants: [36, 36, 34, 34, 36, 35], pathway: 'threePlusTwo' },
      {
        programme: '740101',
        name: '旅游服务与管理',
        entrants: [30, 22, 16, 12, 0, 0],
        status: 'suspendedWithStudents',
        small: true,
        decision: ['suspend', '2025-06-18', '连续三年招生人数不能独立成班，停止招生。'],
      },
      {
        programme: '730401',
        name: '统计事务',
        entrants: [14, 9, 0, 0, 0, 0],
        ...closed('2024-07-02', '无合作企业，无专任专业教师。'),
      },
    ],
    teachers: {
      professional: 12,
      instructors: 1,
      general: 8,
      ideology: 1,
      staff: 2,
      outside: 1,
      recognised: [5, 1, 0],
      left: [['2025-07-31', false]],
      lapsed: 'revoked',
    },
  },
  {
    key: 'lanshanSchool',
    kind: 'vocationalHigh',
    founderKind: 'countyEducation',
    affiliation: 'county',
    townKind: 'town',
    identifier: '9900030001',
    foundedOn: '1995-09-01',
    recordsGraduates: true,
    conditions: [52_000, 22_400, 1_350, 26_500, 210, 300],
    offerings: [
      {
        programme: '610114',
        name: '农产品加工与质量检测',
        entrants: [31, 30, 32, 34, 36, 38],
        chain: food('2023-03-01'),
      },
      { programme: '690101', name: '食品加工工艺', entrants: [0, 0, 31, 30, 32, 33], chain: food('2023-09-10') },
      {
        programme: '610105',
        name: '园艺技术',
        entrants: [33, 32, 30, 28, 25, 22],
        chain: food('2026-03-20', 'related'),
      },
      {
        programme: '710201',
        name: '计算机应用',
        entrants: [28, 20, 14, 0, 0, 0],
        ...closed('2025-07-08', '全市布点过多，生源不足，停止招生后撤销。'),
      },
      {
        programme: '740104',
        name: '高星级饭店运营与管理',
        entrants: [19, 11, 0, 0, 0, 0],
        ...closed('2024-07-02', '无实训条件，连续两年招生不足20人。'),
      },
    ],
    teachers: {
      professional: 11,
      instructors: 1,
      general: 7,
      ideology: 1,
      staff: 1,
      outside: 1,
      recognised: [4, 1, 0],
      left: [['2025-06-30', false]],
    },
  },
  {
    key: 'shiqiaoSchool',
    kind: 'vocationalHigh',
    founderKind: 'countyEducation',
    affiliation: 'county',
    townKind: 'town',
    identifier: '9900040001',
    vocationalCentre: true,
    foundedOn: '2001-06-15',
    recordsGraduates: false,
    conditions: [38_600, 19_200, 1_020, 21_000, 160, 220],
    offerings: [
      {
        programme: '660201',
        name: '智能设备运行与维护',
        entrants: [33, 32, 33, 32, 34, 35],
        chain: energy('2024-03-01'),
      },
      // Would be the second school of its chain, once the bureau confirms the link.
      {
        programme: '610116',
        name: '农产品营销与储运',
        entrants: [0, 30, 30, 31, 31, 32],
        chain: ['food', '2026-09-15', 'core', 'proposed'],
      },
      {
        programme: '640501',
        name: '建筑工程造价',
        entrants: [40, 34, 28, 24, 20, 0],
        status: 'suspendedWithStudents',
        small: true,
        decision: ['suspend', '2025-12-10', '招生逐年下降，本地岗位需求不足，自2026年起停招。'],
      },
      {
        programme: '740102',
        name: '导游服务',
        entrants: [17, 10, 0, 0, 0, 0],
        ...closed('2024-12-20', '连续三年招生不能独立成班。'),
      },
    ],
    teachers: {
      professional: 8,
      instructors: 1,
      general: 6,
      ideology: 1,
      staff: 1,
      outside: 1,
      recognised: [2, 0, 1],
      joined: [0, 1],
    },
  },
  {
    key: 'labourSchool',
    kind: 'skilledWorker',
    founderKind: 'humanResources',
    affiliation: 'prefecture',
    townKind: 'urban',
    identifier: '9900010003',
    foundedOn: '1983-03-28',
    recordsGraduates: true,
    conditions: [46_800, 25_900, 2_640, 24_000, 230, 520],
    offerings: [
      { programme: '660206', name: '电梯安装与维修保养', entrants: [31, 30, 30, 31, 32, 31] },
      {
        programme: '660203',
        name: '电机电器制造与维修',
        entrants: [31, 30, 30, 32, 31, 31],
        chain: energy('2024-03-01'),
      },
      {
        programme: '660601',
        name: '无人机操控与维护',
        entrants: [0, 0, 0, 0, 30, 32],
        chain: energy('2026-03-20', 'related'),
        decision: ['open', '2025-05-30', '风场巡检岗位需求。'],
      },
      { programme: '740203', name: '中西面点', entrants: [31, 30, 30, 31, 32, 33] },
    ],
    teachers: {
      professional: 7,
      instructors: 3,
      general: 4,
      ideology: 1,
      staff: 1,
      outside: 2,
      recognised: [4, 1, 1],
    },
  },
]
