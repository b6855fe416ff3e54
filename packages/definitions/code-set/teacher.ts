import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const gender = defineCodeSet('gender', labelOf('性别', 'Gender'), 'GB/T 2261.1-2003', {
  '0': ['未知的性别', 'unknown'],
  '1': ['男', 'male'],
  '2': ['女', 'female'],
  '9': ['未说明的性别', 'not stated'],
})

export const employmentKind = defineCodeSet(
  'employmentKind',
  labelOf('用工类别', 'Kind of employment'),
  '本平台；员额、控制数名称各地不一',
  {
    established: ['在编', 'established post'],
    controlled: ['控制数（员额）', 'controlled headcount'],
    agency: ['人事代理', 'personnel agency'],
    dispatched: ['劳务派遣', 'dispatched'],
    contract: ['学校自聘', 'employed by the school'],
    partTime: ['外聘兼职', 'part-time from outside'],
    retired: ['银龄（退休返聘）', 'retired teacher'],
    enterpriseMentor: ['企业导师', 'enterprise mentor'],
  },
  { open: true },
)

export const teachingCategory = defineCodeSet(
  'teachingCategory',
  labelOf('任教类别', 'Teaching category'),
  '本平台，参照教育事业统计的课程分类',
  {
    professional: ['专业课', 'professional courses'],
    general: ['公共基础课', 'general courses'],
    practiceInstructor: ['实习指导', 'practical instruction'],
    ideology: ['思想政治', 'ideological and political'],
    none: ['不任课', 'not teaching'],
  },
)

export const teacherDuty = defineCodeSet(
  'teacherDuty',
  labelOf('专兼任', 'Full-time or concurrent'),
  '教育事业统计调查制度',
  {
    fullTime: ['专任教师', 'full-time teacher'],
    concurrent: ['校内兼课（行政、教辅）', 'concurrent, of the school'],
    outside: ['外聘教师', 'from outside'],
    staff: ['行政教辅工勤', 'administration and support'],
  },
)

export const academicDegree = defineCodeSet('academicDegree', labelOf('学位', 'Degree'), 'GB/T 6864-2003；大类', {
  none: ['无', 'none'],
  bachelor: ['学士', 'bachelor'],
  master: ['硕士', 'master'],
  doctor: ['博士', 'doctor'],
})

export const schooling = defineCodeSet('schooling', labelOf('学历', 'Highest schooling'), 'GB/T 4658-2006；大类', {
  juniorSecondary: ['初中及以下', 'junior secondary or below'],
  upperSecondary: ['高中阶段', 'upper secondary'],
  college: ['大学专科', 'college'],
  bachelor: ['大学本科', 'bachelor'],
  postgraduate: ['研究生', 'postgraduate'],
})

export const leavingReason = defineCodeSet(
  'leavingReason',
  labelOf('离岗原因', 'Reason for leaving'),
  '本平台',
  {
    retired: ['退休', 'retired'],
    transferred: ['调出', 'transferred'],
    resigned: ['辞职', 'resigned'],
    contractEnded: ['合同到期', 'contract ended'],
    deceased: ['死亡', 'deceased'],
    other: ['其他', 'other'],
  },
  { open: true },
)

export const dualLevel = defineCodeSet(
  'dualLevel',
  labelOf('双师型级别', 'Dual-qualified level'),
  '教育部办公厅关于做好职业教育“双师型”教师认定工作的通知（教师厅〔2022〕8号）；待核',
  {
    unranked: ['不分级（旧口径）', 'unranked (former definition)'],
    junior: ['初级', 'junior'],
    intermediate: ['中级', 'intermediate'],
    senior: ['高级', 'senior'],
  },
)

export const dualStandard = defineCodeSet(
  'dualStandard',
  labelOf('认定标准', 'Recognition standard'),
  '教师厅〔2022〕8号前后口径不同，图上须断开；待核',
  {
    schoolOwn: ['旧口径（2022年10月以前，学校自认）', 'former, by the school (until October 2022)'],
    national2022: ['2022年基本标准及省级实施办法', 'national standard of 2022'],
  },
)

export const placementPlace = defineCodeSet(
  'placementPlace',
  labelOf('实践场所', 'Place of placement'),
  '职业学校教师企业实践规定（教师〔2016〕3号）；待核',
  {
    enterprise: ['企业', 'enterprise'],
    trainingBase: ['实训基地', 'training base'],
    teacherBase: ['教师企业实践基地', 'teacher placement base'],
    institute: ['科研院所', 'research institute'],
    other: ['其他生产服务单位', 'other'],
  },
)

