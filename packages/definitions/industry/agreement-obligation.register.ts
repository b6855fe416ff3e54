import { code, date, decimal, defineRegister, files, integer, money, reference, text } from '@zhiqiao/model'
import { betweenParties } from './party.ts'

/** 协议义务: one thing one side promised in an agreement, with a day and a quantity, and whether it was done. */
export const agreementObligation = defineRegister({
  name: 'agreementObligation',
  title: '协议义务',
  en: 'Obligation',
  subject: 'industry',
  titled: 'content',
  order: 'dueOn',
  unique: [['agreement', 'position']],
  fields: {
    agreement: reference('合作协议', 'cooperationAgreement', { required: true }),
    position: integer('序号', { required: true, minimum: 1 }),
    party: code('义务方', 'obligationParty', { required: true, en: 'Who owes it' }),
    kind: code('义务内容', 'obligationKind', { required: true }),
    content: text('约定内容', { required: true, maxLength: 2000 }),
    quantity: decimal('约定数量', { minimum: 0 }),
    quantityUnit: text('数量单位', { maxLength: 20 }),
    amount: money('约定金额', { minimum: 0 }),
    dueOn: date('约定完成日期', { help: { zh: '每年履行的，一年一条', en: 'One row a year where it recurs' } }),
    fulfilment: code('履约状态', 'fulfilment', { required: true }),
    fulfilledQuantity: decimal('已履行数量', { minimum: 0 }),
    fulfilledAmount: money('已履行金额', { minimum: 0 }),
    fulfilledOn: date('履行日期'),
    shortfall: text('未履行原因', { maxLength: 2000, en: 'Reason for a shortfall' }),
    evidence: files('佐证材料'),
  },
  ...betweenParties('agreement'),
  wall: { pattern: 'organisation', division: 'agreement', organisation: 'agreement' },
  list: {
    columns: ['content', 'agreement', 'party', 'kind', 'dueOn', 'fulfilment', 'fulfilledOn'],
    filters: ['agreement', 'party', 'kind', 'fulfilment', 'dueOn'],
  },
})
