import { any, dateTime, defineRegister, nobody, organisationIs, personIs, reference, text } from '@zhiqiao/model'

const receiver = any(personIs('person'), organisationIs('organisation'))

/** In-app notice to a body or a person: what happened and where to go. */
export const notice = defineRegister({
  name: 'notice',
  title: '站内通知',
  en: 'Notice',
  subject: 'organisation',
  titled: 'title',
  order: '-createdAt',
  inner: true,
  fields: {
    title: text('标题', { required: true }),
    body: text('内容', { maxLength: 2000 }),
    organisation: reference('接收单位', 'organisation'),
    person: reference('接收人', 'person'),
    register: text('相关登记册', { en: 'About register' }),
    record: text('相关记录', { en: 'About record' }),
    readAt: dateTime('阅读时间', { readOnly: true }),
  },
  acts: {
    markRead: { label: { zh: '标为已读', en: 'Mark as read' }, by: receiver },
  },
  permissions: { read: receiver, create: nobody, change: nobody, withdraw: nobody },
  wall: { pattern: 'organisation', organisation: 'organisation', person: 'person' },
})