export const placementMode = defineCodeSet(
  'placementMode',
  labelOf('实践方式', 'Mode of placement'),
  '教师〔2016〕3号；待核',
  {
    visit: ['考察观摩', 'visit'],
    training: ['接受培训', 'training'],
    post: ['跟岗、顶岗任职', 'on a post'],
    research: ['参与产品研发和技术创新', 'research and development'],
    concurrent: ['兼职任职', 'concurrent post'],
  },
  { open: true },
)

export const placementRule = defineCodeSet(
  'placementRule',
  labelOf('计入要求', 'Counts towards'),
  '教师〔2016〕3号及地方文件，天数为地方参数',
  {
    yearly: ['每年累计', 'yearly total'],
    fiveYears: ['每五年累计', 'five-year total'],
    newTeacher: ['新教师上岗前后', 'new teachers'],
    rotation: ['五年一周期全员轮训', 'five-year rotation'],
  },
)

export const teamKind = defineCodeSet(
  'teamKind',
  labelOf('团队类别', 'Kind of team'),
  '本平台',
  {
    innovation: ['教师教学创新团队', 'teaching innovation team'],
    research: ['科研与技术服务团队', 'research and technical service team'],
    ideology: ['课程思政教学团队', 'ideology teaching team'],
    course: ['课程教学团队', 'course team'],
  },
  { open: true },
)

export const studioKind = defineCodeSet(
  'studioKind',
  labelOf('工作室类别', 'Kind of studio'),
  '本平台',
  {
    masterTeacher: ['名师工作室', 'master teacher studio'],
    skilledMaster: ['技能大师工作室', 'skilled master studio'],
    classTeacher: ['班主任工作室', 'class teacher studio'],
    moralEducation: ['德育课程工作室', 'moral education studio'],
    heritage: ['非遗传承工作室', 'heritage studio'],
    headmaster: ['名校长工作室', 'headmaster studio'],
  },
  { open: true },
)

export const teacherCertificateKind = defineCodeSet(
  'teacherCertificateKind',
  labelOf('证书类别', 'Kind of certificate'),
  '本平台',
  {
    teaching: ['教师资格', 'teaching qualification'],
    title: ['职称（专业技术职务）', 'professional title'],
    skill: ['职业技能等级', 'skill level'],
    qualification: ['职业资格', 'vocational qualification'],
    other: ['行业企业证书', 'industry certificate'],
  },
  { open: true },
)

export const teacherCertificateLevel = defineCodeSet(
  'teacherCertificateLevel',
  labelOf('证书级别', 'Level'),
  '本平台，职称按事业单位岗位设置的正高、副高、中级、初级',
  {
    full: ['正高级', 'full senior'],
    associate: ['副高级', 'associate senior'],
    intermediate: ['中级', 'intermediate'],
    junior: ['初级（助理、员级）', 'junior'],
    none: ['不分级', 'unranked'],
  },
)

export const workProof = defineCodeSet(
  'workProof',
  labelOf('证明方式', 'Proof'),
  '本平台',
  {
    socialInsurance: ['社会保险缴费记录', 'social insurance record'],
    contract: ['劳动合同', 'labour contract'],
    employerLetter: ['单位证明', 'letter of the employer'],
    licence: ['营业执照（本人经营）', 'own business licence'],
  },
  { open: true },
)

export const teacherTrainingKind = defineCodeSet(
  'teacherTrainingKind',
  labelOf('培训对象类别', 'For'),
  '本平台',
  {
    headmaster: ['校长', 'headmasters'],
    cadre: ['管理干部', 'management'],
    leader: ['专业带头人', 'programme leaders'],
    key: ['骨干教师', 'key teachers'],
    dual: ['双师型教师', 'dual-qualified teachers'],
    fresh: ['新任教师', 'new teachers'],
    classTeacher: ['班主任', 'class teachers'],
    ideology: ['思政教师', 'ideology teachers'],
    all: ['全员培训', 'all teachers'],
    trainer: ['培训者、企业导师', 'trainers and mentors'],
  },
  { open: true },
)

export const teacherTrainingMode = defineCodeSet(
  'teacherTrainingMode',
  labelOf('教师培训方式', 'Mode of teacher training'),
  '本平台',
  {
    faceToFace: ['集中面授', 'face to face'],
    online: ['网络', 'online'],
    mixed: ['混合', 'mixed'],
    schoolBased: ['校本', 'school-based'],
    shadow: ['跟岗访学', 'shadowing'],
  },
)

