import {
  code,
  date,
  decimal,
  defineRegister,
  files,
  flag,
  integer,
  notBefore,
  reference,
  references,
  text,
  year,
} from '@zhiqiao/model'
import { ofSchool } from '../school/of-school.ts'
import { unit } from '../unit.ts'

/** 兼职教师聘任: contract, hours taught and paid; the teacher is one from outside or of another school. */
export const partTimeEngagement = defineRegister({
  name: 'partTimeEngagement',
  title: '兼职教师聘任',
  en: 'Part-time engagement',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['year'],
  unique: [['teacher', 'school', 'year', 'from']],
  order: '-from',
  fields: {
    teacher: reference('教师', 'teacher', { required: true }),
    school: reference('聘任学校', 'organisation', { required: true, en: 'Engaged by' }),
    year: year('学年', 'school', { required: true }),
    employer: reference('原单位', 'organisation', { en: 'Own employer' }),
    mutual: flag('校企互聘', { en: 'Mutual employment' }),
    offerings: references('任教专业点', 'programmeOffering', { en: 'Teaches in' }),
    courseNames: text('任教课程'),
    from: date('聘期起', { required: true }),
    to: date('聘期止'),
    hours: integer('学年课时', { unit: unit.hours, minimum: 0 }),
    payForm: code('薪酬形式', 'payForm'),
    payEachHour: decimal('课酬标准（元/课时）', { personal: 'sensitive', minimum: 0, en: 'Pay an hour (yuan)' }),
    post: text('占用流动岗位', { en: 'On mobile post' }),
    contract: files('聘任协议', { en: 'Contract' }),
  },
  checks: [notBefore('to', 'from')],
  ...ofSchool,
  wall: { pattern: 'organisation', organisation: 'school', person: 'teacher' },
  list: {
    columns: ['teacher', 'school', 'year', 'employer', 'hours', 'mutual', 'to'],
    filters: ['school', 'year', 'teacher', 'employer', 'mutual'],
  },
})
