import { any, code, date, decimal, defineRegister, files, notBefore, reference, text } from '@zhiqiao/model'
import { enterpriseStaff } from '../keeper.ts'
import { unit } from '../unit.ts'
import { aboutIntern, internshipOffice, wallBeneathIntern } from './internship-office.ts'

/** 实习报酬: one row a month of work, paid in money, in full, to the student. The school confirms what it has seen. */
export const internshipPay = defineRegister({
  name: 'internshipPay',
  title: '实习报酬',
  en: 'Internship pay',
  subject: 'internship',
  titled: 'internship',
  titledWith: ['from'],
  order: '-from',
  unique: [['internship', 'from']],
  fields: {
    internship: reference('学生实习', 'internship', { required: true }),
    from: date('计酬期间起', {
      required: true,
      help: { zh: '一月一行，支付周期不得超过1个月', en: 'One row a month: the cycle is no longer than that' },
    }),
    to: date('计酬期间止', { required: true }),
    days: decimal('出勤天数', { minimum: 0, maximum: 31, unit: unit.days, en: 'Days worked' }),
    due: decimal('应发', { required: true, personal: 'sensitive', minimum: 0, unit: unit.yuan }),
    paid: decimal('实发', { required: true, personal: 'sensitive', minimum: 0, unit: unit.yuan }),
    deductionReason: text('扣减事由', {
      help: { zh: '不得收取押金、培训费、提成、管理费等', en: 'No deposit, fee or commission may be taken' },
    }),
    paidOn: date('支付日期', { required: true }),
    recipient: code('收款方', 'payRecipient', { required: true, en: 'Paid to' }),
    method: code('支付方式', 'payMethod', { required: true }),
    slip: files('支付凭证'),
  },
  checks: [notBefore('to', 'from')],
  ...aboutIntern({
    path: 'internship',
    keeper: any(enterpriseStaff('internship.enterprise'), internshipOffice('internship.school')),
    confirmer: internshipOffice('internship.school'),
  }),
  wall: wallBeneathIntern,
  list: {
    columns: ['internship', 'from', 'to', 'days', 'due', 'paid', 'paidOn', 'recipient'],
    filters: ['internship', 'from', 'paidOn', 'recipient', 'method'],
  },
})
