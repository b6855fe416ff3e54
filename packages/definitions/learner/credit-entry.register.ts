import { code, date, decimal, defineRegister, files, reference, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { learnerRecord } from './learner-record.ts'

/** 学分记录: credits one student earned or had recognised; a conversion names its rule and its decision. */
export const creditEntry = defineRegister({
  name: 'creditEntry',
  title: '学分记录',
  en: 'Credit entry',
  subject: 'learner',
  titled: 'name',
  titledWith: ['earnedOn'],
  order: '-earnedOn',
  unique: [['student', 'name', 'earnedOn']],
  fields: {
    student: reference('学生', 'student', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    sourceKind: code('学分来源', 'creditSource', { required: true }),
    name: text('课程或成果名称', { required: true }),
    course: reference('认定课程', 'course'),
    earnedOn: date('取得日期', { required: true }),
    credits: decimal('学分', { required: true, minimum: 0, maximum: 100, unit: unit.credits }),
    score: decimal('成绩', { personal: true, minimum: 0, maximum: 100, unit: unit.points }),
    rule: reference('转换规则', 'creditConversionRule', {
      help: { zh: '学校课程以外的来源须填', en: 'For anything but a course of the school' },
    }),
    certificate: reference('所凭证书', 'skillCertificate', { en: 'Certificate' }),
    decidedBy: text('认定人或机构'),
    decidedOn: date('认定日期'),
    documentNumber: text('认定文号'),
    evidence: files('佐证材料'),
  },
  ...learnerRecord({ student: 'student' }),
  wall: { pattern: 'organisation', organisation: 'school', person: 'student' },
  list: {
    columns: ['student', 'name', 'sourceKind', 'course', 'credits', 'earnedOn', 'rule'],
    filters: ['school', 'student', 'sourceKind', 'course', 'rule', 'earnedOn'],
  },
})
