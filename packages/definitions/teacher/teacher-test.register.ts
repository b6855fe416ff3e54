import { code, date, decimal, defineRegister, files, reference, text, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofTeacher } from './of-teacher.ts'

/** 教师能力测试 of newly promoted and of young and middle-aged teachers; the age limit is a parameter of the region. */
export const teacherTest = defineRegister({
  name: 'teacherTest',
  title: '教师能力测试',
  en: 'Teacher test',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['year', 'subject'],
  unique: [['teacher', 'testedOn', 'subject']],
  order: '-testedOn',
  fields: {
    teacher: reference('教师', 'teacher', { required: true }),
    year: year('年份', 'calendar', { required: true }),
    group: code('测试对象', 'testGroup', { required: true, en: 'Tested as' }),
    subject: text('测试项目', { required: true }),
    testedOn: date('测试日期', { required: true }),
    organiser: reference('组织单位', 'organisation', { required: true }),
    score: decimal('成绩', { personal: 'sensitive', unit: unit.points, minimum: 0 }),
    result: code('结果', 'teacherTestResult', { required: true }),
    exemptReason: text('缺考或免测原因'),
    evidence: files('佐证材料'),
  },
  ...ofTeacher,
  list: { columns: ['teacher', 'year', 'group', 'subject', 'result'], filters: ['teacher', 'year', 'group', 'result'] },
})
