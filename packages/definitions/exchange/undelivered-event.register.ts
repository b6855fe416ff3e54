import { code, dateTime, defineRegister, integer, longText, nobody, reference, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { operatorOf, partnerReader } from './partner-scope.ts'

const operator = operatorOf('subscription.partner.division')

/** 未送达事件: what the platform has given up sending after trying for two days, until the operator sends it again. */
export const undeliveredEvent = defineRegister({
  name: 'undeliveredEvent',
  title: '未送达事件',
  en: 'Undelivered event',
  subject: 'exchange',
  titled: 'event',
  order: '-happenedAt',
  unique: [['message']],
  fields: {
    event: code('事件', 'partnerEvent', { required: true }),
    subscription: reference('事件订阅', 'eventSubscription', { required: true, en: 'Subscription' }),
    happenedAt: dateTime('发生时间', { required: true, en: 'Happened at' }),
    attempts: integer('发送次数', { required: true, minimum: 0, unit: unit.times, en: 'Attempts' }),
    problem: text('未送达的原因', { required: true, maxLength: 500, en: 'Why it failed' }),
    message: text('事件编号', { required: true, maxLength: 60, technical: true, en: 'Id of the event' }),
    body: longText('内容', { required: true, maxLength: 4000, technical: true }),
  },
  initial: 'undelivered',
  states: {
    undelivered: { label: { zh: '未送达', en: 'undelivered' }, tone: 'farBehind' },
    sending: { label: { zh: '重新发送中', en: 'being sent again' }, tone: 'onSchedule' },
    delivered: { label: { zh: '已送达', en: 'delivered' }, tone: 'done' },
    dropped: { label: { zh: '不再发送', en: 'dropped' }, tone: 'neutral' },
  },
  acts: {
    resend: {
      label: { zh: '重新发送', en: 'Send again' },
      from: ['undelivered', 'dropped'],
      to: 'sending',
      by: operator,
      consequence: {
        zh: '用原来的事件编号再发，对方据此去重。',
        en: 'Under the same id, by which the other side knows it.',
      },
      tone: 'primary',
    },
    drop: { label: { zh: '不再发送', en: 'Drop' }, from: ['undelivered'], to: 'dropped', by: operator },
  },
  permissions: { read: partnerReader('subscription.partner'), create: nobody, change: nobody, withdraw: nobody },
  wall: { pattern: 'organisation', organisation: 'subscription', division: 'subscription' },
  list: {
    columns: ['event', 'subscription', 'happenedAt', 'attempts', 'problem'],
    filters: ['event', 'subscription', 'happenedAt'],
  },
})
