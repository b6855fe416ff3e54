import { code, date, defineRegister, files, flag, integer, notBefore, reference, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofTeacher } from './of-teacher.ts'

/** 教师培训: one row a person and training; headmasters' and cadres' yearly training too. */
export const teacherTraining = defineRegister({
  name: 'teacherTraining',
  title: '教师培训',
  en: 'Teacher training',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['name'],
  unique: [['teacher', 'name', 'from']],
  order: '-from',
  fields: {
    teacher: reference('教师', 'teacher', { required: true }),
    name: text('培训名称', { required: true }),
    kind: code('培训对象类别', 'teacherTrainingKind', { required: true, en: 'For' }),
    level: code('级别', 'honourLevel', { required: true }),
    organiser: text('主办单位', { required: true }),
    place: text('承办单位与地点'),
    mode: code('方式', 'teacherTrainingMode', { required: true }),
    from: date('起', { required: true }),
    to: date('止'),
    hours: integer('学时', { required: true, unit: unit.hours, minimum: 0 }),
    rotation: flag('计入五年轮训', { en: 'Counts for the five-year rotation' }),
    abroad: flag('国（境）外'),
    result: code('结果', 'teacherTestResult'),
    certificateNumber: text('证书号'),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('to', 'from')],
  ...ofTeacher,
  list: {
    columns: ['teacher', 'name', 'kind', 'level', 'from', 'hours', 'result'],
    filters: ['teacher', 'kind', 'level', 'from', 'rotation'],
  },
})
