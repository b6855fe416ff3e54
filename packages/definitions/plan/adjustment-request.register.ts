import {
  any,
  code,
  date,
  decimal,
  defineRegister,
  files,
  longText,
  reference,
  references,
  through,
} from '@zhiqiao/model'
import { givenTo, leaderOf, officeOf } from './reader.ts'

const asker = any(givenTo('body', 'task'), officeOf('task.document'))

/** A body asks to postpone or change; a leader decides; only then does the task or target change. */
export const adjustmentRequest = defineRegister({
  name: 'adjustmentRequest',
  title: '延期与调整申请',
  en: 'Adjustment request',
  subject: 'plan',
  titled: 'kind',
  order: '-createdAt',
  fields: {
    task: reference('任务', 'task', { required: true }),
    target: reference('目标', 'target'),
    body: reference('申请单位', 'organisation', { required: true, en: 'Asked by' }),
    kind: code('调整类型', 'adjustmentKind', { required: true }),
    requestedDeadline: date('申请延至', { en: 'Requested deadline' }),
    requestedValue: decimal('申请目标值', { en: 'Requested value' }),
    requestedBodies: references('申请责任单位', 'organisation', { en: 'Requested bodies' }),
    grounds: longText('理由', { required: true, maxLength: 4000 }),
    attachment: files('附件', { en: 'Attachment' }),
  },
  initial: 'requested',
  states: {
    requested: { label: { zh: '待批', en: 'requested' } },
    granted: { label: { zh: '同意', en: 'granted' }, tone: 'done' },
    declined: { label: { zh: '不同意', en: 'declined' }, tone: 'behind' },
  },
  acts: {
    grant: {
      label: { zh: '同意', en: 'Grant' },
      from: ['requested'],
      to: 'granted',
      by: leaderOf('task.document'),
      notBy: 'createdBy',
      reason: 'optional',
      tone: 'primary',
    },
    decline: {
      label: { zh: '不同意', en: 'Decline' },
      from: ['requested'],
      to: 'declined',
      by: leaderOf('task.document'),
      reason: 'required',
    },
  },
  permissions: { read: through('task'), create: asker, change: asker, withdraw: asker },
  wall: { pattern: 'subtree', division: 'task', organisation: 'body' },
  list: { columns: ['task', 'body', 'kind', 'requestedDeadline'], filters: ['task', 'body', 'kind'] },
})
