import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const fundLevel = defineCodeSet(
  'fundLevel',
  labelOf('资金层级', 'Level of the fund'),
  '预算法（2018修正）第三条的五级预算；其余为预算外来源，本平台',
  {
    central: ['中央', 'central'],
    province: ['省级（自治区、兵团）', 'province'],
    city: ['市级（师）', 'city'],
    county: ['县级', 'county'],
    township: ['乡镇（街道、团场）', 'township'],
    own: ['单位自有', 'the body’s own'],
    social: ['社会投入', 'social'],
  },
)

export const fundKind = defineCodeSet(
  'fundKind',
  labelOf('资金性质', 'Kind of fund'),
  '教育经费统计与各专项资金管理办法的通行分类，待核',
  {
    appropriation: ['一般公共预算教育经费', 'general public budget for education'],
    educationSurcharge: ['教育费附加', 'education surcharge'],
    localEducationSurcharge: ['地方教育附加', 'local education surcharge'],
    modernVocational: ['现代职业教育质量提升计划资金', 'fund for the quality of modern vocational education'],
    studentAid: ['学生资助补助经费', 'student aid fund'],
    employment: ['就业补助资金', 'employment subsidy fund'],
    unemploymentInsurance: ['失业保险基金（技能提升）', 'unemployment insurance fund (skills)'],
    farmerTraining: ['高素质农民培育资金', 'farmer training fund'],
    ruralRevitalisation: ['衔接推进乡村振兴补助资金', 'rural revitalisation fund'],
    basicConstruction: ['基本建设与中央预算内投资', 'capital construction and central-budget investment'],
    specialBond: ['政府专项债券', 'special-purpose bonds'],
    staffTraining: ['企业职工教育经费', 'staff-training fund of enterprises'],
    business: ['事业收入与经营收入', 'fees and business income'],
    social: ['捐赠与社会投入', 'donations and social investment'],
    other: ['其他资金', 'other'],
  },
)

export const functionalClass = defineCodeSet(
  'functionalClass',
  labelOf('功能科目', 'Functional class'),
  '政府收支分类科目（财政部，各年）支出功能分类与职业教育有关的项级科目，代码待核',
  {
    '2050302': ['2050302 中等职业教育', '2050302 secondary vocational education'],
    '2050303': ['2050303 技校教育', '2050303 skilled-worker schools'],
    '2050305': ['2050305 高等职业教育', '2050305 higher vocational education'],
    '2050399': ['2050399 其他职业教育支出', '2050399 other vocational education'],
    '2050402': ['2050402 成人中等教育', '2050402 adult secondary education'],
    '2050404': ['2050404 成人广播电视教育', '2050404 adult radio and television education'],
    '2050499': ['2050499 其他成人教育支出', '2050499 other adult education'],
    '2050801': ['2050801 教师进修', '2050801 teacher training'],
    '2050802': ['2050802 干部教育', '2050802 cadre education'],
    '2050803': ['2050803 培训支出', '2050803 training'],
    '2050804': ['2050804 退役士兵能力提升', '2050804 training of veterans'],
    '2050905': ['2050905 中等职业学校教学设施', '2050905 facilities of secondary vocational schools'],
    '2050999': ['2050999 其他教育费附加安排的支出', '2050999 other spending from the education surcharge'],
    '2059999': ['2059999 其他教育支出', '2059999 other education'],
    '2080702': ['2080702 职业培训补贴', '2080702 training subsidies'],
    '2080709': ['2080709 职业技能评价补贴', '2080709 skill assessment subsidies'],
    '2080712': ['2080712 高技能人才培养补助', '2080712 support of highly skilled workers'],
    other: ['其他科目', 'other class'],
  },
)

export const fundUseKind = defineCodeSet('fundUseKind', labelOf('资金环节', 'Step of the money'), '本平台', {
  allotted: ['下达', 'allotted'],
  arrived: ['到位', 'arrived'],
  paid: ['支付', 'paid'],
  carriedOver: ['结转下年', 'carried over'],
  recovered: ['收回', 'recovered'],
})

export const fundPurpose = defineCodeSet('fundPurpose', labelOf('支出用途', 'Purpose'), '本平台', {
  staff: ['人员经费', 'staff'],
  running: ['公用经费', 'running costs'],
  equipment: ['实训设备与仪器', 'equipment'],
  base: ['实训基地建设', 'training bases'],
  building: ['校舍与基本建设', 'buildings'],
  teacher: ['教师培养与兼职教师', 'teachers'],
  teaching: ['专业课程教材与教研', 'programmes, courses, research'],
  digital: ['信息化', 'digital campus'],
  training: ['培训补贴与购买培训', 'training'],
  aid: ['学生资助', 'student aid'],
  internship: ['实习与保险', 'internships and insurance'],
  award: ['竞赛与奖励', 'competitions and awards'],
  evaluation: ['评价与督导', 'evaluation and supervision'],
  other: ['其他', 'other'],
})

export const performanceGrade = defineCodeSet(
  'performanceGrade',
  labelOf('绩效等级', 'Grade of performance'),
  '项目支出绩效评价管理办法（财预〔2020〕10号）：优 90以上、良 80—90、中 60—80、差 60以下，待核',
  { excellent: ['优', 'excellent'], good: ['良', 'good'], fair: ['中', 'fair'], poor: ['差', 'poor'] },
)

export const donorKind = defineCodeSet('donorKind', labelOf('捐赠（出资）方类别', 'Kind of donor'), '本平台', {
  enterprise: ['企业', 'enterprise'],
  foundation: ['基金会与社会组织', 'foundation or association'],
  person: ['个人', 'person'],
  overseas: ['境外', 'from abroad'],
  institution: ['事业单位与机关', 'institution'],
})

export const financingKind = defineCodeSet(
  'financingKind',
  labelOf('融资方式', 'Kind of financing'),
  '国家产教融合建设试点实施方案（发改社会〔2019〕1558号）所列金融支持，待核',
  {
    loan: ['金融机构贷款', 'loan'],
    bond: ['债券', 'bond'],
    specialBond: ['政府专项债券', 'special-purpose bond'],
    equity: ['股权融资', 'equity'],
    lease: ['融资租赁', 'lease'],
    fund: ['产业基金', 'industry fund'],
    guarantee: ['担保与贴息', 'guarantee or interest subsidy'],
    ppp: ['政府和社会资本合作', 'public–private partnership'],
  },
)
