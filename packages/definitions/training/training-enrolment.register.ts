import { any, code, date, defineRegister, phone, reference, residentId, text } from '@zhiqiao/model'
import { beneath } from '../beneath.ts'
import { authorityStaff, organiserStaff } from './organiser.ts'

/** 学员: one row a person a class. 人次 are completed rows, 人 are the different identity numbers among them. */
export const trainingEnrolment = defineRegister({
  name: 'trainingEnrolment',
  title: '培训学员',
  subject: 'training',
  titled: 'name',
  unique: [['trainingClass', 'idNumber']],
  order: 'name',
  fields: {
    trainingClass: reference('培训班次', 'trainingClass', { required: true }),
    name: text('姓名', { required: true, personal: true }),
    idNumber: residentId('身份证号', { required: true, personal: 'sensitive' }),
    gender: code('性别', 'gender'),
    schooling: code('文化程度', 'schooling', { en: 'Schooling' }),
    phone: phone('联系电话', { personal: true }),
    traineeGroup: code('人员类别', 'traineeGroup', {
      required: true,
      help: { zh: '本人的类别，可与班次的对象类别不同', en: 'The person’s own; may differ from the class’s' },
    }),
    employer: reference('工作单位', 'organisation', { en: 'Employer' }),
    homeVillage: text('户籍或居住村社', { personal: true, en: 'Home village or community' }),
    enrolledOn: date('报名日期'),
    result: code('学习结果', 'trainingResult', { required: true }),
    completedOn: date('结业日期'),
    certificateName: text('所获证书', { en: 'Certificate' }),
    skillLevel: code('证书等级', 'skillLevel'),
    certificateNumber: text('证书编号', { personal: true }),
    certifiedOn: date('发证日期'),
    certifier: reference('发证机构', 'organisation', { en: 'Certifying body' }),
  },
  checks: [
    {
      fields: ['completedOn', 'result'],
      message: { zh: '只有结业的学员有结业日期', en: 'belongs to those who completed the class' },
      holds: ({ result }) => result === 'completed',
    },
  ],
  ...beneath('trainingClass', {
    keeper: any(organiserStaff('trainingClass.organiser'), authorityStaff('trainingClass.authority')),
    clear: organiserStaff('trainingClass.organiser'),
    reveal: authorityStaff('trainingClass.authority'),
  }),
  wall: { pattern: 'organisation', division: 'trainingClass', organisation: 'trainingClass' },
  list: {
    columns: ['name', 'trainingClass', 'traineeGroup', 'employer', 'result', 'completedOn'],
    filters: ['trainingClass', 'traineeGroup', 'result', 'employer', 'completedOn'],
  },
})
