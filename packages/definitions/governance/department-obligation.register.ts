import { any, code, date, defineRegister, files, integer, reference, text } from '@zhiqiao/model'
import { inspectorOver, staffOf } from '../keeper.ts'
import { officerOf } from '../plan/reader.ts'
import { recorded } from '../recorded.ts'

/** 部门协作事项: one thing one department promised in an agreement, by when, and whether it was done. */
export const departmentObligation = defineRegister({
  name: 'departmentObligation',
  title: '部门协作事项',
  en: 'Obligation of a department',
  subject: 'governance',
  titled: 'content',
  unique: [['agreement', 'position']],
  order: 'dueOn',
  fields: {
    agreement: reference('部门协作协议', 'departmentAgreement', { required: true }),
    position: integer('序号', { required: true, minimum: 1 }),
    body: reference('承担单位', 'organisation', { required: true, en: 'Owed by' }),
    content: text('承担的事项', { required: true, maxLength: 2000 }),
    dueOn: date('完成期限', { help: { zh: '每年履行的，一年一条', en: 'One row a year where it recurs' } }),
    fulfilment: code('履约状态', 'fulfilment', { required: true }),
    fulfilledOn: date('履行日期'),
    result: text('履行情况', { maxLength: 2000, en: 'What was done' }),
    shortfall: text('未履行原因', { maxLength: 2000, en: 'Reason for a shortfall' }),
    evidence: files('佐证材料'),
  },
  ...recorded({
    keeper: any(officerOf('body'), staffOf('agreement.lead', 'sectionOfficer', 'bodyOfficer', 'headmaster')),
    confirmer: staffOf('agreement.lead', 'deputyDirector', 'sectionOfficer', 'headmaster'),
    reader: any(officerOf('agreement.parties'), inspectorOver('agreement.lead')),
  }),
  wall: { pattern: 'subtree', division: 'agreement', organisation: 'agreement' },
  list: {
    columns: ['content', 'agreement', 'body', 'dueOn', 'fulfilment', 'fulfilledOn'],
    filters: ['agreement', 'body', 'fulfilment', 'dueOn'],
  },
})
