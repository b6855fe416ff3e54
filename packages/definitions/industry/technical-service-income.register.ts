import { date, defineRegister, files, flag, money, reference, text } from '@zhiqiao/model'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const parts = ['toTeam', 'toSchool', 'costs', 'taxes'] as const

/** 技术服务收入: one receipt under a contract and how it was split. The split is the school's affair, not the client's. */
export const technicalServiceIncome = defineRegister({
  name: 'technicalServiceIncome',
  title: '技术服务收入',
  en: 'Technical service income',
  subject: 'industry',
  titled: 'contract',
  titledWith: ['receivedOn'],
  order: '-receivedOn',
  unique: [['contract', 'receiptNumber']],
  fields: {
    contract: reference('技术服务合同', 'technicalServiceContract', { required: true }),
    receivedOn: date('到款日期', { required: true }),
    receiptNumber: text('到账凭证号', { required: true }),
    received: money('到款金额', { required: true, minimum: 0 }),
    costs: money('项目成本', { minimum: 0 }),
    taxes: money('税费', { minimum: 0 }),
    toTeam: money('团队报酬与奖励', { minimum: 0, en: 'To the team' }),
    toSchool: money('学校留用', { minimum: 0, en: 'To the school' }),
    outsideWageTotal: flag('报酬不计入绩效工资总量', {
      en: 'Outside the wage total',
      help: { zh: '依当地政策，填写依据', en: 'By local policy: name it' },
    }),
    basis: text('不计入依据'),
    distributedOn: date('分配日期'),
    evidence: files('佐证材料'),
  },
  checks: [
    {
      fields: [...parts, 'received'],
      message: { zh: '与其他各项之和应等于到款金额', en: 'and the other parts must add up to what was received' },
      holds: (values) => parts.reduce((sum, part) => sum + Number(values[part]), 0) === Number(values.received),
    },
  ],
  ...recorded({ keeper: schoolAndBureau('contract.school'), confirmer: bureauOf('contract.school') }),
  wall: { pattern: 'organisation', division: 'contract' },
  list: {
    columns: ['contract', 'receivedOn', 'received', 'toTeam', 'toSchool', 'outsideWageTotal', 'distributedOn'],
    filters: ['contract', 'receivedOn', 'outsideWageTotal', 'distributedOn'],
  },
})
