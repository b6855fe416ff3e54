import { date, dateTime, defineRegister, flag, personIs, signedIn, text } from '@zhiqiao/model'

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
    feedUntil: date('订阅地址有效至', { readOnly: true, en: 'Feed until' }),
    toldUpTo: dateTime('已通知到', { readOnly: true, technical: true, en: 'Told up to' }),
  },
  acts: {
    openFeed: {
      label: { zh: '取得订阅地址', en: 'Get a feed' },
      by: whoseItIs,
      handsOver: {
        zh: '订阅地址（Atom；结尾换成 .rss 即为 RSS）',
        en: 'Address of the feed (Atom; with .rss at its end, RSS)',
      },
      consequence: {
        zh: '用阅读器订阅即可看到新信息，无需登录；地址一年有效，只显示这一次。原来的地址随即作废。',
        en: 'A reader that follows it shows what is new without signing in. It is good for a year and shown once; one you had before ends.',
      },
    },
    closeFeed: {
      label: { zh: '作废订阅地址', en: 'End the feed' },
      by: whoseItIs,
      consequence: { zh: '订阅地址立即不能使用。', en: 'The address ends at once.' },
    },
  },
  permissions: { read: whoseItIs, create: signedIn, change: whoseItIs, withdraw: whoseItIs },
  wall: { pattern: 'own' },
  list: { columns: ['name', 'notify', 'feedUntil'], filters: ['notify'] },
})
