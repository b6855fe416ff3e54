import {
  all,
  code,
  date,
  defineRegister,
  files,
  money,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { bureauOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { spenderStaff } from './payee.ts'

/** 捐资与社会投入: what society gave to a school in money, land, equipment, technology or people's time. */
export const donation = defineRegister({
  name: 'donation',
  title: '捐资与社会投入',
  en: 'Donation',
  subject: 'money',
  titled: 'item',
  titledWith: ['agreedOn'],
  unique: [['organisation', 'item', 'agreedOn']],
  order: '-agreedOn',
  help: {
    zh: '企业投入已登记在“职业教育投资”的，这里不再登记',
    en: 'What an enterprise recorded as its investment is not recorded again',
  },
  fields: {
    item: text('捐赠（投入）事项', { required: true }),
    organisation: reference('受赠学校（单位）', 'organisation', { required: true, en: 'Received by' }),
    donorKind: code('捐赠方类别', 'donorKind', { required: true }),
    donorBody: reference('捐赠单位', 'organisation', { en: 'Donor' }),
    donorName: text('捐赠方名称', {
      personal: true,
      help: { zh: '单位未登记或为个人时填写', en: 'A person, or a body not kept here' },
    }),
    form: code('投入形式', 'contributionForm', { required: true }),
    agreedOn: date('协议日期', { required: true }),
    promised: money('协议金额', { minimum: 0, en: 'Promised' }),
    received: money('到位金额（估值）', { minimum: 0, en: 'Received, or its value' }),
    receivedOn: date('到位日期'),
    valuedBy: text('估值机构', { help: { zh: '非资金投入填写', en: 'For what is not money' } }),
    purpose: code('用途', 'fundPurpose', { en: 'To be used for' }),
    agreement: files('协议与票据', { en: 'Agreement and receipt' }),
  },
  checks: [notBefore('receivedOn', 'agreedOn')],
  ...recorded({
    keeper: spenderStaff('organisation'),
    confirmer: bureauOf('organisation'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'organisation' },
  list: {
    columns: ['item', 'organisation', 'donorKind', 'form', 'received', 'agreedOn'],
    filters: ['organisation', 'donorKind', 'donorBody', 'form', 'agreedOn'],
  },
})
