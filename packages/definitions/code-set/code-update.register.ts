import { dateTime, defineRegister, everyone, integer, longText, nobody, text } from '@zhiqiao/model'

/** What the platform has loaded of official classifications, and when: the change log of the code data. */
export const codeUpdate = defineRegister({
  name: 'codeUpdate',
  title: '官方代码更新',
  en: 'Official code update',
  subject: 'codeSet',
  setting: true,
  titled: 'source',
  order: '-loadedAt',
  fields: {
    of: text('登记册', { required: true, en: 'Register' }),
    source: longText('来源', { required: true, maxLength: 2000 }),
    fingerprint: text('数据指纹', { required: true, en: 'Fingerprint' }),
    loadedAt: dateTime('载入时间', { required: true }),
    entries: integer('条目数', { required: true }),
    added: integer('新增', { required: true }),
    changed: integer('更新', { required: true }),
    kept: integer('保留本地修改', { required: true, en: 'Kept as changed here' }),
  },
  permissions: { read: everyone, create: nobody, change: nobody, withdraw: nobody },
  wall: { pattern: 'public' },
  list: { columns: ['of', 'source', 'loadedAt', 'entries', 'added', 'changed', 'kept'], filters: ['of'] },
})
