import { any, code, date, defineRegister, files, money, reference, text } from '@zhiqiao/model'
import { recorded } from '../recorded.ts'
import { allottingStaff, moneyReader, spenderStaff } from './payee.ts'

/** 资金使用: one step of the money of a budget line; 到位率, 支付率 and the balance are computed from them. */
export const fundUse = defineRegister({
  name: 'fundUse',
  title: '资金使用',
  subject: 'money',
  titled: 'content',
  unique: [['budgetLine', 'kind', 'on', 'content']],
  order: '-on',
  fields: {
    budgetLine: reference('预算指标', 'budgetLine', { required: true }),
    kind: code('环节', 'fundUseKind', { required: true, en: 'Step' }),
    on: date('日期', { required: true }),
    amount: money('金额', { required: true, minimum: 0 }),
    content: text('事由', { required: true, en: 'For what' }),
    purpose: code('支出用途', 'fundPurpose'),
    payee: text('收款单位', { help: { zh: '支付时填写', en: 'Where it was paid' } }),
    voucher: text('凭证号或支付令号', { en: 'Voucher' }),
    evidence: files('佐证材料'),
  },
  ...recorded({
    keeper: any(
      spenderStaff('budgetLine.organisation'),
      allottingStaff('budgetLine.fundSource', 'budgetLine.organisation'),
    ),
    confirmer: allottingStaff('budgetLine.fundSource', 'budgetLine.organisation'),
    reader: moneyReader('budgetLine.organisation'),
  }),
  wall: { pattern: 'organisation', division: 'budgetLine', organisation: 'budgetLine' },
  list: {
    columns: ['budgetLine', 'kind', 'on', 'amount', 'content', 'payee'],
    filters: ['budgetLine', 'kind', 'on', 'purpose'],
  },
})
