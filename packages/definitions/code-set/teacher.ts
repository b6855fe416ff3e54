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

export const leavingReason = defineCodeSet('leavingReason', labelOf('离岗原因', 'Reason for leaving'), '本平台', {
  retired: ['退休', 'retired'],
  transferred: ['调出', 'transferred'],
  resigned: ['辞职', 'resigned'],
  contractEnded: ['合同到期', 'contract ended'],
  deceased: ['死亡', 'deceased'],
  other: ['其他', 'other'],
})

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

export const teamKind = defineCodeSet('teamKind', labelOf('团队类别', 'Kind of team'), '本平台', {
  innovation: ['教师教学创新团队', 'teaching innovation team'],
  research: ['科研与技术服务团队', 'research and technical service team'],
  ideology: ['课程思政教学团队', 'ideology teaching team'],
  course: ['课程教学团队', 'course team'],
})

export const studioKind = defineCodeSet('studioKind', labelOf('工作室类别', 'Kind of studio'), '本平台', {
  masterTeacher: ['名师工作室', 'master teacher studio'],
  skilledMaster: ['技能大师工作室', 'skilled master studio'],
  classTeacher: ['班主任工作室', 'class teacher studio'],
  moralEducation: ['德育课程工作室', 'moral education studio'],
  heritage: ['非遗传承工作室', 'heritage studio'],
  headmaster: ['名校长工作室', 'headmaster studio'],
})
