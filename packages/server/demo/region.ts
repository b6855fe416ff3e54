/** 云岭市, the fictional city of the demo: its divisions and bodies. No real place, body or person is meant. */
export const divisions = [
  { key: 'city', name: '云岭市', kind: 'prefecture', parent: null },
  { key: 'qinghe', name: '清河区', kind: 'county', parent: 'city' },
  { key: 'lanshan', name: '澜山县', kind: 'county', parent: 'city' },
  { key: 'shiqiao', name: '石桥县', kind: 'county', parent: 'city' },
  { key: 'zone', name: '云岭经济技术开发区', kind: 'zone', parent: 'city' },
] as const

type DivisionKey = (typeof divisions)[number]['key']

export interface DemoBody {
  readonly key: string
  readonly name: string
  readonly kind: string
  readonly division: DivisionKey
  readonly aliases?: readonly string[]
  readonly members?: readonly string[]
  readonly authority?: string
  /** 条线 a bureau leads. */
  readonly line?: string
}

export const bodies: readonly DemoBody[] = [
  {
    key: 'government',
    name: '云岭市人民政府办公室',
    kind: 'government',
    division: 'city',
    aliases: ['市政府办公室', '市政府办'],
  },
  { key: 'education', name: '云岭市教育局', kind: 'bureau', division: 'city', line: 'education' },
  {
    key: 'development',
    name: '云岭市发展和改革委员会',
    kind: 'bureau',
    division: 'city',
    line: 'development',
    aliases: ['市发展改革委'],
  },
  { key: 'industry', name: '云岭市工业和信息化局', kind: 'bureau', division: 'city', line: 'industry' },
  { key: 'finance', name: '云岭市财政局', kind: 'bureau', division: 'city', line: 'finance' },
  { key: 'labour', name: '云岭市人力资源和社会保障局', kind: 'bureau', division: 'city', line: 'humanResources' },
  { key: 'agriculture', name: '云岭市农业农村局', kind: 'bureau', division: 'city', line: 'agriculture' },
  { key: 'energy', name: '云岭市能源局', kind: 'bureau', division: 'city' },
  { key: 'land', name: '云岭市自然资源和规划局', kind: 'bureau', division: 'city' },
  { key: 'tax', name: '云岭市税务局', kind: 'bureau', division: 'city', line: 'tax' },
  { key: 'emergency', name: '云岭市应急管理局', kind: 'bureau', division: 'city' },
  { key: 'market', name: '云岭市市场监督管理局', kind: 'bureau', division: 'city' },
  { key: 'civil', name: '云岭市民政局', kind: 'bureau', division: 'city', line: 'civilAffairs' },
  { key: 'veterans', name: '云岭市退役军人事务局', kind: 'bureau', division: 'city', line: 'veterans' },
  { key: 'posts', name: '中共云岭市委机构编制委员会办公室', kind: 'party', division: 'city', aliases: ['市委编办'] },
  { key: 'union', name: '云岭市总工会', kind: 'party', division: 'city' },
  { key: 'women', name: '云岭市妇女联合会', kind: 'party', division: 'city' },
  {
    key: 'zoneOffice',
    name: '云岭经济技术开发区管理委员会',
    kind: 'government',
    division: 'zone',
    aliases: ['云岭经济技术开发区管委会', '经开区管委会'],
  },
  { key: 'qingheEducation', name: '清河区教育局', kind: 'bureau', division: 'qinghe', line: 'education' },
  { key: 'lanshanEducation', name: '澜山县教育局', kind: 'bureau', division: 'lanshan', line: 'education' },
  { key: 'shiqiaoEducation', name: '石桥县教育局', kind: 'bureau', division: 'shiqiao', line: 'education' },
  { key: 'qinghe', name: '清河区人民政府', kind: 'government', division: 'qinghe' },
  { key: 'lanshan', name: '澜山县人民政府', kind: 'government', division: 'lanshan' },
  { key: 'shiqiao', name: '石桥县人民政府', kind: 'government', division: 'shiqiao' },
  {
    key: 'counties',
    name: '各县（区）人民政府',
    kind: 'group',
    division: 'city',
    aliases: ['各县（区）人民政府', '各县区人民政府'],
    members: ['qinghe', 'lanshan', 'shiqiao'],
  },
  {
    key: 'centre',
    name: '云岭市职业教育中心',
    kind: 'school',
    division: 'city',
    aliases: ['市职教中心'],
    authority: 'education',
  },
  { key: 'technical', name: '云岭工业学校', kind: 'school', division: 'city', authority: 'education' },
  { key: 'qingheSchool', name: '清河区职业中学', kind: 'school', division: 'qinghe', authority: 'qingheEducation' },
  {
    key: 'lanshanSchool',
    name: '澜山县职业技术学校',
    kind: 'school',
    division: 'lanshan',
    authority: 'lanshanEducation',
  },
  {
    key: 'shiqiaoSchool',
    name: '石桥县职业教育中心',
    kind: 'school',
    division: 'shiqiao',
    authority: 'shiqiaoEducation',
  },
  { key: 'labourSchool', name: '云岭技工学校', kind: 'school', division: 'city', authority: 'labour' },
  { key: 'turbine', name: '云岭风光新能源装备有限公司', kind: 'enterprise', division: 'zone' },
  { key: 'alliance', name: '云岭市职业教育联盟', kind: 'alliance', division: 'city' },
]

