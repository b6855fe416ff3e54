import { defineRegister, flag, personIs, reference, words } from '@zhiqiao/model'

const whoseItIs = personIs('person')

/** 推荐设置: whether somebody wants suggestions made for them, and which words about them may be used for it. */
export const recommendationPreference = defineRegister({
  name: 'recommendationPreference',
  title: '推荐设置',
  en: 'Settings of suggestions',
  subject: 'listing',
  titled: 'person',
  unique: [['person']],
  inner: true,
  fields: {
    person: reference('本人', 'person', { required: true, en: 'Person' }),
    personalised: flag('按本人情况推荐', {
      required: true,
      en: 'Suggest by what is known of me',
      help: { zh: '关闭后从下一次起只按地点和日期排列', en: 'Once off, order by place and date from the next time on' },
    }),
    tags: words('自己加的标签', {
      en: 'Tags of my own',
      help: { zh: '技能、兴趣，如“数控编程”', en: 'Skills and interests' },
    }),
    leftOut: words('不用于推荐的标签', { en: 'Tags not to be used' }),
  },
  permissions: { read: whoseItIs, create: whoseItIs, change: whoseItIs, withdraw: whoseItIs },
  wall: { pattern: 'own', person: 'person' },
})
