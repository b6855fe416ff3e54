import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  longText,
  reference,
  references,
  stateIs,
  text,
} from '@zhiqiao/model'
import { inspectorOf, leaderOf, officeOf, officerOf } from './reader.ts'

const office = officeOf('document')
const sent = all(stateIs('', 'sent', 'answered', 'closed'), officerOf('body'))

/** 提醒 or 督办单 to one body: sent, answered, closed. */
export const followUp = defineRegister({
  name: 'followUp',
  title: '督办',
  subject: 'plan',
  titled: 'title',
  order: '-createdAt',
  fields: {
    document: reference('政策文件', 'policyDocument', { required: true, en: 'Policy document' }),
    kind: code('督办形式', 'followUpKind', { required: true }),
    title: text('标题', { required: true }),
    number: text('编号'),
    body: reference('督办单位', 'organisation', { required: true, en: 'Body' }),
    tasks: references('涉及任务', 'task', { en: 'Tasks' }),
    content: longText('内容', { required: true, maxLength: 4000 }),
    answerBy: date('反馈期限', { required: true }),
    answer: longText('反馈', { readOnly: true, maxLength: 8000 }),
    answerFiles: files('反馈附件', { readOnly: true }),
    answeredOn: date('反馈日期', { readOnly: true }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '拟稿', en: 'draft' } },
    sent: { label: { zh: '已发出', en: 'sent' }, tone: 'behind' },
    answered: { label: { zh: '已反馈', en: 'answered' } },
    closed: { label: { zh: '已办结', en: 'closed' }, tone: 'done' },
  },
  acts: {
    send: {
      label: { zh: '发出', en: 'Send' },
      from: ['draft'],
      to: 'sent',
      by: any(office, inspectorOf('document')),
      consequence: { zh: '该单位收到通知。', en: 'The body is told.' },
      tone: 'primary',
    },
    answer: {
      label: { zh: '反馈', en: 'Answer' },
      from: ['sent', 'answered'],
      to: 'answered',
      by: any(officerOf('body'), office),
      fields: {
        answer: longText('反馈', { required: true, maxLength: 8000 }),
        answerFiles: files('附件', { en: 'Attachment' }),
      },
      tone: 'primary',
    },
    close: {
      label: { zh: '办结', en: 'Close' },
      from: ['answered'],
      to: 'closed',
      by: any(office, leaderOf('document')),
      reason: 'optional',
    },
  },
  papers: { 'follow-up-order': { zh: '督办单', en: 'Follow-up order' } },
  permissions: {
    read: any(office, inspectorOf('document'), sent),
    create: any(office, inspectorOf('document')),
    change: all(any(office, inspectorOf('document')), stateIs('', 'draft')),
    withdraw: office,
  },
  wall: { pattern: 'subtree', division: 'document', organisation: 'body' },
  list: { columns: ['title', 'kind', 'body', 'answerBy'], filters: ['document', 'body', 'kind', 'answerBy'] },
})
