import { any, code, date, decimal, defineRegister, files, money, notBefore, reference, text } from '@zhiqiao/model'
import { bureauOf, enterpriseStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { moneyReader, spenderStaff } from './payee.ts'

/** 融资: loans, bonds, equity and leases a project was given by financial institutions and others. */
export const financing = defineRegister({
  name: 'financing',
  title: '融资',
  subject: 'money',
  titled: 'purpose',
  titledWith: ['signedOn'],
  unique: [['organisation', 'purpose', 'signedOn']],
  order: '-signedOn',
  fields: {
    organisation: reference('融资单位', 'organisation', { required: true, en: 'Borrower' }),
    kind: code('融资方式', 'financingKind', { required: true }),
    purpose: text('用于项目', { required: true, en: 'For the project' }),
    project: reference('项目', 'project'),
    financier: reference('出资机构', 'organisation', { en: 'Financed by' }),
    financierName: text('出资机构名称', { help: { zh: '机构未登记时填写', en: 'Where it is not kept here' } }),
    amount: money('金额', { required: true, minimum: 0 }),
    rate: decimal('年利率', { minimum: 0, maximum: 100, unit: unit.percent, en: 'Interest a year' }),
    subsidised: money('财政贴息', { minimum: 0, en: 'Interest paid by the treasury' }),
    signedOn: date('签订日期', { required: true }),
    dueOn: date('到期日期'),
    settledOn: date('结清日期'),
    contract: files('合同', { en: 'Contract' }),
  },
  checks: [notBefore('dueOn', 'signedOn'), notBefore('settledOn', 'signedOn')],
  ...recorded({
    keeper: any(spenderStaff('organisation'), enterpriseStaff('organisation'), bureauOf('organisation')),
    confirmer: bureauOf('organisation'),
    reader: moneyReader('organisation'),
  }),
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['purpose', 'organisation', 'kind', 'amount', 'signedOn', 'dueOn'],
    filters: ['organisation', 'kind', 'project', 'financier', 'signedOn'],
  },
})
