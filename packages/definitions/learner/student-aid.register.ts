import { any, code, date, decimal, defineRegister, reference, text, year } from '@zhiqiao/model'
import { staffOf } from '../keeper.ts'
import { unit } from '../unit.ts'
import { learnerRecord, registrars } from './learner-record.ts'

/** 学生资助: one row a student, kind and term, as the student aid system has it. */
export const studentAid = defineRegister({
  name: 'studentAid',
  title: '学生资助',
  en: 'Student aid',
  subject: 'learner',
  titled: 'student',
  titledWith: ['kind', 'schoolYear', 'term'],
  order: '-schoolYear',
  unique: [['student', 'kind', 'schoolYear', 'term']],
  fields: {
    student: reference('学生', 'student', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    schoolYear: year('学年', 'school', { required: true, source: 'studentAid' }),
    term: code('学期', 'schoolTerm', { required: true, source: 'studentAid' }),
    kind: code('资助项目', 'studentAidKind', { required: true, source: 'studentAid' }),
    hardship: code('认定困难类型', 'hardshipCategory', {
      personal: 'sensitive',
      source: 'studentAid',
      help: { zh: '评审当时的类型，名称随年份不同', en: 'As recognised then: names differ by year' },
    }),
    amount: decimal('金额', { required: true, personal: true, minimum: 0, unit: unit.yuan, source: 'studentAid' }),
    grantedOn: date('审定日期', { source: 'studentAid' }),
    paidOn: date('发放日期', { source: 'studentAid' }),
    returnedOn: date('退回日期', { help: { zh: '异动后停发、退回的填写', en: 'Where it was stopped or paid back' } }),
    note: text('说明', { maxLength: 1000 }),
  },
  ...learnerRecord({ student: 'student', keeper: any(registrars('school'), staffOf('school', 'financeOfficer')) }),
  wall: { pattern: 'organisation', organisation: 'school', person: 'student' },
  list: {
    columns: ['student', 'school', 'schoolYear', 'term', 'kind', 'amount', 'paidOn'],
    filters: ['school', 'student', 'schoolYear', 'term', 'kind', 'paidOn'],
  },
})