export const teacherTestResult = defineCodeSet(
  'teacherTestResult',
  labelOf('教师测试结果', 'Result of a teacher test'),
  '本平台',
  {
    excellent: ['优秀', 'excellent'],
    passed: ['合格', 'passed'],
    failed: ['不合格', 'failed'],
    absent: ['缺考', 'absent'],
  },
)

export const testGroup = defineCodeSet(
  'testGroup',
  labelOf('测试对象', 'Tested as'),
  '本平台',
  {
    promoted: ['新晋职教师', 'newly promoted'],
    youngAndMiddle: ['中青年教师', 'young and middle-aged'],
    fresh: ['新入职教师', 'new'],
    other: ['其他', 'other'],
  },
  { open: true },
)

export const recruitmentMethod = defineCodeSet(
  'recruitmentMethod',
  labelOf('招聘方式', 'Method'),
  '事业单位公开招聘人员暂行规定（人事部令第6号）及地方规定；待核',
  {
    open: ['公开招聘', 'open recruitment'],
    assessed: ['直接考核招聘', 'by assessment'],
    ownSchool: ['学校自主招聘', 'by the school itself'],
    talent: ['人才引进', 'talent introduction'],
    transfer: ['调入', 'transfer'],
  },
  { open: true },
)

export const recruitmentWaiver = defineCodeSet(
  'recruitmentWaiver',
  labelOf('放宽情形', 'Waiver'),
  '国家职业教育改革实施方案（国发〔2019〕4号）及地方文件；待核',
  {
    seniorSkill: ['高技能人才放宽学历', 'senior skills instead of schooling'],
    scarce: ['特殊紧缺人才', 'scarce talent'],
    generalSubject: ['公共基础课教师', 'general courses'],
    graduate: ['应届毕业生先实践后上岗', 'graduate, placement before teaching'],
    heritage: ['非遗传承、民间技艺', 'folk craft'],
  },
  { open: true },
)

export const qualificationState = defineCodeSet(
  'qualificationState',
  labelOf('教师资格情况', 'Teaching qualification'),
  '本平台',
  {
    held: ['已取得', 'held'],
    due: ['限期取得', 'to be obtained'],
    notNeeded: ['不要求', 'not needed'],
  },
)

export const recruitmentDecision = defineCodeSet('recruitmentDecision', labelOf('招聘决定', 'Decision'), '本平台', {
  proposed: ['拟聘', 'proposed'],
  hired: ['聘用', 'hired'],
  declined: ['不予聘用', 'declined'],
  withdrawn: ['本人放弃', 'withdrawn'],
})

export const payForm = defineCodeSet(
  'payForm',
  labelOf('薪酬形式', 'Form of pay'),
  '本平台',
  {
    hourly: ['按课时', 'by the hour'],
    monthly: ['按月', 'monthly'],
    yearly: ['年薪', 'yearly'],
    project: ['项目制', 'by project'],
    agreed: ['协议工资', 'agreed salary'],
  },
  { open: true },
)

export const secondmentKind = defineCodeSet(
  'secondmentKind',
  labelOf('交流类别', 'Kind'),
  '本平台',
  {
    cadre: ['校干交流', 'school leaders'],
    generalVocational: ['普职学校互派', 'between general and vocational schools'],
    schools: ['校际交流', 'between schools'],
    toEnterprise: ['到企业挂职', 'to an enterprise'],
    fromEnterprise: ['企业人员到校', 'from an enterprise'],
    support: ['支教、援疆援藏', 'support of other regions'],
    otherProvince: ['赴发达地区跟岗', 'to developed provinces'],
  },
  { open: true },
)

export const pairingKind = defineCodeSet(
  'pairingKind',
  labelOf('结对类别', 'Kind of pairing'),
  '本平台',
  {
    apprentice: ['师徒结对', 'mentor and apprentice'],
    guidance: ['结对带教', 'guided teaching'],
    schools: ['校际结对帮扶', 'school supports school'],
    research: ['跨校教研', 'research across schools'],
    enterprise: ['校企导师结对', 'with an enterprise mentor'],
  },
  { open: true },
)

export const instructionFormat = defineCodeSet('instructionFormat', labelOf('指导方式', 'How it is taught'), '本平台', {
  onSite: ['到校指导', 'at the school'],
  base: ['基地集训', 'at a training base'],
  online: ['线上指导', 'online'],
})
