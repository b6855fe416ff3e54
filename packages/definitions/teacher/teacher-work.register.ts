import { code, date, defineRegister, files, flag, notBefore, reference, text } from '@zhiqiao/model'
import { ofTeacher } from './of-teacher.ts'

/** 企业工作经历: what “3年以上企业工作经历” is judged by; whether it is related to what they teach is said apart. */
export const teacherWork = defineRegister({
  name: 'teacherWork',
  title: '企业工作经历',
  en: 'Enterprise work history',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['employerName', 'from'],
  unique: [['teacher', 'employerName', 'from']],
  order: '-from',
  fields: {
    teacher: reference('教师', 'teacher', { required: true }),
    employerName: text('单位名称', { required: true, en: 'Employer' }),
    employer: reference('单位', 'organisation', {
      en: 'Employer, if registered',
      help: { zh: '已登记的单位从中选取', en: 'Where the platform knows it' },
    }),
    post: text('岗位', { required: true }),
    from: date('起', { required: true }),
    to: date('止'),
    related: flag('与任教专业相关', { required: true, en: 'Related to programme taught' }),
    proof: code('证明方式', 'workProof', { required: true }),
    verifiedOn: date('核验日期'),
    evidence: files('社保记录、劳动合同等', { en: 'Proof' }),
  },
  checks: [notBefore('to', 'from')],
  ...ofTeacher,
  list: {
    columns: ['teacher', 'employerName', 'post', 'from', 'to', 'related', 'proof'],
    filters: ['teacher', 'related', 'proof', 'employer'],
  },
})