export interface Persona {
  /** The account name people sign in with; null for somebody who never does. */
  readonly account: string | null
  readonly name: string
  readonly post: string
  /** Which hat it shows off, said when the sign-ins are printed. */
  readonly shows: { readonly zh: string; readonly en: string }
  readonly hats: readonly { readonly body: string; readonly role: string }[]
}

/** The people of the demo. Their names say that they are invented. */
export const personas: readonly Persona[] = [
  {
    account: 'zhou',
    name: '周示例',
    post: '职业教育与成人教育科科员',
    shows: {
      zh: '职教科科员：导入文件、核对、征求意见、督办',
      en: 'section officer: import, review, consult, follow up',
    },
    hats: [
      { body: 'education', role: 'sectionOfficer' },
      { body: 'alliance', role: 'bodyOfficer' },
    ],
  },
  {
    account: 'chen',
    name: '陈示例',
    post: '副局长',
    shows: { zh: '分管领导：审定、公开、签发', en: 'deputy director: approve, publish, sign' },
    hats: [{ body: 'education', role: 'deputyDirector' }],
  },
  {
    account: 'lin',
    name: '林示例',
    post: '职业教育股股长',
    shows: { zh: '县区职教干部（清河区教育局）：只见本区', en: 'county section officer: sees their county only' },
    hats: [{ body: 'qingheEducation', role: 'sectionOfficer' }],
  },
  {
    account: 'gao',
    name: '高示例',
    post: '督查科科长',
    shows: { zh: '政府办督查：看进度、发督办', en: 'government-office inspector' },
    hats: [{ body: 'government', role: 'inspector' }],
  },
  {
    account: 'luo',
    name: '罗示例',
    post: '职业能力建设科科长',
    shows: { zh: '牵头单位（人社局）联络员：报进展', en: 'officer of a lead body (labour bureau)' },
    hats: [
      { body: 'labour', role: 'bodyOfficer' },
      { body: 'labour', role: 'sectionOfficer' },
    ],
  },
  {
    account: null,
    name: '郑示例',
    post: '教科文科科长',
    shows: { zh: '责任单位（财政局）：从不登录，用盖章回函和一次性链接', en: 'responsible body that never signs in' },
    hats: [{ body: 'finance', role: 'bodyOfficer' }],
  },
  {
    account: 'xu',
    name: '许示例',
    post: '校长',
    shows: { zh: '职教中心校长，兼联盟理事', en: 'headmaster, also of the alliance' },
    hats: [
      { body: 'centre', role: 'headmaster' },
      { body: 'alliance', role: 'bodyOfficer' },
    ],
  },
  {
    account: 'he',
    name: '何示例',
    post: '教务处副主任',
    shows: { zh: '学校学籍教务人员', en: 'school registrar' },
    hats: [
      { body: 'centre', role: 'schoolRegistrar' },
      { body: 'centre', role: 'personnelOfficer' },
      { body: 'centre', role: 'internshipOfficer' },
    ],
  },
  {
    account: 'tang',
    name: '唐示例',
    post: '人力资源经理',
    shows: { zh: '企业人事', en: 'enterprise HR' },
    hats: [{ body: 'turbine', role: 'enterpriseHr' }],
  },
  {
    account: 'bai',
    name: '白示例',
    post: '新能源装备运行与维护专业学生',
    shows: { zh: '学生', en: 'student' },
    hats: [{ body: 'centre', role: 'student' }],
  },
  {
    account: 'shen',
    name: '沈示例',
    post: '安全审计员',
    shows: { zh: '安全审计员', en: 'security auditor' },
    hats: [{ body: 'government', role: 'securityAuditor' }],
  },
  {
    account: 'jin',
    name: '金示例',
    post: '系统管理员',
    shows: { zh: '系统管理员：单位、人员、任职', en: 'system administrator' },
    hats: [{ body: 'government', role: 'systemAdministrator' }],
  },
]
