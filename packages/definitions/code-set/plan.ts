import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const genre = defineCodeSet(
  'genre',
  labelOf('文种', 'Genre'),
  '党政机关公文处理工作条例（中办发〔2012〕14号）第八条及通行文种',
  {
    implementationPlan: ['实施方案', 'implementation plan'],
    workPoints: ['工作要点', 'key points of work'],
    interpretation: ['政策解读', 'policy interpretation'],
    notice: ['通知', 'notice'],
    regulation: ['条例', 'regulation'],
    measure: ['办法', 'measures'],
    opinion: ['意见', 'opinions'],
    policyMeasure: ['政策措施', 'policy measures'],
    taskBreakdown: ['任务分解表', 'task breakdown table'],
    programme: ['规划', 'planning outline'],
    actionPlan: ['行动计划', 'action plan'],
  },
)

export const reviewState = defineCodeSet('reviewState', labelOf('审核情况', 'Review'), '本平台', {
  proposed: ['待核对', 'to be checked'],
  accepted: ['已核对', 'checked'],
  edited: ['已修改', 'edited'],
  added: ['人工添加', 'added by hand'],
  rejected: ['不采用', 'rejected'],
})

export const operator = defineCodeSet('operator', labelOf('比较方式', 'Operator'), '本平台', {
  atLeast: ['不低于', 'at least'],
  atMost: ['不超过', 'at most'],
  exactly: ['达到', 'reach'],
  about: ['左右', 'about'],
  increase: ['提高', 'increase by'],
  decrease: ['降低', 'decrease by'],
})

export const recurrence = defineCodeSet('recurrence', labelOf('周期', 'Recurrence'), '本平台', {
  once: ['一次', 'once'],
  yearly: ['每年', 'yearly'],
  monthly: ['每月', 'monthly'],
})

export const ruleKind = defineCodeSet('ruleKind', labelOf('规则类型', 'Kind of rule'), '本平台', {
  threshold: ['底线要求', 'threshold'],
  eligibility: ['资格条件', 'eligibility'],
  quota: ['比例限额', 'quota'],
  lifecycle: ['状态变更', 'life cycle'],
  schedule: ['定期事项', 'schedule'],
  funding: ['经费', 'funding'],
  incentive: ['激励', 'incentive'],
})

export const ruleSubject = defineCodeSet('ruleSubject', labelOf('适用对象', 'Applies to'), '本平台', {
  school: ['学校', 'school'],
  programme: ['专业', 'programme'],
  teacher: ['教师', 'teacher'],
  enterprise: ['企业', 'enterprise'],
  student: ['学生', 'student'],
  fund: ['经费', 'fund'],
  unit: ['单位', 'unit'],
  plan: ['工作本身', 'the work itself'],
  person: ['人员', 'person'],
})

export const mechanismKind = defineCodeSet('mechanismKind', labelOf('机制类型', 'Kind of mechanism'), '本平台', {
  body: ['机构', 'body'],
  platform: ['平台', 'platform'],
  system: ['制度', 'system'],
  project: ['项目', 'project'],
  activity: ['活动', 'activity'],
})

export const submittedVia = defineCodeSet('submittedVia', labelOf('报送方式', 'Submitted via'), '本平台', {
  account: ['登录填报', 'signed in'],
  link: ['一次性链接', 'one-time link'],
  onBehalf: ['代填（附盖章扫描件）', 'entered on behalf (stamped scan)'],
  workbook: ['回收表格', 'returned workbook'],
})

export const publishingOccasion = defineCodeSet(
  'publishingOccasion',
  labelOf('公布方式', 'Occasion of publishing'),
  '本平台',
  {
    plan: ['随政策文件公开', 'with a plan made public'],
    summary: ['随年度总结报送', 'with a year-end summary'],
    figure: ['单独公布', 'by itself'],
  },
)

export const adoption = defineCodeSet('adoption', labelOf('采纳情况', 'Adoption'), '本平台', {
  adopted: ['采纳', 'adopted'],
  partly: ['部分采纳', 'partly adopted'],
  declined: ['未采纳', 'not adopted'],
  none: ['无意见', 'no comment'],
})

export const followUpKind = defineCodeSet('followUpKind', labelOf('督办形式', 'Kind of follow-up'), '本平台', {
  reminder: ['提醒', 'reminder'],
  order: ['督办单', 'follow-up order'],
})

export const adjustmentKind = defineCodeSet('adjustmentKind', labelOf('调整类型', 'Kind of adjustment'), '本平台', {
  postponement: ['延期', 'postponement'],
  change: ['调整目标或内容', 'change of target or content'],
  transfer: ['调整责任单位', 'change of responsible bodies'],
})

export const cycle = defineCodeSet(
  'cycle',
  labelOf('调度周期', 'Inspection cycle'),
  '文件有规定的从其规定，没有规定的按季度',
  {
    monthly: ['每月', 'monthly'],
    quarterly: ['每季度', 'quarterly'],
    halfYearly: ['每半年', 'half-yearly'],
    yearly: ['每年', 'yearly'],
  },
)

export const dayKind = defineCodeSet(
  'dayKind',
  labelOf('日期性质', 'Kind of day'),
  '国务院办公厅关于部分节假日安排的通知（各年）',
  {
    holiday: ['放假', 'public holiday'],
    workday: ['调休上班', 'working day by adjustment'],
  },
)

export const lightCode = defineCodeSet('light', labelOf('进度', 'Light'), '本平台', {
  done: ['已完成', 'done'],
  onSchedule: ['正常（达到时序）', 'on schedule'],
  behind: ['滞后', 'behind'],
  farBehind: ['严重滞后', 'far behind'],
  notDue: ['未到期', 'not due'],
  noData: ['无数据', 'no data'],
})

export const planGoalKind = defineCodeSet('planGoalKind', labelOf('目标或问题', 'Goal or problem'), '本平台', {
  goal: ['定性目标', 'goal without a number'],
  problem: ['重点解决的问题', 'problem to be solved'],
})

export const goalProgress = defineCodeSet('goalProgress', labelOf('自评进展', 'How far'), '本平台', {
  notBegun: ['未开始', 'not begun'],
  underWay: ['推进中', 'under way'],
  mostly: ['基本实现', 'mostly achieved'],
  achieved: ['已实现或已解决', 'achieved or solved'],
})
