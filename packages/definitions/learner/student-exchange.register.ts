import { code, date, decimal, defineRegister, files, notBefore, reference, references, text } from '@zhiqiao/model'
import { ofSchool } from '../school/of-school.ts'
import { unit } from '../unit.ts'

/** 学生交流: students of one school who learn at another for a time; hours and credits that count at home. */
export const studentExchange = defineRegister({
  name: 'studentExchange',
  title: '学生交流',
  en: 'Student exchange',
  subject: 'learner',
  titled: 'name',
  titledWith: ['from'],
  unique: [['school', 'name', 'from']],
  order: '-from',
  fields: {
    name: text('交流项目', { required: true, en: 'Exchange' }),
    kind: code('形式', 'exchangeKind', { required: true }),
    school: reference('派出学校', 'organisation', { required: true, en: 'Sending school' }),
    receiver: reference('接收学校', 'organisation', { required: true, en: 'Receiving school' }),
    agreement: reference('合作协议', 'cooperationAgreement'),
    offering: reference('专业点', 'programmeOffering'),
    students: references('学生', 'student', { required: true }),
    from: date('起', { required: true }),
    to: date('止', { required: true }),
    hours: decimal('学习学时', { minimum: 0, unit: unit.hours }),
    credits: decimal('认定学分', { minimum: 0, unit: unit.credits, en: 'Credits recognised' }),
    evidence: files('佐证材料'),
  },
  checks: [
    notBefore('to', 'from'),
    {
      fields: ['receiver', 'school'],
      message: { zh: '不能与派出学校相同', en: 'must be another school' },
      holds: ({ receiver, school }) => receiver !== school,
    },
  ],
  ...ofSchool,
  list: {
    columns: ['name', 'kind', 'school', 'receiver', 'from', 'to', 'credits'],
    filters: ['kind', 'school', 'receiver', 'offering', 'from'],
  },
})
