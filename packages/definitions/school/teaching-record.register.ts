import { code, date, defineRegister, files, integer, longText, notBefore, reference, references } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofSchool } from './of-school.ts'

/**
 * 教学管理记录: what a school, or whoever was sent to guide it, looked at in its teaching, what was found and put right.
 * One row a check; the lessons of every day stay in the school's own timetable.
 */
export const teachingRecord = defineRegister({
  name: 'teachingRecord',
  title: '教学管理记录',
  en: 'Teaching management record',
  subject: 'school',
  titled: 'kind',
  titledWith: ['on'],
  order: '-on',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    kind: code('记录类别', 'teachingRecordKind', { required: true }),
    on: date('日期', { required: true }),
    offering: reference('专业点', 'programmeOffering'),
    course: reference('课程', 'course'),
    teachers: references('所查（所听）教师', 'teacher', { en: 'Teachers concerned' }),
    by: references('检查（听课）教师', 'teacher', { en: 'Looked at by' }),
    sentBy: reference('指派单位', 'organisation', {
      en: 'Sent by',
      help: { zh: '上级下派指导时填写', en: 'For a guidance visit from above' },
    }),
    round: reference('所属督查', 'inspectionRound', { en: 'Part of the round' }),
    examined: integer('检查份（节）数', { minimum: 0, unit: unit.items, en: 'Number examined' }),
    good: longText('好的做法', { maxLength: 4000, en: 'What was good' }),
    problems: longText('发现的问题', { maxLength: 4000 }),
    advice: longText('指导意见', { maxLength: 4000 }),
    improvedOn: date('改进日期'),
    improvement: longText('改进情况', { maxLength: 4000 }),
    attachment: files('记录原件', { en: 'Record' }),
  },
  checks: [notBefore('improvedOn', 'on')],
  ...ofSchool,
  list: {
    columns: ['kind', 'on', 'school', 'course', 'examined', 'improvedOn'],
    filters: ['school', 'kind', 'on', 'offering', 'sentBy', 'round'],
  },
})
