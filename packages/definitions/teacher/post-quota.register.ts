import { atMost, date, decimal, defineRegister, files, integer, money, reference, text, year } from '@zhiqiao/model'
import { ofSchool } from '../school/of-school.ts'
import { unit } from '../unit.ts'

const posts = { unit: unit.posts, minimum: 0 }

/** 编制与岗位 a school is granted for a year. How many are filled is counted from its teachers, never written here. */
export const postQuota = defineRegister({
  name: 'postQuota',
  title: '编制与岗位',
  en: 'Post quota',
  subject: 'teacher',
  titled: 'school',
  titledWith: ['year'],
  unique: [['school', 'year']],
  order: '-year',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    year: year('年份', 'calendar', { required: true }),
    referenceDate: date('统计时点', { required: true }),
    established: integer('核定编制', { ...posts, required: true, en: 'Established posts' }),
    establishedTeaching: integer('其中：专任教师编制', { ...posts, en: 'Of these teaching' }),
    controlled: integer('控制数（员额）', { ...posts, en: 'Controlled headcount' }),
    fixedPosts: integer('固定岗位', posts),
    mobilePosts: integer('流动岗位', {
      ...posts,
      help: { zh: '用于聘请兼职教师的岗位', en: 'For part-time teachers' },
    }),
    seniorPosts: integer('高级岗位', posts),
    partTimeShare: decimal('用于兼职教师的编制比例', { unit: unit.percent, minimum: 0, maximum: 100 }),
    partTimeFunding: money('兼职教师经费', { minimum: 0, source: 'finance' }),
    approvedBy: text('核定机关', { required: true }),
    documentNumber: text('核定文号'),
    approvedOn: date('核定日期'),
    evidence: files('核定文件', { en: 'Decision' }),
  },
  checks: [
    atMost('establishedTeaching', 'established', {
      zh: '不能大于核定编制',
      en: 'must not exceed the established posts',
    }),
  ],
  ...ofSchool,
  list: {
    columns: ['school', 'year', 'established', 'controlled', 'mobilePosts', 'partTimeFunding'],
    filters: ['school', 'year'],
  },
})
