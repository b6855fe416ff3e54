import { code, defineRegister, longText, phone, reference, text } from '@zhiqiao/model'
import { operatorOf, partnerReader } from './partner-scope.ts'

const operator = operatorOf('division')

/** 合作平台: another system that reads what is open, or hands in listings, by a key of its own. */
export const partner = defineRegister({
  name: 'partner',
  title: '合作平台',
  en: 'Partner',
  subject: 'exchange',
  titled: 'name',
  order: 'name',
  unique: [['name']],
  help: {
    zh: '在平台下登记接口密钥和事件订阅。不登记、不签发，就没有任何系统能接入，也没有任何内容向外发送。',
    en: 'Keys and subscriptions are recorded under the partner. Without one no system connects and nothing is sent out.',
  },
  fields: {
    name: text('名称', { required: true, maxLength: 200 }),
    kind: code('平台类型', 'partnerKind', { required: true }),
    organisation: reference('运营单位', 'organisation', {
      required: true,
      en: 'Run by',
      help: { zh: '平台报送的草稿归这个单位', en: 'Drafts handed in belong to this body' },
    }),
    division: reference('管理区划', 'division', { required: true, en: 'Division' }),
    purpose: longText('用途', { required: true, maxLength: 2000 }),
    agreement: text('协议或批准文号', { en: 'Agreement' }),
    contact: text('技术联系人', { personal: true }),
    contactPhone: phone('联系电话', { personal: true }),
  },
  initial: 'active',
  states: {
    active: { label: { zh: '合作中', en: 'active' }, tone: 'onSchedule' },
    suspended: { label: { zh: '已暂停', en: 'suspended' }, tone: 'behind' },
  },
  acts: {
    suspend: {
      label: { zh: '暂停', en: 'Suspend' },
      from: ['active'],
      to: 'suspended',
      by: operator,
      reason: 'required',
      consequence: {
        zh: '该平台的全部密钥立即不能使用，事件停止发送；恢复后照旧。',
        en: 'All its keys end at once and no event is sent, until it is resumed.',
      },
      tone: 'danger',
    },
    resume: { label: { zh: '恢复', en: 'Resume' }, from: ['suspended'], to: 'active', by: operator },
  },
  permissions: { read: partnerReader(''), create: operator, change: operator, withdraw: operator },
  wall: { pattern: 'organisation', organisation: 'organisation', division: 'division' },
  list: { columns: ['name', 'kind', 'organisation', 'division'], filters: ['kind', 'organisation', 'division'] },
})
