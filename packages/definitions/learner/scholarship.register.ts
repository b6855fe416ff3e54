import { code, date, decimal, defineRegister, files, notBefore, reference, text, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { learnerRecord } from './learner-record.ts'

/** 奖学金: granted for achievement, after a public notice; aid for hardship is another thing. */
export const scholarship = defineRegister({
  name: 'scholarship',
  title: '奖学金',
  subject: 'learner',
  titled: 'student',
  titledWith: ['kind', 'schoolYear'],
  order: '-schoolYear',
  unique: [['student', 'kind', 'schoolYear', 'name']],
  fields: {
    student: reference('学生', 'student', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    schoolYear: year('学年', 'school', { required: true }),
    kind: code('奖学金类别', 'scholarshipKind', { required: true }),
    name: text('奖学金名称', { required: true }),
    grade: text('等级', { maxLength: 40 }),
    amount: decimal('金额', { required: true, minimum: 0, unit: unit.yuan }),
    donor: reference('出资单位', 'organisation'),
    grounds: text('主要事迹', { maxLength: 2000 }),
    noticeFrom: date('公示起', { en: 'Public notice from' }),
    noticeTo: date('公示止', { en: 'Public notice until' }),
    grantedOn: date('授予日期', { required: true }),
    documentNumber: text('授予文号'),
    paidOn: date('发放日期'),
    evidence: files('佐证材料'),
  },
  checks: [
    notBefore('noticeTo', 'noticeFrom'),
    notBefore('grantedOn', 'noticeTo', {
      zh: '公示期满后才能授予',
      en: 'must not come before the end of the public notice',
    }),
  ],
  ...learnerRecord({ student: 'student' }),
  wall: { pattern: 'organisation', organisation: 'school', person: 'student' },
  list: {
    columns: ['student', 'school', 'schoolYear', 'kind', 'name', 'amount', 'grantedOn'],
    filters: ['school', 'student', 'schoolYear', 'kind', 'grantedOn'],
  },
})
