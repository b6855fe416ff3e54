import { defineRegister, flag, text } from '@zhiqiao/model'
import { entryFields, entryPermissions, entryWall } from './entry.ts'

/** A damaged place in the text: what stands there, what it is read as, and whether a person has agreed. */
export const repair = defineRegister({
  name: 'repair',
  title: '疑误',
  en: 'Repair',
  subject: 'plan',
  inner: true,
  titled: 'repaired',
  order: 'createdAt',
  fields: {
    ...entryFields,
    raw: text('原文', { required: true, maxLength: 2000, en: 'As it stands' }),
    repaired: text('应读作', { required: true, maxLength: 2000, en: 'Read as' }),
    confirmed: flag('已确认'),
  },
  permissions: entryPermissions,
  wall: entryWall,
  list: { columns: ['raw', 'repaired', 'confirmed'], filters: ['document'] },
})
