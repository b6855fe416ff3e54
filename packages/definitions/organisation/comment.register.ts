import { defineRegister, longText, nobody, reference, references, text } from '@zhiqiao/model'

/**
 * 讨论: what people say about a record, in its margin. Whoever reads the record reads and writes them, through the record
 * alone (`work/comment`); a comment by itself is nobody's to open, and none is ever changed.
 */
export const comment = defineRegister({
  name: 'comment',
  title: '讨论',
  subject: 'organisation',
  titled: 'register',
  order: 'createdAt',
  inner: true,
  fields: {
    register: text('登记册', { required: true, maxLength: 80 }),
    record: text('记录', { required: true, maxLength: 40, en: 'Record' }),
    content: longText('内容', { required: true, maxLength: 2000 }),
    author: reference('发言人', 'person', { required: true }),
    authorName: text('发言人姓名', { required: true, en: 'Author’s name' }),
    body: text('发言人单位', { en: 'Author’s body' }),
    mentions: references('提请注意', 'person'),
  },
  permissions: { read: nobody, create: nobody, change: nobody, withdraw: nobody },
  wall: { pattern: 'own', person: 'author' },
})
