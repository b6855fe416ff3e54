import { atMost, code, date, defineRegister, files, integer, longText, reference, text, year } from '@zhiqiao/model'
import { ofSchool } from '../school/of-school.ts'
import { unit } from '../unit.ts'

/**
 * 职业启蒙与体验: what pupils of a primary, junior or general school did at a vocational school, a base or an
 * enterprise. Totals of a class or a year of pupils, no names: their comprehensive quality record is the school's own,
 * and only how many entries were made in it is said here.
 */
export const careerExperience = defineRegister({
  name: 'careerExperience',
  title: '职业启蒙与体验',
  en: 'Career enlightenment',
  subject: 'learner',
  titled: 'name',
  titledWith: ['on'],
  unique: [['school', 'name', 'on', 'pupilSchool']],
  order: '-on',
  fields: {
    school: reference('承办学校', 'organisation', {
      required: true,
      en: 'Given by',
      help: { zh: '提供课程或场所的职业学校', en: 'The vocational school that offers it' },
    }),
    name: text('名称', { required: true }),
    kind: code('活动类别', 'careerExperienceKind', { required: true }),
    on: date('日期', { required: true }),
    schoolYear: year('学年', 'school', { required: true }),
    pupilSchool: text('中小学名称', { required: true, en: 'School the pupils come from' }),
    stage: code('学段', 'pupilStage', { required: true }),
    course: reference('课程', 'course'),
    base: reference('场所', 'trainingBase', { en: 'Where' }),
    enterprise: reference('合作企业', 'organisation', { en: 'Enterprise' }),
    activity: reference('所属活动', 'activity', { en: 'Part of' }),
    pupils: integer('学生人数', { required: true, minimum: 1, unit: unit.persons }),
    hours: integer('学时', { required: true, minimum: 1, unit: unit.hours }),
    recorded: integer('记入综合素质评价人数', {
      minimum: 0,
      unit: unit.persons,
      en: 'Entered in the comprehensive quality record',
      help: {
        zh: '由中小学记入本省综合素质评价系统后回报，不登记学生姓名',
        en: 'Reported back by the pupils’ school; no names are kept',
      },
    }),
    content: longText('内容与成效', { maxLength: 4000 }),
    evidence: files('佐证材料'),
  },
  checks: [atMost('recorded', 'pupils', { zh: '不能大于学生人数', en: 'must not exceed the pupils' })],
  ...ofSchool,
  list: {
    columns: ['name', 'kind', 'school', 'pupilSchool', 'stage', 'on', 'pupils', 'recorded'],
    filters: ['school', 'kind', 'stage', 'schoolYear', 'on'],
  },
})
