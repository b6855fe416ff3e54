import { all, date, defineRegister, flag, integer, reference, stateIs, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { openKinds, operatorOf, partnerReader } from './partner-scope.ts'

const operator = operatorOf('partner.division')

/** 接口密钥: what a partner's system identifies itself with, what it may do with it, how often and until when. */
export const partnerKey = defineRegister({
  name: 'partnerKey',
  title: '接口密钥',
  en: 'Partner key',
  subject: 'exchange',
  inner: true,
  titled: 'name',
  order: '-createdAt',
  unique: [['partner', 'name']],
  fields: {
    name: text('用途', { required: true, maxLength: 100, en: 'Used for' }),
    partner: reference('合作平台', 'partner', { required: true }),
    ...openKinds,
    handsIn: flag('可报送草稿', {
      en: 'May hand in drafts',
      help: {
        zh: '只报送上面所选种类的供需信息；草稿由运营单位或主管部门核对后发布',
        en: 'Of the kinds chosen; its body or an office publishes them',
      },
    }),
    validTo: date('有效期至', { required: true, en: 'Valid to' }),
    perMinute: integer('每分钟请求数', { required: true, minimum: 1, maximum: 6000, unit: unit.times }),
    perDay: integer('每日请求数', { required: true, minimum: 1, maximum: 1_000_000, unit: unit.times }),
    prefix: text('密钥开头', {
      readOnly: true,
      en: 'Begins with',
      help: { zh: '只用来辨认，密钥本身不保存', en: 'To recognise it; the key itself is not kept' },
    }),
    issuedOn: date('签发日期', { readOnly: true, en: 'Issued on' }),
    lastUsedOn: date('最近使用', { readOnly: true, en: 'Last used on' }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '待签发', en: 'not issued' }, tone: 'neutral' },
    active: { label: { zh: '使用中', en: 'active' }, tone: 'onSchedule' },
    revoked: { label: { zh: '已吊销', en: 'revoked' }, tone: 'neutral' },
  },
  acts: {
    issue: {
      label: { zh: '签发密钥', en: 'Issue the key' },
      from: ['draft'],
      to: 'active',
      by: operator,
      handsOver: { zh: '接口密钥', en: 'Key' },
      consequence: {
        zh: '密钥只显示这一次，平台只保存它的摘要。',
        en: 'The key is shown once; only its digest is kept.',
      },
      tone: 'primary',
    },
    replace: {
      label: { zh: '更换密钥', en: 'Replace the key' },
      from: ['active'],
      by: operator,
      handsOver: { zh: '接口密钥', en: 'Key' },
      consequence: {
        zh: '原密钥立即失效；新密钥只显示这一次。',
        en: 'The old key ends at once; the new one is shown once.',
      },
    },
    revoke: {
      label: { zh: '吊销', en: 'Revoke' },
      from: ['active'],
      to: 'revoked',
      by: operator,
      reason: 'required',
      consequence: { zh: '密钥立即失效，不能恢复。', en: 'The key ends at once, for good.' },
      tone: 'danger',
    },
  },
  permissions: {
    read: partnerReader('partner'),
    create: operator,
    change: all(operator, stateIs('', 'draft', 'active')),
    withdraw: all(operator, stateIs('', 'draft')),
  },
  wall: { pattern: 'organisation', organisation: 'partner', division: 'partner' },
  list: {
    columns: ['name', 'partner', 'prefix', 'validTo', 'perMinute', 'perDay', 'lastUsedOn'],
    filters: ['partner', 'validTo', 'handsIn'],
  },
})
