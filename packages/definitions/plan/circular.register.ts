import {
  all,
  any,
  date,
  defineRegister,
  longText,
  organisationIs,
  reference,
  references,
  stateIs,
  text,
} from '@zhiqiao/model'
import { inspectorOf, leaderOf, officeOf } from './reader.ts'

const drafter = any(officeOf('document'), inspectorOf('document'))

/** 通报: always a draft until a leader signs it. */
export const circular = defineRegister({
  name: 'circular',
  title: '通报',
  subject: 'plan',
  titled: 'title',
  order: '-createdAt',
  fields: {
    document: reference('政策文件', 'policyDocument', { required: true, en: 'Policy document' }),
    title: text('标题', { required: true }),
    content: longText('内容', { required: true }),
    bodies: references('发送单位', 'organisation', { required: true, en: 'Sent to' }),
    asOf: date('数据截止日期', { required: true, en: 'As of' }),
    number: text('文号', { readOnly: true }),
    signer: text('签发人', { readOnly: true }),
    signedOn: date('签发日期', { readOnly: true }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '拟稿', en: 'draft' } },
    signed: { label: { zh: '已签发', en: 'signed' }, tone: 'done' },
  },
  acts: {
    sign: {
      label: { zh: '签发', en: 'Sign' },
      from: ['draft'],
      to: 'signed',
      by: leaderOf('document'),
      notBy: 'createdBy',
      fields: { number: text('文号', { required: true }), signer: text('签发人', { required: true }) },
      consequence: {
        zh: '通报发送给所列单位，不能撤回。',
        en: 'The circular goes to the bodies listed and cannot be taken back.',
      },
      tone: 'primary',
    },
  },
  papers: { circular: { zh: '通报', en: 'Circular' } },
  permissions: {
    read: any(drafter, all(stateIs('', 'signed'), organisationIs('bodies'))),
    create: drafter,
    change: all(drafter, stateIs('', 'draft')),
    withdraw: all(drafter, stateIs('', 'draft')),
  },
  wall: { pattern: 'subtree', division: 'document', organisation: 'document' },
  list: { columns: ['title', 'document', 'asOf', 'signedOn'], filters: ['document'] },
})
