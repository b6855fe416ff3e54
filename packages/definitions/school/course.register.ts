import { code, date, decimal, defineRegister, files, flag, integer, reference, references, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { knownOfSchool } from './of-school.ts'

/** 课程 a school has developed or teaches: what it is, who made it, who shares it. */
export const course = defineRegister({
  name: 'course',
  title: '课程',
  subject: 'school',
  titled: 'name',
  titledWith: ['courseCode'],
  unique: [['school', 'courseCode']],
  order: 'name',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    courseCode: text('课程代码', { required: true, maxLength: 40 }),
    name: text('名称', { required: true }),
    kind: code('课程类别', 'courseKind', { required: true }),
    compulsory: flag('必修'),
    offerings: references('开设专业点', 'programmeOffering', { en: 'Taught in' }),
    hours: integer('学时', { unit: unit.hours, minimum: 0 }),
    practiceHours: integer('其中：实践学时', { unit: unit.hours, minimum: 0, en: 'Of these practical' }),
    credits: decimal('学分', { unit: unit.credits, minimum: 0 }),
    leader: reference('负责人', 'teacher'),
    enterprises: references('合作开发企业', 'organisation', { en: 'Developed with' }),
    certificateLinked: flag('课证融通', { en: 'Linked with a certificate' }),
    online: flag('网络教学', { en: 'Online' }),
    shared: flag('校际共享', { en: 'Shared between schools' }),
    platform: text('平台网址'),
    from: date('首次开设日期', { en: 'First taught' }),
    to: date('停开日期'),
    standard: files('课程标准', { en: 'Course standard' }),
  },
  ...knownOfSchool,
  list: {
    columns: ['courseCode', 'name', 'school', 'kind', 'hours', 'shared'],
    filters: ['school', 'kind', 'offerings', 'online', 'shared'],
  },
})
