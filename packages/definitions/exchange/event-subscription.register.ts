import { all, date, dateTime, defineRegister, flag, integer, reference, stateIs, text } from '@zhiqiao/model'
import { openKinds, operatorOf, partnerReader } from './partner-scope.ts'

const operator = operatorOf('partner.division')

/** 事件订阅: an address of a partner that is told, signed, of what becomes public and ceases to be. */
export const eventSubscription = defineRegister({
  name: 'eventSubscription',
  title: '事件订阅',
  en: 'Event subscription',
  subject: 'exchange',
  inner: true,
  titled: 'name',
  order: '-createdAt',
  unique: [['partner', 'name']],
  fields: {
    name: text('名称', { required: true, maxLength: 100 }),
    partner: reference('合作平台', 'partner', { required: true }),
    address: text('接收地址', {
      required: true,
      maxLength: 500,
      en: 'Address',
      help: {
        zh: 'https:// 开头的公网地址；内部地址须先在 settings.json 中列明',
        en: 'A public address beginning with https://; internal ones are listed in settings.json first',
      },
    }),
    ...openKinds,
    opened: flag('发布时', { en: 'When opened' }),
    changed: flag('修改时', { en: 'When changed' }),
    withdrawn: flag('停止公开时', { en: 'When withdrawn' }),
    deliveredOn: date('最近送达', { readOnly: true, en: 'Last delivered on' }),
    failingSince: dateTime('未能送达起', { readOnly: true, en: 'Failing since' }),
    secretNumber: integer('签名密钥序号', { readOnly: true, technical: true, en: 'Number of the secret' }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '待启用', en: 'not started' }, tone: 'neutral' },
    active: { label: { zh: '已启用', en: 'active' }, tone: 'onSchedule' },
    paused: { label: { zh: '已停用', en: 'paused' }, tone: 'behind' },
  },
  acts: {
    start: {
      label: { zh: '启用', en: 'Start' },
      from: ['draft'],
      to: 'active',
      by: operator,
      handsOver: { zh: '签名密钥', en: 'Signing secret' },
      consequence: {
        zh: '从此把所选事件发往该地址；签名密钥只显示这一次，交给对方核对签名。',
        en: 'From now on events are sent to the address. The secret is shown once, for the other side to check signatures.',
      },
      tone: 'primary',
    },
    renewSecret: {
      label: { zh: '更换签名密钥', en: 'Renew the secret' },
      from: ['active', 'paused'],
      by: operator,
      handsOver: { zh: '签名密钥', en: 'Signing secret' },
      consequence: {
        zh: '以后的事件改用新密钥签名；新密钥只显示这一次。',
        en: 'Events are signed with the new secret from now on; it is shown once.',
      },
    },
    pause: {
      label: { zh: '停用', en: 'Pause' },
      from: ['active'],
      to: 'paused',
      by: operator,
      reason: 'optional',
      consequence: {
        zh: '停用期间的事件不记录、不补发。',
        en: 'What happens meanwhile is neither kept nor sent later.',
      },
    },
    resume: { label: { zh: '恢复', en: 'Resume' }, from: ['paused'], to: 'active', by: operator },
  },
  permissions: {
    read: partnerReader('partner'),
    create: operator,
    change: all(operator, stateIs('', 'draft', 'paused')),
    withdraw: all(operator, stateIs('', 'draft', 'paused')),
  },
  wall: { pattern: 'organisation', organisation: 'partner', division: 'partner' },
  list: { columns: ['name', 'partner', 'address', 'deliveredOn', 'failingSince'], filters: ['partner'] },
})
