import {
  all,
  code,
  date,
  decimal,
  defineRegister,
  files,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

/** 学分转换规则: what is recognised for which course and how many credits, decided by whom. Entries name the rule they follow. */
export const creditConversionRule = defineRegister({
  name: 'creditConversionRule',
  title: '学分转换规则',
  en: 'Credit conversion rule',
  subject: 'learner',
  titled: 'name',
  order: 'name',
  unique: [['school', 'name', 'from']],
  fields: {
    name: text('规则名称', { required: true }),
    school: reference('认定学校', 'organisation', { required: true, en: 'School' }),
    sourceKind: code('学分来源', 'creditSource', { required: true }),
    sourceName: text('成果名称', {
      required: true,
      help: { zh: '证书、竞赛、企业课程等的全称', en: 'Full name of the certificate, competition, course …' },
    }),
    certificateLevel: code('证书等级', 'certificateLevel'),
    enterprise: reference('课程企业', 'organisation', { en: 'Enterprise giving the course' }),
    course: reference('可替代课程', 'course', { en: 'Course replaced' }),
    credits: decimal('可认定学分', { required: true, minimum: 0, maximum: 100, unit: unit.credits }),
    score: decimal('折算成绩', { minimum: 0, maximum: 100, unit: unit.points }),
    conditions: text('限制条件', {
      maxLength: 2000,
      help: { zh: '如取得后三年内有效、总量不超过若干学分', en: 'Such as validity or an upper limit' },
    }),
    decidedBy: text('决定机构', {
      required: true,
      help: { zh: '如教学（学术）委员会', en: 'Such as the teaching committee' },
    }),
    decidedOn: date('决定日期', { required: true }),
    documentNumber: text('文号'),
    decision: files('决定记录', { en: 'Record of the decision' }),
    from: date('起', { required: true }),
    to: date('止'),
  },
  checks: [
    notBefore('to', 'from'),
    notBefore('from', 'decidedOn', { zh: '不能早于决定日期', en: 'must not come before the decision' }),
  ],
  ...recorded({
    keeper: schoolAndBureau('school'),
    confirmer: bureauOf('school'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'school' },
  list: {
    columns: ['name', 'school', 'sourceKind', 'sourceName', 'course', 'credits', 'from', 'to'],
    filters: ['school', 'sourceKind', 'course', 'enterprise', 'to'],
  },
})
