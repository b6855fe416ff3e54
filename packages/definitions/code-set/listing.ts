import { defineCodeSet, labelOf } from '@zhiqiao/model'
import { listingChecks } from '../listing/listing-check.ts'
import { recommendationVerbs } from '../listing/recommendation-adjustment.ts'

export const listingDirection = defineCodeSet('listingDirection', labelOf('供求方向', 'Direction'), '本平台', {
  wanted: ['需求', 'wanted'],
  offered: ['供给', 'offered'],
})

export const listingSource = defineCodeSet('listingSource', labelOf('信息来源', 'Source'), '本平台', {
  own: ['单位自行发布', 'published by the body itself'],
  labourPlatform: ['人社就业平台导入', 'imported from the employment platform'],
  campus: ['校园招聘', 'campus recruitment'],
  survey: ['需求调查形成', 'from a demand survey'],
  onBehalf: ['部门代发', 'entered by an office'],
  partner: ['合作平台报送', 'handed in by a partner'],
})

export const licenceCheck = defineCodeSet(
  'licenceCheck',
  labelOf('资质核验', 'Licence checked'),
  '人力资源市场暂行条例（国务院令第700号）第二十七条、第十八条，待核',
  {
    business: ['营业执照', 'business licence'],
    labourService: ['人力资源服务许可证', 'human resources service licence'],
    institution: ['事业单位或社团法人证书', 'registration of an institution or association'],
    schoolPermit: ['办学许可证', 'school permit'],
  },
)

export const wagePeriod = defineCodeSet('wagePeriod', labelOf('计薪方式', 'Wage period'), '本平台', {
  month: ['月薪', 'a month'],
  day: ['日薪', 'a day'],
  hour: ['时薪', 'an hour'],
  year: ['年薪', 'a year'],
  piece: ['计件', 'by piece'],
})

export const employmentForm = defineCodeSet(
  'employmentForm',
  labelOf('用工形式', 'Form of employment'),
  '劳动合同法（2012修正）',
  {
    fullTime: ['全日制劳动合同', 'full-time labour contract'],
    partTime: ['非全日制', 'part-time'],
    dispatch: ['劳务派遣', 'labour dispatch'],
    service: ['劳务协议', 'service agreement'],
    flexible: ['灵活就业', 'flexible employment'],
  },
)

export const shiftKind = defineCodeSet('shiftKind', labelOf('班制', 'Shifts'), '本平台', {
  day: ['白班', 'day shift'],
  twoShift: ['两班倒', 'two shifts'],
  threeShift: ['三班倒', 'three shifts'],
  night: ['固定夜班', 'night shift'],
  flexible: ['弹性', 'flexible'],
})

export const talentKind = defineCodeSet('talentKind', labelOf('人才类别', 'Kind of talent'), '本平台', {
  skilled: ['技术技能人才', 'skilled worker'],
  teacher: ['兼职教师与培训师', 'part-time teacher or trainer'],
  expert: ['专家与技术顾问', 'expert or adviser'],
  jobSeeker: ['求职人员', 'job seeker'],
})

export const interestResult = defineCodeSet('interestResult', labelOf('对接结果', 'Result'), '本平台', {
  agreement: ['签订协议', 'agreement signed'],
  employed: ['录用', 'employed'],
  internship: ['接收实习', 'taken as an intern'],
  contract: ['签订合同', 'contract signed'],
  training: ['开班或购课', 'class held or course bought'],
  none: ['未达成', 'nothing came of it'],
})

export const listingCheck = defineCodeSet(
  'listingCheck',
  labelOf('发布规则', 'Rule on listings'),
  '就业促进法、劳动合同法、人力资源市场暂行条例等，逐条见规则依据',
  Object.fromEntries(listingChecks.map(({ name, title }) => [name, [title.zh, title.en] as const])),
)

export const matchFailure = defineCodeSet('matchFailure', labelOf('未达成原因', 'Why nothing came of it'), '本平台', {
  pay: ['薪酬或价格未谈拢', 'pay or price'],
  conditions: ['工作条件、班次或食宿不合', 'conditions, shifts or lodging'],
  distance: ['路程或地点不便', 'distance or place'],
  skill: ['技能或证书不符', 'skills or certificates'],
  schooling: ['学历或专业不符', 'schooling or programme'],
  numbers: ['人数不够或规模不符', 'numbers'],
  schedule: ['时间不合', 'timing'],
  filled: ['已另有人选', 'filled otherwise'],
  withdrew: ['一方撤回或计划有变', 'one side withdrew'],
  noShow: ['未到场或失去联系', 'did not come or could not be reached'],
  other: ['其他', 'other'],
})

export const supplyKind = defineCodeSet('supplyKind', labelOf('供给内容', 'What is on offer'), '本平台', {
  graduates: ['毕业生', 'graduates'],
  technicalService: ['技术服务', 'technical services'],
})

export const surveyAudience = defineCodeSet('surveyAudience', labelOf('调查对象', 'Who is asked'), '本平台', {
  enterprise: ['企业', 'enterprises'],
  school: ['学校', 'schools'],
})

export const recommendationVerb = defineCodeSet(
  'recommendationVerb',
  labelOf('推荐反馈', 'Answer to a suggestion'),
  '本平台',
  Object.fromEntries(
    (['seen', 'saved', 'dismissed'] as const).map((verb) => [
      verb,
      [recommendationVerbs[verb].zh, recommendationVerbs[verb].en] as const,
    ]),
  ),
)
