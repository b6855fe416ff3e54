import { date, defineRegister, integer, nobody, reference } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { partnerReader } from './partner-scope.ts'

/** 接口使用情况: how often a key was used on a day, counted by the platform. */
export const partnerUse = defineRegister({
  name: 'partnerUse',
  title: '接口使用情况',
  en: 'Use of a key',
  subject: 'exchange',
  inner: true,
  titled: 'day',
  order: '-day',
  unique: [['key', 'day']],
  fields: {
    key: reference('接口密钥', 'partnerKey', { required: true, en: 'Key' }),
    day: date('日期', { required: true }),
    requests: integer('请求', { required: true, minimum: 0, unit: unit.times, en: 'Requests' }),
    refused: integer('超出限额被拒', { required: true, minimum: 0, unit: unit.times, en: 'Over quota' }),
    rows: integer('给出记录', { required: true, minimum: 0, unit: unit.items, en: 'Records given' }),
    handedIn: integer('报送草稿', { required: true, minimum: 0, unit: unit.items, en: 'Drafts handed in' }),
  },
  permissions: { read: partnerReader('key.partner'), create: nobody, change: nobody, withdraw: nobody },
  wall: { pattern: 'organisation', organisation: 'key', division: 'key' },
  list: { columns: ['day', 'key', 'requests', 'refused', 'rows', 'handedIn'], filters: ['key', 'day'] },
})
