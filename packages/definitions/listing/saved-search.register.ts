import { dateTime, defineRegister, flag, personIs, signedIn, text } from '@zhiqiao/model'

const whoseItIs = personIs('createdBy')

/** 保存的检索: a question to the listings that somebody keeps, to be told of what is new for it. */
export const savedSearch = defineRegister({
  name: 'savedSearch',
  title: '保存的检索',
  en: 'Saved search',
  subject: 'listing',
  titled: 'name',
  order: '-createdAt',
  inner: true,
  fields: {
    name: text('名称', { required: true, maxLength: 100 }),
    question: text('检索条件', { required: true, maxLength: 1000, technical: true, en: 'Question' }),
    notify: flag('有新信息时通知', { required: true, en: 'Tell of what is new' }),
    toldUpTo: dateTime('已通知到', { readOnly: true, technical: true, en: 'Told up to' }),
  },
  permissions: { read: whoseItIs, create: signedIn, change: whoseItIs, withdraw: whoseItIs },
  wall: { pattern: 'own' },
  list: { columns: ['name', 'notify'], filters: ['notify'] },
})
