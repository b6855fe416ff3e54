import { date, defineRegister, longText, reference, references, through } from '@zhiqiao/model'
import { officeOf } from './reader.ts'

/** A round in which a draft is put to the bodies it names. */
export const consultation = defineRegister({
  name: 'consultation',
  title: '征求意见',
  subject: 'plan',
  titled: 'deadline',
  order: '-createdAt',
  fields: {
    document: reference('政策文件', 'policyDocument', { required: true, en: 'Policy document' }),
    deadline: date('答复期限', { required: true, en: 'Answer by' }),
    bodies: references('征求意见单位', 'organisation', { required: true, en: 'Bodies asked' }),
    letter: longText('征求意见函', { maxLength: 4000, en: 'Letter' }),
  },
  initial: 'open',
  states: {
    open: { label: { zh: '征求中', en: 'open' } },
    finished: { label: { zh: '已结束', en: 'finished' }, tone: 'done' },
  },
  acts: {
    finish: {
      label: { zh: '结束征求意见', en: 'Finish' },
      from: ['open'],
      to: 'finished',
      by: officeOf('document'),
      reason: 'optional',
    },
  },
  papers: {
    'consultation-letter': { zh: '征求意见函', en: 'Letter' },
    'consultation-table': { zh: '反馈意见及采纳情况表', en: 'Opinions and their adoption' },
  },
  permissions: {
    read: through('document'),
    create: officeOf('document'),
    change: officeOf('document'),
    withdraw: officeOf('document'),
  },
  wall: { pattern: 'subtree', division: 'document', organisation: 'document' },
  list: { columns: ['document', 'deadline', 'bodies'], filters: ['document'] },
})
