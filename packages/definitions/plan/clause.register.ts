import { defineRegister, integer, reference, text } from '@zhiqiao/model'
import { entryFields, entryPermissions, entryWall } from './entry.ts'

/** A numbered section of a document: the tree everything else hangs on. */
export const clause = defineRegister({
  name: 'clause',
  title: '条款',
  subject: 'plan',
  inner: true,
  titled: 'heading',
  order: 'createdAt',
  fields: {
    ...entryFields,
    parent: reference('上级条款', 'clause', { en: 'Parent clause' }),
    number: text('编号', { required: true }),
    level: integer('层级', { required: true, minimum: 1, maximum: 12 }),
    heading: text('标题', { required: true, maxLength: 2000 }),
  },
  permissions: entryPermissions,
  wall: entryWall,
  list: { columns: ['number', 'heading', 'level'], filters: ['document'] },
})
