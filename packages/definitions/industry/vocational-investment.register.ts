import {
  atMost,
  code,
  date,
  defineRegister,
  files,
  flag,
  money,
  notBefore,
  reference,
  text,
  year,
} from '@zhiqiao/model'
import { ofEnterprise } from './of-enterprise.ts'

/** 职业教育投资: money and things an enterprise really put into vocational education, with proof of payment. */
export const vocationalInvestment = defineRegister({
  name: 'vocationalInvestment',
  title: '职业教育投资',
  en: 'Investment in vocational education',
  subject: 'industry',
  titled: 'item',
  titledWith: ['year'],
  order: '-paidOn',
  fields: {
    enterprise: reference('企业', 'organisation', { required: true }),
    item: text('投资事项', { required: true }),
    kind: code('投资内容', 'investmentKind', { required: true }),
    year: year('年度', 'financial', { required: true }),
    school: reference('受益学校', 'organisation', { en: 'School' }),
    base: reference('实训基地', 'trainingBase'),
    agreement: reference('合作协议', 'cooperationAgreement'),
    amount: money('投资金额', {
      required: true,
      minimum: 0,
      help: { zh: '当年实际支出，不是承诺数', en: 'Really spent in the year, not promised' },
    }),
    paidOn: date('支付日期', { required: true }),
    eligible: flag('申报抵免', {
      en: 'Claimed for the credit',
      help: { zh: '是否符合抵免范围以税务机关认定为准', en: 'The tax office decides what is eligible' },
    }),
    proof: files('支付凭证与协议', { en: 'Proof of payment' }),
    withdrawnOn: date('撤回（转让）日期', {
      help: {
        zh: '撤回投资、转让股权的，已抵免金额应补缴（待核）',
        en: 'Withdrawing means paying back what was credited',
      },
    }),
    withdrawnAmount: money('撤回金额', { minimum: 0 }),
  },
  checks: [
    notBefore('withdrawnOn', 'paidOn', { zh: '不能早于支付日期', en: 'must not come before payment' }),
    atMost('withdrawnAmount', 'amount', { zh: '不能大于投资金额', en: 'must not exceed the investment' }),
  ],
  ...ofEnterprise,
  list: {
    columns: ['item', 'enterprise', 'kind', 'year', 'school', 'amount', 'paidOn', 'eligible'],
    filters: ['enterprise', 'kind', 'year', 'school', 'base', 'eligible'],
  },
})
